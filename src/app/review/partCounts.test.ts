/** What the closed line of a part says of what is in it. */
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { anyAnswers } from '../../../tests/support/arbitraryAnswers'
import { answersOf, TODAY } from '../../../tests/support/pages'
import { loadAllWords, say } from '../../i18n'
import type { Answers } from '../../answers/answers'
import { STEPS } from '../../steps'
import { defaultSettings, READERS, type PageSettings } from '../../summary/settings'
import { forSharing } from '../../summary/sharing'
import { summarize, summarizeAll } from '../../summary/summary'
import { saysOf } from './partCounts'

beforeAll(() => loadAllWords())

const fatesOf = (answers: Answers, page: Partial<PageSettings>) =>
  forSharing(summarize(STEPS, answers, TODAY), { ...defaultSettings('en-US'), ...page })

const linesOf = (answers: Answers, page: Partial<PageSettings> = {}): Record<string, string[]> => {
  const fates = fatesOf(answers, page)
  const { sections } = summarizeAll(STEPS, answers, TODAY)
  return Object.fromEntries(sections.map((section) => [section.id, saysOf(section, fates)]))
}

it('counts a medicine with all that is said of it as one', () => {
  const items = ['a', 'b'].map((id) => ({ id, values: { name: id, dose: '5 mg' } }))
  expect(
    linesOf(answersOf({ medicines: { taking: { values: { any: { picked: 'yes' } } }, list: { items } } })),
  ).toEqual({ medicines: ['3 answers'] })
})

const affair = {
  concerns: {
    picked: { items: [{ id: 'affair', disclosure: 'private' }, { id: 'talking' }] },
    most: { values: { main: ['affair'] } },
  },
  details: { story: { items: [{ id: 'affair', values: { words: 'Last spring.', distress: 3 } }] } },
}

it('says of what belongs to a concern that is kept private that it is kept, and counts what names it no second time', () => {
  expect(linesOf(answersOf(affair))).toEqual({
    concerns: ['3 answers', '1 kept off your page'],
    details: ['2 answers', '1 kept off your page'],
  })
})

it('counts for the reader that was chosen: what a tick is wanted for is off until it has one', () => {
  const answers = answersOf({ concerns: { picked: { items: [{ id: 'talking' }] } } })
  expect(linesOf(answers, { reader: 'partner' })).toEqual({ concerns: ['1 answer', '1 kept off your page'] })
  const ticked = ['concerns.picked/talking']
  expect(linesOf(answers, { reader: 'partner', ticked })).toEqual({ concerns: ['1 answer'] })
})

it('counts what is to be said in person as that, where the page says so, and else as kept off', () => {
  const answers = answersOf({ concerns: { now: { disclosure: 'aloud', values: { why: 'A talk.' } } } })
  expect(linesOf(answers)).toEqual({ concerns: ['1 answer', '1 to say in person'] })
  expect(linesOf(answers, { reader: 'partner' })).toEqual({ concerns: ['1 answer', '1 kept off your page'] })
})

it('does not count what no mark would bring onto the page', () => {
  const item = { id: 'q1', disclosure: 'private', values: { text: '', when: { picked: 'first' } } }
  expect(linesOf(answersOf({ questions: { list: { items: [item] } } }))).toEqual({ questions: ['1 answer'] })
})

it('counts what else may matter by being picked, whether or not it was said how it should come up', () => {
  const picked = (disclosure: string) => answersOf({ topics: { picked: { items: [{ id: 'mood', disclosure }] } } })
  expect(linesOf(picked('page'))).toEqual({ topics: ['1 answer'] })
  expect(linesOf(picked('private'))).toEqual({ topics: ['1 answer', '1 kept off your page'] })
})

it('gives numbers that add up to that of the page, for any answers and any reader', () => {
  fc.assert(
    fc.property(anyAnswers, fc.constantFrom(...READERS), (answers, reader) => {
      const lines = Object.values(linesOf(answers, { reader })).flat()
      const numbers = lines.flatMap((line) => {
        const n = Number.parseInt(line, 10)
        return line === say('review.part.keptOff', { n }) ? [n] : []
      })
      expect(numbers.reduce((all, n) => all + n, 0)).toBe(fatesOf(answers, { reader }).keptOff.size)
    }),
    { seed: 20261122, numRuns: 40 },
  )
})
