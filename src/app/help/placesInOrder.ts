import { inOrder, regionOf, sayOf } from '../../i18n'
import { PLACES, type Place } from './supportLines'

const countryOf = (place: Place): string => place.slice(0, 2).toUpperCase()

/**
 * The places to choose from: those of the countries that the browser's languages name, then all by name. None is chosen
 * for the person: the language of a browser tells where it was set up, not where somebody is.
 * @param tags BCP 47, the best first, as `navigator.languages` has them
 */
export function placesInOrder(tags: readonly string[]): Place[] {
  const countries = tags.map(regionOf)
  const rank = (place: Place): number => {
    const at = countries.indexOf(countryOf(place))
    return at < 0 ? countries.length : at
  }
  return inOrder(PLACES, (place) => sayOf(`support.region.${place}`)).toSorted((a, b) => rank(a) - rank(b))
}
