/**
 * People to talk to, by region. Names of services are names and are not translated; all other words stand in the
 * language files. A row is here only if its number was seen on the service's own page, or in a public record of 2026
 * that names the page it was checked on. Numbers change: docs/support-lines.md says how to check every row.
 */
import { everywhere } from './lines/everywhere'
import type { Checked, Region, SupportLine } from './lines/line'
import { northAmerica } from './lines/northAmerica'
import { pacific } from './lines/pacific'
import { ukAndIreland } from './lines/ukAndIreland'

export { LINE_KINDS, REGIONS } from './lines/line'
export type { LineKind, Region, RegionChoice, SupportLine } from './lines/line'

export const SUPPORT_LINES: readonly SupportLine[] = [...northAmerica, ...ukAndIreland, ...pacific, ...everywhere]

interface Emergency extends Checked {
  /** The number, or the numbers that lead to the same place. */
  readonly numbers: readonly string[]
}

const IN_THE_UK: Emergency = { numbers: ['999'], checked: '2026-09-09', how: 'record', source: 'nhs.uk' }

/** The number for an emergency. `elsewhere`: 112 works in the EU and many other places; the words say so. */
export const EMERGENCY: Readonly<Record<Region, Emergency>> = {
  us: { numbers: ['911'], checked: '2026-09-09', how: 'record', source: '911.gov; fcc.gov' },
  ca: {
    numbers: ['911'],
    checked: '2026-09-09',
    how: 'record',
    source: 'travel.gc.ca/assistance/emergency-assistance',
  },
  gbEng: IN_THE_UK,
  gbSct: IN_THE_UK,
  gbWls: IN_THE_UK,
  gbNir: IN_THE_UK,
  ie: { numbers: ['112', '999'], checked: '2026-09-09', how: 'record', source: 'gov.ie; 112.ie' },
  au: { numbers: ['000'], checked: '2026-09-09', how: 'record', source: 'infrastructure.gov.au/emergency-calls' },
  nz: { numbers: ['111'], checked: '2026-09-09', how: 'record', source: 'police.govt.nz/call-111' },
  elsewhere: { numbers: ['112'], checked: '2026-09-04', how: 'record', source: 'europa.eu' },
}
