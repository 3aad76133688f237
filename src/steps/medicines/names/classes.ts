/**
 * Classes of medicines that labels, guidelines or reviews list as possibly affecting sex. Being listed does not mean that
 * a medicine causes a problem, and being left out does not mean that it cannot: nothing about risk is shown but one
 * neutral sentence. Only questions to ask are offered because of a class.
 *
 * The comment above a class gives the kind of evidence and the sources: a short name where it is used more than once.
 * Conaglen: Conaglen HM, Conaglen JV, Aust Prescr 2013;36:42-5. Lareb: reports to the Dutch database, 2003-2019.
 * TGA: TGA Medicines Safety Update, 23 May 2024. Medsafe: Medicines Adverse Reactions Committee, 12 Sept 2019.
 * AED: Expert Opin Drug Saf 2016;15:31-42. Geri: Clin Geriatr Med, doi 10.1016/S0749-0690(02)00101-5.
 * DSM-5 notes: substance/medication-induced sexual dysfunction. ESSM: Both S et al., J Sex Med 2019;16:1681-1695.
 * La Torre III and V: Pharmacopsychiatry 2014;47:1-6 and 2016;49:3-13. ADT: Corona G et al., J Sex Med 2012;9:887-902.
 * AI: Menopause 2013;20:162-8, Br J Cancer 2002;86:1546-1550. Princeton III: PMC3498391.
 */
interface MedicineClassDescription {
  /** Concerns, or groups of concerns, with which the sources connect the class. */
  readonly links: readonly string[]
  /** Its evidence is weak, secondary or from memory: of no effect until a clinician has looked at it. */
  readonly waits?: true
  /** Named in safety boxes only: a treatment, or no cause. No sentence about side effects belongs to it. */
  readonly safetyOnly?: true
}

