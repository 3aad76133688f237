/** What was stopped long ago cannot play a part as what is taken does: then only that it was stopped may still matter. */
import { describe, expect, it } from 'vitest'
import { answersWith, type Notes } from '../../tests/suggestions/notes'
import { fullSetting } from '../../tests/suggestions/rulesCases'
import { suggestionsFor } from './index'

const year = (y: string) => ({ kind: 'year', y })
const ago = (n: string, unit: string) => ({ kind: 'ago', n, unit, asOf: '2026-11-22' })

/** The questions about what is taken, and the one about what was stopped. */
const ABOUT_TAKEN = ['me1', 'me3', 'me18', 'me19', 'me7']
const ABOUT_STOPPED = 'me14'

const offered = (medicine: object, concern: string): readonly string[] =>
  suggestionsFor(answersWith({ 'concerns.picked': [concern], 'medicines.list': [medicine] }), fullSetting)
    .suggestions.map(({ question }) => question)
    .filter((id) => id === ABOUT_STOPPED || ABOUT_TAKEN.includes(id))

describe('a medicine that was stopped', () => {
  it.each<[string, string, object]>([
    ['sertraline', 'orgasmLate', { stoppedWhen: year('2022'), stoppedWhy: 'it numbed me' }],
    ['paroxetina', 'erection', { stoppedWhen: year('2023') }],
    ['fluoxetine', 'desireLow', { stoppedWhen: ago('3', 'year') }],
    ['aripiprazole', 'outOfControl', { stoppedWhen: year('2021') }],
    ['desogestrel', 'dryness', { stoppedWhen: year('2020') }],
    ['letrozole', 'dryness', { stoppedWhen: year('2020') }],
    ['oxycodone', 'desireLow', { stoppedWhen: year('2019') }],
    // Without a time it may be long ago, and nothing else tells.
    ['sertraline', 'numb', {}],
    ['sertraline', 'numb', { since: year('2018') }],
  ])('long ago, %s with %s: brings at most that it was stopped', (name, concern, told) => {
    expect(offered({ name, status: 'stopped', ...told }, concern).filter((id) => id !== ABOUT_STOPPED)).toEqual([])
  })

  it.each(['sertraline', 'paroxetina', 'fluoxetine'])('long ago, %s: brings that it was stopped', (name) => {
    expect(offered({ name, status: 'stopped', stoppedWhen: year('2022') }, 'numb')).toEqual([ABOUT_STOPPED])
  })

  it.each<[string, object]>([
    ['some months ago', { stoppedWhen: ago('4', 'month') }],
    ['about a year ago', { stoppedWhen: ago('1', 'year') }],
    ['begun this year', { since: { kind: 'monthYear', y: '2026', m: '2' } }],
  ])('%s, is still asked about', (_, told) => {
    expect(offered({ name: 'sertraline', status: 'stopped', ...told }, 'numb')).toEqual(
      expect.arrayContaining(['me1', ABOUT_STOPPED]),
    )
  })
})

describe('a medicine that is taken', () => {
  it.each(['now', 'sometimes', 'new', 'changed'])('is asked about: %s', (status) => {
    expect(offered({ name: 'sertraline', status }, 'numb')).toEqual(['me1', 'me3'])
  })
  it('is not what is only planned', () => {
    expect(offered({ name: 'sertraline', status: 'planned' }, 'numb')).toEqual([])
  })
})

it('what is left over of a pill is still seen beside what it does not mix with', () => {
  const notes: Notes = {
    'medicines.list': [
      { name: 'Viagra', status: 'stopped', stoppedWhen: year('2020') },
      { name: 'nitroglycerin', status: 'now' },
    ],
  }
  expect(suggestionsFor(answersWith(notes), fullSetting).fired.map(({ rule }) => rule)).toContain('R06')
})
