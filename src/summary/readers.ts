/**
 * Who reads the page, and what that means: sets of defaults by reader, and the allow-list for the copy with a partner
 * there. Named by ids; a test holds that each of them exists in the steps.
 */
import type { Reader } from './settings'

/** Steps on the copy for my doctor: health, mind, medicines, the concern, what I tried, questions, and how to talk with me. */
const DOCTOR_STEPS: ReadonlySet<string> = new Set([
  'concerns',
  'details',
  'tried',
  'health',
  'body',
  'mind',
  'topics',
  'medicines',
  'about',
  'visit',
  'questions',
])

/**
 * Inside those steps, what belongs to relationships, or to the therapist (the visit, and what "tell your therapist?" was
 * asked of), stays off the doctor's copy.
 */
const OFF_FOR_DOCTOR: ReadonlySet<string> = new Set([
  'details.partner',
  'details.now',
  'about.recordName',
  'visit.attend',
  'visit.booking',
  'afterVisit.fit',
  'mind.selfHarm',
  'mind.screens',
])

/** Concerns about relationships and hard experiences: not on the doctor's copy. */
const CONCERNS_OFF_FOR_DOCTOR: ReadonlySet<string> = new Set([
  'talking',
  'closeness',
  'affair',
  'likes',
  'notYetSex',
  'dating',
  'openRel',
  'relConflict',
  'unwantedPast',
  'harass',
  'medicalPast',
])

/**
 * Of what else may matter, the topics about health, with the person's own words about them: the short version asks nothing
 * else about these. The others (relationships, the past, who one is, faith, and what has only own words for a name) stay off.
 */
const TOPICS_FOR_DOCTOR: ReadonlySet<string> = new Set([
  'mood',
  'pregnancy',
  'menopause',
  'substances',
  'body',
  'health',
])

/**
 * What a doctor is asked of the question bank: about the concern, treatment, medicines and health. The others are for the
 * therapist, and "Are you at ease with people who have more than one partner?" tells what the parts that stay off would tell.
 */
const FOR_A_DOCTOR = /^(?:co|tx|me)\d+$/

/**
 * For a doctor only once they are ticked: own words that were asked for the therapist, about all that brings the person and
 * about what they hope for. Anything may stand in them.
 */
export const DOCTOR_WORDS_WHEN_TICKED: ReadonlySet<string> = new Set([
  'concerns.own.words',
  'concerns.now.why',
  'details.story.difference',
  'details.wish.words',
  'details.wish.wish',
  'details.hard.words',
])

/** Concerns about which a doctor reads what was typed; of the others, what was picked. */
export const CONCERNS_OF_THE_BODY: ReadonlySet<string> = new Set([
  'desireLow',
  'desireChange',
  'arousalMind',
  'arousalBody',
  'erection',
  'numb',
  'unwantedArousal',
  'erectionLong',
  'curve',
  'orgasmHard',
  'orgasmWeak',
  'orgasmEarly',
  'orgasmLate',
  'ejacChange',
  'afterSex',
  'painPenetration',
  'painOther',
  'blocked',
  'painAnal',
  'pelvicPain',
  'fearPain',
  'dryness',
  'bleeding',
  'leaks',
  'illness',
  'cancer',
  'surgery',
  'medicine',
  'genderCare',
  'menopause',
  'birth',
  'fertility',
  'aging',
  'stiLife',
  'sensory',
  'chronicPain',
])

/** Names own words among what is ticked for a doctor: a tick for one reader brings nothing to another. */
export const doctorTick = (id: string): string => `doctor:${id}`

/** Whether this reader is asked a question of the bank; one of my own is `own`, or has no id. */
export const readerIsAsked = (reader: Reader, question: string): boolean =>
  reader !== 'doctor' || question === '' || question === 'own' || FOR_A_DOCTOR.test(question)

/** Whether a step is on this reader's page before the person changes it. */
export const readerShowsStep = (reader: Reader, step: string): boolean => reader !== 'doctor' || DOCTOR_STEPS.has(step)

