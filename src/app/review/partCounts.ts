/** What the closed line of a part says: how much was said, and how much of it does not stand on the page. */
import { say } from '../../i18n'
import { countIn, type Fates } from '../../summary/keptOff'
import type { Block, Section } from '../../summary/summary'

/** A part with a record that was taken off the page by another answer: the person looks again. */
export const needsLook = (section: Section): boolean =>
  section.groups.some((group) => group.blocks.some((block) => block.heldBack && block.disclosure !== 'private'))

/** As a person would count them: a medicine with its dose is one, and "none" is an answer. */
const countSaid = (section: Section): number =>
  section.groups.reduce(
    (sum, { kind, blocks }) =>
      sum + (kind === 'list' || kind === 'picks' ? Math.max(1, blocks.length) : linesIn(blocks)),
    0,
  )

/** A pick speaks by being picked. */
const linesIn = (blocks: readonly Block[]): number =>
  blocks.length === 0 ? 1 : blocks.reduce((n, { lines }) => n + Math.max(1, lines.length), 0)

/** Each single answer, to know how long the list is when all of it is open. */
export const countAnswers = (section: Section): number =>
  section.groups.reduce((sum, { blocks }) => sum + linesIn(blocks), 0)

export function saysOf(section: Section, { keptOff, inPerson }: Fates): string[] {
  const [off, aloud] = [countIn(section, keptOff), countIn(section, inPerson)]
  return [
    say('review.part.answers', { n: countSaid(section) }),
    ...(off > 0 ? [say('review.part.keptOff', { n: off })] : []),
    ...(aloud > 0 ? [say('review.part.aloud', { n: aloud })] : []),
  ]
}
