import { say, sayOf } from '../../../i18n'
import { Card } from '../../../ui/Card'
import { Checkbox } from '../../../ui/Checkbox'
import { Select } from '../../../ui/Select'
import { StatusTag } from '../../../ui/StatusTag'
import { TextField } from '../../../ui/TextField'
import { medicines } from '../medicines'
import type { CheckedRow } from './check'
import type { Often, StatusOption } from './pasted'

const { often, status } = medicines.groups.list.fields
const LIST = 'medicines.list'

const optionsOf = (field: 'often' | 'status') => [
  { id: '', label: say('paste.row.notSaid') },
  ...{ often, status }[field].options.map((id) => ({ id, label: sayOf(`${LIST}.${field}.option.${id}`) })),
]

export interface CheckRowProps {
  id: string
  n: number
  checked: CheckedRow
  onChange: (checked: CheckedRow) => void
}

/** One row: whether it is added, what it was read from, and what was read. */
export function CheckRow({ id, n, checked, onChange }: CheckRowProps) {
  const { row, isTicked, isAlreadyListed } = checked
  const name = checked.name.trim() === '' ? say('paste.row.noName') : checked.name
  const change = (part: Partial<CheckedRow>) => onChange({ ...checked, ...part })
  return (
    <Card className="paste-row" role="group" aria-label={say('paste.row', { n, name })}>
      <Checkbox
        id={`${id}-add`}
        label={
          <strong dir="auto" className="paste-words">
            {say('paste.row.add', { name })}
          </strong>
        }
        hint={isAlreadyListed ? <StatusTag>{say('paste.row.already')}</StatusTag> : undefined}
        checked={isTicked}
        onChange={(on) => change({ isTicked: on })}
      />
      <figure className="paste-source">
        <figcaption>{say('paste.row.text')}</figcaption>
        <blockquote className="paste-words" dir="auto">
          {row.text.trim()}
        </blockquote>
      </figure>
      {isTicked && <Parts {...{ id, checked, change }} />}
    </Card>
  )
}

interface PartsProps {
  id: string
  checked: CheckedRow
  change: (part: Partial<CheckedRow>) => void
}

const Parts = ({ id, checked, change }: PartsProps) => (
  <>
    <TextField
      id={`${id}-name`}
      label={sayOf(`${LIST}.name.label`)}
      value={checked.name}
      onChange={(name) => change({ name })}
    />
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
    {checked.row.since !== null && <p dir="auto">{say('paste.row.since', { time: checked.row.sinceText })}</p>}
    {checked.row.oftenNote !== '' && (
      <TextField
        id={`${id}-note`}
        label={sayOf(`${LIST}.oftenNote.label`)}
        value={checked.note}
        onChange={(note) => change({ note })}
      />
    )}
    {checked.row.rest !== '' && (
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
