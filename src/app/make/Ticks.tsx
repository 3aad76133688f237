/** For the copy with a partner there: goals, concerns, questions and what was said after a visit, ticked one by one. */
import { setPage, useAnswers } from '../../answers/store'
import type { ChoicesValue } from '../../form/values'
import { say, sayOf } from '../../i18n'
import { findLine, inMainOrder } from '../../summary/look'
import { plainText } from '../../summary/paper'
import { optionText, pickText, valueText } from '../../summary/phrases'
import { sortedQuestions } from '../../summary/questions'
import { GOALS_THAT_COULD_TELL, OPENING_TICK } from '../../summary/readers'
import type { Opening } from '../../summary/settings'
import { goalTick, isNeverForPartner } from '../../summary/sharing'
import type { Block, Summary } from '../../summary/summary'
import { Checkbox } from '../../ui/Checkbox'
import { GroupFrame } from '../../ui/FieldFrame'

const mayBeTicked = (block: Block): boolean => block.disclosure === 'page' && !isNeverForPartner(block)

/** Something that is ticked by itself. */
interface Tickable {
  /** A record's id, or a goal's. */
  id: string
  label: string
  /** Stands on the page until its tick is taken away. */
  startsTicked?: boolean
}

const withOrWithout = (ids: readonly string[], id: string, isIn: boolean): string[] =>
  isIn ? [...ids.filter((one) => one !== id), id] : ids.filter((one) => one !== id)

function Tick({ id, label, startsTicked = false }: Tickable) {
  const { ticked, unticked } = useAnswers((state) => state.page)
  return (
    <Checkbox
      id={`tick-${id}`}
      label={
        <span dir="auto" translate="no">
          {label}
        </span>
      }
      checked={startsTicked ? !unticked.includes(id) : ticked.includes(id)}
      onChange={(on) =>
        setPage(
          startsTicked ? { unticked: withOrWithout(unticked, id, !on) } : { ticked: withOrWithout(ticked, id, on) },
        )
      }
    />
  )
}

const HOPES = 'goals.hopes.picked'

/** The goals that were picked from the list, each by itself. */
function goalsOf(all: Summary): Tickable[] {
  const found = findLine(all, HOPES)
  if (found === undefined || !mayBeTicked(found.block)) return []
  // Kinds and shapes go together: this field holds several options.
  const { picked } = found.line.value as ChoicesValue
  return picked
    .filter((option) => option !== 'other')
    .map((option) => ({
      id: goalTick(option),
      label: optionText(HOPES, option, 'asked'),
      startsTicked: !GOALS_THAT_COULD_TELL.has(option),
    }))
}

/** What was written after a visit, by the name of the question. */
const afterVisitOf = (all: Summary): Tickable[] =>
  all.sections
    .filter(({ id }) => id === 'afterVisit')
    .flatMap(({ groups }) => groups.flatMap(({ blocks }) => blocks))
    .filter(mayBeTicked)
    .map(({ recordId, groupId }) => ({ id: recordId, label: sayOf(`${groupId}.name`) }))

/** The person's own words to begin with; what is suggested for this copy comes from what may stand on it. */
const openingOf = ({ keep, text }: Opening): Tickable[] =>
  keep && text !== null && text.trim() !== '' ? [{ id: OPENING_TICK, label: say('make.ticks.opening') }] : []

function Several({ title, note, all }: { title: string; note?: string | undefined; all: readonly Tickable[] }) {
  if (all.length === 0) return null
  return (
    <>
      <p className="ticks-head">{title}</p>
      {note !== undefined && <p className="hint">{note}</p>}
      {all.map((one) => (
        <Tick key={one.id} {...one} />
      ))}
    </>
  )
}

export function Ticks({ all }: { all: Summary }) {
  const textOf = (block: Block): string =>
    plainText(block.lines.filter((line) => line.id === 'questions.list.text').flatMap((line) => valueText(line, all)))
  const goals = goalsOf(all)
  const concerns = inMainOrder(all)
    .filter(mayBeTicked)
    .map((block) => ({ id: block.recordId, label: plainText(pickText(block, all)) }))
  const questions = sortedQuestions(all)
    .filter(mayBeTicked)
    .map((block) => ({ id: block.recordId, label: textOf(block) }))
  const after = afterVisitOf(all)
  const opening = openingOf(useAnswers((state) => state.page.opening))
  const isEmpty = opening.length + goals.length + concerns.length + questions.length + after.length === 0
  return (
    <GroupFrame id="make-ticks" label={say('make.ticks')} hint={say(isEmpty ? 'make.ticks.none' : 'make.ticks.hint')}>
      <Several title={say('review.opening.title')} note={say('make.ticks.opening.note')} all={opening} />
      <Several
        title={sayOf('goals.hopes.name')}
        note={goals.some((goal) => goal.startsTicked === false) ? say('make.ticks.goals') : undefined}
        all={goals}
      />
      <Several title={sayOf('concerns.picked.name')} all={concerns} />
      <Several title={sayOf('questions.list.name')} all={questions} />
      <Several title={sayOf('afterVisit.title')} all={after} />
    </GroupFrame>
  )
}
