import { beforeAll, describe, expect, it } from 'vitest'
import {
  formatDay,
  formatMonth,
  formatTime,
  inLanguage,
  LANGUAGES,
  listOf,
  loadAllWords,
  say,
  sayOf,
  sayParts,
  setRegions,
} from './index'
import { words as paper } from './languages/en/paper'
import { words as steps } from './languages/en/steps'
import type { Message } from './message'
import { findMessage } from './words'

beforeAll(async () => {
  await Promise.all(LANGUAGES.map((language) => loadAllWords(language)))
})

const inPseudo = <T>(work: () => T): T => inLanguage('qps', work)
const ENGLISH = 'Appointment notes'

describe('a stretch in another language', () => {
  it("writes dates and times as the browser's country does, and takes no other digits from it", () => {
    setRegions(['de-DE', 'en-GB-u-nu-arab', 'en-US', 'es'])
    expect(formatDay('2026-12-03')).toBe('3 December 2026')
    expect(formatTime('16:30')).toBe('16:30')
    expect(inLanguage('es', () => formatTime('16:30'))).toMatch(/^4:30/)
    setRegions([])
    expect(formatDay('2026-12-03')).toBe('December 3, 2026')
  })

  it('says messages, plural forms, days, times and lists in it, and then no more', () => {
    expect(inPseudo(() => say('paper.title.plain'))).toMatch(/^⟦.+⟧$/)
    expect(inPseudo(() => say('date.ago.year', { n: 1 }))).not.toBe(inPseudo(() => say('date.ago.year', { n: 2 })))
    expect(inPseudo(() => formatDay('2026-12-03'))).toBe('3. Dezember 2026')
    expect(inPseudo(() => formatTime('16:30'))).toBe('16:30')
    expect(inPseudo(() => listOf(['a', 'b']))).toBe('a und b')
    expect(formatMonth('2024', 11)).toBe('November 2024')
    expect(inLanguage('es', () => formatMonth('2024', 11))).toBe('noviembre de 2024')
    expect(inLanguage('es', () => formatMonth('', 11))).toBe('noviembre')
    expect(say('paper.title.plain')).toBe(ENGLISH)
    expect(formatDay('2026-12-03')).toBe('December 3, 2026')
  })

  it('ends also when the work throws', () => {
    const fail = () => {
      throw new Error('no')
    }
    expect(() => inPseudo(fail)).toThrow('no')
    expect(say('paper.title.plain')).toBe(ENGLISH)
  })

  it('can hold another one, and goes on after it', () => {
    const said = inPseudo(() => [inLanguage('en', () => say('paper.title.plain')), say('paper.title.plain')])
    expect(said[0]).toBe(ENGLISH)
    expect(said[1]).not.toBe(ENGLISH)
  })

  it('refuses work that waits: it would go on in the wrong language', () => {
    expect(() => inPseudo(() => Promise.resolve())).toThrow('does not wait')
    expect(say('paper.title.plain')).toBe(ENGLISH)
  })
})

const formsOf = (message: Message | undefined): string[] =>
  typeof message === 'string' ? [message] : Object.values(message ?? {})
const placesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted()

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('have the same places as the English ones, in every form', () => {
    for (const [key, message] of Object.entries<Message>({ ...steps, ...paper })) {
      const [places = []] = formsOf(message).map(placesIn)
      const others = formsOf(findMessage(key, language))
      expect(others, key).not.toEqual([])
      for (const other of others) expect(placesIn(other), key).toEqual(places)
    }
  })
})

describe('the pseudo-language', () => {
  it('is about a third longer, and strange throughout', () => {
    const english = Object.values(steps).join('')
    const pseudo = Object.keys(steps)
      .map((key) => inPseudo(() => sayOf(key)))
      .join('')
    const longer = (pseudo.replace(/[⟦⟧]/g, '').length - english.length) / english.length
    expect(longer).toBeGreaterThan(0.3)
    expect(longer).toBeLessThan(0.4)
    const usual = english.match(/[a-z]{5,}/g) ?? []
    expect(usual.length).toBeGreaterThan(4000)
    expect(pseudo.replace(/\{\w+\}/g, '').match(/[a-z]{5,}/g) ?? []).toEqual([])
  })

  it('leaves messages without letters as they are', () => {
    expect(inPseudo(() => sayParts('part.heading'))).toEqual(['', 'n', '. ', 'title', ''])
  })
})
