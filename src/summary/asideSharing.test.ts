/** What of the steps beside the way may leave the device: of booking nothing, of after a visit what is marked for it. */
import { beforeAll, describe, expect, it } from 'vitest'
import { readAnswers, writeAnswers } from '../answers/file'
import { restored } from '../answers/restored'
import { loadAllWords, say } from '../i18n'
import { person } from '../../tests/journeys/support/people'
import { answersOf, blockText, pageOf, recordsIn } from '../../tests/support/pages'
import { compose } from './compose'
import { AFTER_A_VISIT } from './opening'
import { plainText } from './paper'
import { defaultSettings, READERS } from './settings'
import { shareableAnswers } from './shareableAnswers'

beforeAll(() => loadAllWords())

const { answers } = person('second-visit')
const BOOKING = /Juniper|Riverside|555 0100|weekend courses|lake/

describe.each(READERS)('on the copy for: %s', (reader) => {
  const made = () => pageOf(answers, { reader, sections: { booking: true, afterVisit: true } })

  it('nothing of the call sheet stands, nor rides along, even when its part is turned on', () => {
    const { text, sharing } = made()
    expect(text).not.toMatch(BOOKING)
    expect(JSON.stringify(sharing.summary)).not.toMatch(BOOKING)
    expect(recordsIn({ sharing }).filter((id) => id.startsWith('booking'))).toEqual([])
    const page = { ...defaultSettings('en-US'), reader, sections: { booking: true, afterVisit: true } }
    const along = shareableAnswers(sharing.summary, page, compose(sharing.summary, page))
    expect(along).not.toBeNull()
    expect(JSON.stringify(along)).not.toMatch(/Juniper|Riverside|booking|cried|unsure/)
  })

  it('what is kept to oneself, or said in person, is not read', () => {
    expect(made().text).not.toMatch(/cried|good fit/)
  })
})

describe('what was heard at a visit', () => {
  it('starts private, each part of it', () => {
    const said = answersOf({
      afterVisit: {
        heard: { values: { words: 'heard' } },
        try: { values: { words: 'try' } },
        ask: { values: { words: 'ask' } },
        fit: { values: { how: { picked: 'good' } } },
        next: { values: { date: '2026-12-10' } },
      },
    })
    const page = pageOf(said)
    expect(recordsIn(page)).toEqual([])
    expect(page.sharing.keptOff.size).toBe(5)
  })

  it('stands first among the parts once it is marked, under a heading of its own', () => {
    const [part] = pageOf(answers).document.parts
    expect(plainText(part?.heading ?? [])).toBe(`1. ${say('part.after')}`)
    expect(part?.blocks.map(blockText).join('\n')).toBe(
      [
        'What I heard: It often has more than one cause.\nNo hurry.',
        'What I want to try: Ten minutes of talk on Sundays.',
        'My next visit: December 10, 2026',
        'Time of my next visit: 3:00 PM',
      ].join('\n'),
    )
  })

  it('is not for the doctor unless the person turns it on, and how it felt with the therapist never is', () => {
    const fits = answersOf({
      afterVisit: {
        heard: { disclosure: 'page', values: { words: 'More than one cause.' } },
        fit: { disclosure: 'page', values: { how: { picked: 'good' } } },
      },
    })
    expect(pageOf(fits, { reader: 'doctor' }).text).not.toMatch(/More than one cause|go on with you/)
    const on = pageOf(fits, { reader: 'doctor', sections: { afterVisit: true } }).text
    expect(on).toContain('More than one cause.')
    expect(on).not.toContain('go on with you')
    expect(pageOf(fits).text).toContain('I would like to go on with you.')
  })
})

describe('a copy of the answers', () => {
  it('holds both steps whole, and what stands beside the way does not make the way longer', () => {
    const read = readAnswers(
      JSON.parse(JSON.stringify(writeAnswers(answers, defaultSettings(), 'short', '2026-11-22'))),
    )
    expect(read).toMatchObject({ ok: true, file: { answers, way: 'short' } })
    expect(restored(answers).way).toBe('short')
  })
})

describe('the page for a next visit', () => {
  const said = (fit: string, disclosure: 'page' | 'private') =>
    answersOf({
      about: { name: { values: { name: 'Kim' } } },
      concerns: { picked: { items: [{ id: 'talking' }] } },
      goals: { hopes: { values: { picked: { picked: ['talk'] } } } },
      visit: { booking: { values: { status: { picked: 'looking' } } } },
      afterVisit: { heard: { disclosure, values: { words: 'HEARD' } }, fit: { values: { how: { picked: fit } } } },
    })
  const FIRST = /My name is Kim|hard for me to talk|looking for a therapist/

  it('does not begin as at the first one, nor say that a therapist is looked for', () => {
    expect(pageOf(said('', 'page')).text).not.toMatch(FIRST)
    expect(pageOf(said('', 'page')).text).toContain(say('opening.again'))
    expect(pageOf(said('someoneElse', 'page')).text).toMatch(FIRST)
  })

  it('says nothing of a visit that is kept private', () => {
    const { text } = pageOf(said('', 'private'))
    expect(text).not.toMatch(FIRST)
    expect(text).not.toMatch(/again|HEARD/)
    expect(pageOf(said('', 'private'), { reader: 'partner' }).text).not.toMatch(/again|HEARD/)
  })

  it('asks to look again at words that were changed before it', () => {
    const opening = { ...defaultSettings().opening, text: 'Hello, I am new here.', from: [] }
    expect(pageOf(said('', 'page'), { opening }).opening.kind).toBe('heldBack')
    expect(pageOf(said('', 'page'), { opening: { ...opening, from: [AFTER_A_VISIT] } }).opening.kind).toBe('kept')
  })
})
