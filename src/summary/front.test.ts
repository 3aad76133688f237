/** The front page: its lines, what it shortens, and when it is enough. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords, say, sayOf } from '../i18n'
import { person } from '../../tests/journeys/support/people'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'
import { fitted } from './budget'
import { MOST_LINES } from './frontFit'
import { frontColumns, INDENT, measuresOf } from './measures'
import { linesIn } from './textWidth'
import { plainText, words, type PaperBlock, type PaperDocument } from './paper'
import { LENGTHS, READERS, type PageSettings } from './settings'

beforeAll(async () => {
  await Promise.all([loadAllWords(), loadAllWords('qps')])
})

const PEOPLE = readdirSync(path.resolve(import.meta.dirname, '../../tests/people')).map((file) => path.parse(file).name)

/** Labels of the rows of names that may fill the sheet: they are looked through, not read. */
const FILLING = ['front.topics', 'front.conditions', 'front.medicines', 'front.medicines.some']
const isFilling = (block: PaperBlock): boolean =>
  block.kind === 'line' && FILLING.some((key) => plainText(block.label ?? []).startsWith(sayOf(key)))

/** The lines of the front page that are read, in the usual letters; of a row of names that may fill the sheet, one. */
function frontLines({ front, paper }: PaperDocument): number {
  const measures = measuresOf(paper, 'normal')
  const room = frontColumns(measures).room / measures.body
  const linesOf = (block: PaperBlock): number => {
    if (block.kind === 'list') return block.items.reduce((sum, item) => sum + linesIn(item, room - INDENT.item), 0)
    if (isFilling(block)) return 1
    if (block.kind === 'line') return linesIn(block.text, room, block.label)
    return linesIn([{ text: blockText(block) }], room - INDENT.quote)
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

  it('can be read in two minutes: 28 lines at most, for every reader', () => {
    for (const reader of READERS) {
      expect(frontLines(page({ reader, letters: 'normal', length: 'full' }).document), reader).toBeLessThanOrEqual(
        MOST_LINES,
      )
    }
  })

  it('can be read in two minutes in two languages, too', () => {
    const { document } = page({ reader: 'me', letters: 'normal', length: 'full', second: 'qps' })
    expect(frontLines(document)).toBeLessThanOrEqual(MOST_LINES)
  })

  it('names for each thing that it cuts a part that is there and that says more', () => {
    const { document } = page({ reader: 'me', length: 'full' })
    for (const { begins, part } of cutEntries(document)) {
      const named = document.parts.find((one) => plainText(one.heading).startsWith(`${part}. `))
      expect(named, begins).toBeDefined()
    }
  })
})

describe('why now', () => {
  const why = 'Ellen said she cannot go on like this. Some nights I think she would be better off without me.'
  const frontOf = (name: string, length: PageSettings['length']): string => {
    const { answers } = person(name)
    Object.assign(answers.concerns.now.values, { why })
    return pageOf(answers, { length })
      .document.front.flatMap((part) => part.blocks.map(blockText))
      .join('\n')
  }

  it('begins on the front page in every length, however much there is to say', () => {
    for (const length of LENGTHS) expect(frontOf('long', length), length).toContain('Ellen said she cannot')
  })

  it('stands there whole where no part holds the rest', () => {
    for (const length of ['one', 'medium'] as const) expect(frontOf('medium', length), length).toContain(why)
  })
})

describe('the copy for a doctor', () => {
  it('says what I tried and whom I saw, and asks nothing about who is in the room', () => {
    const asked = (id: string, text: string) => ({ id, values: { text, source: id } })
    const answers = answersOf({
      tried: {
        things: { items: [{ id: 't1', values: { what: 'Lubricant' } }] },
        people: { items: [{ id: 'p1', values: { kind: { picked: 'gp' } } }] },
      },
      questions: { list: { items: [asked('pa3', 'Time alone with you?'), asked('me1', 'Which tests?')] } },
    })
    const { text } = pageOf(answers, { reader: 'doctor' })
    for (const said of ['Lubricant', 'Family doctor', 'Which tests?']) expect(text).toContain(said)
    expect(text).not.toContain('Time alone')
    expect(pageOf(answers).text).toContain('Time alone')
  })
})

describe('what a doctor asks next', () => {
  it('is there: operations with their rough time after the conditions, and the age behind the pronouns', () => {
    const when = { kind: 'year', y: '2019' }
    const { header, front, parts } = pageOf(
      answersOf({
        about: { name: { values: { pronouns: { picked: ['she'] } } }, age: { values: { age: '41' } } },
        health: {
          conditions: { items: [{ id: 'asthma' }] },
          surgeries: { items: [{ id: 's1', values: { what: 'Knee', when } }] },
        },
      }),
    ).document
    expect(plainText(header[0] ?? [])).toMatch(/^She \/ her · 41 years old · written on/)
    const lines = front.flatMap((part) => part.blocks.map(blockText))
    expect(lines).toEqual(['Health: Asthma or lung disease', 'Operations: Knee (2019)'])
    expect(parts.flatMap((part) => part.blocks.map(blockText)).join()).not.toContain('41')
  })
})

