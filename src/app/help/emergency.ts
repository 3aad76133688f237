import { say } from '../../i18n'
import { EMERGENCY, type RegionChoice } from './supportLines'

/** The emergency number as it stands in a sentence; where it is not known, "your emergency number". */
export function emergencyNumber(region: RegionChoice): string {
  if (region === '' || region === 'elsewhere') return say('support.emergency.yours')
  const [first = '', second] = EMERGENCY[region].numbers
  return second === undefined ? first : say('support.emergency.two', { first, second })
}
