/** For the copy for a doctor: own words that were written for the therapist, ticked one by one. */
import { useAnswers } from '../../answers/store'
import { say, sayOf } from '../../i18n'
import { doctorTickable } from '../../summary/forDoctor'
import { findBlocks } from '../../summary/look'
import { plainText } from '../../summary/paper'
import { optionText, pickText, valueText } from '../../summary/phrases'
import { doctorTick, OPENING_TICK } from '../../summary/readers'
import type { Block, Summary } from '../../summary/summary'
import { GroupFrame } from '../../ui/FieldFrame'
import { Several, type Tickable } from './Tick'

/** Characters: enough to know one's words by, in a label that is heard, too. */
const LONGEST = 140

const shortened = (text: string): string => {
  const letters = [...text]
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join('').trimEnd()} …`
}

/** What the words are about: the concern that they belong to, or else the question. */
function about(block: Block, all: Summary): string {
  if (block.itemId === '') return sayOf(`${block.groupId}.name`)
  const concern = findBlocks(all, 'concerns.picked').find(({ itemId }) => itemId === block.itemId)
  return plainText(concern === undefined ? optionText('concerns.picked', block.itemId, all) : pickText(concern, all))
}

export function DoctorTicks({ all }: { all: Summary }) {
  const { keep, text } = useAnswers((state) => state.page.opening)
  const opening: Tickable[] =
    keep && text !== null && text.trim() !== ''
      ? [{ id: doctorTick(OPENING_TICK), label: `${say('make.ticks.opening')}: ${shortened(text.trim())}` }]
      : []
  const words = doctorTickable(all).map(({ block, lines }) => ({
    id: doctorTick(block.recordId),
    label: `${about(block, all)}: ${shortened(lines.map((line) => plainText(valueText(line, all))).join(' · '))}`,
  }))
  if (opening.length + words.length === 0) return null
  return (
    <GroupFrame id="make-words" label={say('make.words')} hint={say('make.words.hint')}>
      <Several all={[...opening, ...words]} />
    </GroupFrame>
  )
}
