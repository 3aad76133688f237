/** The kinds of opening words: whole sentences for whatever was said, and nothing of what was not. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { anyAnswers } from '../../tests/support/arbitraryAnswers'
import { answersOf, pageOf, recordsIn, TODAY } from '../../tests/support/pages'
import { pickOptions } from '../form/step'
import { loadAllWords, sayOf } from '../i18n'
import { STEPS } from '../steps'
import { concerns } from '../steps/concerns/concerns'
import { openingKinds, suggestedOpening } from './opening'
import { plainText } from './paper'
import { forSharing } from './sharing'
import { summarize } from './summary'
import { secondsToSay } from './secondsToSay'
import { defaultSettings, OPENING_KINDS, READERS, type OpeningKind } from './settings'

beforeAll(() => loadAllWords())

interface Said {
  name?: string
  concern?: string
  onset?: object
  lifelong?: string
  hopes?: string[]
  ownHope?: string
  nerves?: number
  helps?: string[]
  marks?: Record<string, string>
}

const said = ({ name, concern, onset, lifelong, hopes, ownHope, nerves, helps, marks = {} }: Said) => {
  const mark = (record: string) => ({ disclosure: marks[record] ?? 'page' })
  return answersOf({
    about: {
      name: { ...mark('name'), values: { name: name ?? '' } },
      comfort: { ...mark('comfort'), values: { helps: { picked: helps ?? [] } } },
      nerves: { ...mark('nerves'), values: { level: nerves ?? null } },
    },
    concerns: {
      picked: {
        items:
          concern === undefined ? [] : [{ id: concern, ...mark('concern'), values: { what: 'the  thing at night!' } }],
      },
    },
    details: {
      story: {
        items:
          concern === undefined
            ? []
            : [{ id: concern, values: { onset: onset ?? null, lifelong: { picked: lifelong ?? '' } } }],
      },
    },
    goals: { hopes: { ...mark('hopes'), values: { picked: { picked: hopes ?? [], other: ownHope ?? '' } } } },
  })
}

const sharedBy = (what: Said) => forSharing(summarize(STEPS, said(what), TODAY), defaultSettings('en-US')).summary

const openingsFor = (what: Said): [OpeningKind, string][] => {
  const summary = sharedBy(what)
  return OPENING_KINDS.map((kind) => {
    const opening = suggestedOpening(summary, kind)
    return [kind, opening === null ? '(none)' : plainText(opening.text)]
  })
}

const ALL = {
  name: 'Sam',
  concern: 'erection',
  onset: { kind: 'year', y: '2024' },
  hopes: ['erection', 'calm', 'talk', 'close'],
  nerves: 8,
  helps: ['slow', 'breaks'],
} as const satisfies Said

type Key = keyof typeof ALL
const KEYS = Object.keys(ALL) as Key[]

/** Every way of leaving parts out. Without a concern nothing says since when. */
const combinations: Said[] = Array.from({ length: 2 ** KEYS.length }, (_, bits) =>
  Object.fromEntries(KEYS.filter((_key, i) => (bits >> i) % 2 === 1).map((key) => [key, ALL[key]])),
).filter((one: Said) => one.concern !== undefined || one.onset === undefined)

const ODD: Readonly<Record<string, Said>> = {
  'not sure since when': { concern: 'talking', onset: { kind: 'unsure' } },
  'always, and not sure since when': {
    concern: 'talking',
    onset: { kind: 'unsure' },
    lifelong: 'always',
    hopes: ['talk'],
  },
  'always, by the date': { concern: 'talking', onset: { kind: 'stage', id: 'always', other: '' }, hopes: ['talk'] },
  'since the first experiences': { concern: 'talking', lifelong: 'firstSex' },
  'not sure if always': { concern: 'talking', lifelong: 'unsure' },
  'half a date': { concern: 'talking', onset: { kind: 'year', y: 'maybe' } },
  'a time of its own': { concern: 'talking', onset: { kind: 'stage', id: 'otherStage', other: 'Not sure' } },
  'some years ago': { concern: 'talking', onset: { kind: 'ago', n: '2', unit: 'year', asOf: '2026-11-20' } },
  'years ago, said a year ago': {
    concern: 'talking',
    onset: { kind: 'ago', n: '2', unit: 'year', asOf: '2025-11-20' },
  },
  'an age': { concern: 'talking', onset: { kind: 'age', n: '34' } },
  'own concern and own hope': { concern: 'other', hopes: ['other'], ownHope: 'to be happy?' },
  'something else, not said': { concern: 'hardToSay', hopes: ['other'] },
  'nothing makes it easier': { concern: 'talking', helps: ['none'] },
  calm: { name: 'Sam', concern: 'talking', nerves: 0 },
  'a little nervous': { name: 'Sam', nerves: 3 },
}

