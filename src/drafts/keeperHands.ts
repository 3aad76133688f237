/** The notes that this tab has in its hands: which key, which revision. The verbs of `keeper.ts` act on it. */
import { notesNow, putNotes, useAnswers, type Notes } from '../answers/store'
import { seal, type DataKey } from './envelope'
import type { Way } from './keeping'
import { payloadOf } from './payload'

export interface Held {
  readonly way: Way
  readonly key: DataKey
  /** The revision that this tab last wrote or read; null: none yet. */
  after: number | null
  /** When that was written, and when the version before was last put aside; null: not yet in this session. */
  savedAt: number | null
  rolledAt: number | null
}

interface Hands {
  held: Held | null
  /** One more each time the notes were let go: what began before must not go on. */
  life: number
  /** True while notes are put in or taken out by keeping itself, which is no change by the person. */
  quiet: boolean
  /** What stands there becomes the version before, whenever that was last done. */
  rollNext: boolean
  /** The person chose to begin anew although another tab, which does not answer, had notes. */
  takeByForce: boolean
  /** Opens the version before, while the last one cannot be read and the person has not said what to do. */
  spareKey: DataKey | null
}

/** Changed by the parts of the keeper only. */
export const hands: Hands = {
  held: null,
  life: 0,
  quiet: false,
  rollNext: false,
  takeByForce: false,
  spareKey: null,
}

/** The day here, `YYYY-MM-DD`. */
export function dayNow(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

export const sealNow = (key: DataKey, rev: number): Promise<string> => seal(key, payloadOf(notesNow(), dayNow()), rev)

/** Does something to the notes that is no change by the person, so that it is not saved. */
export function quietly(work: () => void): void {
  hands.quiet = true
  try {
    work()
  } finally {
    hands.quiet = false
  }
}

/** Puts notes into memory. What was said about this device stays: it is never part of what is kept. */
export function putIn(notes: Notes): void {
  const { sharedDevice } = useAnswers.getState().answers.start.way.values
  const { start } = notes.answers
  const way = { ...start.way, values: { ...start.way.values, sharedDevice } }
  quietly(() => putNotes({ ...notes, answers: { ...notes.answers, start: { ...start, way } } }))
}
