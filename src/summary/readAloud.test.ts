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
