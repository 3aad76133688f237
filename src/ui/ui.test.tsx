// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from './Button'
import { CheckboxChips, KeysHintProvider } from './CheckboxChips'
import { Dialog } from './Dialog'
import { Disclosure } from './Disclosure'
import { ErrorSummary } from './ErrorSummary'
import { announce, LiveRegion } from './LiveRegion'
import { SpellingHelp } from './privateTyping'
import { RadioGroup } from './RadioGroup'
import { TextField } from './TextField'

const noop = () => undefined

describe('Button', () => {
  it('never sends a form by accident, and has a name of its own', () => {
    render(<Button what="sertraline">Remove</Button>)
    expect(screen.getByRole('button', { name: 'Remove sertraline' })).toHaveAttribute('type', 'button')
  })
})

describe('TextField', () => {
  it('ties hint, note and error to the control', () => {
    render(
      <TextField id="a" label="Dose" hint="As on the box." note="2 left" error="Too long" value="" onChange={noop} />,
    )
    const field = screen.getByRole('textbox', { name: 'Dose' })
    expect(field).toHaveAccessibleDescription('As on the box. Too long 2 left')
    expect(field).toHaveAttribute('aria-invalid', 'true')
  })

  it.each(['short', undefined] as const)('keeps helpers away from one line and from several (%s)', (multiline) => {
    render(<TextField id="a" label="Dose" value="" onChange={noop} multiline={multiline} />)
    const field = screen.getByRole('textbox')
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['autocorrect', 'off'],
      ['autocapitalize', 'off'],
      ['spellcheck', 'false'],
      ['writingsuggestions', 'false'],
      ['data-gramm', 'false'],
      ['data-lpignore', 'true'],
      ['translate', 'no'],
      ['dir', 'auto'],
    ] as const) {
      expect(field).toHaveAttribute(name, value)
    }
    expect(field).toHaveAttribute('data-1p-ignore')
    expect(field).toHaveAttribute('data-bwignore')
  })

  it('lets the browser check spelling only when that was switched on', () => {
    render(
      <SpellingHelp value>
        <TextField id="a" label="Dose" value="" onChange={noop} />
      </SpellingHelp>,
    )
    expect(screen.getByRole('textbox')).toHaveAttribute('spellcheck', 'true')
    expect(screen.getByRole('textbox')).toHaveAttribute('autocomplete', 'off')
  })
})

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

describe('Disclosure', () => {
  it('builds its inside when first opened, and keeps it after', async () => {
    const user = userEvent.setup()
    render(<Disclosure summary="More">inside</Disclosure>)
    expect(screen.queryByText('inside')).toBeNull()
    await user.click(screen.getByText('More'))
    expect(await screen.findByText('inside')).toBeVisible()
    await user.click(screen.getByText('More'))
    expect(screen.getByText('inside')).not.toBeVisible()
  })

  it('opens when something inside needs a look, and can be closed again', async () => {
    const { rerender } = render(<Disclosure summary="More">inside</Disclosure>)
    rerender(
      <Disclosure summary="More" opens>
        inside
      </Disclosure>,
    )
    expect(screen.getByText('inside')).toBeVisible()
    await userEvent.click(screen.getByText('More'))
    expect(screen.getByText('inside')).not.toBeVisible()
  })
})

function AskFirst({ onClose }: { onClose: () => void }) {
  const [open, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    onClose()
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>Erase</Button>
      <Dialog open={open} onClose={close} title="Erase all?" actions={<Button onClick={close}>Keep it</Button>}>
        It cannot come back.
      </Dialog>
    </>
  )
}

describe('Dialog', () => {
  it('opens with a name, closes by its button, and says so once', async () => {
    const onClose = vi.fn()
    render(<AskFirst onClose={onClose} />)
    expect(screen.queryByRole('dialog')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
    expect(screen.getByRole('dialog', { name: 'Erase all?' })).toHaveTextContent('It cannot come back.')
    await userEvent.click(screen.getByRole('button', { name: 'Keep it' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('passes on that the browser closed it', async () => {
    const onClose = vi.fn()
    render(<AskFirst onClose={onClose} />)
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
    // What Escape and the back gesture end in.
    act(() => screen.getByRole<HTMLDialogElement>('dialog').close())
    expect(onClose).toHaveBeenCalledOnce()
  })
})

describe('ErrorSummary', () => {
  it('leads to each problem without changing the address', async () => {
    const onGo = vi.fn()
    const before = window.location.href
    render(<ErrorSummary title="One answer" problems={[{ id: 'x', text: 'Dose: too long' }]} onGo={onGo} />)
    await userEvent.click(screen.getByRole('button', { name: 'Dose: too long' }))
    expect(onGo).toHaveBeenCalledExactlyOnceWith('x')
    expect(window.location.href).toBe(before)
  })
})

describe('announce', () => {
  it('says the same words again as something new', () => {
    render(<LiveRegion />)
    act(() => announce('Saved'))
    const first = screen.getByText('Saved')
    act(() => announce('Saved'))
    expect(screen.getByRole('status')).toHaveTextContent(/^Saved$/)
    expect(screen.getByText('Saved')).not.toBe(first)
  })
})
