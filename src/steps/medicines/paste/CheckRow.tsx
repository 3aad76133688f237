import { memo, useMemo, useState } from 'react'
import { focusAnswer } from '../../../form/controlId'
import { say, sayOf } from '../../../i18n'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { Checkbox } from '../../../ui/Checkbox'
import { announce } from '../../../ui/LiveRegion'
import { Select } from '../../../ui/Select'
import { StatusTag } from '../../../ui/StatusTag'
import { TextField } from '../../../ui/TextField'
import { medicines } from '../medicines'
import type { MedicineNames } from '../names/load'
import type { Alike } from './alike'
import { restToOffer, type CheckedRow } from './check'
import type { Often, PastedRow, StatusOption } from './pasted'

const { often, status } = medicines.groups.list.fields
const LIST = 'medicines.list'

const optionsOf = (field: 'often' | 'status') => [
  { id: '', label: say('paste.row.notSaid') },
  ...{ often, status }[field].options.map((id) => ({ id, label: sayOf(`${LIST}.${field}.option.${id}`) })),
]

/** Since when it is taken; '' where that was not read. "3 years" is no time since which, so it is said as one. */
function sinceOf({ since, sinceText }: PastedRow): string {
  if (since === null) return ''
  if (since.kind !== 'ago') return say('paste.row.since', { time: sinceText })
  return sayOf(`paste.row.for.${since.unit}`, { n: since.n })
}

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
    checked.often === '' ? '' : sayOf(`${LIST}.often.option.${checked.often}`),
    checked.status === '' || checked.status === 'now' ? '' : sayOf(`${LIST}.status.said.${checked.status}`),
    checked.note,
    sinceOf(row),
  ]
    .filter((said) => said !== '')
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
          {isTicked && <Parts {...{ id, checked, change, names }} />}
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

interface PartsProps {
  id: string
  checked: CheckedRow
  change: (part: Partial<CheckedRow>) => void
  names: MedicineNames | null
}

/** A name that is nearly a listed one: the listed one is offered, and taken only by a press. */
function Meant({ id, checked, change, names }: PartsProps) {
  const { name } = checked
  const meant = useMemo(() => names?.meant(name)?.text, [names, name])
  if (meant === undefined) return null
  return (
    <p>
      <Button
        kind="quiet"
        className="button-small"
        onClick={() => {
          change({ name: meant })
          announce(say('suggest.taken', { name: meant }))
          // The button goes away.
          document.getElementById(`${id}-name`)?.focus()
        }}
      >
        {say('suggest.meant', { name: meant })}
      </Button>
    </p>
  )
}

const Parts = ({ id, checked, change, names }: PartsProps) => (
  <>
    <TextField
      id={`${id}-name`}
      label={sayOf(`${LIST}.name.label`)}
      value={checked.name}
      onChange={(name) => change({ name })}
    />
    <Meant {...{ id, checked, change, names }} />
    <TextField
      id={`${id}-dose`}
      label={sayOf(`${LIST}.dose.label`)}
      value={checked.dose}
      onChange={(dose) => change({ dose })}
      width="short"
    />
    <Select
      id={`${id}-often`}
      label={sayOf(`${LIST}.often.label`)}
      options={optionsOf('often')}
      value={checked.often}
      // The options are the description's own.
      onChange={(picked) => change({ often: picked as Often })}
    />
    <Select
      id={`${id}-status`}
      label={sayOf(`${LIST}.status.label`)}
      options={optionsOf('status')}
      value={checked.status}
      onChange={(picked) => change({ status: picked as StatusOption })}
    />
    {checked.row.since !== null && <p dir="auto">{sinceOf(checked.row)}</p>}
    {checked.row.oftenNote !== '' && (
      <TextField
        id={`${id}-note`}
        label={sayOf(`${LIST}.oftenNote.label`)}
        value={checked.note}
        onChange={(note) => change({ note })}
      />
    )}
    {restToOffer(checked.row) !== '' && (
      <Checkbox
        id={`${id}-rest`}
        label={
          <span className="paste-words" dir="auto">
            {say('paste.row.rest', { text: checked.row.rest })}
          </span>
        }
        checked={checked.keepsRest}
        onChange={(keepsRest) => change({ keepsRest })}
      />
    )}
  </>
)
