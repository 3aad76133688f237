/** The timeline as plain data, without units of drawing, so that it can cross into a worker. */
import type { Text } from '../text'

/** First and last possible day, counted from 1970-01-01; both belong to it. */
export interface Days {
  from: number
  to: number
}

/** From top to bottom. Each has a shape of its own. */
export const LANES = ['concerns', 'medicines', 'health', 'body', 'life', 'relationships', 'tried', 'people'] as const
export type LaneId = (typeof LANES)[number]

/** Something that happened, or that began and went on. */
export interface Mark {
  /** In the order of time, over all lanes; the table names it by the same number. */
  number: number
  label: Text
  /** In words: "since about 2 years ago (around late 2024)". */
  when: Text
  /** When it began or happened: the days that the rough time may mean. May reach back beyond the axis. */
  start: Days
  /** When it ended: for what goes on, today; for what happened once, the same as `start`. */
  end: Days
  ongoing: boolean
  /** It stopped; of when it began nothing is known. */
  stopOnly?: true
  comesAndGoes: boolean
  /** It went away and came back; when is not known. */
  cameBack: boolean
  /** Changes of dose. */
  changes: readonly Days[]
  /** Set when it began before the axis: its year, or nothing when only "before" is known. */
  earlier: Text | null
}

export interface Lane {
  id: LaneId
  label: Text
  marks: readonly Mark[]
}

/** A row of the table: everything that is dated, also what the figure has no room for. */
export type Entry = Pick<Mark, 'number' | 'label' | 'when'>

export interface Timeline {
  /** `to` is today. */
  axis: Days
  /** Years, or months when the axis is short. */
  unit: 'year' | 'month'
  todayLabel: Text
  /** Short names of the twelve months. */
  months: readonly Text[]
  /** Lanes that hold something; none at all when too little is dated for a figure. */
  lanes: readonly Lane[]
  entries: readonly Entry[]
  /** What has no place in time: each with what was said about its time, if anything. */
  undated: readonly Text[]
  /** How to read what occurs in the figure: "Stripes: the date is not exact." */
  key: Text
  alt: Text
}
