/** What the closed line of a part says: how much was said, and how much of it is kept off the page. */
import { say } from '../../i18n'
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

export function saysOf(section: Section): string[] {
  const count = (disclosure: Block['disclosure']): number =>
    new Set(
      section.groups.flatMap(({ kind, blocks }) =>
        blocks
          .filter((block) => block.disclosure === disclosure)
          // All that is said of one concern follows its mark: it is one thing.
          .map(({ recordId, itemId }) => (kind === 'perPick' ? itemId : recordId)),
      ),
    ).size
  return [
    say('review.part.answers', { n: countSaid(section) }),
    ...(count('private') > 0 ? [say('review.part.private', { n: count('private') })] : []),
    ...(count('aloud') > 0 ? [say('review.part.aloud', { n: count('aloud') })] : []),
  ]
}
