import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { say } from '../../../i18n'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { announce } from '../../../ui/LiveRegion'
import type { MedicineNames } from '../names/load'
import { alikes, type Alike } from './alike'
import { itemsOf, type Checked, type CheckedRow, type MedicineItem } from './check'
import { CheckRow } from './CheckRow'
import { isOtherLanguages } from './known'
import { lacksAYear } from './rowSaid'

export interface CheckListProps {
  checked: Checked
  /** They were read just now: the focus goes to them. */
  isNew: boolean
  listed: readonly MedicineItem[]
  names: MedicineNames | null
  onChange: (change: (checked: Checked) => Checked) => void
  /** Why adding did not work. */
  remark: string | undefined
  add: () => void
  back: () => void
}

/** From so many on, names in another language's spelling are how the list is written, and no slips. */
const OTHER_LANGUAGE = 2

/** With more rows than this, adding stands above them, too, and those in doubt come first: a few stay as they were typed. */
const MANY = 5

/** It comes up open. */
const isDoubtful = ({ row, keepsRest }: CheckedRow, alike: Alike | null, names: MedicineNames | null): boolean =>
  alike !== null ||
  keepsRest ||
  row.dose === '' ||
  row.often === 'other' ||
  lacksAYear(row) ||
  (names?.meant(row.name) ?? null) !== null

/** What was read, to look at before it goes to the list. */
export function CheckList({ checked, isNew, listed, names, onChange, remark, add, back }: CheckListProps) {
  const { rows, lines } = checked
  const heading = useRef<HTMLHeadingElement>(null)
  const title = rows.length === 0 ? say('paste.noneFound') : say('paste.rows', { n: rows.length })
  useEffect(() => {
    if (!isNew) return
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
    announce(title)
    // Once, when the rows come up: how many they are does not change.
  }, [isNew, title])
  const alike = useMemo(() => alikes(rows, listed, names), [rows, listed, names])
  const isForeign = useMemo(
    () => rows.map(({ row }) => names !== null && isOtherLanguages(names, row.name)),
    [rows, names],
  )
  const isOther = isForeign.filter(Boolean).length >= OTHER_LANGUAGE
  const changeRow = useCallback(
    (at: number, row: CheckedRow) =>
      onChange((before) => ({ ...before, rows: before.rows.map((one, i) => (i === at ? row : one)) })),
    [onChange],
  )
  // As they come up: a row that is being changed does not move away.
  const [doubt] = useState(() =>
    rows.map((row, i) => isDoubtful(row, alike[i] ?? null, isOther && isForeign[i] === true ? null : names)),
  )
  const order = useMemo(() => {
    const typed = rows.map((_, i) => i)
    return typed.length > MANY ? typed.toSorted((a, b) => Number(doubt[b]) - Number(doubt[a])) : typed
  }, [rows, doubt])
  const isMoved = order.some((row, at) => row !== at)
  const addButton = (what?: string) => (
    <Button onClick={add} {...(what === undefined ? {} : { what })}>
      {say('paste.add', { n: itemsOf(checked).length })}
    </Button>
  )
  const tickLine = (at: number, isTicked: boolean) =>
    onChange((before) => ({
      ...before,
      lines: before.lines.map((line, i) => (i === at ? { ...line, isTicked } : line)),
    }))
  return (
    <div className="paste-check" role="group" aria-label={title}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {rows.length > 0 && (
        <p className="hint">
          {say('paste.rows.help')} {isMoved && say('paste.rows.doubtFirst')}
        </p>
      )}
      {rows.length > MANY && <p className="button-row">{addButton(title)}</p>}
      {order.map((i) => {
        const row = rows[i]
        return row === undefined ? null : (
          <CheckRow
            key={i}
            startsOpen={doubt[i] === true}
            id={`f-paste-${i}`}
            n={i + 1}
            checked={row}
            alike={alike[i]?.kind ?? null}
            alikeName={alike[i]?.name ?? ''}
            names={isOther && isForeign[i] ? null : names}
            onChange={changeRow}
          />
        )
      })}
      {lines.length > 0 && (
        <div role="group" aria-label={say('paste.unplaced')}>
          <h3>{say('paste.unplaced')}</h3>
          <p className="hint">{say('paste.unplaced.help')}</p>
          {lines.some(({ isAllergy }) => isAllergy) && (
            <>
              <p className="field-note">{say('paste.allergies')}</p>
              {lines.map(
                ({ text, isAllergy }, i) =>
                  isAllergy && (
                    <p key={i} className="paste-words" dir="auto">
                      {text}
                    </p>
                  ),
              )}
            </>
          )}
          {lines.map(
            (line, i) =>
              line.isAllergy !== true && (
                <Checkbox
                  key={i}
                  id={`f-paste-line-${i}`}
                  label={
                    <span className="paste-words" dir="auto">
                      {line.text}
                    </span>
                  }
                  checked={line.isTicked}
                  onChange={(on) => tickLine(i, on)}
                />
              ),
          )}
        </div>
      )}
      {remark !== undefined && <p className="field-error">{remark}</p>}
      <p className="button-row">
        {addButton()}
        <Button kind="quiet" onClick={back}>
          {say('paste.back')}
        </Button>
      </p>
    </div>
  )
}
