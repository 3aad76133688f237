/** The front page: its lines, what it shortens, and when it is enough. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords, say, sayOf } from '../i18n'
import { person } from '../../tests/journeys/support/people'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'
import { fitted } from './budget'
import { MOST_TO_END } from './frontFit'
import { frontColumns, INDENT, measuresOf } from './measures'
import { linesIn, measureLines } from './textWidth'
import { plainText, words, type PaperBlock, type PaperDocument } from './paper'
import { READERS, type PageSettings } from './settings'

beforeAll(async () => {
  await Promise.all([loadAllWords(), loadAllWords('qps')])
})

const PEOPLE = readdirSync(path.resolve(import.meta.dirname, '../../tests/people')).map((file) => path.parse(file).name)

/** Labels of the rows of names that may fill the sheet: they are looked through, not read. */
const FILLING = ['front.topics', 'front.conditions', 'front.medicines', 'front.medicines.took']
const isFilling = (block: PaperBlock): boolean =>
  block.kind === 'line' && FILLING.some((key) => plainText(block.label ?? []).startsWith(sayOf(key)))

/** The lines of the front page that are read, in the usual letters; of a row of names that may fill the sheet, one. */
function frontLines({ front, paper }: PaperDocument): number {
  const measures = measuresOf(paper, 'normal')
  const room = frontColumns(measures).room / measures.body
  const linesOf = (block: PaperBlock): number => {
    if (block.kind === 'list')
      return block.items.reduce((sum, item) => sum + measureLines(item, room - INDENT.item).toRead, 0)
    if (isFilling(block)) return 1
    if (block.kind === 'line') return measureLines(block.text, room, block.label).toRead
    return measureLines([{ text: blockText(block) }], room - INDENT.quote).toRead
  }
  return front.flatMap((part) => part.blocks).reduce((sum, block) => sum + linesOf(block), 0)
}

const MORE = say('front.moreOnly').slice(0, 1)

/** Entries that were cut, and the parts that they name. */
const cutEntries = (document: PaperDocument) =>
  document.front
    .flatMap((part) => part.blocks)
    .flatMap((block) => blockText(block).split('\n'))
    .flatMap((text) => {
      const found = /^(.*) … \((?:more|(?:\d+ of )?\d+, all) in part (\d+)\)$/su.exec(text)
      return found ? [{ begins: found[1] ?? '', part: Number(found[2]) }] : []
    })

describe.each(PEOPLE)('the front page of %s', (name) => {
  const page = (settings: Partial<PageSettings>) => {
    const file = person(name)
    return pageOf(file.answers, { ...file.page, ...settings })
  }

  it('can be read in about two minutes, for every reader', () => {
    for (const reader of READERS) {
      expect(frontLines(page({ reader, letters: 'normal', length: 'full' }).document), reader).toBeLessThanOrEqual(
        MOST_TO_END,
      )
    }
  })

  it('can be read in two minutes in two languages, too', () => {
    const { document } = page({ reader: 'me', letters: 'normal', length: 'full', second: 'qps' })
    expect(frontLines(document)).toBeLessThanOrEqual(MOST_TO_END)
  })

  it('names for each thing that it cuts a part that is there and that says more', () => {
    const { document } = page({ reader: 'me', length: 'full' })
    for (const { begins, part } of cutEntries(document)) {
      const named = document.parts.find((one) => plainText(one.heading).startsWith(`${part}. `))
      expect(named, begins).toBeDefined()
    }
  })
})

