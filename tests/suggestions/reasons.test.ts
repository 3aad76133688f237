/** What stands under a suggested question, for everybody who was made up: a sentence of theirs, or at least the matter. */
import { beforeAll, describe, expect, it } from 'vitest'
import { reasonsOf } from '../../src/app/suggest/becauseWords'
import type { Step } from '../../src/form/step'
import { inLanguage, loadAllWords, sayIfAny, type Language } from '../../src/i18n'
import { STEPS } from '../../src/steps'
import { suggestionsFor } from '../../src/suggestions'
import { summarizeAll } from '../../src/summary/summary'
import { seenPeople } from './people'

const LANGUAGES = ['en', 'es'] as const

beforeAll(async () => {
  await Promise.all(LANGUAGES.map((language) => loadAllWords(language)))
})

/** What the forms ask, in words. */
const labels = (): string[] =>
  (STEPS as readonly Step[]).flatMap((step) =>
    Object.entries(step.groups).flatMap(([name, group]) =>
      Object.keys(group.fields).flatMap((field) => sayIfAny(`${step.id}.${name}.${field}.label`) ?? []),
    ),
  )

const reasonsIn = (language: Language): string[] =>
  inLanguage(language, () =>
    seenPeople().flatMap(({ answers, setting }) => {
      const said = summarizeAll(STEPS, answers, setting.today)
      return suggestionsFor(answers, setting).fired.flatMap(({ because }) =>
        reasonsOf(because, said).map(({ words }) => words.map(({ text }) => text).join('')),
      )
    }),
  )

describe.each(LANGUAGES)('the reasons, in %s', (language) => {
  it('never repeat the question that was asked, and name what an answer is about', () => {
    const asked = inLanguage(language, labels)
    const reasons = reasonsIn(language)
    expect(reasons.length).toBeGreaterThan(200)
    expect(reasons.filter((reason) => reason.includes('?') || asked.some((label) => reason.startsWith(label)))).toEqual(
      [],
    )
    // Of which concern, of which medicine?
    expect(reasons.filter((reason) => /^(It began|Empezó|Since|Desde|What came|Cómo me fue)/.test(reason))).toEqual([])
  })
})
