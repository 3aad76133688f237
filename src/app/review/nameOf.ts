/** What a record is called on review. */
import { say, sayIfAny, sayTheirs } from '../../i18n'
import { OTHER } from '../../form/field'
import { detailsOf, findBlocks } from '../../summary/look'
import { plainText } from '../../summary/paper'
import { pickText, valueTexts } from '../../summary/phrases'
import type { Block, GroupSummary, Line, Summary } from '../../summary/summary'
import { joined } from '../../summary/texts'
import { theirWordsIn } from '../../summary/theirs'

/** The answer that names an item: it stands as the item's heading, and not once more below. */
export const namingLine = (block: Block, group: GroupSummary): Line | undefined => {
  if (group.kind === 'picks')
    return block.lines.find((line) => line.id === `${group.id}.what` && block.itemId === OTHER)
  if (group.kind !== 'list') return undefined
  return block.lines.find((line) => line.field.kind === 'text' || line.field.kind === 'choice')
}

/** What names a record for marks and headings: the pick, the item's first answer, or the group. */
export function nameOf(block: Block, group: GroupSummary, summary: Summary, n: number): string {
  const groupName = sayTheirs(`${group.id}.name`, theirWordsIn(summary))
  if (group.kind === 'picks') return plainText(pickText(block, summary, 'asked'))
  if (group.kind === 'record') return groupName
  if (group.kind === 'perPick') {
    const concern = findBlocks(summary, 'concerns.picked').find((one) => one.itemId === block.itemId)
    if (concern === undefined) return groupName
    const said = plainText(pickText(concern, summary, 'asked'))
    // The first of its groups is simply about it.
    return detailsOf(summary, block.itemId)[0] === block ? said : say('review.item.of', { name: said, part: groupName })
  }
  const first = namingLine(block, group)
  const own = first === undefined ? '' : plainText(joined(valueTexts(first, summary, 'asked'), '; '))
  return own === '' ? (sayIfAny(`${group.id}.item`, { n }) ?? say('review.item', { list: groupName, n })) : own
}
