// @vitest-environment jsdom
/** What is typed stays as it was typed, and in this form alone. */
import { fireEvent, screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { label, showKit } from '../../tests/support/kitStep'
import { loadAllWords } from '../i18n'

const HOSTILE = '  <img src=x onerror=alert(1)> {"a":1} \u202Eabc\u202C 👩‍👩‍👧 \\n "quote" '

beforeAll(() => loadAllWords())

describe('typing', () => {
  it('keeps every kind of text exactly as typed', async () => {
    const { user, value } = showKit()
    await user.click(screen.getByLabelText(label('line')))
    await user.paste(HOSTILE)
    expect(screen.getByLabelText(label('line'))).toHaveValue(HOSTILE)
    expect(value('line')).toBe(HOSTILE)
    await user.click(screen.getByLabelText(label('story')))
    await user.paste(`${HOSTILE}\n\n${HOSTILE}`)
    expect(value('story')).toBe(`${HOSTILE}\n\n${HOSTILE}`)
    await user.type(screen.getByLabelText(label('age')), 'about 30')
    expect(value('age')).toBe('about 30')
  })

  it('keeps typed words off the disk and away from helpers', () => {
    showKit({ version: 'full' })
    for (const field of screen.getAllByRole('textbox')) {
      expect(field).toHaveAttribute('autocomplete', 'off')
      expect(field).toHaveAttribute('spellcheck', 'false')
      expect(field).toHaveAttribute('writingsuggestions', 'false')
      expect(field).toHaveAttribute('autocorrect', 'off')
      expect(field).toHaveAttribute('data-gramm', 'false')
      expect(field).toHaveAttribute('data-1p-ignore')
      expect(field).toHaveAttribute('data-lpignore', 'true')
      expect(field).toHaveAttribute('data-bwignore')
      expect(field).toHaveAttribute('translate', 'no')
      expect(field).toHaveAttribute('dir', 'auto')
      expect(field.getAttribute('name')).not.toMatch(/name|line|where/)
    }
  })

  it('shows a soft counter near the end, and lets the text go on', async () => {
    const { user, value } = showKit()
    const line = screen.getByLabelText(label('line'))
    await user.type(line, 'twelve signs')
    expect(line).not.toHaveAccessibleDescription()
    await user.type(line, ' and six')
    expect(line).toHaveAccessibleDescription('0 more characters fit well on the page')
    await user.type(line, '!')
    expect(line).toHaveAccessibleDescription('This is 1 character longer than fits well on the page. It is all kept.')
    expect(value('line')).toBe('twelve signs and six!')
  })

  it('says the counter aloud once the typing pauses', async () => {
    showKit()
    // At once: keys take longer than the pause where the machine is busy.
    fireEvent.change(screen.getByLabelText(label('line')), { target: { value: 'twenty signs exactly' } })
    const region = screen.getByRole('status')
    expect(region).toHaveTextContent(/^$/)
    await vi.waitFor(() => expect(region).toHaveTextContent('0 more characters'), { timeout: 10_000 })
  })

  it('does not send the form on Enter in a line', async () => {
    const { user, onSubmit } = showKit()
    await user.type(screen.getByLabelText(label('line')), 'a{Enter}')
    await new Promise((done) => setTimeout(done, 20))
    expect(onSubmit).not.toHaveBeenCalled()
  })
})

describe('numbers and scales', () => {
  it('gives an odd number a gentle note and keeps it', async () => {
    const { user, value } = showKit()
    const age = screen.getByLabelText(label('age'))
    await user.type(age, '7')
    expect(age).toHaveAccessibleDescription(/a number from 13 to 120 is usual/)
    expect(age).not.toHaveAttribute('aria-invalid')
    await user.clear(age)
    await user.type(age, '34')
    expect(age).not.toHaveAccessibleDescription()
    expect(value('age')).toBe('34')
  })

  it('starts a scale empty, takes 0, works by arrow keys, and clears', async () => {
    const { user, value } = showKit()
    const scale = screen.getByRole('group', { name: label('pain') })
    const numbers = within(scale).getAllByRole('radio')
    expect(numbers).toHaveLength(11)
    expect(numbers.some((one) => (one as HTMLInputElement).checked)).toBe(false)
    await user.click(within(scale).getByRole('radio', { name: '0' }))
    expect(value('pain')).toBe(0)
    await user.keyboard('{ArrowRight}')
    expect(value('pain')).toBe(1)
    await user.click(within(scale).getByRole('button', { name: `Clear answer ${label('pain')}` }))
    expect(value('pain')).toBeNull()
    expect(scale).toContainElement(document.activeElement as HTMLElement)
    expect(within(scale).queryByRole('button')).toBeNull()
  })
})
