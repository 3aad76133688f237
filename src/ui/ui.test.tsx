// @vitest-environment jsdom
/** Buttons and fields, what opens and closes, and what is said aloud. */
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from './Button'
import { Dialog } from './Dialog'
import { Disclosure } from './Disclosure'
import { ErrorSummary } from './ErrorSummary'
import { announce, LiveRegion } from './LiveRegion'
import { SpellingHelp } from './privateTyping'
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
