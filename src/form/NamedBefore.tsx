import { say, sayOf } from '../i18n'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'
import { itemFrom, nameIn, offeredFrom } from './alsoIn'
import { groupId, type AlsoIn, type ListGroup } from './step'
import { useStepSetting } from './StepContext'
import { useSuggesters } from './suggester'
import { useDerived } from './useDerived'
import { isList, type ItemOf } from './values'

/** Of more only few are likely to fit, and all would stand in the way. */
const FEW = 4

export interface NamedBeforeProps {
  group: string
  description: ListGroup
  onAdd: (item: ItemOf) => void
}

/** What was named in another list, to be taken over by one press each. Nothing is added by itself. */
export function NamedBefore({ group, description, onAdd }: NamedBeforeProps) {
  const { alsoIn } = description
  return alsoIn === undefined ? null : <Offers {...{ group, description, onAdd, alsoIn }} />
}

function Offers({ group, description, onAdd, alsoIn }: NamedBeforeProps & { alsoIn: AlsoIn }) {
  const { step, others, today } = useStepSetting()
  const suggester = useSuggesters()(description.fields[description.title])
  // Names are compared, not what is beside them: what is typed elsewhere in a card changes nothing here.
  const own = useDerived((answers) => {
    const stored = answers[group]
    const items = stored !== undefined && isList(stored) ? stored.items : []
    return JSON.stringify(items.map((item) => nameIn(item, description.title)))
  })
  // Before those who know the names have come, a brand would be offered beside its generic.
  if (suggester === undefined) return null
  // It was made of names right above.
  const offered = offeredFrom(alsoIn, others, (JSON.parse(own) as string[]).filter(Boolean), suggester)
  if (offered.length === 0) return null
  const partsOf = (name: string) => suggester.parts?.(groupId(step.id, group), name, today)
  const words = say('also.offer', { list: sayOf(`${alsoIn.list.split('.')[0] ?? ''}.title`) })
  const buttons = (
    <div className="button-row">
      {offered.map((item) => (
        <Button
          key={item.id}
          className="button-small"
          onClick={() => onAdd(itemFrom(description, alsoIn, item, partsOf))}
        >
          {say('also.add', { name: nameIn(item, alsoIn.by) })}
        </Button>
      ))}
    </div>
  )
  return offered.length > FEW ? (
    <Disclosure summary={words} look="quiet">
      {buttons}
    </Disclosure>
  ) : (
    <div role="group" aria-label={words}>
      <p className="quiet-words">{words}</p>
      {buttons}
    </div>
  )
}
