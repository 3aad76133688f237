/**
 * What is shown, gently and in place, below a question. It never blocks, never changes an answer, and asks nothing
 * about what happened. One row for each question; a row fires when its condition holds.
 */
import type { Condition } from '../../form/condition'
import { holds } from '../../form/shown'
import type { AnyAnswers } from '../../form/values'
import type { LineKind } from './supportLines'

/** Words (`support.<id>`) and the kinds of lines that fit. */
interface PeopleSupport {
  kind: 'people'
  id: 'selfHarm' | 'harmPast' | 'harmNow' | 'arousal'
  lines: readonly LineKind[]
}
/** Something the body may be saying: `alert.<id>.title` and `.text`. */
interface BodyAlert {
  kind: 'alert'
  id: 'priapism' | 'chest' | 'saddle' | 'testicle' | 'bleed'
  /** Care is needed now or today. */
  urgent: boolean
}
/** One quiet line, without numbers to call. */
interface Note {
  kind: 'note'
  id: 'afraid' | 'crossedLine'
}
/** Someone may be checking the device. */
interface Watched {
  kind: 'watched'
  id: 'watched'
}
export type Support = PeopleSupport | BodyAlert | Note | Watched

interface Trigger {
  /** The question below which it stands: `step.group.field`, or `step.group` for a list of picks. */
  at: string
  /** Without it: always. */
  is?: readonly string[]
  show: Support
}

const harmPast: Support = { kind: 'people', id: 'harmPast', lines: ['sexualHarm', 'abuse'] }
const harmNow: Support = { kind: 'people', id: 'harmNow', lines: ['abuse', 'sexualHarm'] }
const selfHarm: Support = { kind: 'people', id: 'selfHarm', lines: ['crisis'] }
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
  { at: 'mind.selfHarm.thoughts', is: ['past', 'now', 'talk', 'notYet'], show: selfHarm },
  { at: 'past.gate.bring', is: ['talk', 'askMe', 'notYet'], show: harmPast },
  { at: 'past.now.happening', is: ['yes', 'notSure', 'talk', 'notYet'], show: harmNow },
  { at: 'relationships.free.free', is: ['notAlways', 'no', 'talk', 'notYet'], show: harmNow },
  { at: 'past.headings.picked', is: ['crossedLine'], show: { kind: 'note', id: 'crossedLine' } },
  { at: 'life.stressors', is: ['violence'], show: harmNow },
  { at: 'concerns.picked', is: ['unwantedPast', 'harass', 'medicalPast'], show: harmPast },
  { at: 'concerns.picked', is: ['unwantedArousal'], show: arousal },
  { at: 'concerns.picked', is: ['erectionLong'], show: alert('priapism') },
  { at: 'concerns.picked', is: ['bleeding'], show: alert('bleed', false) },
  { at: 'health.signs.noticed', is: ['erection4h'], show: alert('priapism') },
  { at: 'health.signs.noticed', is: ['chest'], show: alert('chest') },
  { at: 'health.signs.noticed', is: ['saddle'], show: alert('saddle') },
  { at: 'health.signs.noticed', is: ['testicle'], show: alert('testicle') },
  { at: 'health.signs.noticed', is: ['bleedSex'], show: alert('bleed', false) },
]

/** The questions below which something may stand. */
export const SUPPORT_PLACES: ReadonlySet<string> = new Set(TRIGGERS.map((trigger) => trigger.at))

const conditions = ({ at, is }: Trigger): readonly Condition[] => (is === undefined ? [] : [{ when: at, is }])

/** What stands below the question `id` for these answers, urgent things first; empty for any other id. */
export function supportFor(id: string, answers: AnyAnswers): readonly Support[] {
  const shown = TRIGGERS.filter((trigger) => trigger.at === id && holds(conditions(trigger), { answers })).map(
    (trigger) => trigger.show,
  )
  const isUrgent = (support: Support): boolean => support.kind === 'alert' && support.urgent
  return [...shown.filter(isUrgent), ...shown.filter((support) => !isUrgent(support))]
}
