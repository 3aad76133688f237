/** The copy for my therapist, with a partner there: its goals, and the opening words that are made of them. */
import { beforeAll, describe, expect, it } from 'vitest'
import { pickOptions, type Step } from '../form/step'
import { loadAllWords } from '../i18n'
import { STEPS } from '../steps'
import type { Answers } from '../answers/answers'
import { answersOf, pageOf, recordsIn } from '../../tests/support/pages'
import { compose } from './compose'
import { readAloud } from './readAloud'
import { GOALS_OF_A_CONCERN, GOALS_THAT_COULD_TELL, OPENING_TICK } from './readers'
import { defaultSettings, type PageSettings } from './settings'
import { shareableAnswers } from './shareableAnswers'

beforeAll(() => loadAllWords())

const steps: readonly Step[] = STEPS

describe('the copy with a partner there', () => {
  const hopes = (...picked: string[]) => answersOf({ goals: { hopes: { values: { picked: { picked, other: '' } } } } })

  it('leaves a goal that could tell something off until it is ticked, and any other one until it is unticked', () => {
    const answers = hopes('trust', 'talk', 'end')
    const plain = pageOf(answers, { reader: 'partner' })
    expect(plain.text).toContain('talk about sex')
    expect(plain.text).not.toMatch(/trust|go on/)
    const chosen = pageOf(answers, { reader: 'partner', ticked: ['goals.hopes/trust'], unticked: ['goals.hopes/talk'] })
    expect(chosen.text).toContain('rebuild trust')
    expect(chosen.text).not.toMatch(/talk about sex|go on/)
    expect(pageOf(hopes('trust', 'end'), { reader: 'partner' }).document.front).toEqual([])
    expect(pageOf(answers, { unticked: ['goals.hopes/talk'] }).text).toMatch(/talk about sex/)
  })

  it('carries no goal inside that is not on it, not even as one that was unticked', () => {
    const page = {
      ...defaultSettings(),
      reader: 'partner' as const,
      ticked: ['goals.hopes/heal', 'goals.hopes/end'],
      unticked: ['goals.hopes/talk'],
    }
    const { summary } = pageOf(hopes('trust', 'talk', 'heal', 'calm'), page).sharing
    const riding = JSON.stringify(shareableAnswers(summary, page, compose(summary, page)))
    expect(riding).toMatch(/heal/)
    expect(riding).not.toMatch(/trust|talk|hopes\/end/)
  })

  it('names only goals that are there to be picked', () => {
    const step = steps.find(({ id }) => id === 'goals')
    const field = step?.groups['hopes']?.fields['picked']
    const options = field !== undefined && 'options' in field ? field.options : []
    const goals = [...GOALS_THAT_COULD_TELL, ...Object.keys(GOALS_OF_A_CONCERN)]
    expect(goals.filter((id) => !options.includes(id))).toEqual([])
    const picked = steps.find(({ id }) => id === 'concerns')?.groups['picked']
    const concerns = picked?.kind === 'picks' ? pickOptions(picked) : []
    expect(
      Object.values(GOALS_OF_A_CONCERN)
        .flat()
        .filter((id) => !concerns.includes(id)),
    ).toEqual([])
  })

  describe('a goal that names a concern', () => {
    const said = (...concerns: { id: string; disclosure?: string }[]) =>
      answersOf({
        concerns: { picked: { items: concerns } },
        goals: { hopes: { values: { picked: { picked: ['erection', 'talk'] } } } },
      })
    const TICK = 'concerns.picked/erection'
    const everywhere = (answers: Answers, settings: Partial<PageSettings>): string => {
      const page = { ...defaultSettings('en-US'), reader: 'partner' as const, ...settings }
      const { sharing, text } = pageOf(answers, page)
      const along = shareableAnswers(sharing.summary, page, compose(sharing.summary, page))
      return [text, JSON.stringify(along?.answers['goals']), readAloud(sharing.summary, page, '')].map(String).join()
    }

    it('is off while that concern is off: on the page, in the opening words, in what rides along', () => {
      const answers = said({ id: 'erection' })
      expect(everywhere(answers, {})).not.toMatch(/erection/i)
      expect(everywhere(answers, {})).toContain('talk about sex')
      expect(everywhere(answers, { ticked: ['goals.hopes/erection'] })).not.toMatch(/erection/i)
    })

    it('is never ticked by the tick of its concern', () => {
      expect(everywhere(said({ id: 'erection' }), { ticked: [TICK] })).not.toContain('irmer erections')
    })

    it('is off beside another concern, beside one that became private, and beside none', () => {
      expect(
        everywhere(said({ id: 'erection' }, { id: 'talking' }), { ticked: ['concerns.picked/talking'] }),
      ).not.toMatch(/erection/i)
      expect(everywhere(said({ id: 'erection', disclosure: 'private' }), { ticked: [TICK] })).not.toMatch(/erection/i)
      expect(everywhere(said(), {})).not.toMatch(/erection/i)
    })

    it('is what the person decides', () => {
      expect(everywhere(said(), { ticked: ['goals.hopes/erection'] })).toContain('irmer erections')
      const both = { ticked: [TICK, 'goals.hopes/erection'] }
      expect(everywhere(said({ id: 'erection' }), both)).toContain('irmer erections')
    })
  })

  it('says no opening words that the person changed until these are ticked, and what may stand there instead', () => {
    const said = { ...hopes('talk'), about: answersOf({ about: { name: { values: { name: 'Kim' } } } }).about }
    const opening = { ...defaultSettings().opening, text: 'Hello, I cheated last spring.', from: [] }
    const plain = pageOf(said, { reader: 'partner', opening })
    expect(plain.text).not.toContain('cheated')
    expect(plain.text).toContain('I hope for this')
    expect(pageOf(hopes('trust'), { reader: 'partner', opening }).opening).toEqual({ kind: 'off' })
    const page = { ...defaultSettings(), reader: 'partner' as const, opening }
    expect(JSON.stringify(readAloud(plain.sharing.summary, page, 'Kim'))).not.toContain('cheated')
    const { summary } = plain.sharing
    expect(JSON.stringify(shareableAnswers(summary, page, compose(summary, page)))).not.toContain('cheated')

    const ticked = { ...page, ticked: [OPENING_TICK] }
    expect(pageOf(said, ticked).text).toContain('Hello, I cheated last spring.')
    const along = shareableAnswers(summary, ticked, compose(summary, ticked))
    expect(along?.page).toMatchObject({ ticked: [OPENING_TICK], opening: { text: opening.text } })
    expect(pageOf(said, { opening }).text).toContain('Hello, I cheated last spring.')
  })

  it('makes no sentence of goals when only own words were picked', () => {
    const answers = answersOf({
      goals: { hopes: { values: { picked: { picked: ['other'], other: 'OWN' } } } },
      about: { access: { values: { needs: { picked: ['other'], other: 'OWN' } } } },
    })
    const page = pageOf(answers, { reader: 'partner' })
    expect(recordsIn(page)).toEqual([])
    expect(page.opening).toEqual({ kind: 'off' })
    expect(page.document.front).toEqual([])
  })
})
