import { beforeAll, expect, it } from 'vitest'
import { inLanguage, loadAllWords } from '../../i18n'
import { copyFileName, lockedFileName } from './fileNames'

beforeAll(() => Promise.all([loadAllWords('en'), loadAllWords('es')]))

it('is called by a name that tells no topic, and no day where somebody may watch', () => {
  expect(copyFileName({ day: '2026-11-22', watched: false })).toBe('appointment-notes-copy-2026-11-22.json')
  expect(copyFileName({ day: '2026-11-22', watched: true })).toBe('appointment-notes-copy.json')
  expect(lockedFileName()).toBe('appointment-notes-locked.json')
})

it('is called so in the language of the screen, in letters that every system takes', () => {
  const names = inLanguage('es', () => [copyFileName({ day: '2026-11-22', watched: false }), lockedFileName()])
  expect(names).toEqual(['notas-para-la-cita-copia-2026-11-22.json', 'notas-para-la-cita-con-clave.json'])
})
