import { say } from '../i18n'
import { Button } from '../ui/Button'
import { controlId, focusAnswer, markControlId } from './controlId'
import { DisclosureMark } from './DisclosureMark'
import { RecordFields } from './RecordFields'
import { groupId, type PicksGroup } from './step'
import { useStepSetting } from './StepContext'
import { recordAt, useDerived } from './useDerived'

export interface PickedItemProps {
  group: string
  description: PicksGroup
  index: number
  itemId: string
  label: string
  /** It came up with the page. */
  wasThere: boolean
}

interface PickedCardProps extends PickedItemProps {
  /** Its questions stand here, and not right under its box. */
  asks: boolean
  onRemove: () => void
}

/** One picked option: what more there is to say about it, its mark, and the way out. */
export function PickedItem({ group, description, index, itemId, label, wasThere, asks, onRemove }: PickedCardProps) {
  return (
    <li className="picked-item" id={useAnchor(group, itemId)} tabIndex={-1}>
      <div className="picked-head">
        <span className="picked-label">{label}</span>
        <Button kind="quiet" className="button-small button-remove" what={label} onClick={onRemove}>
          {say('list.remove')}
        </Button>
      </div>
      {asks && <RecordFields {...{ group, description, index, itemId, wasThere }} name={label} />}
      <DisclosureMark {...{ group, description, index }} name={label} />
    </li>
  )
}

/**
 * What there is to say about it right under its box, which names it and takes it away.
 * @param alone there is no card of it besides
 */
export function PickedBelow({
  group,
  description,
  index,
  itemId,
  label,
  wasThere,
  alone,
}: PickedItemProps & { alone: boolean }) {
  const anchor = useAnchor(group, itemId)
  return (
    <div
      className="picked-item picked-below"
      id={alone ? anchor : undefined}
      tabIndex={-1}
      role="group"
      aria-label={label}
    >
      <RecordFields {...{ group, description, index, itemId, wasThere }} name={label} />
      {alone && <DisclosureMark {...{ group, description, index }} name={label} />}
    </div>
  )
}

/** Under the box of a pick that would tell by itself: its card, with the question whether it may be on the page, is far above. */
export function NotOnPageYet({
  group,
  index,
  itemId,
  label,
}: Pick<PickedItemProps, 'group' | 'index' | 'itemId' | 'label'>) {
  const { step } = useStepSetting()
  const isPrivate = useDerived((answers) => recordAt(answers, { group, index })?.disclosure === 'private')
  if (!isPrivate) return null
  return (
    <p className="not-on-page">
      <Button
        kind="quiet"
        className="button-small"
        what={label}
        onClick={() => focusAnswer(markControlId(groupId(step.id, group), itemId))}
      >
        {say('picks.notYetOnPage')}
      </Button>
    </p>
  )
}

function useAnchor(group: string, itemId: string): string {
  const { step } = useStepSetting()
  return controlId(groupId(step.id, group), itemId)
}
