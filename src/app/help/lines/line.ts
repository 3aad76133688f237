/** What a support line is: one row of the page "Talk to someone now". */
/** Each begins with the two letters of its country, by which the browser's own is offered first. */
export const PLACES = [
  'us',
  'ca',
  'gbEng',
  'gbSct',
  'gbWls',
  'gbNir',
  'ie',
  'au',
  'nz',
  'mx',
  'es',
  'ar',
  'cl',
  'co',
  'pe',
] as const
export type Place = (typeof PLACES)[number]
export const REGIONS = [...PLACES, 'elsewhere'] as const
export type Region = (typeof REGIONS)[number]
/** '' as long as the person has not said where they are. */
export type RegionChoice = Region | ''

/** In the order in which they are shown. */
export const LINE_KINDS = ['crisis', 'sexualHarm', 'abuse', 'youth', 'lgbtq', 'indigenous', 'directory'] as const
export type LineKind = (typeof LINE_KINDS)[number]

export interface Checked {
  /** The last day for which the number is known to have been right, `YYYY-MM-DD`; `YYYY-MM` when only the month is known. */
  readonly checked: string
  /**
   * `record`: a public record says that it looked at the named page on that day.
   * `storedPage`: a stored copy of the service's own page: of that day, or read on that day and maybe older. The page
   * then shows no date, since nobody can say on which day the number was last seen to be right.
   */
  readonly how: 'record' | 'storedPage'
  /** The page that was checked, as plain text. */
  readonly source: string
}

export interface SupportLine extends Checked {
  /** Names the row in the words (`supportLine.<id>.note`) and in the docs. */
  readonly id: string
  readonly regions: readonly Region[]
  readonly kind: LineKind
  readonly name: string
  /** A phone number as people write it; a star before it is dialled, too. */
  readonly call?: string
  /** Where a text message goes, and the word to send when one is asked for. */
  readonly text?: { readonly to: string; readonly word?: string }
  /** An address without the protocol. */
  readonly site: string
  /** Day and night, every day. Left out where the source does not say so. */
  readonly always?: true
}
