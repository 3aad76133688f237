/** Paste a list, read it, check the rows, add them. The text is an answer like any other until it is added or cleared. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { controlId, focusAnswer, focusLid } from '../../../form/controlId'
import { HARD_LIMITS } from '../../../form/field'
import { useHoldBack } from '../../../form/goingOn'
import { useStepSetting } from '../../../form/StepContext'
import { useAnswer } from '../../../form/useAnswer'
import { useOtherItems } from '../../../form/useItems'
import type { ListOf } from '../../../form/values'
import { say, sayOf, type Saying } from '../../../i18n'
import { Button } from '../../../ui/Button'
import { announce } from '../../../ui/LiveRegion'
import { TextField } from '../../../ui/TextField'
import { loadMedicineNames, type MedicineNames } from '../names/load'
import { alikes } from './alike'
import { itemsOf, leftOver, toCheck, type Checked, type MedicineItem } from './check'
import { CheckList } from './CheckList'
import { kept, written } from './kept'
import './paste.css'
import { ROWS_PATH, TEXT_ID, TEXT_PATH, type PastePlaceProps } from './place'
import { readList } from './readList'
import { Waiting } from './Waiting'

/** Nobody waits longer for the list of names. */
const NAMES_MS = 3000

/** The list of names helps and is not needed: reading waits for it a moment, as long as it is on its way. */
function useNames(): { names: MedicineNames | null; isComing: boolean } {
  const [names, setNames] = useState<MedicineNames | null>(null)
  const [isComing, setIsComing] = useState(true)
  useEffect(() => {
    let isHere = true
    const settle = () => isHere && setIsComing(false)
    const timer = setTimeout(settle, NAMES_MS)
    loadMedicineNames()
      .then(
        (loaded) => isHere && setNames(loaded),
        () => undefined,
      )
      .finally(settle)
    return () => {
      isHere = false
      clearTimeout(timer)
    }
  }, [])
  return { names, isComing }
}

/** The rows that are being looked at: kept with the notes at each change, so that a reload brings them back. */
function useChecked() {
  const { value, set } = useAnswer<string>(ROWS_PATH)
  // Notes that are put in the place of these, by Undo, build the page anew.
  const [checked, setChecked] = useState(() => kept(value))
  const now = useRef(checked)
  const keep = useRef(set)
  useEffect(() => {
    keep.current = set
  })
  const put = useCallback((next: Checked | null) => {
    now.current = next
    setChecked(next)
    keep.current(written(next))
  }, [])
  const change = useCallback(
    (by: (before: Checked) => Checked) => {
      if (now.current !== null) put(by(now.current))
    },
    [put],
  )
  return { checked, put, change }
}

const LIST_ID = 'medicines.list'

export function PastePlace({ onDone }: PastePlaceProps) {
  const { today } = useStepSetting()
  const text = useAnswer<string>(TEXT_PATH)
  const list = useOtherItems('list')
  const instead = useAnswer<ListOf['instead']>('list.instead')
  const { names, isComing } = useNames()
  /** Asked to be read before the names were there. */
  const [isAsked, setIsAsked] = useState(false)
  const { checked, put, change } = useChecked()
  const [isNew, setIsNew] = useState(false)
  const [remark, setRemark] = useState<Saying | null>(null)
  /** Pasted or typed on this page, and neither read nor asked about. */
  const [isUnread, setIsUnread] = useState(false)
  /** The way on, while it is held back. */
  const [wayOn, setWayOn] = useState<{ go: () => void }>()
  const dom = controlId(TEXT_ID)
  const ticked = checked === null ? 0 : itemsOf(checked).length
  // The description of the step says what the items hold. What is on the list is looked up when rows change.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  const listed = useMemo(() => list.now() as MedicineItem[], [checked])

  const remarkOn = (saying: Saying) => {
    setRemark(() => saying)
    announce(saying())
  }
  const write = (value: string) => {
    setRemark(null)
    setIsAsked(false)
    setIsUnread(value.trim() !== '')
    text.set(value)
  }
  const read = () => {
    const over = text.value.length - HARD_LIMITS.longText
    setIsUnread(false)
    setWayOn(undefined)
    if (text.value.trim() === '') remarkOn(() => say('paste.empty'))
    else if (over > 0) remarkOn(() => say('paste.tooLong', { n: over }))
    else if (isComing) {
      setIsAsked(true)
      remarkOn(() => say('paste.reading'))
    } else {
      const found = toCheck(readList(text.value, { today, names }), (rows) =>
        alikes(rows, list.now() as MedicineItem[], names),
      )
      if (found.rows.length + found.lines.length === 0) return remarkOn(() => say('paste.noneFound'))
      setRemark(null)
      setIsNew(true)
      put(found)
    }
  }
  useEffect(() => {
    if (!isAsked || isComing) return
    setIsAsked(false)
    read()
    // Once, when the names have come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isAsked, isComing])
  const back = () => {
    put(null)
    setWayOn(undefined)
    focusAnswer(dom)
  }
  /** @returns whether they are on the list now */
  const add = (): boolean => {
    if (checked === null) return false
    const items = itemsOf(checked)
    const room = HARD_LIMITS.listItems - list.now().length
    setWayOn(undefined)
    if (items.length === 0 || items.length > room) {
      remarkOn(() => (items.length === 0 ? say('paste.nothingTicked') : say('paste.full', { n: room })))
      return false
    }
    const rest = leftOver(checked)
    if (instead.value !== '') instead.set('')
    list.add(items)
    text.set(rest)
    put(null)
    const added = (): string => say('paste.added', { n: items.length })
    if (rest === '') {
      onDone()
      announce(added())
    } else remarkOn(() => `${added()} ${say('paste.left')}`)
    const [first] = items
    if (first !== undefined) focusLid(controlId(LIST_ID, first.id))
    return true
  }
  const clear = () => {
    write('')
    announce(say('paste.cleared'))
    focusAnswer(dom)
  }
  useHoldBack((go) => {
    if (checked === null ? !isUnread : ticked === 0 || checked.hasAsked) return false
    change((before) => ({ ...before, hasAsked: true }))
    setIsUnread(false)
    setIsNew(false)
    setWayOn({ go })
    return true
  })
  const waiting = wayOn !== undefined && (
    <Waiting
      n={ticked}
      onTake={() => {
        if (checked === null) read()
        else if (add()) wayOn.go()
      }}
      onGoOn={() => {
        setWayOn(undefined)
        wayOn.go()
      }}
    />
  )

  if (checked !== null)
    return (
      <>
        <CheckList
          {...{ checked, isNew, listed, names, back }}
          remark={remark?.()}
          add={() => void add()}
          onChange={change}
        />
        {waiting}
      </>
    )
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
      {waiting}
    </>
  )
}
