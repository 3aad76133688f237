/** What is kept off the page in one list, and stands in the other: it is said, and one press keeps both off. */
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { answersOf, pageOf } from '../../../tests/support/pages'
import { erase } from '../../answers/session'
import { replaceAnswers, setStep, undo, useAnswers } from '../../answers/store'
import { StepForm } from '../../form/StepForm'
import type { Disclosure } from '../../form/step'
import { loadAllWords, say, sayOf } from '../../i18n'
import { medicines } from '../../steps/medicines/medicines'
import { loadMedicineNames } from '../../steps/medicines/names/load'
import { tried } from '../../steps/tried/tried'
import { defaultSettings } from '../../summary/settings'
import { Review } from '../review/Review'
import { AlsoStands } from './AlsoStands'

beforeAll(async () => {
  await loadAllWords()
  await loadMedicineNames()
})
afterEach(() => erase())

interface Said {
  tried: [name: string, mark: Disclosure]
  taken: [name: string, mark: Disclosure]
  any?: string
}

function put({ tried: [what, ofTried], taken: [name, ofTaken], any = '' }: Said): void {
  const answers = answersOf({
    tried: { things: { items: [{ id: 't', disclosure: ofTried, values: { what } }] } },
    medicines: {
      taking: { values: { any: { picked: any } } },
      list: { items: [{ id: 'm', disclosure: ofTaken, values: { name } }] },
    },
  })
  replaceAnswers(answers, defaultSettings())
}

const marks = () => {
  const { answers } = useAnswers.getState()
  return [answers.tried.things.items[0]?.disclosure, answers.medicines.list.items[0]?.disclosure]
}

const form = (step: typeof tried | typeof medicines) => (
  <StepForm
    step={step}
    answers={useAnswers.getState().answers}
    today="2026-11-22"
    birthYear={null}
    onChange={(answers) => setStep(step.id, answers)}
    onSubmit={() => undefined}
    version="short"
    besideMark={(marked) => <AlsoStands {...marked} />}
  />
)
const prints = (name: string, list: string) => say('also.prints', { name, list: sayOf(`${list}.name`) })
const isKept = (name: string, list: string) => say('also.keptOff', { name, list: sayOf(`${list}.name`) })

describe('on its page', () => {
  it('says of a thing kept private that it is printed from the list of medicines, and keeps it off there by one press', async () => {
    const user = userEvent.setup()
    put({ tried: ['Zoloft', 'private'], taken: ['sertraline 50 mg', 'page'] })
    expect(pageOf(useAnswers.getState().answers).text).toMatch(/sertraline/)
    render(form(tried))
    expect(await screen.findByText(prints('sertraline 50 mg', 'medicines.list'))).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: `${say('also.keepThere')} sertraline 50 mg` }))
    expect(marks()).toEqual(['private', 'private'])
    expect(screen.queryByText(prints('sertraline 50 mg', 'medicines.list'))).toBeNull()
    expect(pageOf(useAnswers.getState().answers).text).not.toMatch(/sertraline|Zoloft/i)
    undo()
    expect(marks()).toEqual(['private', 'page'])
  })

  it('says the same from the list of medicines, as the mark is made', async () => {
    const user = userEvent.setup()
    put({ tried: ['Viagra', 'page'], taken: ['sildenafil', 'page'] })
    render(form(medicines))
    expect(screen.queryByText(prints('Viagra', 'tried.things'))).toBeNull()
    const card = within(screen.getByRole('group', { name: 'sildenafil' }))
    await user.click(card.getByText(say('mark.lid', { mark: say('mark.page') }), { selector: 'summary, summary *' }))
    await user.click(card.getByRole('radio', { name: new RegExp(`^${say('mark.aloud')}`) }))
    expect(await card.findByText(prints('Viagra', 'tried.things'))).toBeInTheDocument()
    await user.click(card.getByRole('button', { name: new RegExp(`^${say('also.keepThere')}`) }))
    expect(marks()).toEqual(['aloud', 'aloud'])
  })

  it('says of what is printed here that it is kept off there, and keeps it off here by one press', async () => {
    const user = userEvent.setup()
    put({ tried: ['sertraline', 'private'], taken: ['Sertraline', 'page'] })
    render(form(medicines))
    expect(await screen.findByText(isKept('sertraline', 'tried.things'))).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: new RegExp(`^${say('also.keepHere')}`) }))
    expect(marks()).toEqual(['private', 'private'])
  })

  it.each<[string, Said]>([
    ['both are on the page', { tried: ['sertraline', 'page'], taken: ['sertraline', 'page'] }],
    ['both are kept off it', { tried: ['sertraline', 'private'], taken: ['sertraline', 'aloud'] }],
    ['they are two things', { tried: ['sertraline', 'private'], taken: ['escitalopram', 'page'] }],
    ['the list is hidden', { tried: ['sertraline', 'private'], taken: ['sertraline', 'page'], any: 'none' }],
  ])('says nothing where %s', (_where, said) => {
    put(said)
    const { container } = render(form(tried))
    expect(container.querySelector('.notice')).toBeNull()
  })
})

it('stands on review beside both marks, and goes from both with one press', async () => {
  const user = userEvent.setup()
  put({ tried: ['herbal tea', 'private'], taken: ['Herbal tea', 'page'] })
  render(<Review />)
  expect(await screen.findByText(prints('Herbal tea', 'medicines.list'))).toBeInTheDocument()
  expect(screen.getByText(isKept('herbal tea', 'tried.things'))).toBeInTheDocument()
  await user.click(screen.getByRole('button', { name: new RegExp(`^${say('also.keepHere')}`) }))
  expect(marks()).toEqual(['private', 'private'])
  expect(screen.queryByText(prints('Herbal tea', 'medicines.list'))).toBeNull()
})