describe('a topic', () => {
  const own = 'I wake at 4 and think there is no point.'
  const past = 'Something when I was 19. Please go slowly.'
  const topic = (id: string, how: string, line: string) => ({
    id,
    disclosure: 'page',
    values: { line, how: { picked: how } },
  })
  const frontOf = (answers: object): string => blocksOf(pageOf(answersOf(answers)).document)
  const blocksOf = ({ front }: PaperDocument): string => front.flatMap((part) => part.blocks.map(blockText)).join('\n')

  it('stands on the front page with my own words and how it should come up, mood and what was hard first', () => {
    const items = [topic('body', 'fine', 'OWN'), topic('past', 'notYet', past), topic('mood', 'askMe', own)]
    const text = frontOf({ topics: { picked: { items } } })
    expect(text).toMatch(/Something hard in my past.*Mood or worry.*My body/s)
    for (const said of [own, 'please ask me', past, 'not ask about it yet', 'OWN']) expect(text).toContain(said)
  })

  it('is not read as if it might be why I come when I said that it is not', () => {
    const topics = { picked: { items: [topic('identity', '', '')] } }
    const background = { identityPart: { values: { part: { picked: 'no' } } } }
    expect(frontOf({ topics, background })).toContain('What else may matter: My gender or who I am drawn to is not why')
  })
})

describe('the medicines of somebody with many', () => {
  const takes = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      id: `m${i}`,
      values: {
        name: `Medicine${i}`,
        dose: '10 mg',
        ...(i === 40 ? { link: { picked: 'yes' } } : {}),
        ...(i === 41 ? { status: { picked: 'stopped' } } : {}),
        ...(i === 42 ? { status: { picked: 'changed' } } : {}),
      },
    }))
  const rowOf = (n: number, letters: PageSettings['letters'], length: PageSettings['length'] = 'full'): string => {
    const { document } = pageOf(answersOf({ medicines: { list: { items: takes(n) } } }), { letters, length })
    return document.front.flatMap((part) => part.blocks.map(blockText)).join('\n')
  }

  it('stand all on the front page where there is room for them', () => {
    expect(rowOf(48, 'normal').match(/Medicine\d+/g)).toHaveLength(48)
    expect(rowOf(48, 'normal')).not.toContain('…')
  })

  it('are counted where some are left out: how many stand there, of how many, and where all are', () => {
    for (const letters of ['normal', 'large', 'xl'] as const) {
      const row = rowOf(200, letters)
      const [, shown = '', all, part] = /… \((\d+) of (\d+), all in part (\d+)\)$/.exec(row) ?? []
      expect([all, part], letters).toEqual(['200', '1'])
      expect(row.match(/Medicine\d+/g), letters).toHaveLength(Number(shown))
      expect(Number(shown), letters).toBeGreaterThan(30)
    }
    expect(rowOf(200, 'xl', 'one')).toMatch(/\(\d+ of 200\) …$/)
  })

  it('begin with what may play a part and what changed, and end with what was stopped', () => {
    expect(
      rowOf(200, 'xl')
        .match(/Medicine\d+/g)
        ?.slice(0, 3),
    ).toEqual(['Medicine40', 'Medicine42', 'Medicine0'])
    expect(
      rowOf(48, 'normal')
        .match(/Medicine\d+/g)
        ?.at(-1),
    ).toBe('Medicine41')
  })
})

it('says in the past when a medicine began and how it was taken that was stopped', () => {
  const list = ['now', 'stopped'].map((picked) => ({
    id: picked,
    values: {
      name: `Medicine ${picked}`,
      oftenNote: 'at night',
      since: { kind: 'year', y: '2024' },
      status: { picked },
    },
  }))
  const { document } = pageOf(answersOf({ medicines: { list: { items: list } } }), { length: 'full' })
  const tables = document.parts
    .flatMap((part) => part.blocks.map(blockText))
    .filter((text) => text.includes('at night'))
  expect(tables).toEqual([
    expect.stringMatching(/Since.*How I take it: at night/s),
    expect.stringMatching(/Began.*How I took it: at night/s),
  ])
})

