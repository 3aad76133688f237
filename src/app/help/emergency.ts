import { anyOf, say, sayOf } from '../../i18n'
import { EMERGENCY, type EmergencyNumber, type RegionChoice } from './supportLines'

/** The numbers for an emergency; none where the place is not known. */
export const emergencyNumbers = (region: RegionChoice): readonly EmergencyNumber[] =>
  region === '' || region === 'elsewhere' ? [] : EMERGENCY[region].numbers

/** With the service it leads to, where each has its own: "131 (ambulance)". */
export const numberWords = ({ number, service }: EmergencyNumber): string =>
  service === undefined ? number : sayOf(`support.emergency.${service}`, { number })

/** The emergency number as it stands in a sentence; where it is not known, "your local emergency number". */
export function emergencyNumber(region: RegionChoice): string {
  const numbers = emergencyNumbers(region)
  return numbers.length === 0 ? say('support.emergency.yours') : anyOf(numbers.map(numberWords))
}
