/** What moves a question about, or takes it away. */
import { useRef, type RefObject } from 'react'
import { say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import type { DragHandle } from './useDragOrder'

/** For pointers only: keys have the buttons, and a screen reader need not know of it. */
export const Handle = (handle: DragHandle) => (
  <span className="question-handle" aria-hidden="true" {...handle}>
    <svg viewBox="0 0 16 24" width="16" height="24" fill="currentColor">
      {[4, 12, 20].flatMap((y) => [4, 12].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2" />))}
    </svg>
  </span>
)

export interface QuestionToolsProps {
  name: string
  index: number
  last: boolean
  takeAway: (index: number) => void
  /** @param focused keeps the focus when it is moved along */
  moveTo: (to: number, focused: HTMLElement | null) => void
}

export function QuestionTools({ name, index, last, takeAway, moveTo }: QuestionToolsProps) {
  const top = useRef<HTMLButtonElement>(null)
  const up = useRef<HTMLButtonElement>(null)
  const down = useRef<HTMLButtonElement>(null)
  const mover = (words: string, to: number, ref: RefObject<HTMLButtonElement | null>, atEnd: boolean) => (
    <Button
      kind="quiet"
      className="button-small"
      what={name}
      ref={ref}
      aria-disabled={atEnd || undefined}
      onClick={() => moveTo(to, ref.current)}
    >
      {words}
    </Button>
  )
  return (
    <div className="item-tools">
      {mover(say('list.up'), index - 1, up, index === 0)}
      {mover(say('list.down'), index + 1, down, last)}
      {mover(sayOf('questionsForm.item.toTop'), index === 0 ? -1 : 0, top, index === 0)}
      <Button kind="quiet" className="button-small button-remove" what={name} onClick={() => takeAway(index)}>
        {say('list.remove')}
      </Button>
    </div>
  )
}
