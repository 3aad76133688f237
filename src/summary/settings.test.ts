import { expect, it } from 'vitest'
import { defaultSettings } from './settings'

it.each(['en-US', 'en-CA', 'es-MX', 'es-CL', 'es-CO', 'es-CR', 'es-DO', 'es-PR', 'es-US', 'es-Latn-MX'])(
  'takes Letter for %s',
  (locale) => expect(defaultSettings(locale).paper).toBe('letter'),
)

it.each(['en-GB', 'es-ES', 'es-AR', 'es-PE', 'es-419', 'es', '', 'not a tag', 'de-u-ca-gregory'])(
  'takes A4 for “%s”',
  (locale) => expect(defaultSettings(locale).paper).toBe('a4'),
)

it.each([
  ['es-419', 'America/Bogota'],
  ['es-419', 'America/Mexico_City'],
  ['es', 'America/Santiago'],
  ['en', 'America/Indiana/Knox'],
  ['en', 'Pacific/Honolulu'],
])('takes Letter for %s, which names no country, in %s', (locale, zone) =>
  expect(defaultSettings(locale, zone).paper).toBe('letter'),
)

it.each([
  ['es-419', 'America/Lima'],
  ['es-419', 'America/Argentina/Buenos_Aires'],
  ['es-419', 'America/Guayaquil'],
  ['es', 'Europe/Madrid'],
  ['en', 'UTC'],
  ['es-AR', 'America/New_York'],
])('takes A4 for %s in %s', (locale, zone) => expect(defaultSettings(locale, zone).paper).toBe('a4'))
