import type { DragHandle } from './useDragOrder'

/** For pointers only: keys have the buttons, and a screen reader need not know of it. */
export const Handle = (handle: DragHandle) => (
  <span className="question-handle" aria-hidden="true" {...handle}>
    <svg viewBox="0 0 16 24" width="16" height="24" fill="currentColor">
      {[4, 12, 20].flatMap((y) => [4, 12].map((x) => <circle key={`${x} ${y}`} cx={x} cy={y} r="2" />))}
    </svg>
  </span>
)
