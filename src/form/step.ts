/** A step described as data: form, review, paper and drafts are derived from it. No React, no words. */
import type { Condition } from './condition'
import type { Fields } from './field'

/** Whether something is printed, only its topic is, or it stays out of everything. */
export const DISCLOSURES = ['page', 'aloud', 'private'] as const
export type Disclosure = (typeof DISCLOSURES)[number]

interface CommonGroup {
  readonly fields: Fields
  readonly when?: readonly Condition[]
  /** The mark that a new record starts with; `page` when left out. */
  readonly starts?: 'private'
  /** A record reaches a summary only while this field of it is answered (an unmarked topic does not print). */
  readonly printedIf?: string
  /** No place in any summary, whatever its mark ("which parts do you want to open?"). */
  readonly summary?: 'never'
  /** The mark is asked as "Would you like to tell your therapist?" */
  readonly askToTell?: true
}

/** Single answers that belong together and carry one mark. */
export interface RecordGroup extends CommonGroup {
  readonly kind: 'record'
}

/** An answer that an item brings along from another list; `by`: which option there is which here, where they are choices. */
export interface Brought {
  readonly from: string
  readonly by?: Readonly<Record<string, string>>
}

/** Another list in which the same thing may be named: a medicine that is taken, and was tried. */
export interface AlsoIn {
  /** Its id, `step.group`; `by` is the line of it that names a thing, as `title` does here. */
  readonly list: string
  readonly by: string
  /** Named here by what is known there: the fields of this list. */
  readonly brings: Readonly<Record<string, Brought>>
  /** Without an answer here, what is named there would be read wrongly: it is asked at once. */
  readonly asks?: string
  /** Of what is no known name there, only what is one of these by this choice may be named here. */
  readonly only?: { readonly field: string; readonly is: readonly string[] }
}

/** Items that a person adds by hand; each carries its own mark. */
export interface ListGroup extends CommonGroup {
  readonly kind: 'list'
  /** In the short version too, with all its fields. */
  readonly short?: true
  /** "I have none" is offered as an answer. */
  readonly none?: true
  /** The field that names an item in headings and buttons. */
  readonly title: string
  /** The choice that names it as long as that one is empty. */
  readonly titleElse?: string
  /** What stands beside the name of an item's closed card: a few short answers (text, choices). */
  readonly glance?: readonly string[]
  readonly alsoIn?: AlsoIn
  /** So many items, where more would not fit what they are for (the columns of a sheet). A file may hold more. */
  readonly atMost?: number
}

/** Items that come from picking options; each picked option is a record with its own mark and, maybe, fields. */
export interface PicksGroup extends CommonGroup {
  readonly kind: 'picks'
  /** Options by option group; the words of a group stand under `.group.<id>`. A single group may be called `all`. */
  readonly options: Readonly<Record<string, readonly string[]>>
  /** In the short version too, with all its fields. */
  readonly short?: true
  readonly atMost?: number
  /**
   * Groups of options that a question of the full version asks too, on its own page, by that question's id: the full
   * version finds them by search only, and neither does once the question is answered. Nothing is asked twice.
   */
  readonly alsoAskedBy?: Readonly<Record<string, string>>
  /**
   * Options that another page says or asks about, as soon as one of the conditions holds: they stand behind a lid of their
   * own. Only where the options are one group.
   */
  readonly elsewhere?: Readonly<Record<string, readonly Condition[]>>
  /** Options whose record starts private, since the pick itself would tell. */
  readonly startsPrivate?: readonly string[]
}

/** One record for each option picked in another list; it follows that pick's mark and goes when the pick goes. */
export interface PerPickGroup extends CommonGroup {
  readonly kind: 'perPick'
  /** The id of the list of picks, `step.group`. */
  readonly of: string
}

export type Group = RecordGroup | ListGroup | PicksGroup | PerPickGroup

export interface Step {
  readonly id: string
  readonly groups: Readonly<Record<string, Group>>
  /** Part of the short version. */
  readonly short?: true
  /** The page comes up once for each pick of this list. All groups of the step are then `perPick`. */
  readonly perPick?: string
  /** "About this page", with why the therapist asks, starts open. */
  readonly whyOpen?: true
  /** Shows the quiet line "This can bring up feelings", and offers a break. */
  readonly tender?: true
  /** Has a page of its own beside the way: not in the list of steps, not counted, not in the worksheet. Kept like all. */
  readonly aside?: true
  /** Lives in memory only: never in a draft, a copy or a page. */
  readonly memoryOnly?: true
}

/** Full ids: `step.group` and `step.group.field`. They name an answer in form, words, summary and draft. */
export const groupId = (step: string, group: string): string => `${step}.${group}`
export const fieldId = (step: string, group: string, field: string): string => `${step}.${group}.${field}`

/** All options of a list of picks, in order. */
export const pickOptions = (group: PicksGroup): readonly string[] => Object.values(group.options).flat()
