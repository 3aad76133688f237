/**
 * People to talk to, by region. Names of services are names and are not translated; all other words stand in the
 * language files. A row is here only if its number was seen on the service's own page, or in a public record of 2026
 * that names the page it was checked on. Numbers change: docs/support-lines.md says how to check every row.
 */
import { everywhere } from './lines/everywhere'
import type { Checked, Place, SupportLine } from './lines/line'
import { latinAmerica } from './lines/latinAmerica'
import { northAmerica } from './lines/northAmerica'
import { pacific } from './lines/pacific'
import { spain } from './lines/spain'
import { ukAndIreland } from './lines/ukAndIreland'

export { LINE_KINDS, PLACES, REGIONS } from './lines/line'
export type { LineKind, Place, RegionChoice, SupportLine } from './lines/line'

export const SUPPORT_LINES: readonly SupportLine[] = [
  ...northAmerica,
  ...ukAndIreland,
  ...pacific,
  ...latinAmerica,
  ...spain,
  ...everywhere,
]

export interface EmergencyNumber {
  readonly number: string
  /** Where each service has a number of its own. */
  readonly service?: 'police' | 'ambulance' | 'fire'
}

interface Emergency extends Checked {
  /** The number, or all that matter: numbers without a service lead to the same place. */
  readonly numbers: readonly EmergencyNumber[]
}

const IN_THE_UK: Emergency = { numbers: [{ number: '999' }], checked: '2026-09-09', how: 'record', source: 'nhs.uk' }

/** The number for an emergency. A place that is not here is shown none: another country's number may lead nowhere. */
export const EMERGENCY: Readonly<Record<Place, Emergency>> = {
  us: { numbers: [{ number: '911' }], checked: '2026-09-09', how: 'record', source: '911.gov; fcc.gov' },
  ca: {
    numbers: [{ number: '911' }],
    checked: '2026-09-09',
    how: 'record',
    source: 'travel.gc.ca/assistance/emergency-assistance',
  },
  gbEng: IN_THE_UK,
  gbSct: IN_THE_UK,
  gbWls: IN_THE_UK,
  gbNir: IN_THE_UK,
  ie: {
    numbers: [{ number: '112' }, { number: '999' }],
    checked: '2026-09-09',
    how: 'record',
    source: 'gov.ie; 112.ie',
  },
  au: {
    numbers: [{ number: '000' }],
    checked: '2026-09-09',
    how: 'record',
    source: 'infrastructure.gov.au/emergency-calls',
  },
  nz: { numbers: [{ number: '111' }], checked: '2026-09-09', how: 'record', source: 'police.govt.nz/call-111' },
  mx: {
    numbers: [{ number: '911' }],
    checked: '2026-10-06',
    how: 'record',
    source: 'gob.mx/911; gov.uk/foreign-travel-advice/mexico/getting-help',
  },
  es: {
    numbers: [{ number: '112' }],
    checked: '2026-10-06',
    how: 'record',
    source: 'sanidad.gob.es/linea024/home.htm; digital-strategy.ec.europa.eu/en/policies/112',
  },
  ar: {
    numbers: [{ number: '911' }],
    checked: '2026-10-04',
    how: 'record',
    source: 'argentina.gob.ar/tema/emergencias; gov.uk/foreign-travel-advice/argentina/getting-help',
  },
  cl: {
    numbers: [
      { number: '133', service: 'police' },
      { number: '131', service: 'ambulance' },
    ],
    checked: '2026-09-29',
    how: 'record',
    source: 'consulado.gob.cl/emergencias-en-chile; gov.uk/foreign-travel-advice/chile/getting-help',
  },
  co: {
    numbers: [{ number: '123' }],
    checked: '2026-10-06',
    how: 'record',
    source: 'funcionpublica.gov.co, the page on line 123; gov.uk/foreign-travel-advice/colombia/getting-help',
  },
  // The ambulances of 106 are in Lima and some regions; elsewhere the fire brigade comes.
  pe: {
    numbers: [
      { number: '105', service: 'police' },
      { number: '106', service: 'ambulance' },
      { number: '116', service: 'fire' },
    ],
    checked: '2026-09-29',
    how: 'record',
    source: 'gob.pe/547-telefonos-de-emergencia; gov.uk/foreign-travel-advice/peru/getting-help',
  },
}
