/** Each rule of a theme, with answers that make it fire for just these reasons, and near misses that do not. */
import { describe, expect, it } from 'vitest'
import { suggestionsFor, type Because, type SuggestionSetting } from '../../src/suggestions'
import type { Rule } from '../../src/suggestions/rule'
import { medicineNames } from '../../src/steps/medicines/names/medicineNames'
import { answersWith, TODAY, type Notes } from './notes'

export interface RuleCases {
  /** Answers, the answers given as reasons (`id` or `id/item`), and what is beside the answers. */
  fires: readonly (readonly [notes: Notes, because: string, setting?: Partial<SuggestionSetting>])[]
  /** Why it does not fire, with the answers. */
  not: Readonly<Record<string, Notes | readonly [Notes, Partial<SuggestionSetting>]>>
}

export const fullSetting: SuggestionSetting = {
  version: 'full',
  today: TODAY,
  names: medicineNames(),
  region: '',
  ageBand: '',
}

const named = (because: readonly Because[]): string =>
  because
    .map(({ id, itemId }) => (itemId === undefined ? id : `${id}/${itemId}`))
    .toSorted()
    .join(' ')

const sorted = (words: string): string => words.split(' ').toSorted().join(' ')

function firedBy(id: string, notes: Notes, setting: Partial<SuggestionSetting> = {}) {
  const { fired } = suggestionsFor(answersWith(notes), { ...fullSetting, ...setting })
  return fired.find(({ rule }) => rule === id)
}

export function testRules(rules: readonly Rule[], cases: Readonly<Record<string, RuleCases>>): void {
  it('has a case for each of its rules', () => {
    expect(Object.keys(cases).toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  })

  describe.each(rules)('$id: $when', ({ id, boxes }) => {
    it('fires, for just these reasons', () => {
      const { fires = [] } = cases[id] ?? {}
      expect(fires.length).toBeGreaterThan(0)
      for (const [notes, because, setting] of fires) {
        const found = firedBy(id, notes, setting)
        expect(found, JSON.stringify(notes)).toBeDefined()
        expect(named(found?.because ?? []), JSON.stringify(notes)).toBe(sorted(because))
        expect(found?.boxes).toEqual(boxes)
      }
    })

    it('does not fire for what only comes close', () => {
      const { not = {} } = cases[id] ?? {}
      expect(Object.keys(not).length).toBeGreaterThan(0)
      for (const [why, given] of Object.entries(not)) {
        const [notes, setting] = Array.isArray(given)
          ? (given as [Notes, Partial<SuggestionSetting>])
          : [given as Notes]
        expect(firedBy(id, notes, setting), why).toBeUndefined()
      }
    })
  })
}
