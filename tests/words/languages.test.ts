/** Translations are whole and up to date, and what finds their gaps finds them. */
import { describe, expect, it } from 'vitest'
import { accepted, compare, hashOf } from '../../scripts/languages/compare'
import { allIn, bundlesOf, sourceOf, translations } from '../../scripts/languages/files'
import type { Message } from '../../src/i18n/message'

const english = await bundlesOf('en')
const NOTHING = { missing: [], unused: [], stale: [], places: [], forms: [], same: [], differ: [] }

for (const language of translations()) {
  describe(`the words in ${language}`, () => {
    it('lack nothing, hold nothing else, and rest on the English of today: `npm run languages`', async () => {
      const other = allIn(await bundlesOf(language))
      expect(compare(allIn(english), other, sourceOf(language), language)).toEqual(NOTHING)
    })

    it('lie in files of the same names, so that a page loads the same bundles', async () => {
      const other = await bundlesOf(language)
      expect([...other.keys()]).toEqual([...english.keys()])
      const keys = (messages: ReadonlyMap<string, Message> | undefined) => [...(messages?.keys() ?? [])].toSorted()
      for (const [bundle, messages] of english) expect(keys(other.get(bundle)), bundle).toEqual(keys(messages))
    })
  })
}

describe('a gap of a translation', () => {
  const ENGLISH: Readonly<Record<string, Message>> = {
    hello: 'Hello {name}',
    pages: { one: '{n} page', other: '{n} pages' },
    brand: 'Foreword',
    sign: '{n}. {title}',
  }
  const SPANISH: Readonly<Record<string, Message>> = {
    hello: 'Hola, {name}',
    pages: { one: 'una página', other: '{n} páginas' },
    brand: 'Foreword',
    sign: '{n}. {title}',
  }
  const mapOf = (messages: Readonly<Record<string, Message>>) => new Map(Object.entries(messages))
  const source = accepted(mapOf(ENGLISH), mapOf(SPANISH), { english: {}, same: [] }, true)
  const found = (spanish: Readonly<Record<string, Message>>, changed = ENGLISH) =>
    compare(mapOf(changed), mapOf(spanish), source, 'es')

  it('is not seen where there is none', () => {
    expect(found(SPANISH)).toEqual(NOTHING)
    expect(source.same).toEqual(['brand'])
  })

  it('is seen: missing, unused, and changed in English after it was translated', () => {
    const { hello: _, ...without } = SPANISH
    expect(found(without).missing).toEqual(['hello'])
    expect(found({ ...SPANISH, more: 'Más' }).unused).toEqual(['more'])
    expect(found(SPANISH, { ...ENGLISH, hello: 'Hi {name}' }).stale).toEqual(['hello'])
    expect(found(SPANISH, { ...ENGLISH, pages: { one: '{n} page', other: '{n} sheets' } }).stale).toEqual(['pages'])
  })

  it('is seen: places and plural forms that do not agree', () => {
    expect(found({ ...SPANISH, hello: 'Hola, {nombre}' }).places).toEqual(['hello'])
    expect(found({ ...SPANISH, pages: { one: '{n} página', other: 'páginas' } }).places).toEqual(['pages'])
    expect(found({ ...SPANISH, pages: '{n} páginas' }).forms).toEqual(['pages'])
    expect(found({ ...SPANISH, pages: { few: '{n}', one: '{n} página', other: '{n} páginas' } }).forms).toEqual([
      'pages',
    ])
    expect(found({ ...SPANISH, pages: { one: '{n} página', many: '{n} de páginas', other: '{n} páginas' } })).toEqual(
      NOTHING,
    )
  })

  it('is seen: left in English, and on the list of those that may be, but not', () => {
    expect(found({ ...SPANISH, hello: 'Hello {name}' }).same).toEqual(['hello'])
    expect(found({ ...SPANISH, brand: 'Prólogo' }).differ).toEqual(['brand'])
  })

  it('is closed by accepting what was looked at; what is new among the same is accepted only when asked', () => {
    const changed = { ...ENGLISH, hello: 'Hi {name}' }
    const now = accepted(mapOf(changed), mapOf({ ...SPANISH, pages: ENGLISH['pages']! }), source, false)
    expect(now.english['hello']).toBe(hashOf('Hi {name}'))
    expect(now.same).toEqual(['brand'])
  })
})
