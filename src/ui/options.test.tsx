// @vitest-environment jsdom
/** Options to pick from: their keys, and what they are called. */
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CheckboxChips, KeysHintProvider } from './CheckboxChips'
import { RadioGroup } from './RadioGroup'

/** Two questions of boxes, one after the other. */
function TwoQuestions() {
  const [picked, setPicked] = useState<readonly string[]>([])
  const toggle = (id: string, on: boolean) => setPicked(on ? [...picked, id] : picked.filter((one) => one !== id))
  const options = (letters: string) => [...letters].map((id) => ({ id, label: id }))
  return (
    <KeysHintProvider words="Arrow keys move.">
      <CheckboxChips id="one" label="One?" options={options('abc')} picked={picked} onToggle={toggle} />
      <CheckboxChips id="two" label="Two?" options={options('xyz')} picked={picked} onToggle={toggle} />
    </KeysHintProvider>
  )
}

describe('the boxes of a question', () => {
  const focused = () => (document.activeElement instanceof HTMLInputElement ? document.activeElement.value : null)

  it('are one stop of Tab, which comes back to the box that was left', async () => {
    render(<TwoQuestions />)
    await userEvent.tab()
    expect(focused()).toBe('a')
    await userEvent.keyboard('{ArrowDown}')
    expect(focused()).toBe('b')
    await userEvent.tab()
    expect(focused()).toBe('x')
    await userEvent.tab({ shift: true })
    expect(focused()).toBe('b')
  })

  it('say once on a page how the keys move, to who listens', () => {
    render(<TwoQuestions />)
    const [first, ...others] = screen.getAllByRole('checkbox')
    expect(first).toHaveAccessibleDescription('Arrow keys move.')
    for (const box of others) expect(box).not.toHaveAccessibleDescription()
  })

  it('are walked by arrows, round and round, and by Home and End; only Space ticks', async () => {
    render(<TwoQuestions />)
    await userEvent.tab()
    for (const [key, value] of [
      ['ArrowUp', 'c'],
      ['ArrowRight', 'a'],
      ['End', 'c'],
      ['ArrowLeft', 'b'],
      ['Home', 'a'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`)
      expect(focused()).toBe(value)
    }
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
    await userEvent.keyboard('{ArrowDown} ')
    expect(screen.getByRole('checkbox', { name: 'b' })).toBeChecked()
  })

  it('are walked the other way by the sideways arrows where one reads from the right', async () => {
    document.documentElement.dir = 'rtl'
    try {
      render(<TwoQuestions />)
      await userEvent.tab()
      await userEvent.keyboard('{ArrowLeft}')
      expect(focused()).toBe('b')
      await userEvent.keyboard('{ArrowDown}')
      expect(focused()).toBe('c')
    } finally {
      document.documentElement.removeAttribute('dir')
    }
  })

  it('say once, on the way in, how the keys go', () => {
    render(<TwoQuestions />)
    expect(screen.getByRole('checkbox', { name: 'a' })).toHaveAccessibleDescription('Arrow keys move.')
    expect(screen.getByRole('checkbox', { name: 'b' })).not.toHaveAccessibleDescription()
  })
})

describe('groups of options', () => {
  it('name the group, describe it, and give the id of what was chosen', async () => {
    const chosen = vi.fn()
    const options = [
      { id: 'a', label: 'First' },
      { id: 'b', label: 'Second', help: 'The other one' },
    ]
    render(<RadioGroup id="r" label="Which?" hint="One of two." options={options} value="a" onChange={chosen} />)
    expect(screen.getByRole('group', { name: 'Which?' })).toHaveAccessibleDescription('One of two.')
    expect(screen.getByRole('radio', { name: 'First' })).toBeChecked()
    expect(screen.getByRole('radio', { name: 'Second' })).toHaveAccessibleDescription('The other one')
    await userEvent.click(screen.getByRole('radio', { name: 'Second' }))
    expect(chosen).toHaveBeenCalledExactlyOnceWith('b')
  })

  it('tick and untick', async () => {
    const toggled = vi.fn()
    const options = [
      { id: 'a', label: 'First' },
      { id: 'b', label: 'Second' },
    ]
    render(<CheckboxChips id="c" label="Which?" options={options} picked={['a']} onToggle={toggled} />)
    await userEvent.click(screen.getByRole('checkbox', { name: 'First' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Second' }))
    expect(toggled.mock.calls).toEqual([
      ['a', false],
      ['b', true],
    ])
  })
})
