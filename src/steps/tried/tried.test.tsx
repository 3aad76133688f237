/** What was named is not asked again: what kind of thing it is, and what stands in the list of medicines. */
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { answersOf } from '../../../tests/support/pages'
import { StepForm } from '../../form/StepForm'
import type { Step } from '../../form/step'
import type { FormAnswers } from '../../form/StepContext'
import type { ListOf } from '../../form/values'
import { inLanguage, loadAllWords, say, sayOf, setScreenLanguage } from '../../i18n'
import { optionTold } from '../../form/told'
import { medicines } from '../medicines/medicines'
import { SUGGESTERS } from '../suggesters'
import { tried } from './tried'

beforeAll(async () => {
  await loadAllWords()
  await loadAllWords('es')
})

async function page(step: Step, said: object = {}) {
  await SUGGESTERS.medicines()
  const onChange = vi.fn<(answers: FormAnswers) => void>()
  const setting = { answers: answersOf(said), today: '2026-11-22', birthYear: null, onSubmit: () => undefined }
  render(<StepForm step={step} version="short" suggesters={SUGGESTERS} onChange={onChange} {...setting} />)
  // Those who know the names have come.
  await waitFor(() => Promise.resolve())
  const items = (group: string) => (onChange.mock.lastCall?.[0][group] as ListOf | undefined)?.items
  return { user: userEvent.setup(), items }
}
const what = () => screen.getAllByRole('textbox', { name: sayOf('tried.things.what.label') })[0]!
/** Behind "more", which stays open where it was opened last. */
const isBehindMore = (question: HTMLElement): boolean => question.closest('details[id$="-more"]') !== null
const isAsked = (id: string): boolean =>
  screen.queryAllByRole('group', { name: sayOf(`${id}.label`) }).some((question) => !isBehindMore(question))
const kinds = () => screen.getByRole('group', { name: sayOf('tried.things.kind.label') })

describe('the kind of a thing that was tried', () => {
  it.each([
    ['sertraline', 'pill'],
    ['Viagra 50 mg', 'pill'],
    ['cialis 5 mg daily', 'pill'],
    ['testosterone gel 1 % once a day', 'hormone'],
    ['testosterone gel', 'hormone'],
    ['hydrocortisone cream', 'cream'],
    ['St. John’s wort', 'herbal'],
    ['Lube', 'cream'],
    ['couples therapy', 'couples'],
    ['Kegels', 'pelvicPt'],
    ['yoga', 'exercise'],
  ])('is told by the name: %s', async (name, kind) => {
    const { user, items } = await page(tried)
    await user.type(what(), name)
    expect(items('things')?.[0]?.values).toMatchObject({ what: name, kind: { picked: kind } })
    expect(isAsked('tried.things.kind')).toBe(false)
    const more = screen.getByText(say('more.item')).closest('details')!
    if (!more.open) await user.click(screen.getByText(say('more.item')))
    expect(within(kinds()).getByRole('radio', { checked: true })).toBeInTheDocument()
  })

  it.each([
    'sertraline made it worse',
    'green tea with honey',
    'cialis 5 mg from my doctor',
    'something from my doctor',
  ])('is asked where the words say more than a name: %s', async (name) => {
    const { user, items } = await page(tried)
    await user.type(what(), name)
    expect(items('things')?.[0]?.values['kind']).toEqual({ picked: '', other: '' })
    expect(isAsked('tried.things.kind')).toBe(true)
  })

  it('goes with the name that told it, and stays where it was picked by hand', async () => {
    const { user, items } = await page(tried)
    await user.type(what(), 'yoga')
    await user.clear(what())
    await user.type(what(), 'a stone')
    expect(items('things')?.[0]?.values['kind']).toEqual({ picked: '', other: '' })
    await user.click(within(kinds()).getByRole('radio', { name: sayOf('tried.things.kind.option.device') }))
    await user.clear(what())
    await user.type(what(), 'yoga')
    expect(items('things')?.[0]?.values['kind']).toMatchObject({ picked: 'device' })
  })

  it('is told in Spanish, too', () => {
    const { kind } = tried.groups.things.fields
    const told = (text: string) => inLanguage('es', () => optionTold('tried.things.kind', kind, text, undefined))
    setScreenLanguage('es')
    expect(['Lubricante', 'terapia de pareja', 'ejercicios de Kegel', 'Meditación', 'una piedra'].map(told)).toEqual([
      'cream',
      'couples',
      'pelvicPt',
      'mindful',
      undefined,
    ])
    setScreenLanguage('en')
  })
})

