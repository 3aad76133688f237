/**
 * What the cards rest on, written anew in our own words. `excerpt`: a part of the page was read; `full`: all of it.
 * A clinician, and for `confidentiality` and `noSecrets` a lawyer of the place, should look before a release.
 */
export const CARD_SOURCES = {
  mayoExpect: 'Mayo Clinic, Sex therapy: What you can expect, Aug. 15, 2017 (full)',
  mayoPrepare: 'Mayo Clinic, Sex therapy: How you prepare, mayoclinic.org (excerpt)',
  healthArticle: 'HealthNip, What is sex therapy and sex therapy techniques (full)',
  overview: 'What is sex therapy? Benefits, how it works, and more; health magazine article (full)',
  directoryArticle: 'Sex therapy; article of a directory of therapists (full)',
  practice: 'What is sex therapy?; article of a certified sex therapist (full)',
  aasect:
    'American Association of Sexuality Educators, Counselors and Therapists: member agreement, code of conduct, requirements; aasect.org (excerpt)',
  cosrt:
    'College of Sexual and Relationship Therapists, UK: code of ethics, registers, complaints; cosrt.org.uk/professional-standards (excerpt)',
  sas: 'Society of Australian Sexologists: questions to ask; societyaustraliansexologists.org.au (excerpt)',
  asto: 'Ontario, ASTO/BESTCO: ethics of registered sex therapists; bestco.info/ethics (excerpt)',
  confidentiality:
    'Confidentiality and its limits: SAGE encyclopedia on standard 4 of the American Psychological Association; ethics page of a Canadian sex therapist (excerpt)',
  noSecrets: '“No secrets” policies in couple work: cphins.com; clinicaldocslibrary.com (excerpt)',
  memorandum: 'UK memorandum of understanding against conversion therapy, cosrt.org.uk (excerpt)',
  samhsa: 'SAMHSA, Concept of Trauma and Guidance for a Trauma-Informed Approach, SMA 14-4884, 2014 (excerpt)',
  ipv: 'American Psychological Association, spotlight 270: seeing each partner alone; as quoted elsewhere (excerpt)',
} as const

export type CardSource = keyof typeof CARD_SOURCES
