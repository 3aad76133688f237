/**
 * What is shown, gently and in place, below a question. It never blocks, never changes an answer, and asks nothing
 * about what happened. A row for each answer that calls for it; a row fires when its condition holds.
 */
import type { Condition } from '../../form/condition'
import { holds } from '../../form/shown'
import type { AnyAnswers } from '../../form/values'
import { HEART_PILLS, listedKinds, PILLS_ELSEWHERE, SUPPLEMENTS, type Situation } from './medicineSupport'
import type { LineKind } from './supportLines'

/** Words (`support.<id>`) and the kinds of lines that fit. */
interface PeopleSupport {
  kind: 'people'
  id: 'selfHarm' | 'harmPast' | 'hardPast' | 'harmNow' | 'arousal' | 'later' | 'laterHarm'
  lines: readonly LineKind[]
}
/** Something the body may be saying: `alert.<id>.title` and `.text`. */
interface BodyAlert {
  kind: 'alert'
  id: 'priapism' | 'chest' | 'saddle' | 'testicle' | 'bleed' | 'heartPills'
  /** Care is needed now or today. */
  urgent: boolean
  /** The medicines that call for it, as they were typed; where they are not on the list, left out. */
  names?: readonly string[]
}
/** One quiet line, without numbers to call. */
interface Note {
  kind: 'note'
  id: 'afraid' | 'crossedLine' | 'medicalPast'
}
/** Someone may be checking the device. */
interface Watched {
  kind: 'watched'
  id: 'watched'
}
/** A calm word of care. */
interface Box {
  kind: 'box'
  id: 'supplement' | 'pillsElsewhere'
}
/** Leads to the alert of that name, which stands above the list's cards: the card that calls for it may be far from there. */
interface Pointer {
  kind: 'pointer'
  id: 'heartPills'
}
/** Medicines of a kind that labels or reviews name: the same sentence for all of them, once. None when only dates say so. */
export interface ListedMedicines {
  kind: 'medicines'
  id: 'medicines'
  names: readonly string[]
  /** With what else was said, somebody might think of stopping one on their own. */
  dontStop: boolean
}
export type Support = PeopleSupport | BodyAlert | Note | Watched | Box | Pointer | ListedMedicines

interface Trigger {
  /** The question below which it stands: `step.group.field`, or `step.group` for a list. */
  at: string
  /** The options that call for it. Without it: always. */
  is?: readonly string[]
  show: Support
}

/** What does not rest on one answer alone: rules decide it. */
interface LookedUp {
  at: string
  show: (situation: Situation) => Support | null
}

const harmPast: PeopleSupport = { kind: 'people', id: 'harmPast', lines: ['sexualHarm', 'abuse'] }
/** Something hard, and nothing says what: it may have been an illness, or a loss. */
const hardPast: Support = { kind: 'people', id: 'hardPast', lines: harmPast.lines }
const harmNow: PeopleSupport = { kind: 'people', id: 'harmNow', lines: ['abuse', 'sexualHarm'] }
const selfHarm: PeopleSupport = { kind: 'people', id: 'selfHarm', lines: ['crisis'] }
/** For who does not want to talk yet: the same people, and no thanks for what was not said. */
const later: Support = { kind: 'people', id: 'later', lines: selfHarm.lines }
const laterHarm: Support = { kind: 'people', id: 'laterHarm', lines: harmNow.lines }
/** Sources on arousal that does not go away report thoughts of suicide (Goldstein et al., J Sex Med 2021;18:665-697). */
const arousal: Support = { kind: 'people', id: 'arousal', lines: ['crisis'] }

const alert = (id: BodyAlert['id'], urgent = true): BodyAlert => ({ kind: 'alert', id, urgent })

/**
 * Body alerts are here only with a source that was read: priapism, FDA Drug Safety Communication of December 2013;
 * chest, Princeton III consensus (PMC3498391) and the safety information of sildenafil; saddle, GP practice pages on
 * cauda equina syndrome; testicle, GP practice and University of Rochester pages on torsion; bleed, NHS text on bleeding
 * after sex. Fever, pregnancy, blood in semen, lumps and discharge wait for a clinician to look at the words.
 */
