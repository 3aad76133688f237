/** The entries of the front page: what each says, and for whom. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { person } from '../../tests/journeys/support/people'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'
import { concernSection } from './frontEntries'
import { conditionTexts } from './frontRows'
import { findBlocks } from './look'
import { plainText, type PaperDocument } from './paper'
import { LENGTHS, type PageSettings } from './settings'

beforeAll(() => loadAllWords())

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

describe('a condition', () => {
  const said = (...items: object[]) =>
    pageOf(answersOf({ health: { conditions: { items } } })).document.front.flatMap((part) =>
      part.blocks.map(blockText),
    )

  it('is not read as if I had it when it is over or only suspected', () => {
    const [past, suspected] = ['past', 'suspected'].map((now) => ({ values: { now: { picked: now } } }))
    const front = said({ id: 'cancerProstate', ...past }, { id: 'endo', ...suspected }, { id: 'asthma' })
    expect(front).toEqual([
      'Health: Prostate cancer (in the past); Endometriosis (suspected, not confirmed); Asthma or lung disease',
    ])
  })

  it('says so also where there is room for no more than the names', () => {
    const items = ['past', 'suspected', 'controlled'].map((now, i) => ({
      id: ['cancerProstate', 'endo', 'asthma'][i],
      values: { now: { picked: now } },
    }))
    const { summary } = pageOf(answersOf({ health: { conditions: { items } } })).sharing
    const [names] = conditionTexts(summary)
    expect(findBlocks(summary, 'health.conditions').map((block) => plainText(names.text(block)))).toEqual([
      'Prostate cancer (in the past)',
      'Endometriosis (suspected, not confirmed)',
      'Asthma or lung disease',
    ])
  })
})

describe('a hard experience', () => {
  it('stands nowhere without how it should come up, also where there is only room for names', () => {
    const ids = ['erection', 'painOther', 'avoid', 'unwantedPast']
    const text = plainText(
      concernSection(
        pageOf(
          answersOf({
            concerns: { picked: { items: ids.map((id) => ({ id, disclosure: 'page' })) } },
            details: { now: { items: [{ id: 'unwantedPast', values: { mark: { picked: 'notYet' } } }] } },
          }),
        ).sharing.summary,
      ).at(-1)?.text ?? [],
    )
    expect(text).toMatch(/did not want \(please do not ask about it yet\)$/i)
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
      'I take: Zoloft (sertraline) (every day, since 2019)',
      'I took: Ibuprofen (stopped)',
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
