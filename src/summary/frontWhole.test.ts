/** What is cut on the front page, and what never is: a sentence above paper that stays empty, an item of a list, what is to be read. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords, setScreenLanguage } from '../i18n'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'
import type { PaperDocument } from './paper'
import { PAPERS } from './settings'

beforeAll(() => Promise.all([loadAllWords(), loadAllWords('es')]))

const entriesOf = ({ front }: PaperDocument): string[] =>
  front.flatMap((part) => part.blocks).flatMap((block) => blockText(block).split('\n'))

const story = { onset: { kind: 'year', y: '2020' }, distress: 7, course: { picked: 'worse' } }
const said = {
  about: { words: { values: { avoid: 'frigid, broken, and jokes about my age or about how long it has been' } } },
  concerns: {
    own: {
      values: { words: 'Since the summer we have not touched, and neither of us has said a word about it. '.repeat(7) },
    },
    picked: { items: ['desireLow', 'orgasmHard', 'avoid'].map((id) => ({ id })) },
    now: {
      values: {
        why: 'I changed jobs in January, I sleep badly, and for a month we have slept in two rooms, so it cannot wait any longer.',
      },
    },
  },
  details: { story: { items: ['desireLow', 'orgasmHard'].map((id) => ({ id, values: story })) } },
  goals: {
    hopes: {
      values: {
        picked: {
          picked: ['close', 'talk', 'confidence', 'calm', 'other'],
          other: 'to come, or to have a say in when',
        },
      },
    },
    notWant: {
      values: { text: 'To be judged, or to be told that it is my age and that I had better get used to it by now.' },
    },
  },
  health: { conditions: { items: [{ id: 'thyroid' }, { id: 'migraine' }] } },
  medicines: { list: { items: [{ id: 'a', values: { name: 'lisinopril', dose: '10 mg' } }] } },
}

describe('the front page', () => {
  it('cuts no sentence while the sheet has room, on both papers, in both languages', () => {
    for (const language of ['en', 'es'] as const)
      for (const paper of PAPERS) {
        setScreenLanguage(language)
        const entries = entriesOf(pageOf(answersOf(said), { length: 'full', letters: 'normal', paper }).document)
        setScreenLanguage('en')
        expect(
          entries.filter((text) => text.includes('…')),
          `${language} ${paper}`,
        ).toEqual([])
      }
  })

  const many = [
    'erection',
    'desireLow',
    'orgasmHard',
    'avoid',
    'dryness',
    'numb',
    'medicine',
    'bodyImage',
    'painOther',
    'talking',
    'medicalPast',
  ]
  const full = (over: object = {}) => ({
    ...said,
    concerns: { ...said.concerns, picked: { items: many.map((id) => ({ id, disclosure: 'page' })) } },
    questions: {
      list: {
        items: [1, 2, 3].map((n) => ({
          id: `q${n}`,
          values: { text: 'What would you ask first, and why? '.repeat(9) },
        })),
      },
    },
    ...over,
  })

  it('cuts a list between two of its items, and says with each cut where the rest is', () => {
    const whole = entriesOf(pageOf(answersOf(said), { length: 'full', letters: 'normal' }).document)
    for (const letters of ['normal', 'large', 'xl'] as const) {
      const { document } = pageOf(answersOf(full()), { length: 'full', letters })
      const cut = entriesOf(document).filter((text) => text.includes('…'))
      expect(cut.length, letters).toBeGreaterThan(0)
      for (const text of cut) expect(text, letters).toMatch(/… \((more|.* all) in part \d+\)$/)
      const hopes = entriesOf({ ...document, front: document.front.filter(({ id }) => id === 'hopes') })[0] ?? ''
      const items = hopes.replace(/ … .*/, '').split('; ')
      const all = whole.find((text) => text.includes('to come, or'))?.split('; ') ?? []
      expect(items, letters).toEqual(all.slice(0, items.length))
    }
  })

  it('has what I would rather have read than say whole, above what else there is, however full it is', () => {
    const words = 'It was an exam when I was nineteen, and nobody stopped when I said stop.'
    const read = { id: 'medicalPast', values: { mark: { picked: 'read' }, help: words } }
    const { document } = pageOf(answersOf(full({ details: { ...said.details, now: { items: [read] } } })), {
      length: 'full',
      letters: 'normal',
    })
    const entries = entriesOf({ ...document, front: document.front.filter(({ id }) => id === 'concerns') })
    const at = entries.findIndex((text) => text.includes(words))
    expect(entries[at]).not.toContain('…')
    expect(entries.findIndex((text) => text.startsWith('Also:'))).toBeGreaterThan(at)
  })
})
