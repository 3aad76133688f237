/**
 * The country of a language tag: `es-MX` → `MX`; '' where the tag names none (`es`, `es-419`) or is no tag.
 * @param tag BCP 47, as `navigator.language` has it
 */
export function regionOf(tag: string): string {
  try {
    const region = new Intl.Locale(tag).region ?? ''
    return /^[A-Z]{2}$/.test(region) ? region : ''
  } catch {
    return ''
  }
}