export const MEDICINE_CLASSES = {
  // Label and reviews: TGA; Medsafe; Lareb; Conaglen.
  ssri: { links: ['desire', 'arousal', 'orgasm', 'numb'] },
  // Label and reviews: TGA; Medsafe.
  snri: { links: ['desire', 'arousal', 'orgasm', 'numb'] },
  // Reviews: UpToDate, topic 1706 (introduction); DSM-5 notes.
  tca: { links: ['desire', 'arousal', 'orgasm'] },
  // Reviews: UpToDate, topic 1706 (introduction); DSM-5 notes.
  maoi: { links: ['desire', 'orgasm'] },
  // Reports: Lareb. (That trazodone's label warns of long erections is from memory, and not used.)
  antidepOther: { links: ['desire', 'arousal', 'orgasm'] },
  // Reviews: Park YW et al., World J Mens Health 30(3); La Torre A et al., Pharmacopsychiatry 2013;46:201-208.
  antipsychFirst: { links: ['desire', 'arousal', 'orgasm'] },
  // Reviews: as for the older ones.
  antipsychSecond: { links: ['desire', 'arousal', 'orgasm'] },
  // Regulator: FDA warning on aripiprazole and strong urges, May 2016; Park YW et al.
  antipsychPartial: { links: ['desireHigh', 'outOfControl'] },
  // Review, limited: La Torre III.
  moodStab: { links: ['desire', 'arousal'], waits: true },
  // Review: AED.
  aedInducer: { links: ['desire', 'arousal'] },
  // Review: AED.
  aedOther: { links: ['desire', 'orgasm'] },
  // Review: AED.
  gabapentinoid: { links: ['desire', 'orgasm'] },
  // Review, limited: La Torre III.
  benzo: { links: ['desire', 'orgasm'], waits: true },
  // Label by a secondary page; FDA Drug Safety Communication, Dec. 2013.
  adhdNonstim: { links: ['erection', 'orgasm', 'erectionLong'], waits: true },
  // Regulator: FDA Drug Safety Communication, Dec. 2013.
  adhdStim: { links: ['erectionLong'] },
  // Reviews: Healy S et al., Fast Fact 284; Eshraghi Y et al., Ochsner J 2021;21:249-253; DSM-5 notes.
  opioid: { links: ['desire', 'erection', 'orgasm'] },
  // Reviews that disagree: Conaglen; Geri.
  betaBlocker: { links: ['erection', 'desire'] },
  // Reviews: Conaglen.
  thiazide: { links: ['erection'] },
  // Reviews: Conaglen.
  alpha2: { links: ['erection', 'desire'] },
  // Reviews: Conaglen.
  spiro: { links: ['desire', 'erection'] },
  // Guideline and reviews: La Torre V; AUA guideline on enlarged prostate, statement 17.
  alphaBlocker: { links: ['ejacChange', 'orgasm'] },
  // Label and reviews: FDA label changes, April 2012 (as reported); La Torre V.
  fiveAri: { links: ['desire', 'erection', 'ejacChange'] },
  // Review of small studies: Geri.
  digoxin: { links: ['erection', 'desire'] },
  // Reports, and studies that disagree: Lareb.
  lipid: { links: ['desire', 'erection'] },
  // Review: Geri; Drug Ther 1991;21:38-45.
  acid: { links: ['erection', 'desire'], waits: true },
  // Review: Geri.
  prokinetic: { links: ['desire', 'erection'] },
  // Old review, limited: Clin Pharm 1982;1:141-7.
  anticholinergic: { links: ['arousal', 'erection', 'dryness'], waits: true },
  // Old review, limited: Clin Pharm 1982;1:141-7.
  antihist: { links: ['arousal', 'dryness'], waits: true },
  // Label and reports: FDA labeling on dopamine agonists; Murphy L et al., Prim Care Companion CNS Disord 2021;23(1).
  dopamine: { links: ['desireHigh', 'outOfControl', 'risks'] },
  // Reviews that disagree: Krapf JM, Goldstein AT, Sex Med Rev 2024; ESSM.
  chc: { links: ['desire', 'dryness', 'painPenetration'] },
  // Reviews that disagree: ESSM.
  progestin: { links: ['desire', 'dryness'] },
  // Reviews: ADT; Peters KJ, Perm J 2021 (PMC8817901).
  gnrh: { links: ['desire', 'erection', 'dryness'] },
  // Reviews: ADT; Conaglen.
  antiandrogen: { links: ['desire', 'erection', 'orgasm'] },
  // Studies: AI; Schover LR et al. (PMC4370340).
  aromatase: { links: ['dryness', 'painPenetration', 'desire'] },
  // Studies: AI.
  serm: { links: ['dryness', 'painPenetration', 'desire'] },
  // Label, as reported: FDA 2016 labeling for testosterone and anabolic steroids.
  androgen: { links: ['desire', 'erection'] },
  // Regulators: MHRA Drug Safety Update on isotretinoin, Oct 2023; Health Canada summary safety review.
  retinoid: { links: ['desire', 'erection', 'dryness'] },
  // Weak, secondary: an article that lists further groups.
  steroid: { links: ['desire', 'erection'], waits: true },
  // Weak, secondary: an article that lists further groups.
  hiv: { links: ['desire', 'erection'], waits: true },
  // From memory.
  azole: { links: ['desire', 'erection'], waits: true },
  // Label and guideline: Princeton III; safety information of sildenafil.
  pde5: { links: ['erection', 'erectionLong'], safetyOnly: true },
  // Label and guideline: Princeton III; safety information of sildenafil.
  nitrate: { links: [], safetyOnly: true },
  // Secondary: a summary drawn from MedlinePlus and NIH text.
  sjw: { links: ['desire', 'orgasm'] },
  // Review: Corazza O et al., BioMed Res Int 2014:841798.
  sexSupplement: { links: [], safetyOnly: true },
} as const satisfies Readonly<Record<string, MedicineClassDescription>>

export type MedicineClass = keyof typeof MEDICINE_CLASSES

/** A class as any other, for code that goes through all of them. */
export const describeClass = (id: MedicineClass): MedicineClassDescription => MEDICINE_CLASSES[id]