const TRIGGERS: readonly Trigger[] = [
  { at: 'start.way.sharedDevice', is: ['watched'], show: { kind: 'watched', id: 'watched' } },
  { at: 'visit.attend.who', show: { kind: 'note', id: 'afraid' } },
  { at: 'mind.selfHarm.thoughts', is: ['past', 'now', 'talk'], show: selfHarm },
  { at: 'mind.selfHarm.thoughts', is: ['notYet'], show: later },
  { at: 'past.gate.bring', is: ['talk', 'askMe', 'notYet'], show: hardPast },
  { at: 'past.now.happening', is: ['yes', 'notSure', 'talk'], show: harmNow },
  { at: 'past.now.happening', is: ['notYet'], show: laterHarm },
  { at: 'relationships.free.free', is: ['notAlways', 'no', 'talk'], show: harmNow },
  { at: 'relationships.free.free', is: ['notYet'], show: laterHarm },
  { at: 'past.headings.picked', is: ['crossedLine'], show: { kind: 'note', id: 'crossedLine' } },
  { at: 'life.stressors', is: ['violence'], show: harmNow },
  { at: 'concerns.picked', is: ['unwantedPast', 'harass'], show: harmPast },
  // An examination or a birth that was hard: often nobody did harm, so nothing is said of fault and no line is named.
  { at: 'concerns.picked', is: ['medicalPast'], show: { kind: 'note', id: 'medicalPast' } },
  { at: 'concerns.picked', is: ['unwantedArousal'], show: arousal },
  { at: 'concerns.picked', is: ['erectionLong'], show: alert('priapism') },
  { at: 'concerns.picked', is: ['bleeding'], show: alert('bleed', false) },
  { at: 'health.signs.noticed', is: ['erection4h'], show: alert('priapism') },
  { at: 'health.signs.noticed', is: ['chest'], show: alert('chest') },
  { at: 'health.signs.noticed', is: ['saddle'], show: alert('saddle') },
  { at: 'health.signs.noticed', is: ['testicle'], show: alert('testicle') },
  { at: 'health.signs.noticed', is: ['bleedSex'], show: alert('bleed', false) },
]

const heartPills = alert('heartPills')
const supplement: Support = { kind: 'box', id: 'supplement' }
const pillsElsewhere: Support = { kind: 'box', id: 'pillsElsewhere' }
const when =
  (support: Support, holdsFor: (situation: Situation) => boolean): LookedUp['show'] =>
  (situation) =>
    holdsFor(situation) ? support : null

const LOOKED_UP: readonly LookedUp[] = [
  {
    at: 'medicines.list',
    show: (situation) =>
      HEART_PILLS.atList(situation) ? { ...heartPills, names: HEART_PILLS.listed(situation) } : null,
  },
  { at: 'medicines.list', show: when(supplement, SUPPLEMENTS.atList) },
  { at: 'medicines.list', show: when(pillsElsewhere, PILLS_ELSEWHERE.atList) },
  {
    at: 'medicines.list',
    show: (situation) => {
      const found = listedKinds(situation)
      return found && { kind: 'medicines', id: 'medicines', ...found }
    },
  },
  { at: 'medicines.list.name', show: when({ kind: 'pointer', id: 'heartPills' }, HEART_PILLS.atItem) },
  { at: 'medicines.forSex.used', show: when(heartPills, HEART_PILLS.atTick) },
  { at: 'medicines.forSex.used', show: when(supplement, SUPPLEMENTS.atTick) },
  { at: 'medicines.forSex.used', show: when(pillsElsewhere, PILLS_ELSEWHERE.atTick) },
  { at: 'health.conditions', show: when(heartPills, HEART_PILLS.atConditions) },
  { at: 'mind.drugs.used', show: when(heartPills, HEART_PILLS.atPoppers) },
]

/** The questions below which something may stand. */
export const SUPPORT_PLACES: ReadonlySet<string> = new Set([...TRIGGERS, ...LOOKED_UP].map(({ at }) => at))
/** Lists: what they call for stands above their cards (`form/ListView`). */
export const STANDS_ABOVE: ReadonlySet<string> = new Set(['medicines.list'])
/** Those for which the rules are asked, and with them the names of medicines. */
export const ASKS_RULES: ReadonlySet<string> = new Set(LOOKED_UP.map(({ at }) => at))

const conditions = ({ at, is }: Trigger): readonly Condition[] => (is === undefined ? [] : [{ when: at, is }])

/** What stands below the question `id` for these answers, urgent things first; empty for any other id. */
export function supportFor(id: string, answers: AnyAnswers, known: Partial<Situation> = {}): readonly Support[] {
  const shown = [
    ...TRIGGERS.filter((trigger) => trigger.at === id && holds(conditions(trigger), { answers })).map(
      (trigger) => trigger.show,
    ),
    ...LOOKED_UP.flatMap(({ at, show }) =>
      at === id ? (show({ names: null, fired: [], itemId: undefined, ...known, answers }) ?? []) : [],
    ),
  ]
  const isUrgent = (support: Support): boolean => support.kind === 'alert' && support.urgent
  return [...shown.filter(isUrgent), ...shown.filter((support) => !isUrgent(support))]
}
