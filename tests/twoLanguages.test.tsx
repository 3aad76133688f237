/** The page in two languages: everything in both, own words as they were typed, and both told apart in the preview. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import axe from 'axe-core'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { erase } from '../src/answers/session'
import { replaceAnswers, useAnswers } from '../src/answers/store'
import { MakePage } from '../src/app/make/MakePage'
import { PageView } from '../src/exports/PageView'
import { ABOUT, inLanguage, loadAllWords, loadWords, say, sayOf } from '../src/i18n'
import { mapStrings } from '../src/pdf/strings'
import { plainText, type PaperDocument, type Span, type Text } from '../src/summary/paper'
import { LETTERS } from '../src/summary/settings'
import { PAPER_BUNDLES } from '../src/summary/speaker'
import { linesOf } from '../src/summary/twice'
import { bare, expectedTexts, notIn, type Expected } from './journeys/support/expectedTexts'
import { person } from './journeys/support/people'
import { anyAnswers, anySettings } from './support/arbitraryAnswers'
import { EVERYONE, keptBack } from './support/everyone'
import { mirrorOf, pageOf } from './support/pages'

const PSEUDO = ABOUT.qps.tag

// Only the words that a page needs: a message from any other bundle would stand there as its key.
beforeAll(async () => {
  await Promise.all([loadAllWords(), loadWords(PAPER_BUNDLES, 'qps')])
})

/** Every text of a document. */
function textsOf(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value) && value.length > 0 && value.every(isSpan)) return [value]
  return Object.values(value).flatMap(textsOf)
}
const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'

const LETTER = /\p{L}/u
/** What the formats of the second language say themselves. */
const FORMATS = /\b(Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|und|oder)\b/g

/** What stands outside of ⟦ ⟧: it did not go through the language files. */
function untranslated(text: string): string {
  let depth = 0
  return Array.from(text.replace(FORMATS, ''), (letter) => {
    if (letter === '⟦') depth += 1
    if (letter === '⟧') depth -= 1
    return depth > 0 ? '' : letter
  })
    .join('')
    .replace(/[⟦⟧]/g, '')
}

/** What must hold of any page in two languages. */
function check(document: PaperDocument): void {
  for (const text of textsOf(document)) {
    const again = text.filter((span) => span.again)
    const ours = again.filter((span) => span.language !== undefined)
    for (const span of text) {
      if (span.own) expect(span.language, plainText(text)).toBeUndefined()
      else
        expect(span.language, plainText(text)).toBe(
          span.again && /[\p{L}\p{N}]/u.test(span.text) ? PSEUDO : span.language,
        )
      // Typed words carry a token: none of them is in a language of ours.
      if (span.language !== undefined) expect(span.text).not.toMatch(/zq[0-9a-z]+x/)
    }
    // Own words are said again only within a sentence of ours.
    if (again.length > 0)
      expect(
        ours.some((span) => /[\p{L}\p{N}]/u.test(span.text)),
        plainText(text),
      ).toBe(true)
    // A message around long own words is cut through: what is left of it is not.
    const whole = again
      .filter((span) => !span.own)
      .map((span) => span.text)
      .join('')
    if (!again.some((span) => /⟦/.test(span.text))) continue
    // The name that stands beside a brand is a name, and the pseudo-language has it as English does.
    const names = text.filter((span) => span.beside).map((span) => span.text.trim())
    const withoutNames = names.reduce((rest, name) => rest.replace(name, ''), whole)
    expect(untranslated(withoutNames), plainText(text)).not.toMatch(LETTER)
  }
}

/** The document as one who reads only one of its languages has it: what is said twice, once. */
const readIn = (which: 'first' | 'second', document: PaperDocument): PaperDocument =>
  mapTexts(document, (text) => {
    if (which === 'first' || !text.some((span) => span.again)) return text.filter((span) => !span.again)
    const { again } = linesOf(text)
    return again.length > 0 ? again : text.filter((span) => span.own || span.language !== undefined)
  })

const mapTexts = <T,>(value: T, change: (text: Text) => Text): T => {
  if (typeof value !== 'object' || value === null) return value
  // The same shape, texts changed.
  if (Array.isArray(value)) {
    const isText = value.length > 0 && value.every(isSpan)
    const mapped: unknown = isText ? change(value) : value.map((one: unknown) => mapTexts(one, change))
    return mapped as T
  }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapTexts<unknown>(one, change)])) as T
}

/** A message around long own words loses the bracket that would end it. */
const withoutBrackets = (text: string): string => text.replace(/[⟦⟧]/g, '')

type Made = Pick<ReturnType<typeof pageOf>, 'document' | 'sharing'>

/** What a reader of one of the two languages does not find. */
function missingIn(which: 'first' | 'second', { document, sharing }: Made): string[] {
  const text = withoutBrackets(mirrorOf(readIn(which, document)))
  const expected = (): Expected[] =>
    expectedTexts(sharing).map(({ id, anyOf }) => ({
      id,
      // The heading of the front page says "first" too.
      anyOf: [...anyOf, ...(id === 'questions.list.when' ? [say('front.questions')] : [])].map(withoutBrackets),
    }))
  return notIn(text, inLanguage(which === 'first' ? 'en' : 'qps', expected))
}