describe('what a therapist asks next', () => {
  const seen = (result: string) => ({
    tried: {
      people: { items: [{ id: 'p1', values: { kind: { picked: 'gp' }, result } }] },
      things: {
        items: [{ id: 't1', values: { what: 'Lubricant', effect: { picked: 'little' }, note: 'I forgot it.' } }],
      },
    },
    medicines: {
      list: {
        items: [
          { id: 'm1', values: { name: 'Zoloft', often: { picked: 'daily' }, since: { kind: 'year', y: '2019' } } },
          { id: 'm2', values: { name: 'Ibuprofen', often: { picked: 'needed' }, status: { picked: 'stopped' } } },
        ],
      },
    },
  })
  const linesOf = (answers: object, settings: Partial<PageSettings> = {}): string =>
    pageOf(answersOf(answers), settings)
      .document.front.flatMap((part) => part.blocks.map(blockText))
      .join('\n')

  it('stands beside each name where there is room: what came of it, how often, since when', () => {
    expect(linesOf(seen('Said to wait.')).split('\n')).toEqual([
      'Lubricant (helped a little; I forgot it.)',
      'Family doctor or nurse (Said to wait.)',
      'I take or took: Zoloft (sertraline) (every day, since 2019); Ibuprofen (stopped)',
    ])
  })

  it('goes first where there is none, and takes no line from anything', () => {
    const full = { ...seen('word '.repeat(500)), concerns: { own: { values: { words: 'word '.repeat(900) } } } }
    expect(linesOf(full)).toContain('\nFamily doctor or nurse\n')
    expect(linesOf(full)).not.toContain('Family doctor or nurse (')
  })

  it('stands once: a part that only held it does not print', () => {
    const { tried } = seen('Said to wait.')
    const { document } = pageOf(answersOf({ tried }), { length: 'full' })
    expect(document.parts.map(({ id }) => id)).toEqual([])
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
      expect(front.flatMap(textsOf)[0]).toContain(
        'firmer erections, or less worry about them; to feel more sure of myself',
      )
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
      concerns: { own: { values: { words: 'word '.repeat(400) } }, now: { values: { why: 'I am dating again.' } } },
    })
    const { document } = pageOf(long)
    expect(document.front.flatMap(textsOf).join()).toContain('… (more in part 1)')
    expect(document.parts.flatMap(textsOf)).toEqual(['word '.repeat(400).trim()])
  })
})

describe('signs for which care is needed', () => {
  const noticed = (...picked: string[]) => answersOf({ health: { signs: { values: { noticed: { picked } } } } })

  it('stand on the front page, the urgent ones first', () => {
    const { document } = pageOf(noticed('lump', 'bleedSex', 'chest'))
    const [first = ''] = document.front.flatMap((part) => part.blocks.map(blockText))
    expect(first).toMatch(/^What I have noticed: ?Chest pain.*; bleeding during.*; a new lump/)
  })

  it('stand there whole, however full it is', () => {
    const file = person('long')
    const full = { ...file.answers, health: { ...file.answers.health, signs: noticed('lump', 'chest').health.signs } }
    for (const letters of ['normal', 'large', 'xl'] as const) {
      const { document } = pageOf(full, { ...file.page, reader: 'therapist', letters })
      const said = document.front.flatMap((part) => part.blocks.map(blockText)).join('\n')
      expect(said, letters).toContain('Chest pain, short breath or feeling faint with sex or exercise')
    }
  })

  it('are not spoken of when there are none', () => {
    expect(pageOf(noticed('none')).document.front).toEqual([])
  })
})

describe('the budget', () => {
  it('is 28 lines', () => {
    expect(MOST_LINES).toBe(28)
  })

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

it('says of a medicine that it is not started yet, or was stopped, wherever it is named', () => {
  const since = { kind: 'year', y: '2025' }
  const list = ['stopped', 'planned', 'now'].map((picked) => ({
    id: picked,
    values: { name: `Medicine ${picked}`, since, status: { picked }, link: { picked: 'unsure' } },
  }))
  const linked = {
    id: 'linked',
    values: { name: 'Other', since, status: { picked: 'planned' }, link: { picked: 'yes' } },
  }
  const { document } = pageOf(answersOf({ medicines: { list: { items: [...list, linked] } } }))
  const health = document.front.find(({ id }) => id === 'health')?.blocks.map(blockText)
  expect(health).toEqual([
    'I take or took: Other (not started yet, may play a part); Medicine now (since 2025); Medicine planned (not started yet); Medicine stopped (stopped)',
  ])
})

it('keeps people apart from what was tried: a friend is no treatment', () => {
  const { document } = pageOf(
    answersOf({
      tried: {
        people: { items: [{ id: 'p', values: { kind: { picked: 'friend' } } }] },
        things: { items: [{ id: 't', values: { what: 'yoga', effect: { picked: 'lot' } } }] },
      },
    }),
  )
  const rows = document.front.map(({ heading, blocks }) => [plainText(heading), ...blocks.map(blockText)])
  expect(rows).toEqual([
    ['What I have tried', 'yoga (helped a lot)'],
    ['Who I have talked to', 'Friend or family'],
  ])
})
