/** The copy for my therapist, with a partner there: what stands on it only once it is ticked. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { answersOf, pageOf, recordsIn } from '../../tests/support/pages'
import { plainText } from './paper'

beforeAll(() => loadAllWords())

describe('a hard experience', () => {
  it('cannot be ticked, and stands there by no tick of a file', () => {
    const answers = answersOf({
      concerns: { picked: { items: [{ id: 'harass', disclosure: 'page' }, { id: 'dryness' }] } },
    })
    const ticked = ['concerns.picked/harass', 'concerns.picked/dryness']
    expect(recordsIn(pageOf(answers, { reader: 'partner', ticked }))).toEqual(['concerns.picked/dryness'])
  })
})

describe('the copy with a partner there', () => {
  it('does not say at its end that something may have been left out', () => {
    const closing = (reader: 'partner' | 'therapist') => plainText(pageOf(answersOf({}), { reader }).document.closing)
    expect(closing('therapist')).toContain('left out')
    expect(closing('partner')).toMatch(/written by the person/)
    expect(closing('partner')).not.toContain('left out')
  })

  it('says pronouns and what helps me to talk only once they are ticked, and never that it helps without the partner', () => {
    const answers = answersOf({
      about: {
        name: { values: { name: 'Kim', pronouns: { picked: ['they'] } } },
        comfort: { values: { helps: { picked: ['slow', 'noPartner', 'other'], other: 'OWN' } } },
      },
    })
    const ticked = ['about.name.pronouns', 'about.comfort']
    expect(recordsIn(pageOf(answers, { reader: 'partner' }))).toEqual(['about.name'])
    expect(pageOf(answers, { reader: 'partner' }).text).not.toMatch(/they/i)
    const { sharing, text } = pageOf(answers, { reader: 'partner', ticked })
    expect(text).toContain('they / them')
    expect(sharing.summary.sections[0]?.groups[1]?.blocks[0]?.lines[0]?.value).toEqual({ picked: ['slow'], other: '' })
    expect(text).not.toContain('OWN')
  })

  it('prints what was said after a visit only when it is on the page and ticked', () => {
    const answers = answersOf({ afterVisit: { try: { disclosure: 'page', values: { words: 'Ten quiet minutes.' } } } })
    expect(pageOf(answers, { reader: 'partner' }).text).not.toContain('Ten quiet minutes.')
    expect(pageOf(answers, { reader: 'partner', ticked: ['afterVisit.try'] }).text).toContain('Ten quiet minutes.')
  })

  it('prints a concern or a question only when it is ticked, and never its details with it', () => {
    const answers = answersOf({
      concerns: {
        own: { values: { words: 'My own story.' } },
        picked: { items: [{ id: 'talking' }, { id: 'affair' }] },
      },
      details: { story: { items: [{ id: 'talking', values: { words: 'We stopped.' } }] } },
    })
    expect(recordsIn(pageOf(answers, { reader: 'partner' }))).toEqual([])
    const page = pageOf(answers, { reader: 'partner', ticked: ['concerns.picked/talking'] })
    expect(recordsIn(page)).toEqual(['concerns.picked/talking'])
    expect(page.text).not.toMatch(/affair|My own story|We stopped/)
  })

  it('does not print a ticked record that became private', () => {
    const answers = answersOf({ concerns: { picked: { items: [{ id: 'affair', disclosure: 'private' }] } } })
    expect(recordsIn(pageOf(answers, { reader: 'partner', ticked: ['concerns.picked/affair'] }))).toEqual([])
  })
})

describe('the concerns that are ticked', () => {
  const names = (disclosure: string, ticked = ['dryness', 'talking', 'perform'], main = ['perform', 'dryness']) => {
    const answers = answersOf({
      concerns: {
        picked: { items: ['dryness', 'numb', 'perform', 'talking'].map((id) => ({ id })) },
        most: { disclosure, values: { main } },
      },
    })
    return recordsIn(pageOf(answers, { reader: 'partner', ticked: ticked.map((id) => `concerns.picked/${id}`) }))
  }
  const records = (...ids: string[]): string[] => ids.map((id) => `concerns.picked/${id}`)

  it('stand in the person’s own order, whichever of them are there', () => {
    expect(names('page')).toEqual(records('perform', 'dryness', 'talking'))
    expect(names('page', ['talking', 'dryness'], ['numb', 'talking'])).toEqual(records('talking', 'dryness'))
  })

  it('are not ordered by what is kept private', () => {
    expect(names('private')).toEqual(records('dryness', 'perform', 'talking'))
  })
})
