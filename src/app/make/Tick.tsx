/** What is ticked one by one for a copy. */
import { setPage, useAnswers } from '../../answers/store'
import type { PageSettings } from '../../summary/settings'
import { Checkbox } from '../../ui/Checkbox'

/** Something that is ticked by itself. */
export interface Tickable {
  /** A record's id, or a goal's. */
  id: string
  label: string
  /** Stands on the page while nobody decided about it. */
  startsTicked?: boolean
}

/** Only what is otherwise than it starts is kept, so that the rest follows what it belongs to. */
const decided = (
  { ticked, unticked }: Pick<PageSettings, 'ticked' | 'unticked'>,
  { id, startsTicked = false }: Tickable,
  isOn: boolean,
) => {
  const without = (ids: readonly string[]): string[] => ids.filter((one) => one !== id)
  const add = (isThis: boolean): string[] => (isThis ? [id] : [])
  return {
    ticked: [...without(ticked), ...add(isOn && !startsTicked)],
    unticked: [...without(unticked), ...add(!isOn && startsTicked)],
  }
}

function Tick(tickable: Tickable) {
  const { id, label, startsTicked = false } = tickable
  const { ticked, unticked } = useAnswers((state) => state.page)
  return (
    <Checkbox
      id={`tick-${id}`}
      label={
        <span dir="auto" translate="no">
          {label}
        </span>
      }
      checked={startsTicked ? !unticked.includes(id) : ticked.includes(id)}
      onChange={(on) => setPage(decided({ ticked, unticked }, tickable, on))}
    />
  )
}

export function Several({
  title,
  note,
  all,
}: {
  title?: string | undefined
  note?: string | undefined
  all: readonly Tickable[]
}) {
  if (all.length === 0) return null
  return (
    <>
      {title !== undefined && <p className="ticks-head">{title}</p>}
      {note !== undefined && <p className="hint">{note}</p>}
      {all.map((one) => (
        <Tick key={one.id} {...one} />
      ))}
    </>
  )
}
