/** The copy for a doctor: health in the person's own words, and nothing of what is the therapist's alone. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords, sayOf } from '../i18n'
import { topics as topicsStep } from '../steps/topics/topics'
import { answersOf, pageOf, recordsIn } from '../../tests/support/pages'
import { doctorTickable } from './forDoctor'
import { doctorTick, OPENING_TICK } from './readers'
import { shareableAnswers } from './shareableAnswers'
import { compose } from './compose'
import { defaultSettings, type PageSettings } from './settings'

beforeAll(() => loadAllWords())

const FOR_DOCTOR = ['mood', 'pregnancy', 'menopause', 'substances', 'body', 'health']
const OTHERS = [
  'relationship',
  'partnerKnows',
  'upbringing',
  'identity',
  'fantasies',
  'porn',
  'solo',
  'affair',
  'past',
  'family',
  'faith',
  'other',
]
const ALL = [...FOR_DOCTOR, ...OTHERS]

const topics = (ids: readonly string[], disclosure = 'page') =>
  answersOf({
    topics: { picked: { items: ids.map((id) => ({ id, disclosure, values: { line: `about ${id} in my words` } })) } },
  })

const idsOf = (page: ReturnType<typeof pageOf>): string[] => recordsIn(page).map((id) => id.split('/')[1] ?? '')

describe('what else may matter', () => {
  it('stands there where it is about health, in the person’s own words', () => {
    const page = pageOf(topics(ALL), { reader: 'doctor' })
    expect(idsOf(page)).toEqual(FOR_DOCTOR)
    for (const id of FOR_DOCTOR) expect(page.text).toContain(`about ${id} in my words`)
    expect(pageOf(topics(['substances']), { reader: 'doctor', length: 'one' }).text).toContain(
      `${sayOf('topics.picked.option.substances')} (about substances in my words)`,
    )
  })

  it('stays off where it is about anything else, even when the part is turned on, and is counted', () => {
    for (const sections of [{}, { topics: true }]) {
      const page = pageOf(topics(OTHERS), { reader: 'doctor', sections })
      expect(idsOf(page)).toEqual([])
      expect(page.text).not.toMatch(/in my words/)
      expect(page.sharing.keptOff.size).toBe(OTHERS.length)
    }
  })

  it('stays off when it is private, when the part is turned off, and is announced only where it may stand', () => {
    expect(idsOf(pageOf(topics(ALL, 'private'), { reader: 'doctor' }))).toEqual([])
    expect(idsOf(pageOf(topics(ALL), { reader: 'doctor', sections: { topics: false } }))).toEqual([])
    expect(pageOf(topics(['mood'], 'aloud'), { reader: 'doctor' }).sharing.summary.aloud).toEqual(['topics.picked'])
    expect(pageOf(topics(['affair'], 'aloud'), { reader: 'doctor' }).sharing.summary.aloud).toEqual([])
  })

  it('says nothing of it when nothing was named, as more than health was asked about', () => {
    const none = answersOf({ topics: { picked: { instead: 'none', items: [] } } })
    expect(pageOf(none).text).toContain(sayOf('topics.picked.saidNone'))
    expect(pageOf(none, { reader: 'doctor' }).text).not.toContain(sayOf('topics.picked.saidNone'))
  })

  it('is decided for every topic that can be picked', () => {
    expect(ALL.toSorted()).toEqual(topicsStep.groups.picked.options.all.toSorted())
  })
})

describe('the questions', () => {
  it('are those about the concern, treatment and health, and my own', () => {
    const question = (id: string, source: string) => ({ id, values: { text: `asked ${id}`, source } })
    const answers = answersOf({
      questions: {
        list: { items: [question('a', 'me1'), question('b', 'id7'), question('c', 'pa8'), question('d', 'own')] },
      },
    })
    const { text } = pageOf(answers, { reader: 'doctor' })
    expect(['a', 'b', 'c', 'd'].filter((id) => text.includes(`asked ${id}`))).toEqual(['a', 'd'])
    expect(pageOf(answers).text).toContain('asked b')
  })
})

describe('mind, sleep and habits', () => {
  it('stand there as the person marked them, but not what was told to the therapist alone', () => {
    const said = answersOf({
      mind: {
        sleep: { values: { hours: { picked: 'lt5' } } },
        substances: { values: { alcohol: { picked: 'heavy' } } },
        drugs: { disclosure: 'private', values: { used: { picked: ['ketamine'] } } },
        selfHarm: { disclosure: 'page', values: { thoughts: { picked: 'now' } } },
        screens: { disclosure: 'page', values: { often: { picked: 'often' } } },
      },
    })
    expect(recordsIn(pageOf(said)).toSorted()).toEqual(
      ['mind.screens', 'mind.selfHarm', 'mind.sleep', 'mind.substances'].toSorted(),
    )
    expect(recordsIn(pageOf(said, { reader: 'doctor' }))).toEqual(['mind.sleep', 'mind.substances'])
  })
})

describe('own words', () => {
  const said = answersOf({
    concerns: {
      own: { values: { words: 'OWN why I come' } },
      now: { values: { why: 'OWN why now' } },
      picked: { items: ['dryness', 'shameFantasy', 'facts', 'hardToSay', 'talking'].map((id) => ({ id })) },
    },
    details: {
      story: {
        items: [
          { id: 'dryness', values: { words: 'BODY like sand', around: 'BODY new tablets', difference: 'OWN hope' } },
          {
            id: 'shameFantasy',
            values: {
              words: 'OWN fantasy',
              fear: 'OWN fear',
              easierWith: { picked: ['rest', 'other'], other: 'OWN easier' },
              onset: { kind: 'stage', id: 'otherStage', other: 'OWN time' },
            },
          },
          { id: 'talking', values: { words: 'NEVER my partner' } },
        ],
      },
      wish: { items: [{ id: 'facts', values: { words: 'OWN wish', wish: 'OWN to learn' } }] },
      hard: {
        items: [{ id: 'hardToSay', values: { words: 'OWN heavy', about: { picked: ['other'], other: 'OWN smell' } } }],
      },
    },
    tried: { things: { items: [{ id: 'a', values: { what: 'BODY cream', note: 'BODY stung' } }] } },
  })
  const RECORDS = [
    'concerns.own',
    'concerns.now',
    'details.story/dryness',
    'details.story/shameFantasy',
    'details.wish/facts',
  ]
  const inText = (text: string, sign: string): number => new Set(text.match(new RegExp(`${sign} [a-z ]+`, 'g'))).size
  const doctor = (ticked: string[] = []) => pageOf(said, { reader: 'doctor', ticked })

  it('stand there where they are about the body and what was tried, and else only once they are ticked', () => {
    expect(inText(pageOf(said).text, 'OWN')).toBe(11)
    expect(doctor().text).not.toContain('OWN')
    expect(inText(doctor().text, 'BODY')).toBe(4)
    expect(doctor().text).toContain('It is easier with rest.')
    expect(doctor([doctorTick('concerns.own')]).text).toContain('OWN why I come')
    const all = doctor(RECORDS.concat('details.hard/hardToSay').map(doctorTick))
    expect(inText(all.text, 'OWN')).toBe(11)
    expect(all.text).not.toContain('NEVER')
  })

  it('can each be ticked, and only they', () => {
    const tickable = doctorTickable(doctor().all).map(({ block }) => block.recordId)
    expect(tickable.toSorted()).toEqual([...RECORDS, 'details.hard/hardToSay'].toSorted())
  })

  it('are ticked for one reader only', () => {
    const { text } = pageOf(said, { reader: 'partner', ticked: RECORDS.map(doctorTick) })
    expect(text).not.toMatch(/OWN|BODY/)
    expect(doctor(RECORDS).text).not.toContain('OWN')
  })

  it('that begin it stand as they were changed only once they are ticked, and ride along so', () => {
    const opening = { keep: true, kind: 'straight', text: 'OWN changed words', from: [] } as const
    const along = (ticked: string[]) => {
      const settings: PageSettings = {
        ...defaultSettings('en-US'),
        reader: 'doctor',
        ticked,
        opening: { ...opening, from: [] },
      }
      const { sharing, text } = pageOf(said, settings)
      return { text, page: shareableAnswers(sharing.summary, settings, compose(sharing.summary, settings))?.page }
    }
    expect(along([]).text).not.toContain('changed words')
    expect(along([]).page?.opening.text).toBeNull()
    const ticked = [doctorTick(OPENING_TICK), doctorTick('concerns.own')]
    expect(along(ticked).text).toContain('OWN changed words')
    expect(along([...ticked, 'concerns.picked/dryness', doctorTick('goals.hopes')]).page?.ticked).toEqual(ticked)
  })
})