/** Whether a record may stand on this reader's page, whatever the person turned on. */
export function readerShows(reader: Reader, group: string, itemId = ''): boolean {
  if (reader !== 'doctor') return true
  if (group === 'topics.picked') return TOPICS_FOR_DOCTOR.has(itemId)
  const isConcern = group === 'concerns.picked' || group.startsWith('details.')
  return !OFF_FOR_DOCTOR.has(group) && !(isConcern && CONCERNS_OFF_FOR_DOCTOR.has(itemId))
}

/** With a partner there: printed always. By group, the fields that may stand. */
export const PARTNER_ALWAYS: Readonly<Record<string, readonly string[]>> = {
  'about.name': ['about.name.name'],
  'about.access': ['about.access.needs'],
  'limits.pace': ['limits.pace.pace'],
  'limits.signal': ['limits.signal.text'],
  'goals.hopes': ['goals.hopes.picked'],
}

/** With a partner there: of these, each pick is ticked by itself. */
export const PARTNER_PICK_BY_PICK = 'goals.hopes'

/**
 * Goals that could tell something (trust that broke, leaving, what was kept secret, who one is): they start without a
 * tick. The others could stand on anybody's page.
 */
export const GOALS_THAT_COULD_TELL: ReadonlySet<string> = new Set([
  'lessDesire',
  'trust',
  'control',
  'accept',
  'heal',
  'baby',
  'explore',
  'end',
])

/**
 * Goals that name a concern, and the concerns that they name: they start without a tick, and cannot stand while the concern
 * that was picked with them does not.
 */
export const GOALS_OF_A_CONCERN: Readonly<Record<string, readonly string[]>> = {
  lessPain: [
    'erectionLong',
    'curve',
    'painPenetration',
    'painOther',
    'blocked',
    'painAnal',
    'pelvicPain',
    'fearPain',
    'dryness',
    'bleeding',
    'chronicPain',
    'birth',
    'menopause',
    'ejacChange',
    'cancer',
    'surgery',
  ],
  desire: ['desireLow', 'desireChange', 'desireHigh', 'desireDiff', 'aversion'],
  arousal: ['arousalMind', 'arousalBody', 'numb', 'dryness'],
  erection: ['erection', 'curve', 'erectionLong'],
  orgasm: ['orgasmHard', 'orgasmWeak', 'orgasmEarly', 'orgasmLate', 'ejacChange'],
  illness: ['illness', 'cancer', 'surgery', 'chronicPain'],
}

/** With a partner there: single fields that may stand once they are ticked, by their own id. */
export const PARTNER_FIELDS_WHEN_TICKED: ReadonlySet<string> = new Set(['about.name.pronouns'])

/** With a partner there: what helps me to talk, once it is ticked, without what is about the partner. */
export const PARTNER_COMFORT = { group: 'about.comfort', never: ['noPartner'] } as const

/** With a partner there: printed when ticked, one by one. */
export const PARTNER_WHEN_TICKED: ReadonlySet<string> = new Set(['concerns.picked', 'questions.list'])

/** With a partner there: names the opening words, as the person changed them, among what is ticked. */
export const OPENING_TICK = 'opening.words'

/** With a partner there: the same subject as `past`, which is never offered: one press among thirty would tell. */
export const CONCERNS_HIDDEN_FROM_PARTNER: ReadonlySet<string> = new Set(['unwantedPast', 'harass'])

/** With a partner there: off, whatever mark or switch is set. */
export const HIDDEN_FROM_PARTNER: ReadonlySet<string> = new Set([
  'past.gate',
  'past.headings',
  'past.calm',
  'past.now',
  'relationships.free',
  'relationships.partnerHealth',
  'mind.selfHarm',
  'mind.drugs',
  'mind.useWithSex',
  'limits.partnerThere',
  'details.partner',
  'goals.partner',
  'background.kink',
  'background.first',
  'body.pregnancies',
  'body.infections',
  'question.sf1',
  'question.sf2',
  'question.sf3',
  'question.sf4',
  'question.sf5',
  'question.sf6',
  'question.pa3',
])
