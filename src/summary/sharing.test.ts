/** What leaves the device: the marks, the reader's sections, the name. The copy with a partner there has its own test. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { STEPS } from '../steps'
import { answersOf, pageOf, recordsIn, TODAY } from '../../tests/support/pages'
import { compose } from './compose'
import { defaultSettings, READERS } from './settings'
import { forSharing, initialsOf, type ShareableSummary } from './sharing'
import { summarize, summarizeAll } from './summary'

beforeAll(() => loadAllWords())

const marked = (disclosure: string, use = 'plain words') =>
  answersOf({
    medicines: {
      taking: { values: { any: { picked: 'yes' } } },
      list: {
        items: [{ id: 'm1', disclosure, values: { name: 'Exampline', dose: '7 mg', purpose: 'example spots' } }],
      },
    },
    about: { words: { disclosure: 'page', values: { use } } },
  })

const withConcern = (disclosure: string) =>
  answersOf({
    concerns: {
      picked: { items: [{ id: 'porn', disclosure }, { id: 'talking' }] },
      most: { values: { main: ['porn', 'talking'] } },
    },
    details: { story: { items: [{ id: 'porn', values: { words: 'Every night.', distress: 9 } }] } },
    tried: { things: { items: [{ id: 't1', values: { what: 'a talk', concerns: ['porn'] } }] } },
  })

describe('the only way onto paper', () => {
  it('is forSharing: a summary of everything does not compile as a page', () => {
    const everything = summarize(STEPS, marked('private'), TODAY)
    // @ts-expect-error only forSharing may feed the paper
    const wrong = () => compose(everything, defaultSettings())
    // @ts-expect-error the brand cannot be written by hand
    const forged: ShareableSummary = { ...everything, aloud: [] }
    expect(wrong).toBeTypeOf('function')
    expect(forged.sections).toBe(everything.sections)
  })

  it('does not lead through what is for review only', () => {
    // @ts-expect-error unmarked topics and "prefer not to say" are in here: forSharing does not take it
    const wrong = () => forSharing(summarizeAll(STEPS, marked('page'), TODAY), defaultSettings())
    expect(wrong).toBeTypeOf('function')
  })

  it('takes what forSharing gives', () => {
    const all = summarize(STEPS, marked('page'), TODAY)
    expect(compose(forSharing(all, defaultSettings()).summary, defaultSettings()).document.parts).not.toEqual([])
  })
})

describe.each(READERS)('a record on the copy for: %s', (reader) => {
  it('stands nowhere when it is private, and is counted', () => {
    const { text, sharing } = pageOf(marked('private'), { reader })
    expect(text).not.toMatch(/Exampline|7 mg|example spots/)
    expect(JSON.stringify(sharing.summary)).not.toMatch(/Exampline|7 mg|example spots/)
    expect(sharing.keptOff.size).toBeGreaterThanOrEqual(1)
  })

  it('is named by its topic only when it is to be said in person, and not even so with a partner there', () => {
    const { text, sharing } = pageOf(marked('aloud'), { reader })
    expect(text).not.toMatch(/Exampline|7 mg|example spots/)
    expect(JSON.stringify(sharing.summary)).not.toMatch(/Exampline|7 mg|example spots/)
    expect(sharing.summary.aloud).toEqual(reader === 'partner' ? [] : ['medicines.list'])
    expect(text.includes('I would like to say this in person')).toBe(reader !== 'partner')
  })

  it('is named by its topic in the parts, too, where the front page is too full for it', () => {
    // Nothing else stands in that part.
    const full = pageOf(marked('aloud', ''), { reader, length: 'full' }, 900)
    const said = JSON.stringify(full.document.parts).includes('I would like to say this in person')
    expect(JSON.stringify(full.document.front)).not.toContain('I would like to say this in person')
    expect(said).toBe(reader !== 'partner')
  })

  it.each(['private', 'aloud'])('takes all that hangs on it along, when a concern is %s', (disclosure) => {
    const page = pageOf(withConcern(disclosure), {
      reader,
      ticked: ['concerns.picked/talking', 'concerns.picked/porn'],
    })
    expect(page.text).not.toMatch(/porn/i)
    expect(page.text).not.toContain('Every night.')
    expect(JSON.stringify(page.sharing.summary)).not.toContain('"porn"')
  })
})

describe('how much is kept off', () => {
  it('counts records, and all that was said of one concern as one', () => {
    expect([...pageOf(withConcern('page')).sharing.keptOff]).toEqual([])
    // The list of main concerns and the thing that was tried stay, without the name of the private concern.
    expect([...pageOf(withConcern('private')).sharing.keptOff]).toEqual(['concerns.picked/porn', 'details/porn'])
  })

  it('counts no list of what matters most beside what it names, unless it is itself kept private', () => {
    const most = (disclosure: string) =>
      answersOf({
        concerns: {
          picked: { items: ['porn', 'talking'].map((id) => ({ id, disclosure: 'private' })) },
          most: { disclosure, values: { main: ['porn'] } },
        },
      })
    expect([...pageOf(most('page')).sharing.keptOff]).toEqual(['concerns.picked/porn', 'concerns.picked/talking'])
    expect([...pageOf(most('private')).sharing.keptOff]).toContain('concerns.most')
  })

  it('does not count what is announced to be said in person, and never stands on paper', () => {
    const { sharing, text } = pageOf(withConcern('aloud'))
    expect(sharing.keptOff.size).toBe(0)
    expect(text).not.toMatch(/kept off/)
  })
})

describe('a section that the person turned off', () => {
  it('is not on the page, and neither is a reference into it', () => {
    const { text } = pageOf(withConcern('page'), { sections: { concerns: false } })
    expect(text).not.toMatch(/porn/i)
    expect(text).toContain('a talk')
  })

  it('is not announced as something to say in person', () => {
    expect(pageOf(marked('aloud'), { sections: { medicines: false } }).sharing.summary.aloud).toEqual([])
  })
})

describe('a switch of its own', () => {
  const people = (printName: boolean) =>
    answersOf({
      tried: { people: { items: [{ id: 'p1', values: { kind: { picked: 'gp' }, name: 'Dr. Exemplar', printName } }] } },
      team: { list: { items: [{ id: 'c1', values: { role: { picked: 'gp' }, name: 'Dr. Sample', printName } }] } },
    })

  it('keeps the names of other people off until it is on', () => {
    expect(pageOf(people(false)).text).not.toMatch(/Exemplar|Sample/)
    expect(pageOf(people(true)).text).toMatch(/Exemplar[^]*Sample/)
  })
})

describe('what has no place in any summary', () => {
  it('is who uses the device, and what is open about the visit', () => {
    const answers = answersOf({ visit: { open: { values: { about: { picked: ['cost'] } } } } })
    answers.start.way.values.sharedDevice.picked = 'watched'
    expect(recordsIn(pageOf(answers, { reader: 'me' }))).toEqual([])
  })
})

describe('the name', () => {
  const named = answersOf({
    about: { name: { values: { name: 'Åsa Maria Exempel' } } },
    concerns: { picked: { items: [{ id: 'talking' }] } },
  })

  it('is whole, two or three letters, or not there', () => {
    expect(pageOf(named, { name: 'name' }).text).toContain('From Åsa Maria Exempel')
    const initials = pageOf(named, { name: 'initials' })
    expect(initials.text).toContain('From Å. M. E.')
    expect(initials.text).not.toMatch(/Åsa|Exempel/)
    const none = pageOf(named, { name: 'none' })
    expect(none.text).not.toMatch(/Åsa|Exempel|Å\. M|From /)
    expect(JSON.stringify(none.sharing.summary)).not.toContain('Exempel')
  })

  it('takes the pronouns along or leaves them, but never stands for a record that lost all its lines', () => {
    expect(recordsIn(pageOf(named, { name: 'none' }))).toEqual(['concerns.picked/talking'])
  })

  it('gives initials of any script, whatever the spaces', () => {
    expect(initialsOf('  sam   example ')).toBe('S. E.')
    expect(initialsOf('דנה כהן')).toBe('ד. כ.')
    expect(initialsOf('𐐀bc')).toBe('𐐀.')
  })
})
