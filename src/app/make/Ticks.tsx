/** For the copy with a partner there: concerns and questions, ticked one by one. Nothing is ticked at first. */
import { setPage, useAnswers } from '../../answers/store'
import { say, sayOf } from '../../i18n'
import { inMainOrder } from '../../summary/look'
import { plainText } from '../../summary/paper'
import { pickText, valueText } from '../../summary/phrases'
import { sortedQuestions } from '../../summary/questions'
import { isNeverForPartner } from '../../summary/sharing'
import type { Block, Summary } from '../../summary/summary'
import { Checkbox } from '../../ui/Checkbox'
import { GroupFrame } from '../../ui/FieldFrame'

const mayBeTicked = (block: Block): boolean => block.disclosure === 'page' && !isNeverForPartner(block)

function Tick({ block, label }: { block: Block; label: string }) {
  const ticked = useAnswers((state) => state.page.ticked)
  const { recordId } = block
  return (
    <Checkbox
      id={`tick-${recordId}`}
      label={
        <span dir="auto" translate="no">
          {label}
        </span>
      }
      checked={ticked.includes(recordId)}
      onChange={(on) => setPage({ ticked: on ? [...ticked, recordId] : ticked.filter((id) => id !== recordId) })}
    />
  )
}

export function Ticks({ all }: { all: Summary }) {
  const concerns = inMainOrder(all).filter(mayBeTicked)
  const questions = sortedQuestions(all).filter(mayBeTicked)
  const textOf = (block: Block): string =>
    plainText(block.lines.filter((line) => line.id === 'questions.list.text').flatMap((line) => valueText(line, all)))
  const isEmpty = concerns.length + questions.length === 0
  return (
    <GroupFrame id="make-ticks" label={say('make.ticks')} hint={say(isEmpty ? 'make.ticks.none' : 'make.ticks.hint')}>
      {concerns.length > 0 && <p className="ticks-head">{sayOf('concerns.picked.name')}</p>}
      {concerns.map((block) => (
        <Tick key={block.recordId} block={block} label={plainText(pickText(block, all))} />
      ))}
      {questions.length > 0 && <p className="ticks-head">{sayOf('questions.list.name')}</p>}
      {questions.map((block) => (
        <Tick key={block.recordId} block={block} label={textOf(block)} />
      ))}
    </GroupFrame>
  )
}
