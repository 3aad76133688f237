/** What the notes must be, worked out beside the app: plain values and whole copies, nothing clever. */
import type { Disclosure } from '../../../src/form/step'

/** The questions that the sequences answer, by id; each stands alone in its record. */
export const FIELDS = ['concerns.own.words', 'concerns.now.why', 'goals.words.own', 'medicines.changes.text'] as const
export type FieldId = (typeof FIELDS)[number]

/** The concerns that stand on the page without opening or searching anything. */
export const PICKS = ['hardToSay'] as const

export interface Medicine {
  name: string
  mark: Disclosure
}

export interface Said {
  texts: Record<FieldId, string>
  marks: Record<FieldId, Disclosure>
  picks: string[]
  medicines: Medicine[]
}

const blank = (): Said => ({
  texts: { 'concerns.own.words': '', 'concerns.now.why': '', 'goals.words.own': '', 'medicines.changes.text': '' },
  marks: {
    'concerns.own.words': 'page',
    'concerns.now.why': 'page',
    'goals.words.own': 'page',
    'medicines.changes.text': 'page',
  },
  picks: [],
  medicines: [],
})

/** The address where a change is made; null when whole notes were put in the place of others. */
type Where = string | null

interface Step {
  before: Said
  after: Said
  where: Where
}

const isBlank = (said: Said): boolean => JSON.stringify(said) === JSON.stringify(blank())

export class Model {
  said: Said = blank()
  #done: Step[] = []
  #undone: Step[] = []
  /** The field that was typed in last, while nothing else was done: more keys would belong to the same change. */
  typedIn: string | null = null

  change(where: Where, how: (said: Said) => void): void {
    const before = this.said
    const after = structuredClone(before)
    how(after)
    this.said = after
    this.#done.push({ before, after, where })
    this.#undone = []
    this.typedIn = null
  }

  type(where: string, field: string, how: (said: Said) => void): void {
    this.change(where, how)
    this.typedIn = field
  }

  /** @returns where the change was made, or undefined when there is none to undo */
  undo(): Where | undefined {
    const step = this.#done.pop()
    if (step === undefined) return undefined
    this.#undone.push(step)
    this.said = step.before
    this.typedIn = null
    return step.where
  }

  redo(): Where | undefined {
    const step = this.#undone.pop()
    if (step === undefined) return undefined
    this.#done.push(step)
    this.said = step.after
    this.typedIn = null
    return step.where
  }

  /** Undo is in memory only. */
  forget(): void {
    this.#done = []
    this.#undone = []
    this.typedIn = null
  }

  /** Notes from a copy take the place of these. From or to nothing there is no way back to go. */
  replace(said: Said): void {
    if (isBlank(this.said) || isBlank(said)) {
      this.said = said
      this.forget()
    } else {
      this.change(null, (now) => Object.assign(now, structuredClone(said)))
    }
  }

  get canUndo(): boolean {
    return this.#done.length > 0
  }

  get canRedo(): boolean {
    return this.#undone.length > 0
  }

  get isWritten(): boolean {
    return !isBlank(this.said)
  }
}
