/**
 * People to talk to, by region. Names of services are names and are not translated; all other words stand in the
 * language files. A row is here only if its number was seen on the service's own page, or in a public record of 2026
 * that names the page it was checked on. Numbers change: docs/support-lines.md says how to check every row.
 */
import { everywhere } from './lines/everywhere'
import type { SupportLine } from './lines/line'
import { latinAmerica } from './lines/latinAmerica'
import { northAmerica } from './lines/northAmerica'
import { pacific } from './lines/pacific'
import { spain } from './lines/spain'
import { ukAndIreland } from './lines/ukAndIreland'

export { LINE_KINDS, REGIONS } from './lines/line'
export type { LineKind, RegionChoice, SupportLine } from './lines/line'
export { EMERGENCY, PLACES } from './lines/places'
export type { EmergencyNumber, Place } from './lines/places'

export const SUPPORT_LINES: readonly SupportLine[] = [
  ...northAmerica,
  ...ukAndIreland,
  ...pacific,
  ...latinAmerica,
  ...spain,
  ...everywhere,
]