describe('what stands once', () => {
  const story = { onset: { kind: 'year', y: '2020' }, distress: 7, difference: 'I would laugh.' }
  const said = (hopes: readonly string[]) =>
    answersOf({
      concerns: { picked: { items: [{ id: 'erection' }] }, now: { values: { why: 'I am dating again.' } } },
      details: { story: { items: [{ id: 'erection', values: story }] } },
      goals: { hopes: { values: { picked: { picked: hopes } } }, words: { values: { threeMonths: 'I sleep.' } } },
    })
  const textsOf = ({ blocks }: { blocks: readonly PaperBlock[] }): string[] => blocks.map(blockText)

  it('are not the hopes: they stand under their heading, whatever the opening words say', () => {
    for (const hopes of [
      ['erection', 'confidence'],
      ['erection', 'confidence', 'calm', 'close'],
    ]) {
      const { front } = pageOf(said(hopes)).document
      expect(front.flatMap(textsOf)[0]).toContain('firmer erections or less worry about them')
      const [goals] = front.filter(({ id }) => id === 'hopes').flatMap(textsOf)
      expect(goals).toMatch(/^Firmer erections.*; to feel more sure of myself/)
    }
  })

  it('are my own words that the opening words say whole, until I change those', () => {
    const words = answersOf({ concerns: { own: { values: { words: 'I miss being close.' } } } })
    const ids = (page: ReturnType<typeof pageOf>): string[] => page.document.front.map(({ id }) => id)
    expect(ids(pageOf(words))).toEqual(['opening'])
    const opening = { keep: true, kind: 'straight' as const, text: 'Hello.', from: [] }
    expect(ids(pageOf(words, { opening }))).toContain('ownWords')
  })

  it('are the answers that the front page says whole: a part says only the rest of its concern', () => {
    const { document } = pageOf(said(['erection']))
    expect(document.parts.map(textsOf)).toEqual([
      ['Trouble getting or keeping an erection', 'If this got better: I would laugh.'],
      ['In three months, I would notice: I sleep.'],
    ])
  })

  it('are not the answers that the front page cuts', () => {
    const long = answersOf({
      concerns: { own: { values: { words: 'word '.repeat(800) } }, now: { values: { why: 'I am dating again.' } } },
    })
    const { document } = pageOf(long)
    expect(document.front.flatMap(textsOf).join()).toContain('… (more in part 1)')
    expect(document.parts.flatMap(textsOf)).toEqual(['word '.repeat(800).trim()])
  })
})

describe('the budget', () => {
  it('leaves a text that fits as it is', () => {
    const text = [{ text: 'short', own: true as const }]
    expect(fitted(text, 1, { room: 20 }, words(MORE))).toEqual({ text, whole: true })
  })

  it.each([1, 2, 3])('cuts to %i lines between two words, and says so', (lines) => {
    const text = [{ text: 'word '.repeat(60).trim() }]
    const column = { room: 20, label: words('Since:') }
    const fit = fitted(text, lines, column, words('… (more in part 2)'))
    expect(fit.whole).toBe(false)
    expect(linesIn(fit.text, column.room, column.label)).toBe(lines)
    expect(plainText(fit.text)).toMatch(/^(word )+… \(more in part 2\)$/)
  })

  it('never cuts a letter that is made of several signs', () => {
    const family = '👨‍👩‍👧'
    const { text } = fitted([{ text: family.repeat(40) }], 1, { room: 20 }, words('…'))
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
      list: { items: [{ id: 'q1', values: { text: 'How do we begin?', when: { picked: 'first' } } }] },
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
    const story = Array.from({ length: 600 }, (_, i) => `word${i}`).join(' ')
    const { document, text } = pageOf(answersOf({ concerns: { own: { values: { words: story } } } }), {
      length: 'full',
    })
    expect(cutEntries(document)).toHaveLength(1)
    expect(document.parts.map((part) => part.id)).toEqual(['concerns'])
    expect(text).toContain(story)
  })

  it('prints no part for what is only one page long by choice, and marks what is cut', () => {
    const story = Array.from({ length: 600 }, (_, i) => `word${i}`).join(' ')
    const { document, text } = pageOf(answersOf({ concerns: { own: { values: { words: story } } } }), { length: 'one' })
    expect(document.parts).toEqual([])
    expect(text).toMatch(/word\d+ … /)
  })
})
