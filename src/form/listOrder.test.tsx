// @vitest-environment jsdom
/** The buttons and keys that copy, move and remove an item of a list. */
import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { button, cards, loadListWords, nameField, said, show, unfold } from '../../tests/support/kitList'

beforeAll(loadListWords)

describe('a list', () => {
  it('copies an item right after it, under an id of its own', async () => {
    const { user, last, names } = show(['a', 'b'])
    await unfold(user, 'a')
    await user.click(button('Duplicate a'))
    expect(names()).toEqual(['a', 'a', 'b'])
    expect(new Set(last().items.map((one) => one.id)).size).toBe(3)
    const labels = () => cards().map((card) => card.getAttribute('aria-label'))
    await vi.waitFor(() => expect(labels()).toEqual(['a (number 1)', 'a (number 2)', 'b']))
    expect(said()).toHaveTextContent('Copied a.')
    await vi.waitFor(() => expect(nameField(cards()[1]!)).toHaveFocus())
    await user.keyboard('!')
    expect(names()).toEqual(['a', 'a!', 'b'])
  })

  it('moves an item by its buttons; the focus and the typed words go with it', async () => {
    const { user, names, last } = show(['a', 'b', 'c'])
    await unfold(user, 'c')
    await user.type(nameField(cards()[2]!), 'C')
    await user.click(button('Move up cC'))
    expect(names()).toEqual(['a', 'cC', 'b'])
    await vi.waitFor(() => expect(button('Move up cC')).toHaveFocus())
    expect(said()).toHaveTextContent('cC is now number 2 of 3.')
    await unfold(user, 'a')
    await user.click(button('Move down a'))
    expect(names()).toEqual(['cC', 'a', 'b'])
    await vi.waitFor(() => expect(button('Move down a')).toHaveFocus())
    expect(last().items.map((one) => one.id)).toEqual(['id2', 'id0', 'id1'])
    expect(cards().map((card) => card.getAttribute('aria-label'))).toEqual(['cC', 'a', 'b'])
    await user.type(nameField(cards()[1]!), '2')
    expect(names()).toEqual(['cC', 'a2', 'b'])
  })

  it('says so at the ends, and changes nothing there', async () => {
    const { user, onChange } = show(['a', 'b'])
    await unfold(user, 'a')
    expect(button('Move up a')).toHaveAttribute('aria-disabled', 'true')
    await user.click(button('Move up a'))
    expect(said()).toHaveTextContent('a is already the first.')
    await unfold(user, 'b')
    await user.click(button('Move down b'))
    expect(said()).toHaveTextContent('b is already the last.')
    expect(onChange).not.toHaveBeenCalled()
  })

  it('moves an item by Alt and an arrow key, and keeps the focus in the field', async () => {
    const { user, names } = show(['a', 'b'])
    await unfold(user, 'b')
    await user.click(nameField(cards()[1]!))
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(names()).toEqual(['b', 'a'])
    await vi.waitFor(() => expect(nameField(cards()[0]!)).toHaveFocus())
  })

  it('removes an item and brings it back, with its words, to its place', async () => {
    const { user, names, last } = show(['a', 'b', 'c'])
    await unfold(user, 'b')
    await user.click(button('Remove b'))
    expect(names()).toEqual(['a', 'c'])
    expect(said()).toHaveTextContent('Removed b.')
    expect(button('Undo')).toHaveFocus()
    await unfold(user, 'c')
    await user.type(nameField(cards()[1]!), '!')
    await user.click(button('Undo'))
    expect(names()).toEqual(['a', 'b', 'c!'])
    expect(last().items[1]!.id).toBe('id1')
    await vi.waitFor(() => expect(cards()[1]).toContainElement(document.activeElement as HTMLElement))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  it('drops the way back at the next action', async () => {
    const { user } = show(['a', 'b'])
    await unfold(user, 'b')
    await user.click(button('Remove b'))
    await unfold(user, 'a')
    await user.click(button('Duplicate a'))
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })
})
