import { memo, useState } from 'react'
import { focusAnswer } from '../../../form/controlId'
import { say, sayOf } from '../../../i18n'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Checkbox } from '../../../ui/Checkbox'
import { StatusTag } from '../../../ui/StatusTag'
import type { MedicineNames } from '../names/load'
import type { Alike } from './alike'
import type { CheckedRow } from './check'
import { CheckParts } from './CheckParts'
import { oftenSaid, sinceOf, yearsMissing } from './rowSaid'

export interface CheckRowProps {
  id: string
  n: number
  checked: CheckedRow
  /** What it may be once more, and what that is called there. */
  alike: Alike['kind'] | null
  alikeName: string
  /** Names to offer for one that is nearly one of them; null where none are to be offered. */
  names: MedicineNames | null
  /** With its fields; else it is a line, and they come with a press. */
  startsOpen: boolean
  onChange: (index: number, checked: CheckedRow) => void
}

/** One row: whether it is added, what it was read from, and what was read. */
export const CheckRow = memo(function CheckRow({
  id,
  n,
  checked,
  alike,
  alikeName,
  names,
  startsOpen,
  onChange,
}: CheckRowProps) {
  const [isOpen, setIsOpen] = useState(startsOpen)
  const { row, isTicked } = checked
  const name = checked.name.trim() === '' ? say('paste.row.noName') : checked.name
  const glance = [
    checked.dose,
    oftenSaid(checked),
    checked.status === '' || checked.status === 'now' ? '' : sayOf(`medicines.list.status.said.${checked.status}`),
    checked.note,
    // A closed row is as it was read.
    row.purpose,
    row.came,
    sinceOf(row),
    ...yearsMissing(row),
  ]
    .filter((said) => said !== undefined && said !== '')
    .join(' · ')
  const understood = isOpen ? undefined : glance
  const open = () => {
    setIsOpen(true)
    focusAnswer(`${id}-name`)
  }
  const change = (part: Partial<CheckedRow>) => onChange(n - 1, { ...checked, ...part })
  return (
    <Card className="paste-row" role="group" aria-label={say('paste.row', { n, name })}>
      <Checkbox
        id={`${id}-add`}
        label={
          <strong dir="auto" className="paste-words">
            {say('paste.row.add', { name })}
          </strong>
        }
        hint={
          alike === null ? (
            understood
          ) : (
            <>
              <AlikeHint kind={alike} name={alikeName} /> {understood}
            </>
          )
        }
        checked={isTicked}
        onChange={(on) => change({ isTicked: on })}
      />
      {isOpen ? (
        <>
          <figure className="paste-source">
            <figcaption>{say('paste.row.text')}</figcaption>
            <blockquote className="paste-words" dir="auto">
              {row.text.trim()}
            </blockquote>
          </figure>
          {isTicked && <CheckParts {...{ id, checked, change, names }} />}
        </>
      ) : (
        <Button kind="quiet" className="button-small" what={name} onClick={open}>
          {say('paste.row.change')}
        </Button>
      )}
    </Card>
  )
})

const AlikeHint = ({ kind, name }: Alike) =>
  kind === 'same' ? <StatusTag>{say('paste.row.already')}</StatusTag> : say('paste.row.maybe', { name })
