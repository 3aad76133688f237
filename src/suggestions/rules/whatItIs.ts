/** What somebody comes to find out or to learn: what it is, whether it is too much, and how to talk about it. */
import { concern, concernsOf, type ConcernId } from '../concerns'
import { hadCancer, hasNow } from '../conditions'
import { explainedIn } from '../explained'
import { anyOf, isFound } from '../found'
import { plain } from '../plain'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import type { Found } from '../suggestion'

/** Much interest in sex, in English or in Spanish, in small letters without accents. */
const MUCH_INTEREST =
  /(?:high|strong|excessive|too much) (?:sex drive|libido|sexual desire|interest in sex|desire for sex)|(?:sex drive|libido|desire) (?:is|feels|seems) (?:too|very) (?:high|strong)|hypersexual|sex addict|addicted to sex|want sex too (?:much|often)|think(?:ing)? about sex (?:too much|all the time)|(?:demasiad[oa]s?|mucho) (?:deseo sexual|interes en el sexo|interes sexual|ganas de sexo)|libido (?:es |esta )?(?:muy|demasiado) alt[oa]|hipersexual|adict[oa] al sexo|adiccion al sexo|pienso en (?:el )?sexo todo el (?:tiempo|dia)/

/** Somebody else's, or said not to be so. */
const NOT_MINE =
  /\b(?:not|never|no|nunca|tampoco|sin|without|partner|husband|wife|boyfriend|girlfriend|he|she|his|her|pareja|marido|esposo|esposa|novio|novia|el tiene|ella)\b|n't\b/

const saysMuchInterest = (text: string): boolean =>
  plain(text)
    .split(/[.,:;!?()\n]+/)
    .some((clause) => {
      const at = clause.search(MUCH_INTEREST)
      return at >= 0 && !NOT_MINE.test(clause.slice(0, at))
    })

/** Not of every concern: some have a clear cause by themselves, and of others the question would say that something is wrong. */
const MAY_BE_BODY_OR_MIND: readonly ConcernId[] = [
  ...(['desireLow', 'desireChange', 'arousalMind', 'arousalBody', 'erection', 'numb'] as const),
  ...(['orgasmHard', 'orgasmWeak', 'orgasmEarly', 'orgasmLate'] as const),
  ...(['painPenetration', 'painOther', 'blocked', 'painAnal', 'pelvicPain'] as const),
]

/** These say what may be behind it. After something hard, "in my mind" could be heard as blame. */
const NAMES_A_CAUSE: readonly ConcernId[] = [
  ...(['cancer', 'surgery', 'medicine', 'genderCare', 'birth', 'menopause', 'illness', 'chronicPain'] as const),
  ...concernsOf('past'),
]

/** Conditions that hurt: who has one knows that it is in the body. */
const HURTS = [
  ...(['endo', 'fibroids', 'vulvodynia', 'vaginismus', 'lichen', 'prolapse', 'bladderPain', 'uti'] as const),
  ...(['prostatitis', 'peyronie', 'phimosis', 'hemorrhoids', 'herpes'] as const),
]

/** What happened in the year before a concern began, or within a month after, may be its cause. */
const CLOSE = { before: 12, after: 1 }

function withoutClearCause(read: Reader): Found {
  const causes = anyOf(
    concern(read, ...NAMES_A_CAUSE),
    hadCancer(read),
    hasNow(read, HURTS),
    read.chose('past.gate.bring', ['talk', 'askMe', 'notYet']),
  )
  if (isFound(causes)) return null
  const isExplained = explainedIn(read, CLOSE)
  const explained = read.items('details.story').flatMap((item) => (isExplained(item) ? [item.id] : []))
  return concern(read, ...MAY_BE_BODY_OR_MIND.filter((id) => !explained.includes(id)))
}

export const HOW_TO_TALK: readonly Rule[] = [
  {
    id: 'R72',
    when: 'it is hard to talk about sex, or a hope to talk about it more easily; unless single, or somebody feels unsafe (beyond the sixty-two)',
    reason: 'Talking is a common reason to come. To who is afraid of a partner, talking first may not be safe (R24).',
    sources: ['therapist', 'american'],
    suggests: ['pa7'],
    boxes: [],
    fires: (read, offered) =>
      offered.has('sf6') || isFound(read.chose('relationships.status.fit', ['single', 'noWish']))
        ? null
        : anyOf(concern(read, 'talking'), read.chose('goals.hopes.picked', ['talk'])),
  },
]

export const WHAT_IT_IS: readonly Rule[] = [
  {
    id: 'R71',
    when: 'desire, arousal, orgasm or pain, and nothing said that may be its cause (beyond the sixty-two)',
    reason: 'Body and mind often both play a part, and it is the first thing that many wonder about.',
    sources: ['dsm', 'mayo'],
    suggests: ['co11'],
    boxes: [],
    fires: withoutClearCause,
  },
  {
    id: 'R70',
    when: 'more interest in sex than feels right, out of control, or own words that say so (beyond the sixty-two)',
    reason: 'A high interest in sex is not an illness. Only who spoke of it is asked whether it is too much.',
    sources: ['compulsive'],
    suggests: ['co9'],
    boxes: [],
    fires: (read) =>
      anyOf(
        concern(read, 'desireHigh', 'outOfControl'),
        saysMuchInterest(read.text('concerns.own.words')) ? read.said('concerns.own.words') : null,
        ...read
          .items('details.story')
          .map((item) => (saysMuchInterest(item.text('words')) ? item.said('words') : null)),
      ),
  },
]
