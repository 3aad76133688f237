/**
 * What was done and undone, in memory: states of the notes that share what they have in common (see `sharedStructure`).
 * It knows nothing of the store; `store.ts` tells it of each change and asks it for the way back.
 */
import { create } from 'zustand'
import { changesBetween, type Change } from './changes'
import type { Notes } from './notes'

/** So many presses of Undo lead back; what is older is forgotten. */
export const MOST_ENTRIES = 100
/** Keys in one field with shorter pauses than this are one change. */
export const PAUSE_MS = 1000

/** Something that can be undone. */
export interface Done {
  before: Notes
  after: Notes
  /** What changed, the first first; null when whole notes were put in the place of others. */
  changes: readonly Change[] | null
  /** The address of the page where it was done; it is there again when the state is. */
  page: string
}

interface Entry extends Done {
  /** When the last key of it fell, in milliseconds of `performance.now()`: a clock that nobody sets. */
  at: number
}

/** What the buttons need: the next to undo, and the next to do again. */
export const useHistory = create<{ undo: Done | null; redo: Done | null }>(() => ({ undo: null, redo: null }))

let done: Entry[] = []
let undone: Entry[] = []
/** Several changes may come of one press ("none of these" also takes the picks away): they are one. */
let ofOnePress = false
/** The beginning of a press also ends the one before: a browser that is busy hands it on before any timer has run. */
for (const beginning of ['pointerdown', 'keydown', 'beforeinput']) {
  globalThis.addEventListener?.(beginning, () => (ofOnePress = false), { capture: true, passive: true })
}
/** After Undo or Redo the next key begins an entry of its own, however soon it falls. */
let open = false

const show = (): void => useHistory.setState({ undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null })

const pathOf = ({ where }: Change): string => JSON.stringify(where)

function continues(last: Entry, next: Entry): boolean {
  if (!open || last.changes === null || next.changes === null) return false
  if (ofOnePress) return true
  const [a, b] = [last.changes[0], next.changes[0]]
  if (last.changes.length !== 1 || next.changes.length !== 1 || a === undefined || b === undefined) return false
  return a.typed && b.typed && pathOf(a) === pathOf(b) && last.page === next.page && next.at - last.at < PAUSE_MS
}

/** Takes a change in. Nothing is remembered of one that changes nothing that can be undone. */
export function remember(before: Notes, after: Notes, how: { page: string; whole?: boolean }): void {
  const changes = changesBetween(before, after)
  if (changes.length === 0 && how.whole !== true) return
  const next: Entry = {
    before,
    after,
    changes: how.whole === true ? null : changes,
    page: how.page,
    at: performance.now(),
  }
  const last = done.at(-1)
  if (last && broughtBack(last, after)) {
    done = done.slice(0, -1)
    undone = [...undone, last]
    open = false
    return show()
  }
  undone = []
  if (last && continues(last, next)) {
    const all = changesBetween(last.before, after)
    // Typed and taken away again: nothing was done.
    done = all.length === 0 ? done.slice(0, -1) : [...done.slice(0, -1), { ...last, after, changes: all, at: next.at }]
  } else done = [...done, next].slice(-MOST_ENTRIES)
  open = true
  ofOnePress = true
  setTimeout(() => {
    ofOnePress = false
  })
  show()
}

/** What was removed is put back by the button in its place: that is the same as Undo, so Redo removes it again. */
const broughtBack = (last: Entry, after: Notes): boolean =>
  last.changes?.some((change) => change.removed) === true && changesBetween(last.before, after).length === 0

/** The last change, now counted as undone. */
export function takeUndo(): Done | null {
  const entry = done.at(-1) ?? null
  if (entry === null) return null
  done = done.slice(0, -1)
  undone = [...undone, entry]
  open = false
  show()
  return entry
}

/** The change that was undone last, now counted as done. */
export function takeRedo(): Done | null {
  const entry = undone.at(-1) ?? null
  if (entry === null) return null
  undone = undone.slice(0, -1)
  done = [...done, entry]
  open = false
  show()
  return entry
}

export function forgetHistory(): void {
  done = []
  undone = []
  open = false
  show()
}
