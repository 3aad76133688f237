/**
 * The bank of questions that a person can pick from, as data. Words: `question.<id>` and `questionGroup.<id>`.
 * Ids are for ever: drafts and copies name them. A question that goes keeps its number, so that it is never used again.
 */
interface QuestionGroup {
  readonly id: string
  /** When a question of this group is asked, until the person says something else. */
  readonly when: 'before' | 'first' | 'later'
  readonly questions: readonly string[]
}

export const QUESTION_GROUPS = [
  {
    id: 'training',
    when: 'before',
    questions: ['tr1', 'tr2', 'tr3', 'tr6', 'tr9'],
  },
  {
    id: 'logistics',
    when: 'before',
    questions: ['lo1', 'lo3', 'lo5', 'lo6', 'lo7', 'lo8', 'lo9', 'lo10', 'lo11', 'lo12'],
  },
  {
    id: 'fees',
    when: 'before',
    questions: ['fe1', 'fe2', 'fe3', 'fe4', 'fe5', 'fe6', 'fe7'],
  },
  {
    id: 'approach',
    when: 'before',
    questions: ['ap1', 'ap2', 'ap3', 'ap4', 'ap5'],
  },
  {
    id: 'first',
    when: 'first',
    questions: ['fi1', 'fi3', 'fi4', 'fi5', 'fi7'],
  },
  {
    id: 'concern',
    when: 'first',
    questions: ['co1', 'co2', 'co4', 'co5', 'co6', 'co7', 'co8', 'co9', 'co10', 'co11'],
  },
  {
    id: 'treatment',
    when: 'first',
    questions: ['tx1', 'tx3', 'tx4', 'tx6', 'tx7', 'tx8', 'tx9', 'tx10', 'tx11', 'tx12'],
  },
  {
    id: 'medical',
    when: 'first',
    questions: [
      'me1',
      'me2',
      'me3',
      'me4',
      'me5',
      'me6',
      'me7',
      'me8',
      'me9',
      'me10',
      'me12',
      'me13',
      'me14',
      'me15',
      'me17',
      'me18',
      'me19',
      'me20',
      'me21',
    ],
  },
  {
    id: 'partner',
    when: 'first',
    questions: ['pa1', 'pa3', 'pa4', 'pa5', 'pa6', 'pa7', 'pa8', 'pa9', 'pa10', 'pa11', 'pa12'],
  },
  {
    id: 'homework',
    when: 'later',
    questions: ['hw1', 'hw2', 'hw6'],
  },
  {
    id: 'trauma',
    when: 'first',
    questions: ['sf1', 'sf2', 'sf3', 'sf4', 'sf5', 'sf6'],
  },
  {
    id: 'privacy',
    when: 'first',
    questions: ['pr1', 'pr2', 'pr5', 'pr7', 'pr8'],
  },
  {
    id: 'identity',
    when: 'before',
    questions: ['id1', 'id2', 'id3', 'id4', 'id5', 'id6', 'id7', 'id8', 'id9', 'id10'],
  },
  {
    id: 'fit',
    when: 'later',
    questions: ['ft1', 'ft5', 'ft6'],
  },
] as const satisfies readonly QuestionGroup[]

export type QuestionId = (typeof QUESTION_GROUPS)[number]['questions'][number]
export type When = QuestionGroup['when']

export const QUESTION_IDS: readonly QuestionId[] = QUESTION_GROUPS.flatMap((group) => [...group.questions])

/** Where an item of the list comes from, when it is not from the bank. */
export const OWN = 'own'

/** These start as "keep to myself": the question alone tells something that a person may not want on paper. */
export const STARTS_PRIVATE: ReadonlySet<string> = new Set<QuestionId>(['sf5', 'sf6', 'pa4', 'pa9'])

/** Found only by words that mean just this: to whom searches for "hurt" or "safe" it would come as a fright. */
export const FOUND_BY_ITS_PHRASES: ReadonlySet<string> = new Set<QuestionId>(['sf5'])

/** Never on a page that a partner may read, whatever their mark and whatever is switched on. */
export const OFF_WITH_PARTNER: ReadonlySet<string> = new Set<QuestionId>([
  'sf1',
  'sf2',
  'sf3',
  'sf4',
  'sf5',
  'sf6',
  'pa3',
])

/** Offered until they are taken: they fit every person and every concern. */
export const FIRST_QUESTIONS = ['ap1', 'fi3', 'pr1'] as const satisfies readonly QuestionId[]

const whenById = new Map<string, When>(
  QUESTION_GROUPS.flatMap(({ when, questions }) => questions.map((id) => [id, when])),
)

export const isQuestionId = (id: string): id is QuestionId => whenById.has(id)

/** Where the answer stands that says whether a visit is booked. */
export const HAS_VISIT = [{ when: 'visit.booking.status', is: ['booked'] }] as const

/** In the order to offer them. Who has a visit is past what is asked before booking: it comes last, and is not gone. */
export const questionGroups = (hasVisit: boolean): readonly (typeof QUESTION_GROUPS)[number][] =>
  hasVisit
    ? QUESTION_GROUPS.toSorted((a, b) => Number(a.when === 'before') - Number(b.when === 'before'))
    : QUESTION_GROUPS

/** The time at which a question is asked where nothing speaks for another. */
export const USUAL_WHEN: When = 'first'

/** The time at which a question of the bank is asked by default. */
export function usualWhen(id: QuestionId, hasVisit = false): When {
  const when = whenById.get(id) ?? USUAL_WHEN
  return hasVisit && when === 'before' ? USUAL_WHEN : when
}
