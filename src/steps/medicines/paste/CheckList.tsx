import { useEffect, useRef } from 'react'
import { say } from '../../../i18n'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { announce } from '../../../ui/LiveRegion'
import { itemsOf, type Checked, type CheckedRow } from './check'
import { CheckRow } from './CheckRow'

export interface CheckListProps {
  checked: Checked
  onChange: (checked: Checked) => void
  /** Why adding did not work. */
  remark: string | undefined
  add: () => void
  back: () => void
}

/** What was read, to look at before it goes to the list. */
export function CheckList({ checked, onChange, remark, add, back }: CheckListProps) {
  const { rows, lines } = checked
  const heading = useRef<HTMLHeadingElement>(null)
  const title = rows.length === 0 ? say('paste.noneFound') : say('paste.rows', { n: rows.length })
  useEffect(() => {
    // Once, when the rows come up.
    heading.current?.focus()
    heading.current?.scrollIntoView({ block: 'start' })
  }, [])
  useEffect(() => announce(title), [title])
  const changeRow = (at: number, row: CheckedRow) =>
    onChange({ ...checked, rows: rows.map((one, i) => (i === at ? row : one)) })
  const tickLine = (at: number, isTicked: boolean) =>
    onChange({ ...checked, lines: lines.map((line, i) => (i === at ? { ...line, isTicked } : line)) })
  return (
    <div className="paste-check" role="group" aria-label={title}>
      <h3 ref={heading} tabIndex={-1}>
        {title}
      </h3>
      {rows.length > 0 && <p className="hint">{say('paste.rows.help')}</p>}
      {rows.map((row, i) => (
        <CheckRow key={i} id={`f-paste-${i}`} n={i + 1} checked={row} onChange={(next) => changeRow(i, next)} />
      ))}
      {lines.length > 0 && (
        <div role="group" aria-label={say('paste.unplaced')}>
          <h3>{say('paste.unplaced')}</h3>
          <p className="hint">{say('paste.unplaced.help')}</p>
          {lines.map((line, i) => (
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
          ))}
        </div>
      )}
      {remark !== undefined && <p className="field-error">{remark}</p>}
      <p className="button-row">
        <Button onClick={add}>{say('paste.add', { n: itemsOf(checked).length })}</Button>
        <Button kind="quiet" onClick={back}>
          {say('paste.back')}
        </Button>
      </p>
    </div>
  )
}
