import { beforeAll, describe, expect, it } from 'vitest'
import { expectedTexts, bare, notIn } from '../../tests/journeys/support/expectedTexts'
import { person } from '../../tests/journeys/support/people'
import { fullPaper, own, paperOf, part, words } from '../../tests/paper/samplePaper'
import { EVERYONE, keptBack } from '../../tests/support/everyone'
import { pageOf } from '../../tests/support/pages'
import { loadAllWords } from '../i18n'
import { READERS } from '../summary/settings'
import { plainPage } from './text'

beforeAll(() => loadAllWords())

describe.each(EVERYONE)('the plain text of %s', (name) => {
  it.each(READERS)('says all that may be shared, and nothing else, for: %s', (reader) => {
    const { answers, page } = person(name)
    const { sharing, document } = pageOf(answers, { ...page, reader, length: 'full' })
    const text = plainPage(document)
    expect(notIn(text, expectedTexts(sharing))).toEqual([])
    expect(keptBack(answers, sharing).filter((kept) => bare(text).includes(kept))).toEqual([])
  })
})

it('gives each kind of block a form that a message box shows', () => {
  const text = plainPage(
    paperOf(
      [
        part('Medicines', [
          { kind: 'line', label: words('Allergies:'), text: own('penicillin') },
          {
            kind: 'table',
            caption: words('What I take now'),
            heads: [words('Name'), words('Dose'), words('Since')],
            widths: [0.4, 0.3, 0.3],
            rows: [
              [[own('Sertraline'), words('prescription')], [own('50 mg')], [words('2021')]],
              [[own('Vitamin D')], [], [words('always')]],
            ],
          },
        ]),
        part('Questions', [{ kind: 'question', number: 1, text: own('Can it be\nthe medicine?'), answerLines: 3 }]),
        part('To bring', [{ kind: 'checklist', items: [words('This page')] }]),
        part('Notes', [{ kind: 'ruled', prompt: words('What I heard'), lines: 4 }]),
      ],
      {
        header: [words('Written on November 22, 2026')],
        front: [part('In my words', [{ kind: 'quote', text: own('It hurts.\n\n\nI am afraid.') }])],
        closing: words('Made by me.'),
      },
    ),
  )
  expect(text).toBe(`Appointment notes
Written on November 22, 2026

In my words
It hurts.


I am afraid.

Medicines
Allergies: penicillin

What I take now
- Sertraline; prescription — Dose: 50 mg — Since: 2021
- Vitamin D — Since: always

Questions
1. Can it be
   the medicine?

To bring
- This page

Made by me.
`)
})

it('leaves lines as long as they are, and has none to write on', () => {
  const long = 'a word and '.repeat(300)
  const text = plainPage(fullPaper({ front: [part('Long', [{ kind: 'quote', text: own(long) }])] }))
  expect(text).toContain(long.trim())
  expect(text).not.toMatch(/_{2}|\.{4}|□/)
})
