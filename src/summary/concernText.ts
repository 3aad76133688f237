/** What a concern is called on the page. */
import { choiceIn, findBlocks } from './look'
import type { Text } from './paper'
import { fieldText, pickText } from './phrases'
import type { ShareableSummary } from './sharing'
import type { Block } from './summary'
import { withNotes } from './texts'

/** The concern that is about medicines. */
const ABOUT_MEDICINES = 'medicine'

/** More names would bury the concern; the list of medicines says which are linked. */
const MOST_NAMES = 3

/**
 * The medicines that the person linked with their concern; else the only one on their list, but not one that they did not
 * link. Never a guess: of several, or where others are kept off this page, none is named. None either where they
 * are too many to name.
 */
function medicinesMeant(summary: ShareableSummary): Block[] {
  const listed = findBlocks(summary, 'medicines.list').filter((block) => choiceIn(block, 'status') !== 'planned')
  const linked = listed.filter((block) => choiceIn(block, 'link') === 'yes')
  if (linked.length > MOST_NAMES) return []
  return linked.length > 0 ? linked : listed.filter((block) => block.isOnly && choiceIn(block, 'link') !== 'no')
}

/** "A medicine may play a part (sertraline)"; any other concern by its name. */
export function concernText(concern: Block, summary: ShareableSummary): Text {
  const name = pickText(concern, summary)
  if (concern.itemId !== ABOUT_MEDICINES) return name
  return withNotes(
    name,
    medicinesMeant(summary).map((block) => fieldText(summary, block, 'name')),
    ', ',
  )
}
