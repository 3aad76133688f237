/** What stands on the screen to read from. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { answersOf, pageOf } from '../../tests/support/pages'
import { plainText } from './paper'
import { readAloud } from './readAloud'
import { defaultSettings, type OpeningKind } from './settings'

beforeAll(() => loadAllWords())

const read = (kind: OpeningKind, disclosure = 'page', keep = true) => {
  const answers = answersOf({
    concerns: {
      own: { values: { words: 'It is hard to begin.' } },
      picked: { items: [{ id: 'talking', disclosure }, { id: 'closeness' }] },
    },
  })
  const settings = { ...defaultSettings(), opening: { keep, kind, text: null, from: [] } }
  return readAloud(pageOf(answers, settings).sharing.summary, settings, '').concerns.map(plainText)
}

describe('the screen to read from', () => {
  it('shows what there is to read where the opening asks for it', () => {
    expect(read('handOver')).toEqual([
      'It is hard to begin.',
      'It is hard to talk about sex.',
      'We have lost closeness, or no longer have sex.',
    ])
  })

  it('shows nothing of a concern that is kept off the page', () => {
    expect(read('handOver', 'private').join(' ')).not.toContain('talk about sex')
  })

  it('says no concern a second time where the opening says it, and none where no opening is wanted', () => {
    expect(read('straight')).toEqual([])
    expect(read('handOver', 'page', false)).toEqual([])
  })
})

describe('what somebody would rather have read', () => {
  const all = (disclosure = 'page', kind: OpeningKind = 'straight', reader: 'therapist' | 'partner' = 'therapist') => {
    const answers = answersOf({
      concerns: { picked: { items: [{ id: 'unwantedPast', disclosure }, { id: 'dryness' }, { id: 'medicalPast' }] } },
      details: {
        now: {
          items: [
            { id: 'unwantedPast', values: { help: 'No touch from behind.', mark: { picked: 'read' } } },
            { id: 'medicalPast', values: { mark: { picked: 'gently' } } },
          ],
        },
      },
      topics: {
        picked: {
          items: [
            { id: 'porn', disclosure, values: { line: 'Every night.', how: { picked: 'read' } } },
            { id: 'mood', values: { line: 'Low.', how: { picked: 'fine' } } },
          ],
        },
      },
    })
    const settings = { ...defaultSettings(), reader, opening: { keep: true, kind, text: null, from: [] } }
    const { opening, concerns, silent } = readAloud(pageOf(answers, settings).sharing.summary, settings, '')
    return {
      aloud: [opening.kind === 'kept' ? plainText(opening.text) : '', ...concerns.map(plainText)].join('\n'),
      silent: silent.map(({ name, words }) => [name, ...words].map(plainText)),
    }
  }

  it('is a part of its own, with what was written about it, and no other way in which it should come up', () => {
    expect(all().silent).toEqual([
      ['Past sex or touch that I did not want', 'What matters to me about it now: No touch from behind.'],
      ['Porn', 'Every night.'],
    ])
  })

  it('is in no words that are said, though it was picked first', () => {
    expect(all().aloud).toMatch(/dry|sore|burn/i)
    for (const kind of ['straight', 'warm', 'short', 'handOver'] as const)
      expect(all('page', kind).aloud).not.toMatch(/did not want|behind|porn|night/i)
  })

  it('does not stand there when it is kept off the page, nor beside a partner', () => {
    expect(all('private').silent).toEqual([])
    expect(all('page', 'straight', 'partner').silent).toEqual([])
  })
})
