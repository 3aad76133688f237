/**
 * The kinds of question that a step can ask. A closed union: add a kind, then follow the compiler's red lines
 * (blank, schema, input, summary value).
 *
 * A description holds no words. The words of a field stand in the language files under its full id
 * `step.group.field` (`.label`, `.help`, `.option.<id>`, `.paper`).
 */
import type { Condition } from './condition'

interface Common {
  /** In the short version: asked, or kept behind "more". Without it: asked in the full version only. */
  readonly short?: true | 'more'
  /** Kept behind "more" in the full version, and in list items in both. */
  readonly more?: true
  /** Items (concerns) for which the short version asks at once what it keeps behind "more" for others. */
  readonly atOnceOf?: readonly string[]
  /** Shown only when all of these hold. A hidden answer stays in the draft and never reaches a summary. */
  readonly when?: readonly Condition[]
  /** Reaches a summary only while this field of the same record is answered (a switch: on). */
  readonly printedIf?: string
}

/** One line. `counter`: the soft limit in characters, shown as a counter, never a wall. */
export interface TextField extends Common {
  readonly kind: 'text'
  readonly counter: number
  /** Names are offered while it is typed in, by the suggester of this name (`suggester.ts`). The text stays free. */
  readonly suggests?: string
  /** The suggester of this name knows what is named here, and offers nothing: other things are named, too. */
  readonly knownTo?: string
}

/** Several lines. */
export interface LongTextField extends Common {
  readonly kind: 'longText'
  readonly counter: number
}

interface WithOptions extends Common {
  readonly options: readonly string[]
  /** Options that would tell by themselves: as one is picked, its record goes private (`useStartingMark.ts`). */
  readonly startsPrivate?: readonly string[]
  /** Options that only help once they are read: as long as the record is private, its mark is asked in the open. */
  readonly toBeRead?: readonly string[]
}

/** One of several. The option `other` opens a line for own words. Can always be cleared. */
export interface ChoiceField extends WithOptions {
  readonly kind: 'choice'
  /**
   * The line of the same record that may tell it by itself (`told.ts`): then it is filled in, and kept behind "more". More
   * words for its options stand under `.search.<option>`.
   */
  readonly toldBy?: string
  /** Options that answer for a private mark, too: with one picked the record is said in person (`useStartingMark.ts`). */
  readonly saysAloud?: readonly string[]
}

/** Any of several, in the order in which they were picked. */
export interface ChoicesField extends WithOptions {
  readonly kind: 'choices'
  readonly atMost?: number
  /**
   * What goes with an option picked in a list of picks elsewhere (`to`: `step.group`) stands first, and behind it what goes
   * with any of them (`always`). Nothing is left out.
   */
  readonly leads?: {
    readonly to: string
    readonly by: Readonly<Record<string, readonly string[]>>
    readonly always: readonly string[]
  }
}

/** Any of what was picked in a list of picks elsewhere (`concerns.picked`). */
export interface ReferencesField extends Common {
  readonly kind: 'references'
  /** The id of the list of picks, `step.group`. */
  readonly to: string
  readonly atMost?: number
}

/** 0 to 10, starts empty. Words for both ends: `.low` and `.high`. */
export interface ScaleField extends Common {
  readonly kind: 'scale'
}

/** A whole number, kept as typed. Outside `from`–`to` a gentle note is shown, never a refusal. */
export interface NumberField extends Common {
  readonly kind: 'number'
  readonly from: number
  readonly to: number
}

/** A day, `YYYY-MM-DD`. */
export interface DateField extends Common {
  readonly kind: 'date'
}

/** A time of day, `HH:MM`. */
export interface TimeField extends Common {
  readonly kind: 'time'
}

/** A rough time, said in one of seven ways. */
export interface ApproximateDateField extends Common {
  readonly kind: 'approximateDate'
  /** May lie ahead when these hold (a medicine that was just prescribed). */
  readonly mayLieAhead?: readonly Condition[]
}

/** On or off; steers something (`printedIf`) and is never printed itself. */
export interface SwitchField extends Common {
  readonly kind: 'switch'
}

/** Where an item came from (own, or a question's id in the bank). Never asked, never printed. */
export interface OriginField extends Common {
  readonly kind: 'origin'
}

/**
 * Where a form of its own stands in its work, as text that only that form reads: it comes back with the notes. Never asked,
 * never printed.
 */
export interface WorkField extends Common {
  readonly kind: 'work'
}

/** The records that an item rests on (`step.group`, `step.group/item`). Never asked, never printed. */
export interface RecordsField extends Common {
  readonly kind: 'records'
  /** Of these, those that were kept off the page when the person last decided about the item (`form/restsOn.ts`). */
  readonly only?: 'offPage'
}

export type Field =
  | TextField
  | LongTextField
  | ChoiceField
  | ChoicesField
  | ReferencesField
  | ScaleField
  | NumberField
  | DateField
  | TimeField
  | ApproximateDateField
  | SwitchField
  | OriginField
  | WorkField
  | RecordsField

export type Fields = Readonly<Record<string, Field>>

/** What steers an item and is neither asked nor printed. */
export const NEVER_ASKED: ReadonlySet<Field['kind']> = new Set(['origin', 'work', 'records'])

/** Picking one of these clears the other picks: they answer the question as a whole. */
export const EXCLUSIVE_OPTIONS: ReadonlySet<string> = new Set(['none', 'preferNot', 'noPref', 'nothing'])

/** The option that opens a line for own words. */
export const OTHER = 'other'

/** Hard limits (counters are soft): past them the text stays as typed and a message says by how much it is too long. */
export const HARD_LIMITS = { text: 500, longText: 20_000, listItems: 200 } as const

/** The soft counter of the line that "something else" opens, in characters. */
export const OTHER_COUNTER = 120