const seed = Number(process.env['FOREWORD_SEED'] ?? 20261122)
const runs = (usual: number) => ({ seed, numRuns: Number(process.env['FOREWORD_RUNS'] ?? usual) })

describe('for any answers and any reader', () => {
  it('the page has one shape, says all that may be shared in both languages, and leaves own words alone', () => {
    fc.assert(
      fc.property(anyAnswers, anySettings, fc.constantFrom(...LETTERS), (answers, settings, letters) => {
        const page = pageOf(answers, { ...settings, letters, length: 'full', second: 'qps' })
        check(page.document)
        expect(missingIn('first', page)).toEqual([])
        expect(missingIn('second', page)).toEqual([])
      }),
      { ...runs(40), endOnFailure: true },
    )
  }, 180_000)

  it('the first language says the same as it does alone', () => {
    const firstOnly = (document: PaperDocument): string[] =>
      textsOf(document.parts).map((text) => plainText(text.filter((span) => !span.again)))
    fc.assert(
      fc.property(anyAnswers, anySettings, (answers, settings) => {
        // The front page holds less in two languages, so there are more parts; those that are there say the same.
        const alone = pageOf(answers, { ...settings, length: 'full' }).document
        const inBoth = firstOnly(pageOf(answers, { ...settings, length: 'full', second: 'qps' }).document).map(bare)
        const said = firstOnly(alone).map((text) =>
          bare(text)
            .replace(/^\d+\./, '')
            .replace(/:$/, ''),
        )
        expect(said.filter((text) => !inBoth.some((one) => one.includes(text)))).toEqual([])
      }),
      { ...runs(20), endOnFailure: true },
    )
  }, 180_000)
})

describe.each(EVERYONE)('%s, in two languages', (name) => {
  const { answers, page } = person(name)

  it('has every answer in both, and nothing that was kept back', () => {
    const made = pageOf(answers, { ...page, length: 'full', second: 'qps' })
    check(made.document)
    expect(missingIn('first', made)).toEqual([])
    expect(missingIn('second', made)).toEqual([])
    const all = bare(made.text)
    expect(keptBack(answers, made.sharing).filter((kept) => all.includes(kept))).toEqual([])
  })
})

describe.each(['medium', 'right-to-left'])('the preview of %s', (name) => {
  const show = () => {
    const { answers, page } = person(name)
    const { document } = pageOf(answers, { ...page, reader: 'therapist', length: 'full', notes: 'page', second: 'qps' })
    return { document, ...render(<PageView document={document} />) }
  }

  it('marks the second language as one, and own words as nobody’s to translate', () => {
    const { container, document } = show()
    const inPseudo = [...container.querySelectorAll(`[lang="${PSEUDO}"]`)]
    expect(inPseudo.length).toBeGreaterThan(10)
    for (const span of inPseudo) expect(span).toHaveClass('again')
    for (const own of container.querySelectorAll('.own')) {
      expect(own).toHaveAttribute('translate', 'no')
      expect(own).toHaveAttribute('dir', 'auto')
      expect(own).not.toHaveAttribute('lang')
    }
    // Nothing of the second language stands outside of its marks.
    for (const span of inPseudo) span.textContent = ''
    expect(container.textContent).not.toContain('⟦')
    let count = 0
    mapStrings(document, (text) => {
      count += 1
      return text
    })
    expect(count).toBeGreaterThan(inPseudo.length)
  })

  it('has every heading in both languages', () => {
    const { container } = show()
    const headings = [...container.querySelectorAll('h2, h3')]
    expect(headings.length).toBeGreaterThan(4)
    for (const heading of headings) expect(heading.textContent).toMatch(/^[^⟦]+ · ⟦[^⟦]+⟧$/)
  })

  it('has no finding of axe', async () => {
    const { container } = show()
    // jsdom has no layout and no colours; the landmarks are the app's.
    const { violations } = await axe.run(container, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false }, 'heading-order': { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([])
  })
})

describe('on the page where it is made', () => {
  const summary = () => screen.getByText(say('make.more'))
  const choice = () => screen.getByRole('radio', { name: ABOUT.qps.name })

  it('can be chosen, and taken back', async () => {
    const { answers, page } = person('medium')
    replaceAnswers(answers, page)
    const { container } = render(<MakePage />)
    const preview = container.querySelector('.page-view')
    expect(preview?.textContent).not.toContain('⟦')

    // jsdom opens no details by a click on their summary.
    const details = summary().closest('details')
    if (details === null) throw new Error('no details')
    details.open = true
    fireEvent(details, new Event('toggle'))
    const group = screen.getByRole('group', { name: new RegExp(say('make.second')) })
    expect(group).toBeInTheDocument()
    fireEvent.click(choice())
    await waitFor(() => expect(preview?.textContent).toContain(inLanguage('qps', () => say('paper.title.plain'))))
    expect(useAnswers.getState().page.second).toBe('qps')

    fireEvent.click(screen.getByRole('radio', { name: say('make.second.none') }))
    await waitFor(() => expect(preview?.textContent).not.toContain('⟦'))
    expect(preview?.textContent).toContain(sayOf('paper.title.plain'))
    erase()
  })
})
