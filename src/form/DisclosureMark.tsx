import { use, useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { say, sayIfAny } from '../i18n'
import { announce } from '../ui/LiveRegion'
import { anyAnswered } from './answered'
import { markControlId } from './controlId'
import { MarkControl } from './MarkControl'
import { isToBeRead, startsAs } from './startsAs'
import { groupId, type Disclosure, type Group } from './step'
import { BesideMarkContext, useStepSetting, type FormAnswers } from './StepContext'
import { useAnswer } from './useAnswer'
import { recordAt, recordPath, useDerived, type RecordPlace } from './useDerived'
import { useTheirs } from './useTheirs'

export interface DisclosureMarkProps {
  group: string
  description: Group
  index?: number | undefined
  /** The item's own name; without it the mark is named after the group. */
  name?: string | undefined
}

/** A pick that would tell by itself. */
const isPickedInPrivate = (group: Group, record: object): boolean =>
  group.kind === 'picks' && 'id' in record && group.startsPrivate?.includes(String(record.id)) === true

/**
 * Whether the mark is asked in the open: it stays private, and is a pick that began so, or something was said that only
 * helps once it is read. Once open it stays so while the page is shown: nothing closes under the person's hands.
 */
function useAsksOpenly({ group, description, index }: DisclosureMarkProps, name: string): boolean {
  const asks = useDerived((answers) => {
    const record = recordAt(answers, { group, index })
    if (record?.disclosure !== 'private') return false
    return isPickedInPrivate(description, record) || isToBeRead(description.fields, record.values)
  })
  const [asked, setAsked] = useState(asks)
  if (asks && !asked) setAsked(true)
  const wasSaid = useRef(asked)
  useEffect(() => {
    if (!asked || wasSaid.current) return
    wasSaid.current = true
    announce(say('mark.may.said', { name }))
  }, [asked, name])
  return asked
}

/** What the page says beside the mark of an item; a folded card shows it, too. It waits for no answer of its own. */
export function BesideMark(place: RecordPlace) {
  const { step } = useStepSetting()
  const { setValue } = useFormContext<FormAnswers>()
  const mark = useDerived((answers) => recordAt(answers, place)?.disclosure ?? 'page')
  const itemId = useItemId(place)
  const beside = use(BesideMarkContext)
  if (itemId === null) return null
  return beside?.({
    recordId: `${groupId(step.id, place.group)}/${itemId}`,
    mark,
    // The form's paths come from descriptions, which its types do not know.
    onMark: (next) => setValue(`${recordPath(place)}.disclosure` as never, next as never),
  })
}

const useItemId = (place: RecordPlace): string | null =>
  useDerived((answers) => {
    const record = recordAt(answers, place)
    return record !== undefined && 'id' in record && typeof record.id === 'string' ? record.id : null
  })

function Mark({ group, description, index, name }: DisclosureMarkProps & { name: string }) {
  const { step } = useStepSetting()
  const { value, set } = useAnswer<Disclosure>(`${recordPath({ group, index })}.disclosure`)
  const itemId = useItemId({ group, index })
  const open = useAsksOpenly({ group, description, index }, name)
  const id = groupId(step.id, group)
  return (
    <>
      <MarkControl
        anchor={markControlId(id, itemId ?? undefined)}
        group={id}
        value={value}
        onChange={set}
        name={name}
        askToTell={description.askToTell}
        open={open}
      />
      <BesideMark {...{ group, index }} />
      <NotYet {...{ group, description, index, open }} />
    </>
  )
}

/** The mark of a record, once there is something to mark. */
export function DisclosureMark(props: DisclosureMarkProps) {
  const { group, description, index } = props
  const { step } = useStepSetting()
  const their = useTheirs()
  const name = props.name ?? their.sayOf(`${groupId(step.id, group)}.name`)
  const answered = useDerived((answers) => anyAnswered(description.fields, recordAt(answers, { group, index })?.values))
  const isPick = description.kind === 'picks'
  if (description.kind === 'perPick') return null
  if (description.summary === 'never')
    return answered && step.memoryOnly !== true ? <p className="quiet-words">{say('mark.never', { name })}</p> : null
  const startsPrivate = description.starts === 'private' && description.askToTell !== true
  if (!answered && !isPick && !startsPrivate) return null
  return <Mark {...props} name={name} />
}

/** Why something that was said is not on the page, where its mark alone is easily passed over. */
function NotYet({ group, index, description, open }: DisclosureMarkProps & { open: boolean }) {
  const { step } = useStepSetting()
  /** What keeping it means here, where people may think that it is read. */
  const kept = sayIfAny(`${groupId(step.id, group)}.private`)
  const isKept = useDerived((answers) => recordAt(answers, { group, index })?.disclosure === 'private')
  const why = useDerived((answers) => {
    const record = recordAt(answers, { group, index })
    if (record === undefined) return null
    if (record.disclosure !== 'private') return null
    // How it should come up was said to the therapist, who does not read it.
    if (open) return isToBeRead(description.fields, record.values) ? 'mark.notYet' : null
    const isPrivateByPick = description.starts !== 'private' && startsAs(description, record) === 'private'
    return isPrivateByPick ? 'mark.notYet' : null
  })
  if (kept !== undefined && isKept) return <p className="hint">{kept}</p>
  return why === null ? null : <p className="hint">{say(why)}</p>
}
