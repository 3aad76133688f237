/** Paste a list, read it, check the rows, add them. The text is an answer like any other until it is added or cleared. */
import { useEffect, useState } from 'react'
import { controlId, focusAnswer } from '../../../form/controlId'
import { HARD_LIMITS } from '../../../form/field'
import { useStepSetting } from '../../../form/StepContext'
import { useAnswer } from '../../../form/useAnswer'
import { useOtherItems } from '../../../form/useItems'
import type { ListOf } from '../../../form/values'
import { say, sayOf, type Saying } from '../../../i18n'
import { Button } from '../../../ui/Button'
import { announce } from '../../../ui/LiveRegion'
import { TextField } from '../../../ui/TextField'
import { loadMedicineNames, type MedicineNames } from '../names/load'
import { itemsOf, leftOver, toCheck, type Checked, type MedicineItem } from './check'
import { CheckList } from './CheckList'
import './paste.css'
import { TEXT_ID, TEXT_PATH, type PastePlaceProps } from './place'
import { readList } from './readList'

/** The list of names helps and is not needed. */
function useNames(): MedicineNames | null {
  const [names, setNames] = useState<MedicineNames | null>(null)
  useEffect(() => {
    let isHere = true
    loadMedicineNames().then(
      (loaded) => isHere && setNames(loaded),
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [])
  return names
}

const LIST_ID = 'medicines.list'

export function PastePlace({ onDone }: PastePlaceProps) {
  const { today } = useStepSetting()
  const text = useAnswer<string>(TEXT_PATH)
  const list = useOtherItems('list')
  const instead = useAnswer<ListOf['instead']>('list.instead')
  const names = useNames()
  const [checked, setChecked] = useState<Checked | null>(null)
  const [remark, setRemark] = useState<Saying | null>(null)
  const dom = controlId(TEXT_ID)

  const remarkOn = (saying: Saying) => {
    setRemark(() => saying)
    announce(saying())
  }
  const write = (value: string) => {
    setRemark(null)
    text.set(value)
  }
  const read = () => {
    const over = text.value.length - HARD_LIMITS.longText
    if (text.value.trim() === '') remarkOn(() => say('paste.empty'))
    else if (over > 0) remarkOn(() => say('paste.tooLong', { n: over }))
    else {
      // The description of the step says what the items hold.
      const found = toCheck(readList(text.value, { today, names }), list.now() as MedicineItem[])
      if (found.rows.length + found.lines.length === 0) return remarkOn(() => say('paste.noneFound'))
      setRemark(null)
      setChecked(found)
    }
  }
  const back = () => {
    setChecked(null)
    focusAnswer(dom)
  }
  const add = () => {
    if (checked === null) return
    const items = itemsOf(checked)
    const room = HARD_LIMITS.listItems - list.now().length
    if (items.length === 0) return remarkOn(() => say('paste.nothingTicked'))
    if (items.length > room) return remarkOn(() => say('paste.full', { n: room }))
    const rest = leftOver(checked)
    if (instead.value !== '') instead.set('')
    list.add(items)
    text.set(rest)
    setChecked(null)
    const added = (): string => say('paste.added', { n: items.length })
    if (rest === '') {
      onDone()
      announce(added())
    } else remarkOn(() => `${added()} ${say('paste.left')}`)
    const [first] = items
    if (first !== undefined) focusAnswer(controlId(LIST_ID, first.id))
  }
  const clear = () => {
    write('')
    announce(say('paste.cleared'))
    focusAnswer(dom)
  }

  if (checked !== null) return <CheckList {...{ checked, add, back }} remark={remark?.()} onChange={setChecked} />
  return (
    <>
      <TextField
        id={dom}
        label={sayOf(`${TEXT_ID}.label`)}
        hint={sayOf(`${TEXT_ID}.help`)}
        note={remark?.()}
        error={text.error}
        value={text.value}
        onChange={write}
        onBlur={text.onBlur}
        multiline="tall"
      />
      <p className="quiet-words">{say('paste.stays')}</p>
      <p className="button-row">
        <Button onClick={read}>{say('paste.read')}</Button>
        {text.value !== '' && (
          <Button kind="quiet" onClick={clear}>
            {say('paste.clear')}
          </Button>
        )}
      </p>
    </>
  )
}
