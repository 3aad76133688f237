import { useEffect, type KeyboardEvent } from 'react'
import { useFormState } from 'react-hook-form'
import { sayIfAny } from '../i18n'
import { Card } from '../ui/Card'
import { Disclosure } from '../ui/Disclosure'
import { controlId } from './controlId'
import { BesideMark, DisclosureMark } from './DisclosureMark'
import { glanceOf } from './glance'
import { needsLook } from './needsLook'
import { useIsOther, type OneOpen } from './oneOpen'
import { RecordFields } from './RecordFields'
import { groupId, type ListGroup } from './step'
import { useStepSetting } from './StepContext'
import { ChoosingContext } from './inputs/useChoosing'
import { ItemTools } from './ItemTools'
import { itemName } from './title'
import { messageIn } from './useAnswer'
import { recordPath, useDerived } from './useDerived'

export interface ListCardProps {
  group: string
  description: ListGroup
  index: number
  itemId: string
  last: boolean
  startsOpen: boolean
  /** It came up with the page, as against one that is made on it. */
  wasThere: boolean
  oneOpen: OneOpen
  /** The card that waits at the end: its first question only. */
  isNext: boolean
  /** Told the item's id while its first question is being chosen by arrows, and null afterwards. */
  choose: (itemId: string | null) => void
  copy: (index: number) => void
  remove: (index: number) => void
  moveTo: (from: number, to: number) => void
  /** To the card after the last one, which is made when there is none. */
  goToNext: () => void
}

/** Whether something in the item cannot stay as it is: then its card opens. */
function useWrong(group: string, index: number): boolean {
  const { errors } = useFormState({ name: recordPath({ group, index }) })
  // Errors mirror the answers.
  const items = (errors as Record<string, { items?: unknown[] } | undefined>)[group]?.items
  return messageIn(items?.[index]) !== undefined
}

/** A component of its own: what is typed in the card does not build the card anew. Not shown while the card is open. */
function Glance({ group, description, index }: Pick<ListCardProps, 'group' | 'description' | 'index'>) {
  const { step } = useStepSetting()
  const glance = useDerived((answers) => glanceOf(step, group, description, answers, index))
  return (
    glance !== '' && (
      <span className="card-glance" dir="auto">
        {glance}
      </span>
    )
  )
}

/** Enter where nothing is left to write in the card. Not where it takes an offered name. */
function isEnterInLastLine({
  key,
  ctrlKey,
  metaKey,
  altKey,
  defaultPrevented,
  nativeEvent,
  target,
  currentTarget,
}: KeyboardEvent<HTMLElement>): boolean {
  if (key !== 'Enter' || ctrlKey || metaKey || altKey || defaultPrevented || nativeEvent.isComposing) return false
  const lines = [...currentTarget.querySelectorAll<HTMLElement>('input:not([type=radio], [type=checkbox]), textarea')]
  const last = lines.findLast((line) => line.closest('details:not([open])') === null)
  return target === last && last instanceof HTMLInputElement && last.getAttribute('aria-expanded') !== 'true'
}

const NOBODY = () => undefined

/** One item of a list, with its everyday questions, its mark, and what can be done with it. */
export function ListCard({
  group,
  description,
  index,
  itemId,
  last,
  startsOpen,
  wasThere,
  oneOpen,
  isNext,
  choose,
  copy,
  remove,
  moveTo,
  goToNext,
}: ListCardProps) {
  const setting = useStepSetting()
  const { step, theirWords } = setting
  const ownName = useDerived((answers) => itemName(step, group, description, answers[group], index, theirWords))
  const name = (isNext ? sayIfAny(`${groupId(step.id, group)}.add`) : undefined) ?? ownName
  const wrong = useWrong(group, index)
  const needs = useDerived((answers) => needsLook(setting, group, description, answers, index))
  const folds = useIsOther(oneOpen, itemId) && !isNext && !wrong && !needs
  // The card that waits is worked on once it is an item: until then people only pass it.
  useEffect(() => {
    if (!isNext && oneOpen.here() === itemId) oneOpen.enter(itemId)
  }, [isNext, itemId, oneOpen])
  const enter = () => {
    oneOpen.come(itemId)
    if (!isNext) oneOpen.enter(itemId)
  }
  const id = controlId(groupId(step.id, group), itemId)

  const tellChoosing = (isChoosing: boolean) => choose(isChoosing ? itemId : null)

  const moveHere = (to: number, focused: HTMLElement | null) => {
    moveTo(index, to)
    // React gives the focus back to what it moves about; the page may have moved away from it.
    requestAnimationFrame(() => focused?.scrollIntoView({ block: 'nearest' }))
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (last && !isNext && isEnterInLastLine(event)) return goToNext()
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    // A closed list of options opens with the same keys.
    if (event.target instanceof HTMLSelectElement) return
    event.preventDefault()
    const to = index + (event.key === 'ArrowUp' ? -1 : 1)
    moveHere(to, event.target instanceof HTMLElement ? event.target : null)
  }

  return (
    <Card
      className="item-card"
      role="group"
      aria-label={name}
      onKeyDown={onKeyDown}
      onFocus={enter}
      onMouseDown={enter}
    >
      <Disclosure
        id={id}
        look="card"
        startsOpen={startsOpen || needs}
        opens={wrong}
        folds={folds}
        onToggle={(open) => open && enter()}
        // Only what is named elsewhere, too, has something said of it there.
        whileClosed={description.alsoIn !== undefined && <BesideMark {...{ group, index }} />}
        summary={
          <>
            <h3 dir="auto">{name}</h3>
            {description.glance !== undefined && <Glance {...{ group, description, index }} />}
          </>
        }
      >
        <ChoosingContext value={isNext ? tellChoosing : NOBODY}>
          <RecordFields
            {...{ group, description, index, itemId, name, wasThere }}
            only={isNext ? description.title : undefined}
          />
        </ChoosingContext>
        {!isNext && (
          <div className="item-foot">
            <DisclosureMark {...{ group, description, index, name }} />
            <ItemTools {...{ name, index, last, copy }} moveTo={moveHere} takeAway={remove} />
          </div>
        )}
      </Disclosure>
    </Card>
  )
}
