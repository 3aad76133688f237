// @vitest-environment jsdom
/** How much a list takes, and what becomes of more. */
import { screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { button, cards, kitOfThree, loadListWords, said, show, unfold } from '../../tests/support/kitList'

beforeAll(loadListWords)

describe('a list', () => {
  it('takes no more than the limit, says so, and a list over it is kept and refused', async () => {
    const { user, onSubmit, onChange } = show(Array.from({ length: 201 }, (_, i) => `n${i}`))
    expect(screen.getByText('There are 200 here now, and no more fit. Remove one to add another.')).toBeVisible()
    await user.click(button('Add one Things'))
    expect(onChange).not.toHaveBeenCalled()
    expect(said()).toHaveTextContent('no more fit')
    await user.click(button('Continue'))
    await screen.findByRole('group', { name: 'One answer needs a change' })
    expect(onSubmit).not.toHaveBeenCalled()
    expect(cards()).toHaveLength(201)
  })

  it('takes no more than it is made for, by adding or copying', async () => {
    const { user, onChange } = show(['a', 'b', 'c'], kitOfThree)
    const full = 'There are 3 here now, and no more fit. Remove one to add another.'
    expect(screen.getByText(full)).toBeVisible()
    await unfold(user, 'a')
    for (const way of ['Add one Things', 'Duplicate a']) {
      await user.click(button(way))
      expect(said(), way).toHaveTextContent(full)
    }
    expect(onChange).not.toHaveBeenCalled()
  })

  it('keeps what a file brought, also when that is more', async () => {
    const { user, onSubmit } = show(['a', 'b', 'c', 'd'], kitOfThree)
    expect(cards()).toHaveLength(4)
    await user.click(button('Continue'))
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalled())
  })
})
