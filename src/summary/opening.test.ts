/** The opening words: made of what is on the page, and held back when that changes. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { anyAnswers } from '../../tests/support/arbitraryAnswers'
import { answersOf, pageOf, recordsIn } from '../../tests/support/pages'
import { plainText } from './paper'
import { doctorTick, OPENING_TICK } from './readers'
import { READERS, type Opening } from './settings'

beforeAll(() => loadAllWords())

const sam = (marks: { concern?: string; hopes?: string; onset?: object } = {}) =>
  answersOf({
    about: { name: { values: { name: 'Sam Example' } } },
    concerns: {
      picked: { items: [{ id: 'affair', disclosure: marks.concern ?? 'page' }, { id: 'talking' }] },
      most: { values: { main: ['affair', 'talking'] } },
    },
    details: { story: { items: [{ id: 'affair', values: { onset: marks.onset ?? { kind: 'year', y: '2024' } } }] } },
    goals: { hopes: { disclosure: marks.hopes ?? 'page', values: { picked: { picked: ['trust'] } } } },
  })

const edited = (text: string, from: string[]): { opening: Opening } => ({
  opening: { keep: true, kind: 'straight', text, from },
})

const FROM = ['about.name', 'concerns.picked/affair', 'details.story/affair', 'goals.hopes']

describe('the suggested words', () => {
  it('say the name, the first main concern, since when, and what is hoped for', () => {
    const { opening } = pageOf(sam())
    if (opening.kind !== 'kept') throw new Error(opening.kind)
    expect(plainText(opening.text)).toMatch(
      /^My name is Sam Example\. I would like to talk about .+\. It began in 2024, and I hope for this: to rebuild trust\.$/,
    )
    expect(opening.from).toEqual(FROM)
    expect(opening.edited).toBe(false)
  })

  it('say what brings me here in my own words where these can be said whole; of a headline the concern says more', () => {
    const withOwn = (words: string) => {
      const answers = sam()
      Object.assign(answers.concerns.own.values, { words })
      return pageOf(answers)
    }
    const own = 'Since my operation it does not work. Can we still have a sex life'
    const said = withOwn(own)
    expect(said.opening).toMatchObject({ kind: 'kept', from: expect.arrayContaining(['concerns.own']) as string[] })
    expect(said.text).toContain(`I am here because of this: ${own}. It began in 2024`)
    // Once is enough.
    expect(said.text.split(own)).toHaveLength(2)
    expect(withOwn('trust issues').text).not.toContain('because of this')
    expect(withOwn(`${own}. `.repeat(6)).text).not.toContain('because of this')
  })

  it('go to the next concern when the first one is private', () => {
    const { opening, text } = pageOf(sam({ concern: 'private', hopes: 'private' }))
    if (opening.kind !== 'kept') throw new Error(opening.kind)
    expect(opening.from).toEqual(['about.name', 'concerns.picked/talking'])
    expect(text).not.toMatch(/affair|2024/)
  })

  it('give no name where the page gives initials or none: nobody says "My name is S. E."', () => {
    for (const name of ['initials', 'none'] as const) {
      expect(pageOf(sam(), { name }).text).not.toMatch(/My name is|Sam|Example/)
    }
  })

  it('do not make a sentence of "not sure"', () => {
    const { opening } = pageOf(sam({ onset: { kind: 'unsure' } }))
    expect(opening.kind === 'kept' && plainText(opening.text)).not.toMatch(/began|not sure/)
  })

  it('are not there when nothing but a name was said', () => {
    expect(pageOf(answersOf({ about: { name: { values: { name: 'Sam' } } } })).opening).toEqual({ kind: 'off' })
  })

  it('rest only on records of the page, for any answers and any reader', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...READERS), (answers, reader) => {
        const page = pageOf(answers, { reader })
        if (page.opening.kind !== 'kept') return
        const onPage = recordsIn(page)
        expect(page.opening.from.filter((id) => !onPage.includes(id))).toEqual([])
      }),
      { seed: 20261122, numRuns: 40 },
    )
  })
})

describe('edited words', () => {
  it('stand as they were typed', () => {
    const { opening, text } = pageOf(sam(), edited('  Hello.\nI would like to talk about trust.', FROM))
    expect(opening).toMatchObject({ kind: 'kept', edited: true })
    expect(text).toContain('Hello. I would like to talk about trust.')
  })

  it.each(['concern', 'hopes'])('are held back when the record of the %s leaves the page', (which) => {
    for (const mark of ['private', 'aloud']) {
      const page = pageOf(sam({ [which]: mark }), edited('It is about an affair.', FROM))
      expect(page.opening).toEqual({ kind: 'heldBack', text: 'It is about an affair.' })
      expect(page.text).not.toContain('about an affair')
    }
  })

  it('are held back from a reader whose page does not have that record', () => {
    const settings = edited('It is about an affair.', ['concerns.picked/affair'])
    expect(pageOf(sam(), settings).opening.kind).toBe('kept')
    const doctor = { ...settings, reader: 'doctor' as const, ticked: [doctorTick(OPENING_TICK)] }
    expect(pageOf(sam(), doctor).opening.kind).toBe('heldBack')
    const partner = { ...settings, reader: 'partner' as const, ticked: ['opening.words'] }
    expect(pageOf(sam(), partner).opening.kind).toBe('heldBack')
  })

  it.each(['I am Sam Example.', 'I am Sam.', 'Call me SAM, please.'])(
    'are held back when they say a name that the page should not: %s',
    (text) => {
      const settings = edited(text, FROM)
      expect(pageOf(sam(), settings).opening.kind).toBe('kept')
      expect(pageOf(sam(), { ...settings, name: 'initials' }).opening.kind).toBe('heldBack')
      expect(pageOf(sam(), { ...settings, name: 'none' }).text).not.toMatch(/sam/i)
    },
  )

  it('stay without the name once they no longer say it', () => {
    expect(pageOf(sam(), { ...edited('The same thing, for example.', FROM.slice(1)), name: 'none' }).opening.kind).toBe(
      'kept',
    )
  })

  it('print nothing when they are empty or not to be kept', () => {
    expect(pageOf(sam(), edited('  \n', FROM)).opening).toEqual({ kind: 'off' })
    const off = pageOf(sam(), {
      opening: { keep: false, kind: 'straight', text: 'It is about an affair.', from: FROM },
    })
    expect(off.text).not.toContain('about an affair')
  })
})

describe('the suggested words of who picked no concern', () => {
  const said = (words: string) => {
    const { opening } = pageOf(answersOf({ concerns: { own: { values: { words } } } }))
    if (opening.kind !== 'kept') throw new Error(opening.kind)
    return opening
  }

  it('are what they wrote, and rest on it', () => {
    const { text, from } = said('I miss being close to him.')
    expect(plainText(text)).toBe('I am here because of this: I miss being close to him.')
    expect(from).toEqual(['concerns.own'])
  })

  it.each([
    ['One thing. Another thing.', 'One thing. Another thing'],
    ['a line\nanother line', 'a line'],
    ['It hurts!\nEvery time.', 'It hurts! Every time'],
    [`It hurts. ${'word '.repeat(40)}`, 'It hurts'],
  ])('are as many sentences of it as can be said: %j', (typed, expected) =>
    expect(plainText(said(typed).text)).toBe(`I am here because of this: ${expected}.`),
  )

  it('only say that it is written down where not even one sentence can be said', () =>
    expect(plainText(said('word '.repeat(40)).text)).toBe('I wrote down what brings me here.'))
})

describe('the suggested words of who found nothing on a list', () => {
  const opened = (answers: object) => {
    const { opening } = pageOf(answersOf(answers))
    return opening.kind === 'kept' ? { text: plainText(opening.text), from: opening.from } : opening.kind
  }
  const other = (what: string, words = '') => ({
    own: { values: { words } },
    picked: { items: [{ id: 'other', values: { what } }] },
  })

  it('are what they wrote beside "something else", or else what they wrote above the list', () => {
    expect(opened({ concerns: other('the thing at night', 'My own words.') })).toEqual({
      text: 'I am here because of this: the thing at night.',
      from: ['concerns.picked/other'],
    })
    expect(opened({ concerns: other('', 'My own words.') })).toEqual({
      text: 'I am here because of this: My own words.',
      from: ['concerns.own'],
    })
    expect(opened({ concerns: other('') })).toMatchObject({ text: 'I would like to talk about something of my own.' })
  })

  it('are what they wrote about what they hope for', () => {
    const words = { values: { own: 'I want touch to feel safe.' } }
    const hopes = { values: { picked: { picked: ['talk'] } } }
    const expected = { text: 'I hope for this: I want touch to feel safe.', from: ['goals.words'] }
    expect(opened({ goals: { words } })).toEqual(expected)
    expect(opened({ goals: { words, hopes: { values: { picked: { picked: ['other'], other: '' } } } } })).toEqual(
      expected,
    )
    expect(opened({ goals: { words, hopes } })).toEqual({
      text: 'I hope for this: to talk about sex more easily.',
      from: ['goals.hopes'],
    })
    expect(opened({ goals: { words: { ...words, disclosure: 'private' } } })).toBe('off')
  })
})

describe('the suggested words of who does not know how to say it', () => {
  const hard = (values: object) =>
    pageOf(
      answersOf({
        concerns: { picked: { items: [{ id: 'hardToSay' }] } },
        details: { hard: { items: [{ id: 'hardToSay', values }] } },
      }),
    )

  it('say what it may be about, and how the therapist can help', () => {
    const about = { picked: ['body', 'happened'], other: '' }
    const ask = { picked: ['plain', 'gently'], other: '' }
    const { opening, text } = hard({ about, ask })
    expect(opening.kind === 'kept' && plainText(opening.text)).toMatch(
      /^There is something I do not know how to say yet\. It may be about my body and something that happened\.$/,
    )
    expect(text).toContain('Please ask plain questions and go gently.')
  })

  it('ask for help to say it where nothing was guessed', () => {
    const { opening } = hard({ ask: { picked: ['askMe'], other: '' } })
    expect(opening.kind === 'kept' && plainText(opening.text)).toMatch(/Please ask me first\.$/)
  })
})
