/** What a support line is: one row of the page "Talk to someone now". */
import type { Checked } from './checked'
import { PLACES } from './places'

export const REGIONS = [...PLACES, 'elsewhere'] as const
export type Region = (typeof REGIONS)[number]
/** '' as long as the person has not said where they are. */
export type RegionChoice = Region | ''

/** In the order in which they are shown. */
export const LINE_KINDS = ['crisis', 'sexualHarm', 'abuse', 'youth', 'lgbtq', 'indigenous', 'directory'] as const
export type LineKind = (typeof LINE_KINDS)[number]

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
