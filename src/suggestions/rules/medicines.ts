/** Medicines. No rule says that one is a cause, or what to do with it: the prescriber and the pharmacist can look. */
import { describeClass, type MedicineClass } from '../../steps/medicines/names/classes'
import { concern, concernsOf, groupOf, type ConcernId } from '../concerns'
import { newMedicines } from '../events'
import { allOf, anyOf } from '../found'
import { listedMedicines, notStoppedOfClass, takenLatelyOfClass, takenOfClass } from '../medicineList'
import { nearOnset } from '../onsets'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import type { Found } from '../suggestion'
import { aboutGender } from './identity'

/** Concerns with which labels and reviews connect medicines. */
const BODY_CONCERNS: readonly ConcernId[] = concernsOf('desire', 'arousal', 'orgasm', 'pain')

/** Begun or changed in the year before a concern began, or within a month after. */
const CLOSE = { before: 12, after: 1 }

/** The picked concerns with which the sources connect a class: by their own id, or by their group. */
function linkedConcerns(read: Reader, id: MedicineClass): Found {
  const { links } = describeClass(id)
  const linked = BODY_CONCERNS.filter((one) => links.includes(one) || links.includes(groupOf(one)))
  return concern(read, 'medicine', ...linked)
}

/** Not what is named in safety boxes only: an erection pill is the treatment. */
const mayPlayAPart = (id: MedicineClass): boolean => describeClass(id).safetyOnly !== true

const SSRI_AND_SNRI = ['ssri', 'snri'] as const
const ANTIDEPRESSANTS = [...SSRI_AND_SNRI, 'tca', 'maoi', 'antidepOther'] as const
const BIRTH_CONTROL = ['chc', 'progestin'] as const

/** So many herbs and supplements are worth a look by a pharmacist, whatever they are. */
const MANY_HERBS = 3