describe('what was tried and is a medicine', () => {
  const things = (...items: object[]) => ({ tried: { things: { items } } })
  const when = { kind: 'year', y: '2024' }
  const add = (name: string) => screen.queryByRole('button', { name: say('also.add', { name }) })

  it('is offered among the medicines, and added by one press with what is known, and its mark', async () => {
    const { user, items } = await page(
      medicines,
      things({ id: 't', disclosure: 'private', values: { what: 'Zoloft', when, effect: { picked: 'still' } } }),
    )
    expect(items('list')).toBeUndefined()
    // The page is called by its own title, as it stands above it.
    expect(await screen.findByRole('group', { name: say('also.offer', { list: sayOf('tried.title') }) })).toBeVisible()
    await user.click(await screen.findByRole('button', { name: say('also.add', { name: 'Zoloft' }) }))
    const added = { disclosure: 'private', values: { name: 'Zoloft', since: when, status: { picked: 'now' } } }
    expect(items('list')).toMatchObject([added])
    expect(add('Zoloft')).toBeNull()
    // All is said: it stands as a line, and the focus is on it.
    const lid = screen.getByRole('heading', { name: 'Zoloft' }).closest('summary')
    await waitFor(() => expect(lid).toHaveFocus())
    expect(lid?.closest('details')).not.toHaveAttribute('open')
  })

  it('has its dose and how often put in their places, and counts as the same thing', async () => {
    const { user, items } = await page(medicines, things({ id: 't', values: { what: 'cialis 5 mg daily', when } }))
    await user.click(await screen.findByRole('button', { name: say('also.add', { name: 'cialis 5 mg daily' }) }))
    expect(items('list')?.[0]?.values).toMatchObject({
      name: 'cialis',
      dose: '5 mg',
      often: { picked: 'daily' },
      since: when,
    })
    expect(add('cialis 5 mg daily')).toBeNull()
  })

  it.each(['cialis and viagra', 'sertraline made it worse', 'foozol 5 mg daily since 2020', 'Zoloft since 2020'])(
    'is taken over as it stands where a word would be lost, or no name is known: %s',
    async (what) => {
      const { user, items } = await page(
        medicines,
        things({ id: 't', values: { what, kind: { picked: 'pill' }, when } }),
      )
      await user.click(await screen.findByRole('button', { name: say('also.add', { name: what }) }))
      expect(items('list')?.[0]?.values).toMatchObject({ name: what, dose: '', since: when })
    },
  )

  it('is asked at once whether it is taken now, where that was not said', async () => {
    const { user } = await page(medicines, things({ id: 't', values: { what: 'Zoloft', when } }))
    await user.click(await screen.findByRole('button', { name: say('also.add', { name: 'Zoloft' }) }))
    const now = screen.getByRole('group', { name: new RegExp(sayOf('medicines.list.status.label').replace('?', '.')) })
    await waitFor(() => expect(now).toContainElement(document.activeElement as HTMLElement))
  })

  it('is not offered under another name that is there, nor is anything else that was tried', async () => {
    await page(medicines, {
      ...things(
        { id: 'a', values: { what: 'Zoloft' } },
        { id: 'b', values: { what: 'yoga', kind: { picked: 'exercise' } } },
        { id: 'c', values: { what: 'the blue ones', kind: { picked: 'pill' } } },
      ),
      medicines: { list: { items: [{ id: 'm', values: { name: 'sertraline' } }] } },
    })
    expect(await screen.findByRole('button', { name: say('also.add', { name: 'the blue ones' }) })).toBeInTheDocument()
    expect(add('Zoloft')).toBeNull()
    expect(add('yoga')).toBeNull()
  })

  it('is offered by the name alone, and not where it was stopped', async () => {
    const { user, items } = await page(
      medicines,
      things(
        { id: 'a', values: { what: 'Stopping escitalopram for two months', kind: { picked: 'pill' } } },
        { id: 'b', values: { what: 'Taking bupropion in the morning', kind: { picked: 'pill' } } },
      ),
    )
    await user.click(await screen.findByRole('button', { name: say('also.add', { name: 'bupropion' }) }))
    expect(items('list')?.[0]?.values).toMatchObject({ name: 'bupropion' })
    expect(screen.queryByText(/escitalopram/)).toBeNull()
  })

  it('is offered the other way round, too, with the kind that is known', async () => {
    const { user, items } = await page(tried, {
      medicines: {
        list: { items: [{ id: 'm', values: { name: 'a tincture', kind: { picked: 'herbal' }, since: when } }] },
      },
    })
    await user.click(await screen.findByRole('button', { name: say('also.add', { name: 'a tincture' }) }))
    expect(items('things')).toMatchObject([{ values: { what: 'a tincture', kind: { picked: 'herbal' }, when } }])
  })
})
