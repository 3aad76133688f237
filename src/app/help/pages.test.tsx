import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { beforeAll, describe, expect, it } from 'vitest'
import { blankAnswers } from '../../form/blank'
import { loadWords } from '../../i18n'
import { STEPS } from '../../steps'
import { LiveRegion } from '../../ui/LiveRegion'
import { CARDS } from './cards'
import type { AgeBand } from './linesFor'
import { SupportInPlace } from './SupportInPlace'
import { SupportLines } from './SupportPage'
import type { RegionChoice } from './supportLines'
import { WhatToExpect } from './WhatToExpect'

beforeAll(() => loadWords(['help']))

describe('what to expect', () => {
  it('shows every card without a press', () => {
    render(<WhatToExpect />)
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(CARDS.length - 1)
    expect(screen.getByRole('complementary', { name: 'What this tool is not' })).toBeInTheDocument()
  })

  it('finds cards by any of their words, keeps the foot, and goes back to all', async () => {
    const user = userEvent.setup()
    render(<WhatToExpect />)
    await user.type(screen.getByRole('searchbox', { name: 'Search these cards' }), 'licensing BOARD')
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'No sexual touch, ever',
      'Rules they must keep',
    ])
    expect(screen.getByText('2 cards found')).toBeInTheDocument()
    expect(screen.getByText(/not a doctor or a therapist/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Show all cards' }))
    expect(screen.getByRole('searchbox')).toHaveValue('')
    expect(screen.getByRole('searchbox')).toHaveFocus()
  })
})

function Page() {
  const [region, setRegion] = useState<RegionChoice>('')
  const [ageBand, setAgeBand] = useState<AgeBand>('')
  return (
    <>
      <SupportLines region={region} onRegion={setRegion} ageBand={ageBand} onAgeBand={setAgeBand} />
      <LiveRegion />
    </>
  )
}

describe('talk to someone now', () => {
  it('asks where in place, and then dials, texts and links', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where are you?' }), 'United States')
    expect(screen.getByRole('link', { name: /^Call 911/ })).toHaveAttribute('href', 'tel:911')
    expect(screen.getByRole('link', { name: /^Call 800-799-7233/ })).toHaveAttribute('href', 'tel:8007997233')
    expect(screen.getByRole('link', { name: /^Text HOME to 741741/ })).toHaveAttribute('href', 'sms:741741?&body=HOME')
    const site = screen.getByRole('link', { name: 'rainn.org' })
    expect(site).toHaveAttribute('rel', 'noreferrer noopener')
    expect(site.parentElement).toHaveTextContent('opens another site')
    expect(screen.getByRole('status')).toHaveTextContent('United States')
    expect(screen.getAllByText('Number last checked: September 9, 2026.').length).toBeGreaterThan(0)
    expect(screen.getByRole('link', { name: 'findahelpline.com' })).toBeInTheDocument()
  })

  it('shows no emergency number as long as it does not know where the person is', async () => {
    const user = userEvent.setup()
    render(<Page />)
    expect(screen.queryByRole('link', { name: /^Call/ })).toBeNull()
    expect(screen.getByText(/in danger now, call your local emergency number\.$/)).toBeInTheDocument()
    expect(screen.getByText('Choose your place below to see the number here.')).toBeInTheDocument()
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Where are you?' }),
      'Somewhere else, or I would rather not say',
    )
    expect(screen.queryByRole('link', { name: /^Call/ })).toBeNull()
    expect(screen.getByText(/^In the European Union the number is 112/)).toBeInTheDocument()
  })

  it('says which service each number leads to where there are several, and dials a star', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where are you?' }), 'Chile')
    expect(screen.getByText(/in danger now, call 133 \(police\) or 131 \(ambulance\)\.$/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Call 131 \(ambulance\)/ })).toHaveAttribute('href', 'tel:131')
    expect(screen.getByRole('link', { name: /^Call \*4141/ })).toHaveAttribute('href', 'tel:*4141')
  })

  it('says a month alone where only the month is known', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where are you?' }), 'England')
    expect(screen.getByText('Number last checked: June 2026.')).toBeInTheDocument()
  })

  it('speaks to a person under 18', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Are you 18 or older?' }), 'No, I am under 18')
    expect(screen.getByText(/^If you are under 18/)).toBeInTheDocument()
  })
})

function Question({ id, region = '' }: { id: string; region?: RegionChoice }) {
  const [answers, setAnswers] = useState(() => blankAnswers(STEPS))
  const [here, setRegion] = useState<RegionChoice>(region)
  const say = (picked: string) => {
    const next = structuredClone(answers)
    next.mind.selfHarm.values.thoughts.picked = picked
    next.start.way.values.sharedDevice.picked = picked
    setAnswers(next)
  }
  return (
    <>
      <button type="button" onClick={() => say('now')}>
        now
      </button>
      <button type="button" onClick={() => say('watched')}>
        watched
      </button>
      <SupportInPlace
        {...{ id, answers }}
        names={null}
        fired={null}
        ageBand=""
        region={here}
        onRegion={setRegion}
        expectHref="#/what-to-expect"
        worksheetHref="#/worksheet"
        supportHref="#/support"
      />
      <LiveRegion />
    </>
  )
}

describe('below a question', () => {
  it('shows people for the region when an answer calls for it, says so, and leaves the focus alone', async () => {
    const user = userEvent.setup()
    render(<Question id="mind.selfHarm.thoughts" region="ie" />)
    expect(screen.queryByRole('link')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'now' }))
    expect(screen.getByText(/^Thank you for saying so/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /^Call 116 123/ })).toHaveAttribute('href', 'tel:116123')
    expect(screen.getByRole('status')).toHaveTextContent('Below this question')
    expect(screen.getByRole('button', { name: 'now' })).toHaveFocus()
  })

  it('asks where in place when the region is not known', async () => {
    const user = userEvent.setup()
    render(<Question id="mind.selfHarm.thoughts" />)
    await user.click(screen.getByRole('button', { name: 'now' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Where are you?' }), 'New Zealand')
    expect(screen.getByRole('link', { name: /^Call 1737/ })).toBeInTheDocument()
  })

  it('offers safer ways when someone may be checking, and says what is true about keeping', async () => {
    const user = userEvent.setup()
    render(<Question id="start.way.sharedDevice" />)
    await user.click(screen.getByRole('button', { name: 'watched' }))
    const ways = within(screen.getByRole('list')).getAllByRole('listitem')
    expect(ways.map((way) => way.textContent)).toEqual([
      'Use another device, such as one at a library.',
      'Use a private window. It keeps no list of the pages you open in it. Look for “Private” or “Incognito” in your browser’s menu, or among its tabs.',
      'Just read what to expect. You do not have to type anything.',
      'Print a blank worksheet and write by hand. A sheet of paper can be found, too.',
    ])
    expect(screen.getByRole('status')).toHaveTextContent('Below this question')
    expect(screen.getByRole('button', { name: 'watched' })).toHaveFocus()
    expect(screen.getByRole('link', { name: /^Just read/ })).toHaveAttribute('href', '#/what-to-expect')
    expect(screen.getByRole('link', { name: /^Print a blank worksheet/ })).toHaveAttribute('href', '#/worksheet')
    expect(screen.getByText(/^“Leave quickly” erases what you type/)).toBeInTheDocument()
  })
})
