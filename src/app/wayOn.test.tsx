// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { Button } from '../ui/Button'
import { useWayOnKeys, wayOn } from './wayOn'

function Page({ onWay, dialog }: { onWay: () => void; dialog: boolean }) {
  useWayOnKeys()
  return (
    <main>
      <h1 tabIndex={-1}>Heading</h1>
      <textarea aria-label="Words" />
      <Button {...wayOn} onClick={onWay}>
        Continue
      </Button>
      {dialog && <dialog open>A break</dialog>}
    </main>
  )
}

function page(dialog = false) {
  const onWay = vi.fn()
  render(<Page onWay={onWay} dialog={dialog} />)
  return onWay
}
const press = (on: Element, keys: object) => fireEvent.keyDown(on, { key: 'Enter', ...keys })

it('presses the way on from nowhere, a heading or a text, by Ctrl or by Cmd and Enter', () => {
  const onWay = page()
  press(document.body, { ctrlKey: true })
  press(screen.getByRole('heading'), { ctrlKey: true })
  press(screen.getByRole('textbox'), { metaKey: true })
  expect(onWay).toHaveBeenCalledTimes(3)
  expect(screen.getByRole('button', { name: 'Continue' })).toHaveFocus()
})

it('leaves Enter alone, other keys with it, and keys that are held down', () => {
  const onWay = page()
  press(screen.getByRole('textbox'), {})
  press(screen.getByRole('textbox'), { ctrlKey: true, shiftKey: true })
  press(screen.getByRole('heading'), { ctrlKey: true, repeat: true })
  expect(onWay).not.toHaveBeenCalled()
})

it('rests while a dialog is open', () => {
  const onWay = page(true)
  press(document.body, { ctrlKey: true })
  expect(onWay).not.toHaveBeenCalled()
})
