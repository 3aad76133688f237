/** Where somebody can be, and whom they call there in an emergency. docs/support-lines.md says how to check the numbers. */
import type { Checked } from './checked'

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

/**
 * The places that can be chosen, each with its number for an emergency. Another country's number may lead nowhere, so there
 * is no place without one. Each name begins with the two letters of its country, by which the browser's own is offered first.
 */
export const EMERGENCY = {
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
} as const satisfies Readonly<Record<string, Emergency>>

export type Place = keyof typeof EMERGENCY
// The keys of an object are strings to the type system; these are the table's own.
export const PLACES = Object.keys(EMERGENCY) as Place[]
