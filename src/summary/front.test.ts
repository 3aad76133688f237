/** The front page: its lines, what it shortens, and when it is enough. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords, say } from '../i18n'
import { person } from '../../tests/journeys/support/people'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'
import { fitted, FRONT_LINES, LINE_LENGTH, linesIn } from './budget'
import { plainText, words, type PaperBlock, type PaperDocument } from './paper'
import { LETTERS, READERS, type PageSettings } from './settings'

beforeAll(() => loadAllWords())

const PEOPLE = readdirSync(path.resolve(import.meta.dirname, '../../tests/people')).map((file) => path.parse(file).name)

/** The lines of the front page by its own budget. */
function frontLines(document: PaperDocument): number {
  const length = LINE_LENGTH[document.letters]
  const linesOf = (block: PaperBlock): number => {
    if (block.kind === 'list') return block.items.reduce((sum, item) => sum + linesIn(item, length), 0)
    if (block.kind === 'line') return linesIn(block.text, length - (block.label?.length ?? 0))
    return linesIn([{ text: blockText(block) }], length)
  }
  return document.front.flatMap((part) => part.blocks).reduce((sum, block) => sum + linesOf(block), 0)
}

const MORE = say('front.moreOnly').slice(0, 1)

/** Entries that were cut, and the parts that they name. */
const cutEntries = (document: PaperDocument) =>
  document.front
    .flatMap((part) => part.blocks)
    .flatMap((block) => blockText(block).split('\n'))
    .flatMap((text) => {
      const found = /^(.*) … \(more in part (\d+)\)$/su.exec(text)
      return found ? [{ begins: found[1] ?? '', part: Number(found[2]) }] : []
    })

describe.each(PEOPLE)('the front page of %s', (name) => {
  const page = (settings: Partial<PageSettings>) => {
    const file = person(name)
    return pageOf(file.answers, { ...file.page, ...settings })
  }

  it('keeps to its lines for every reader and letter size', () => {
    for (const reader of READERS) {
      for (const letters of reader === 'me' ? LETTERS : (['normal'] as const)) {
        const lines = frontLines(page({ reader, letters }).document)
        expect(lines, `${reader}, ${letters}`).toBeLessThanOrEqual(FRONT_LINES[letters])
      }
    }
  })

  it('names for each thing that it cuts a part that is there and that says more', () => {
    const { document } = page({ reader: 'me', length: 'full' })
    for (const { begins, part } of cutEntries(document)) {
      const named = document.parts.find((one) => plainText(one.heading).startsWith(`${part}. `))
      expect(named, begins).toBeDefined()
    }
  })
})

describe('the budget', () => {
  it('is 28 lines at the usual letter size', () => {
    expect(FRONT_LINES.normal).toBe(28)
  })

  it('leaves a text that fits as it is', () => {
    const text = [{ text: 'short', own: true as const }]
    expect(fitted(text, 1, 20, words(MORE))).toEqual({ text, whole: true })
  })

  it.each([1, 2, 3])('cuts to %i lines between two words, and says so', (lines) => {
    const text = [{ text: 'word '.repeat(60).trim() }]
    const fit = fitted(text, lines, 30, words('… (more in part 2)'))
    expect(fit.whole).toBe(false)
    expect(linesIn(fit.text, 30)).toBeLessThanOrEqual(lines)
    expect(plainText(fit.text)).toMatch(/^(word )+… \(more in part 2\)$/)
  })

  it('counts line breaks, and wide letters twice', () => {
    expect(linesIn([{ text: 'a\nb\n\nc' }], 78)).toBe(4)
    expect(linesIn([{ text: '字'.repeat(10) }], 10)).toBe(2)
  })

  it('never cuts a letter that is made of several signs', () => {
    const family = '👨‍👩‍👧'
    const { text } = fitted([{ text: family.repeat(40) }], 1, 40, words('…'))
    expect(plainText(text).replace(/ …$/, '').replaceAll(family, '')).toBe('')
  })
})

describe('when the front page holds everything', () => {
  const short = answersOf({
    concerns: {
      own: { values: { words: 'I would like to feel close again.' } },
      picked: { items: [{ id: 'talking' }] },
    },
    tried: { things: { instead: 'none' } },
    questions: {
      list: { items: [{ id: 'q1', values: { text: 'How do we begin?', when: { picked: 'first' }, top: true } }] },
    },
  })

  it('prints no parts', () => {
    expect(pageOf(short, { length: 'full' }).document.parts).toEqual([])
  })

  it('prints a part as soon as it says one thing more', () => {
    const more = { ...short, goals: answersOf({ goals: { strengths: { values: { text: 'patience' } } } }).goals }
    expect(pageOf(more, { length: 'full' }).document.parts.map((part) => part.id)).toEqual(['goals'])
  })

  it('prints the part of what it had to cut, whole', () => {
    const story = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ')
    const { document, text } = pageOf(answersOf({ concerns: { own: { values: { words: story } } } }), {
      length: 'full',
    })
    expect(cutEntries(document)).toHaveLength(1)
    expect(document.parts.map((part) => part.id)).toEqual(['concerns'])
    expect(text).toContain(story)
  })

  it('prints no part for what is only one page long by choice, and marks what is cut', () => {
    const story = Array.from({ length: 120 }, (_, i) => `word${i}`).join(' ')
    const { document, text } = pageOf(answersOf({ concerns: { own: { values: { words: story } } } }), { length: 'one' })
    expect(document.parts).toEqual([])
    expect(text).toMatch(/word\d+ … /)
  })
})
