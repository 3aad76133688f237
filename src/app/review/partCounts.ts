/** What the closed line of a part says: how many answers, and how many of its records are kept off the page. */
import { say } from '../../i18n'
import type { Block, Section } from '../../summary/summary'

/** A part with a record that was taken off the page by another answer: the person looks again. */
export const needsLook = (section: Section): boolean =>
  section.groups.some((group) => group.blocks.some((block) => block.heldBack && block.disclosure !== 'private'))

/** A pick speaks by being picked, and "none" is an answer. */
export const countAnswers = (section: Section): number =>
  section.groups.reduce(
    (sum, group) =>
      sum + (group.blocks.length === 0 ? 1 : group.blocks.reduce((n, { lines }) => n + Math.max(1, lines.length), 0)),
    0,
  )

export function saysOf(section: Section): string[] {
  // Details follow the mark of their concern, which is counted with it.
  const marked = section.groups.filter((group) => group.kind !== 'perPick').flatMap((group) => group.blocks)
  const count = (disclosure: Block['disclosure']): number =>
    marked.filter((block) => block.disclosure === disclosure).length
  return [
    say('review.part.answers', { n: countAnswers(section) }),
    ...(count('private') > 0 ? [say('review.part.private', { n: count('private') })] : []),
    ...(count('aloud') > 0 ? [say('review.part.aloud', { n: count('aloud') })] : []),
  ]
}
