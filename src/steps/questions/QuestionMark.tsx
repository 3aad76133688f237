/** Who sees a question, and what of its past has a say in that. */
import { focusAnswer, markControlId } from '../../form/controlId'
import { HeldBackNotice } from '../../form/HeldBackNotice'
import { MarkControl } from '../../form/MarkControl'
import { isHeldBack, offPage } from '../../form/restsOn'
import type { Disclosure as Mark } from '../../form/step'
import { useStepSetting } from '../../form/StepContext'
import { useAnswer } from '../../form/useAnswer'
import { say, sayOf } from '../../i18n'
import { announce } from '../../ui/LiveRegion'
import { STARTS_PRIVATE } from './questionBank'

export interface PartProps {
  /** `list.items.3` */
  path: string
  /** What the question is called for screen readers. */
  name: string
  itemId: string
}

export function MarkOfQuestion({ path, name, itemId }: PartProps) {
  const mark = useAnswer<Mark>(`${path}.disclosure`)
  const source = useAnswer<string>(`${path}.values.source`)
  const fromOffPage = useAnswer<string[]>(`${path}.values.fromOffPage`)
  return (
    <>
      <MarkControl
        anchor={markControlId('questions.list', itemId)}
        group="questions.list"
        value={mark.value}
        onChange={mark.set}
        name={name}
      />
      {mark.value === 'private' && (STARTS_PRIVATE.has(source.value) || fromOffPage.value.length > 0) && (
        <p className="hint">
          {sayOf(`questionsForm.item.${STARTS_PRIVATE.has(source.value) ? 'startsPrivate' : 'fromOffPage'}`)}
        </p>
      )}
    </>
  )
}

/** Something that the question rests on was taken off the page since: it stays off until the person looks again. */
export function HeldBack({ path, name, itemId }: PartProps) {
  const { others } = useStepSetting()
  const mark = useAnswer<Mark>(`${path}.disclosure`)
  const from = useAnswer<string[]>(`${path}.values.from`)
  const known = useAnswer<string[]>(`${path}.values.fromOffPage`)
  if (mark.value === 'private' || !isHeldBack(others, { from: from.value, known: known.value })) return null
  const lookAgain = () => {
    known.set(offPage(others, from.value))
    announce(say('rests.isOnPage', { name }))
    focusAnswer(markControlId('questions.list', itemId))
  }
  return <HeldBackNotice name={name} onLookAgain={lookAgain} />
}
