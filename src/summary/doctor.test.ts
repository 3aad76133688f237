/** The copy for a doctor: health in the person's own words, and nothing of what is the therapist's alone. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords, sayOf } from '../i18n'
import { topics as topicsStep } from '../steps/topics/topics'
import { answersOf, pageOf, recordsIn } from '../../tests/support/pages'

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
