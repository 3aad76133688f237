import { useMemo } from 'react'
import { OTHER } from '../../../form/field'
import { say, sayOf } from '../../../i18n'
import { Button } from '../../../ui/Button'
import { Checkbox } from '../../../ui/Checkbox'
import { announce } from '../../../ui/LiveRegion'
import { Select } from '../../../ui/Select'
import { TextField } from '../../../ui/TextField'
import { medicines } from '../medicines'
import type { MedicineNames } from '../names/load'
import { placeOfCame, restToOffer, type CheckedRow } from './check'
import type { Often, StatusOption } from './pasted'
import { sinceOf, yearsMissing } from './rowSaid'

const { often, status } = medicines.groups.list.fields
const LIST = 'medicines.list'

const optionsOf = (field: 'often' | 'status') => [
  { id: '', label: say('paste.row.notSaid') },
  ...{ often, status }[field].options.map((id) => ({ id, label: sayOf(`${LIST}.${field}.option.${id}`) })),
]

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

/** The fields of a row that stands open. */
export const CheckParts = ({ id, checked, change, names }: PartsProps) => (
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
    {checked.often === OTHER && (
      <TextField
        id={`${id}-often-other`}
        label={say('choice.ownWords')}
        value={checked.oftenText ?? ''}
        onChange={(oftenText) => change({ oftenText })}
      />
    )}
    <Select
      id={`${id}-status`}
      label={sayOf(`${LIST}.status.label`)}
      options={optionsOf('status')}
      value={checked.status}
      onChange={(picked) => change({ status: picked as StatusOption })}
    />
    {checked.row.since !== null && <p dir="auto">{sinceOf(checked.row)}</p>}
    {yearsMissing(checked.row).map((missing) => (
      <p key={missing} className="field-note">
        {missing}
      </p>
    ))}
    {checked.row.oftenNote !== '' && (
      <TextField
        id={`${id}-note`}
        label={sayOf(`${LIST}.oftenNote.label`)}
        value={checked.note}
        onChange={(note) => change({ note })}
      />
    )}
    {(checked.row.purpose ?? '') !== '' && (
      <TextField
        id={`${id}-purpose`}
        label={sayOf(`${LIST}.purpose.label`)}
        value={checked.purpose ?? ''}
        onChange={(purpose) => change({ purpose })}
      />
    )}
    {(checked.row.came ?? '') !== '' && (
      <TextField
        id={`${id}-came`}
        label={sayOf(`${LIST}.${placeOfCame(checked.status)}.label`)}
        value={checked.came ?? ''}
        onChange={(came) => change({ came })}
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
