import { formatMonth, say, sayOf } from '../../i18n'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { plainNumber } from '../plainNumber'
import { STAGES, type ApproximateDate, type Stage } from '../approximateDate'

type Of<K extends ApproximateDate['kind']> = Extract<ApproximateDate, { kind: K }>

export interface PartsProps<D extends ApproximateDate = ApproximateDate> {
  domId: string
  date: D
  today: string
  onChange: (date: D) => void
  onBlur: () => void
}

/** "About 2012" becomes the plain year when the field is left: the time counts as rough either way. */
const leaving = (typed: string, change: (plain: string) => void, onBlur: () => void) => () => {
  const plain = plainNumber(typed)
  if (plain !== typed) change(plain)
  onBlur()
}

const MONTHS = ['', ...Array.from({ length: 12 }, (_, i) => String(i + 1))]

// The labels are for screen readers: on screen the chosen way stands before the part and says the same.

/** What a month is called; one that does not exist (from a file) is shown as it is. */
const monthOptions = (current: string) =>
  [...MONTHS, ...(MONTHS.includes(current) ? [] : [current])].map((m) => {
    const n = Number(m)
    return { id: m, label: m === '' ? say('rough.anyMonth') : n >= 1 && n <= 12 ? formatMonth('', n) : m }
  })

const Ago = ({ domId, date, today, onChange, onBlur }: PartsProps<Of<'ago'>>) => (
  <>
    <TextField
      id={`${domId}-n`}
      label={say('rough.howMany')}
      labelHidden
      value={date.n}
      // It is counted back from the day of writing.
      onChange={(n) => onChange({ ...date, n, asOf: today })}
      onBlur={leaving(date.n, (n) => onChange({ ...date, n }), onBlur)}
      inputMode="numeric"
      width="number"
    />
    <Select
      id={`${domId}-unit`}
      label={say('rough.unit')}
      labelHidden
      options={(['month', 'year'] as const).map((unit) => ({ id: unit, label: sayOf(`rough.unit.${unit}`) }))}
      value={date.unit}
      onChange={(unit) => onChange({ ...date, unit: unit === 'month' ? 'month' : 'year', asOf: today })}
    />
  </>
)

const Year = ({
  domId,
  value,
  onChange,
  onBlur,
}: {
  domId: string
  value: string
  onChange: (y: string) => void
  onBlur: () => void
}) => (
  <TextField
    id={`${domId}-y`}
    label={say('rough.year')}
    labelHidden
    placeholder={say('rough.year')}
    inputMode="numeric"
    width="year"
    {...{ value, onChange }}
    onBlur={leaving(value, onChange, onBlur)}
  />
)

/** One component for both: the field for the year stays the same one when a month comes before it. */
const MonthYear = ({ domId, date, onChange, onBlur }: PartsProps<Of<'monthYear'> | Of<'year'>>) => (
  <>
    {date.kind === 'monthYear' && (
      <Select
        id={`${domId}-m`}
        label={say('rough.month')}
        labelHidden
        options={monthOptions(date.m)}
        value={date.m}
        onChange={(m) => onChange({ ...date, m })}
      />
    )}
    <Year domId={domId} value={date.y} onChange={(y) => onChange({ ...date, y })} onBlur={onBlur} />
  </>
)

const StageParts = ({ domId, date, onChange, onBlur }: PartsProps<Of<'stage'>>) => (
  <>
    <Select
      id={`${domId}-stage`}
      label={say('rough.stage')}
      labelHidden
      options={['', ...STAGES].map((id) => ({
        id,
        label: id === '' ? say('rough.choose') : sayOf(`rough.stage.${id}`),
      }))}
      value={date.id}
      onChange={(id) => onChange({ ...date, id: STAGES.find((stage): stage is Stage => stage === id) ?? '' })}
    />
    {date.id === 'otherStage' && (
      <TextField
        id={`${domId}-own`}
        label={say('rough.otherStage')}
        value={date.other}
        onChange={(other) => onChange({ ...date, other })}
        onBlur={onBlur}
      />
    )}
  </>
)

/** The inputs for one way of saying a time. */
export function DateParts({ date, ...rest }: PartsProps) {
  const { domId, onChange, onBlur } = rest
  switch (date.kind) {
    case 'ago':
      return <Ago date={date} {...rest} />
    case 'monthYear':
    case 'year':
      return <MonthYear date={date} {...rest} />
    case 'day':
      return (
        <TextField
          id={`${domId}-d`}
          label={say('rough.day')}
          labelHidden
          type="date"
          width="short"
          value={date.d}
          onChange={(d) => onChange({ ...date, d })}
          onBlur={onBlur}
        />
      )
    case 'age':
      return (
        <TextField
          id={`${domId}-n`}
          label={say('rough.age')}
          labelHidden
          inputMode="numeric"
          width="year"
          value={date.n}
          onChange={(n) => onChange({ ...date, n })}
          onBlur={leaving(date.n, (n) => onChange({ ...date, n }), onBlur)}
        />
      )
    case 'stage':
      return <StageParts date={date} {...rest} />
    case 'unsure':
      return null
  }
}
