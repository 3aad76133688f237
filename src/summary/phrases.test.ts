/** Answers as phrases: how rough times read, and that own words stay as they are. */
import { beforeAll, describe, expect, it } from 'vitest'
import type { ApproximateDate } from '../form/approximateDate'
import { STAGES } from '../form/approximateDate'
import { loadAllWords } from '../i18n'
import { answersOf, pageOf } from '../../tests/support/pages'
import { plainText } from './paper'
import { dateText } from './roughTimes'
import { around, joined } from './texts'

beforeAll(() => loadAllWords())

const said = (date: ApproximateDate, birthYear: number | null = null, within: 'sentence' | 'alone' = 'alone') =>
  plainText(dateText(date, birthYear, within))

describe('a rough time on paper', () => {
  it.each<[ApproximateDate, string, string]>([
    [
      { kind: 'ago', n: '2', unit: 'year', asOf: '2026-11-22' },
      'about 2 years ago (around 2024)',
      'about 2 years ago (around 2024)',
    ],
    [
      { kind: 'ago', n: '1', unit: 'month', asOf: '2026-03-01' },
      'about 1 month ago (around February 2026)',
      'about 1 month ago (around February 2026)',
    ],
    [
      { kind: 'ago', n: '1', unit: 'year', asOf: '2026-07-01' },
      'about 1 year ago (around 2025)',
      'about 1 year ago (around 2025)',
    ],
    [{ kind: 'ago', n: 'some', unit: 'year', asOf: '2026-11-22' }, 'about some years ago', 'about some years ago'],
    [{ kind: 'monthYear', y: '2024', m: '11' }, 'November 2024', 'in November 2024'],
    [{ kind: 'monthYear', y: '', m: '11' }, 'November', 'in November'],
    [{ kind: 'year', y: '2019' }, '2019', 'in 2019'],
    [{ kind: 'day', d: '2026-11-03' }, 'November 3, 2026', 'on November 3, 2026'],
    [{ kind: 'age', n: '34' }, 'at about age 34', 'at about age 34'],
    [{ kind: 'stage', id: 'teens', other: '' }, 'in my teens', 'in my teens'],
    [{ kind: 'stage', id: 'always', other: '' }, 'as long as I can remember', 'as long ago as I can remember'],
    [{ kind: 'stage', id: 'otherStage', other: 'after the flood' }, 'after the flood', 'after the flood'],
    [{ kind: 'unsure' }, 'time not sure', 'time not sure'],
  ])('%j', (date, alone, sentence) => {
    expect(said(date)).toBe(alone)
    expect(said(date, null, 'sentence')).toBe(sentence)
  })

  it('has words for every stage', () => {
    for (const id of STAGES) expect(said({ kind: 'stage', id, other: 'x' })).not.toContain('date.stage')
  })

  it('does not say the year of birth or the age that it was reckoned with', () => {
    expect(said({ kind: 'age', n: '34' }, 1990)).toBe('at about age 34')
  })

  it('is not said twice over when it is not sure: no "It began time not sure"', () => {
    const { text } = pageOf(
      answersOf({
        concerns: { picked: { items: [{ id: 'talking' }] } },
        details: { story: { items: [{ id: 'talking', values: { onset: { kind: 'unsure' } } }] } },
      }),
    )
    expect(text).not.toContain('time not sure')
    expect(text).toContain('I am not sure when it began.')
  })
})

describe('own words', () => {
  it('stay as they are: no capital, no correction, no full stop', () => {
    const own = 'i dont  know…\n\nTEH line {value}'
    const { document } = pageOf(answersOf({ concerns: { own: { values: { words: own } } } }))
    const quote = document.front.flatMap((part) => part.blocks).find((block) => block.kind === 'quote')
    expect(quote && 'text' in quote && quote.text).toEqual([{ text: own, own: true }])
  })
})

describe('that a visit is booked', () => {
  const head = (booking: object): string =>
    pageOf(answersOf({ visit: { booking: { values: { status: { picked: 'booked' }, ...booking } } } }))
      .document.header.map(plainText)
      .join()

  it('is not said to the one whom it is booked with; that I am still looking is', () => {
    expect(head({})).not.toContain('booked')
    expect(head({ therapist: 'Dr. Example' })).not.toContain('booked')
    expect(head({ status: { picked: 'looking' } })).toContain('looking')
  })
})

describe('blanks are honest', () => {
  const health = (answers: object) => pageOf(answersOf(answers), { length: 'full' }).text

  it('prints "not sure", and "none" where it was said', () => {
    expect(health({ health: { conditions: { instead: 'none' } }, tried: { things: { instead: 'none' } } })).toMatch(
      /none|no |not /i,
    )
    expect(health({ limits: { pace: { values: { pace: { picked: 'unsure' } } } } })).toMatch(/not sure/)
  })

  it('prints nothing for "prefer not to say", an empty field or an empty list', () => {
    const empty = health({})
    expect(health({ relationships: { free: { disclosure: 'page', values: { free: { picked: 'preferNot' } } } } })).toBe(
      empty,
    )
    expect(health({ health: { conditions: { instead: 'preferNot' } } })).toBe(empty)
    expect(health({ medicines: { list: { items: [] } }, concerns: { own: { values: { words: ' \n ' } } } })).toBe(empty)
  })
})

describe('a sentence of ours around own words', () => {
  const said = (text: string): string => plainText(around('details.hard.about.paper', [{ text, own: true }]))

  it('ends once, with the stop that the person gave it', () => {
    expect(said('my body')).toBe('It may be about my body.')
    expect(said('my body.')).toBe('It may be about my body.')
    expect(said('my body?')).toBe('It may be about my body?')
  })
})

describe('several things in a row', () => {
  it('puts no other sign behind a sentence of the person, and begins the next with a capital', () => {
    const own = [{ text: 'Not with him there.', own: true as const }]
    expect(plainText(joined([own, [{ text: 'go gently' }], [{ text: 'ask me' }]], '; '))).toBe(
      'Not with him there. Go gently; ask me',
    )
  })

  it('calls a partner mine where one is there, or known of on this page', () => {
    const hopes = { goals: { hopes: { values: { picked: { picked: ['close'] } } } } }
    const visit = (disclosure: 'page' | 'private') =>
      answersOf({ ...hopes, visit: { attend: { disclosure, values: { who: { picked: 'partner' } } } } })
    expect(pageOf(visit('page')).text).toContain('closer to my partner')
    expect(pageOf(visit('private')).text).toContain('closer to a partner')
    expect(pageOf(answersOf(hopes), { reader: 'partner' }).text).toContain('closer to my partner')
  })
})
