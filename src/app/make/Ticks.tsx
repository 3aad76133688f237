/** For the copy with a partner there: goals, concerns, questions and what was said after a visit, ticked one by one. */
import { useAnswers } from '../../answers/store'
import { optionsIn } from '../../form/values'
import { say, sayOf } from '../../i18n'
import { findBlocks, findLine, inMainOrder } from '../../summary/look'
import { plainText } from '../../summary/paper'
import { optionText, pickText, valueText } from '../../summary/phrases'
import { sortedQuestions } from '../../summary/questions'
import { GOALS_OF_A_CONCERN, OPENING_TICK } from '../../summary/readers'
import type { Opening, PageSettings } from '../../summary/settings'
import type { Block, Line, Summary } from '../../summary/summary'
import { comfortLines, goalStarts, goalTick, isGoalOffered, mayBeTicked } from '../../summary/withPartner'
import { GroupFrame } from '../../ui/FieldFrame'
import { Several, type Tickable } from './Tick'

const HOPES = 'goals.hopes.picked'

/** The goals that were picked from the list, each by itself. */
function goalsOf(all: Summary, page: PageSettings): Tickable[] {
  const found = findLine(all, HOPES)
  if (found === undefined || !mayBeTicked(found.block)) return []
  return optionsIn(found.line.value)
    .filter((option) => option !== 'other' && isGoalOffered(option, all, page))
    .map((option) => ({
      id: goalTick(option),
      label: plainText(optionText(HOPES, option, all, 'asked')),
      startsTicked: goalStarts(option),
    }))
}

/** Some goal is not there yet, as the concern that it names has no tick. */
const isGoalWaiting = (all: Summary, page: PageSettings): boolean =>
  optionsIn(findLine(all, HOPES)?.line.value).some((option) => !isGoalOffered(option, all, page))

/** What was written after a visit, by the name of the question. */
const afterVisitOf = (all: Summary): Tickable[] =>
  all.sections
    .filter(({ id }) => id === 'afterVisit')
    .flatMap(({ groups }) => groups.flatMap(({ blocks }) => blocks))
    .filter(mayBeTicked)
    .map(({ recordId, groupId }) => ({ id: recordId, label: sayOf(`${groupId}.name`) }))

/** How to talk with me: pronouns, what helps, what I do not want; each starts off the copy. */
function talkOf(all: Summary): Tickable[] {
  const pronouns = findLine(all, 'about.name.pronouns')
  const notWant = findLine(all, 'goals.notWant.text')
  const comfort = findBlocks(all, 'about.comfort')
  const text = (lines: readonly Line[]): string => plainText(lines.flatMap((line) => valueText(line, all)))
  return [
    ...(pronouns && mayBeTicked(pronouns.block) ? [{ id: pronouns.line.id, label: text([pronouns.line]) }] : []),
    ...comfort.filter(mayBeTicked).flatMap((block) => {
      const lines = comfortLines(block)
      return lines === null ? [] : [{ id: block.recordId, label: text(lines) }]
    }),
    ...(notWant && mayBeTicked(notWant.block)
      ? [{ id: notWant.block.recordId, label: `${sayOf('goals.notWant.text.paper')}: ${text([notWant.line])}` }]
      : []),
  ]
}

/** The person's own words to begin with; what is suggested for this copy comes from what may stand on it. */
const openingOf = ({ keep, text }: Opening): Tickable[] =>
  keep && text !== null && text.trim() !== '' ? [{ id: OPENING_TICK, label: say('make.ticks.opening') }] : []

export function Ticks({ all }: { all: Summary }) {
  const textOf = (block: Block): string =>
    plainText(block.lines.filter((line) => line.id === 'questions.list.text').flatMap((line) => valueText(line, all)))
  const page = useAnswers((state) => state.page)
  const goals = goalsOf(all, page)
  const namesConcern = Object.keys(GOALS_OF_A_CONCERN).map(goalTick)
  const concerns = inMainOrder(all)
    .filter(mayBeTicked)
    .map((block) => ({ id: block.recordId, label: plainText(pickText(block, all)) }))
  const questions = sortedQuestions(all)
    .filter(mayBeTicked)
    .map((block) => ({ id: block.recordId, label: textOf(block) }))
  const after = afterVisitOf(all)
  const talk = talkOf(all)
  const opening = openingOf(page.opening)
  const isEmpty = opening.length + goals.length + talk.length + concerns.length + questions.length + after.length === 0
  return (
    <GroupFrame id="make-ticks" label={say('make.ticks')} hint={say(isEmpty ? 'make.ticks.none' : 'make.ticks.hint')}>
      <Several title={say('review.opening.title')} note={say('make.ticks.opening.note')} all={opening} />
      <Several title={sayOf('concerns.picked.name')} all={concerns} />
      <Several
        title={sayOf('goals.hopes.name')}
        note={
          [
            ...(isGoalWaiting(all, page) ? [say('make.ticks.goals.ofConcern')] : []),
            ...(goals.some(({ id, startsTicked }) => startsTicked === false && !namesConcern.includes(id))
              ? [say('make.ticks.goals')]
              : []),
          ].join(' ') || undefined
        }
        all={goals}
      />
      <Several title={sayOf('questions.list.name')} all={questions} />
      <Several title={say('front.talk')} all={talk} />
      <Several title={sayOf('afterVisit.title')} all={after} />
    </GroupFrame>
  )
}