const table = (what: Said): string =>
  openingsFor(what)
    .filter(([kind]) => kind !== 'handOver')
    .map(([kind, text]) => `  ${kind}: ${text}`)
    .join('\n')

describe('the kinds of opening words', () => {
  it('are whole sentences for every combination of what was said', async () => {
    const rows = [
      ...combinations.map((one) => [Object.keys(one).join(' + ') || 'nothing', one] as const),
      ...Object.entries(ODD),
    ].map(([title, one]) => `${title}\n${table(one)}`)
    // To be read by a person when it changes.
    await expect(`${rows.join('\n\n')}\n`).toMatchFileSnapshot('./openingKinds.txt')
  })

  it('have one to three sentences, each with a capital and one stop, and no place left open', () => {
    for (const what of [...combinations, ...Object.values(ODD)]) {
      for (const [, text] of openingsFor(what)) {
        if (text === '(none)') continue
        const sentences = text.split(/(?<=[.?!]) /)
        expect(sentences.length, text).toBeLessThanOrEqual(3)
        for (const sentence of sentences) expect(sentence, text).toMatch(/^\p{Lu}[^{}]*[^.?!,:;\s][.?!]$/u)
        expect(text).not.toMatch(/not sure|something else|nothing special|undefined|opening\./i)
      }
    }
  })

  it('have a sentence of its own for every concern', () => {
    for (const concern of pickOptions(concerns.groups.picked)) {
      expect(sayOf(`opening.concern.${concern}`), concern).toMatch(/^\p{Lu}.*\.$/u)
    }
  })

  it('leave out what is private, whatever the kind, and rest on nothing of it', () => {
    const records = { name: 'about.name', comfort: 'about.comfort', nerves: 'about.nerves', hopes: 'goals.hopes' }
    const tells = { name: 'Sam', comfort: 'slowly', nerves: 'nervous', hopes: 'erections' }
    for (const record of ['name', 'comfort', 'nerves', 'hopes'] as const) {
      for (const disclosure of ['private', 'aloud']) {
        const summary = sharedBy({ ...ALL, marks: { [record]: disclosure } })
        for (const kind of OPENING_KINDS) {
          const opening = suggestedOpening(summary, kind)
          expect(plainText(opening?.text ?? [])).not.toContain(tells[record])
          expect(opening?.from ?? []).not.toContain(records[record])
        }
      }
    }
  })

  it('rest only on records of the page, for any answers, any reader and any kind', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...READERS), (answers, reader) => {
        const page = pageOf(answers, { reader })
        const onPage = recordsIn(page)
        for (const kind of OPENING_KINDS) {
          const from = suggestedOpening(page.sharing.summary, kind)?.from ?? []
          expect(from.filter((id) => !onPage.includes(id))).toEqual([])
        }
      }),
      { seed: 20261122, numRuns: 25 },
    )
  })

  it('are offered only where they have something to say; handing over always is', () => {
    expect(openingKinds(sharedBy({ name: 'Sam' }))).toEqual(['handOver'])
    expect(openingKinds(sharedBy({ nerves: 9 }))).toEqual(['warm', 'handOver'])
    expect(openingKinds(sharedBy(ALL))).toEqual([...OPENING_KINDS])
  })

  it('hand the page over without a word about anything', () => {
    const opening = { keep: true, kind: 'handOver', text: null, from: [] } as const
    const page = pageOf(said(ALL), { opening: { ...opening, from: [] } })
    expect(page.opening).toMatchObject({ kind: 'kept', from: [], edited: false })
    expect(page.text).toContain(sayOf('opening.handOver'))
  })
})

describe('how long they take to say', () => {
  it('is said by fives, and never nothing', () => {
    expect(secondsToSay('Hello.')).toBe(5)
    expect(secondsToSay('one two three '.repeat(11))).toBe(15)
  })

  it('counts words where no spaces part them', () => {
    expect(secondsToSay('私は眠れません。'.repeat(8))).toBeGreaterThan(10)
  })
})
