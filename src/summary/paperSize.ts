/** The usual size of paper where the person is: by the country of the browser's language, else by its time zone. */
import { regionOf } from '../i18n/region'
import type { PaperSize } from './paper'

/**
 * Where paper is Letter; elsewhere it is A4. From Unicode CLDR, `paperSize type="US-Letter"`, and the Dominican Republic,
 * which that list lacks.
 */
const LETTER_REGIONS = new Set('BZ CA CL CO CR DO GT MX NI PA PH PR SV US VE'.split(' '))

/** The time zones of these countries, by the tz database's `zone.tab`: the second part of those that begin with `America/`. */
const LETTER_IN_AMERICA = new Set(
  (
    'Adak Anchorage Atikokan Bahia_Banderas Belize Blanc-Sablon Bogota Boise Cambridge_Bay Cancun Caracas ' +
    'Chicago Chihuahua Ciudad_Juarez Costa_Rica Coyhaique Creston Dawson Dawson_Creek Denver Detroit Edmonton ' +
    'El_Salvador Fort_Nelson Glace_Bay Goose_Bay Guatemala Halifax Hermosillo Indiana Inuvik Iqaluit Juneau ' +
    'Kentucky Los_Angeles Managua Matamoros Mazatlan Menominee Merida Metlakatla Mexico_City Moncton ' +
    'Monterrey New_York Nome North_Dakota Ojinaga Panama Phoenix Puerto_Rico Punta_Arenas Rankin_Inlet Regina ' +
    'Resolute Santiago Santo_Domingo Sitka St_Johns Swift_Current Tijuana Toronto Vancouver Whitehorse ' +
    'Winnipeg Yakutat'
  ).split(' '),
)
const LETTER_ELSEWHERE = new Set('Pacific/Easter Asia/Manila Pacific/Honolulu'.split(' '))

function isLetterZone(timeZone: string): boolean {
  const [area = '', place = ''] = timeZone.split('/')
  return area === 'America' ? LETTER_IN_AMERICA.has(place) : LETTER_ELSEWHERE.has(timeZone)
}

/** Of this browser, without a question to anybody: `America/Bogota`; '' where it does not say. */
export const timeZoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/**
 * @param locale the browser's language tag; `es-419` and `es` name no country
 * @param timeZone as the browser names it
 */
export function usualPaper(locale: string, timeZone: string): PaperSize {
  const region = regionOf(locale)
  const isLetter = region === '' ? isLetterZone(timeZone) : LETTER_REGIONS.has(region)
  return isLetter ? 'letter' : 'a4'
}
