import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { isBlankDate, type ApproximateDate } from '../approximateDate'
import { saidDate } from '../saidDate'
import { useStepSetting } from '../StepContext'
import { useDerived } from '../useDerived'
import { usePicks } from '../usePicks'
import { isList, type AnyValue } from '../values'
import type { InputProps } from './input'

const asDate = (value: AnyValue | undefined): ApproximateDate | null =>
  typeof value === 'object' && value !== null && 'kind' in value ? value : null

interface SameDateProps extends Pick<InputProps, 'id' | 'place' | 'itemId'> {
  take: (date: ApproximateDate) => void
}

/** The first pick of which the same question has been answered with a time, and that time. */
function useSister({ id, place, itemId, of }: SameDateProps & { of: string }) {
  const picks = usePicks(of)
  const field = id.split('.').at(-1) ?? ''
  const found = useDerived((answers) => {
    const stored = answers[place.group]
    const items = stored !== undefined && isList(stored) ? stored.items : []
    const sister = items.find((item) => {
      const date = asDate(item.values[field])
      const isThere = item.id !== itemId && picks.some((pick) => pick.id === item.id)
      return isThere && date !== null && date.kind !== 'unsure' && !isBlankDate(date)
    })
    return sister === undefined ? null : JSON.stringify([sister.id, sister.values[field]])
  })
  if (found === null) return null
  // Made by the lines above.
  const [sister, date] = JSON.parse(found) as [string, ApproximateDate]
  return { date, name: picks.find((pick) => pick.id === sister)?.label ?? '' }
}

function OfSister(props: SameDateProps & { of: string }) {
  const sister = useSister(props)
  if (sister === null) return null
  const said = saidDate(sister.date)
  return (
    <p className="same-date">
      <Button
        className="button-small"
        onClick={() => {
          props.take(sister.date)
          announce(say('rough.same.taken', { date: said }))
        }}
      >
        {say('rough.same', { name: sister.name, date: said })}
      </Button>
    </p>
  )
}

/** Takes the time that was said of another pick, in one press: what began together need not be said twice. */
export function SameDate(props: SameDateProps) {
  const { step } = useStepSetting()
  const group = step.groups[props.place.group]
  return group?.kind === 'perPick' ? <OfSister {...props} of={group.of} /> : null
}
