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