export const MEDICINES: readonly Rule[] = [
  {
    id: 'R01',
    when: 'a medicine begun or changed in the 12 months before a concern began, or 1 month after; none taken for sex itself',
    reason:
      'Timing is one of the things clinicians look at when a medicine might play a part. Dates are rough, so this only suggests a question.',
    sources: ['dsm', 'conaglen', 'mayo'],
    suggests: ['me2', 'me1', 'me5'],
    boxes: ['medsDontStop'],
    fires: (read) => nearOnset(read, newMedicines(read), CLOSE),
  },
  {
    id: 'R02',
    when: 'a medicine of a listed class, taken now or until about a year ago, and a concern that its sources name',
    reason:
      'Labels or reviews list possible sexual effects for the class. Many people have none. The prescriber or a pharmacist can look at it.',
    sources: ['conaglen', 'finger'],
    suggests: ['me1', 'me3'],
    boxes: ['medsDontStop'],
    fires: (read) =>
      anyOf(
        ...listedMedicines(read).flatMap(({ name, classes, takenLately }) =>
          takenLately ? classes.filter(mayPlayAPart).map((id) => allOf(name, linkedConcerns(read, id))) : [],
        ),
      ),
  },
  {
    id: 'R03',
    when: 'a medicine of a listed class that was stopped, none taken for sex itself, and a concern of the body',
    reason: 'For some medicines, product information or regulators mention effects that can go on after stopping.',
    sources: ['serotonin', 'isotretinoin', 'fdaFinasteride'],
    // Not the questions about what is taken, nor what is said of stopping: it was stopped.
    suggests: ['me14'],
    boxes: [],
    fires: (read) =>
      allOf(
        anyOf(
          ...listedMedicines(read).map(({ name, classes, stopped }) =>
            classes.some(mayPlayAPart) ? allOf(name, stopped) : null,
          ),
        ),
        concern(read, 'medicine', ...BODY_CONCERNS),
      ),
  },
  {
    id: 'R04',
    when: 'an antidepressant, now or until about a year ago, and: orgasm, numbness, erection or less desire',
    reason:
      'Antidepressants are the class most often reported. Low mood itself can do the same, so it is a question for the prescriber.',
    sources: ['lareb', 'serotonin', 'uptodate'],
    suggests: ['me1', 'me3', 'tx9'],
    boxes: ['medsDontStop'],
    fires: (read) =>
      allOf(
        takenLatelyOfClass(read, ANTIDEPRESSANTS),
        concern(read, 'orgasmHard', 'orgasmLate', 'orgasmWeak', 'numb', 'erection', 'desireLow', 'desireChange'),
      ),
  },
  {
    id: 'R05',
    when: 'a dopamine medicine or aripiprazole and similar, now or until about a year ago, and: more desire, out of control, porn or risks',
    reason:
      'Regulators warn of strong new urges, also about sex, with these medicines. The prescriber should hear about it soon.',
    sources: ['fdaAripiprazole', 'dopamine'],
    suggests: ['me18', 'me5'],
    boxes: ['medsDontStop'],
    fires: (read) =>
      allOf(
        takenLatelyOfClass(read, ['dopamine', 'antipsychPartial']),
        concern(read, 'desireHigh', 'outOfControl', 'porn', 'risks'),
      ),
  },
  {
    id: 'R07',
    when: 'herbal sex pills or testosterone not prescribed; erection pills have a rule of their own (R73)',
    reason: 'Products sold for sex can contain things that are not on the label, and can act on the heart or mood.',
    sources: ['corazza'],
    // Not for a herb on the list: it does not say that anything was bought online.
    suggests: ['me13'],
    boxes: ['supplementCard'],
    fires: (read) => read.chose('medicines.forSex.used', ['herbal', 'testo']),
  },
  {
    id: 'R08',
    when: 'St. John’s wort with birth control, an SSRI, an SNRI or an HIV medicine; herbal sex pills; or 3 herbs and supplements',
    reason:
      'St. John’s wort can weaken birth control and act on other medicines. A pharmacist can check the whole list.',
    sources: ['sjw'],
    suggests: ['me12'],
    boxes: [],
    fires: (read) => {
      const herbs = listedMedicines(read).flatMap(({ herbal, stopped }) =>
        herbal === null || stopped !== null ? [] : [herbal],
      )
      return anyOf(
        allOf(notStoppedOfClass(read, ['sjw']), notStoppedOfClass(read, [...BIRTH_CONTROL, ...SSRI_AND_SNRI, 'hiv'])),
        read.chose('medicines.forSex.used', ['herbal']),
        herbs.length >= MANY_HERBS ? anyOf(...herbs) : null,
      )
    },
  },
  {
    id: 'R54',
    when: 'hormonal birth control that is taken, and: less desire, dryness or pain with penetration',
    reason:
      'Reviews disagree. Some people notice a change, many do not. Stopping without a plan can lead to pregnancy.',
    sources: ['combinedPill', 'contraception'],
    suggests: ['me19', 'me1'],
    boxes: ['medsDontStop'],
    fires: (read) =>
      allOf(
        takenOfClass(read, BIRTH_CONTROL),
        concern(read, 'desireLow', 'desireChange', 'dryness', 'painPenetration'),
      ),
  },
  {
    id: 'R55',
    when: 'hormones or blockers for my gender; or such a medicine listed beside a gender of which R32 reads',
    reason:
      'Hormones for gender can change desire and arousal in either direction over time. That can be welcome or not.',
    sources: ['transgender'],
    suggests: ['id10', 'me1'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('body.hormones.used', ['gahtE', 'gahtT', 'blockers']),
        allOf(aboutGender(read), takenOfClass(read, ['androgen', 'antiandrogen', 'gnrh'])),
      ),
  },
  {
    id: 'R68',
    when: 'a herb that is sold for sex on the list, not stopped (beyond the sixty-two)',
    reason:
      'Products sold for sex can contain things that are not on the label. A pharmacist can check the whole list.',
    sources: ['corazza'],
    suggests: ['me12'],
    boxes: ['supplementCard'],
    fires: (read) => notStoppedOfClass(read, ['sexSupplement']),
  },
]
