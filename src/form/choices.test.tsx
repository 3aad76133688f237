// @vitest-environment jsdom
/** One of several, any of several, and any of what was picked elsewhere. */
import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { label, noKitAnswers, others, showKit } from '../../tests/support/kitStep'
import { loadAllWords } from '../i18n'
import { blankItem } from './blank'
import type { AnyAnswers } from './values'

beforeAll(() => loadAllWords())

describe('choices', () => {
  it('clears a choice again and keeps the own words for later', async () => {
    const { user, value } = showKit()
    const gate = screen.getByRole('group', { name: label('gate') })
    await user.click(within(gate).getByRole('radio', { name: /option\.other/ }))
    await user.type(within(gate).getByLabelText('In your own words'), 'mine')
    expect(value('gate')).toEqual({ picked: 'other', other: 'mine' })
    await user.click(within(gate).getByRole('button', { name: /^Clear/ }))
    expect(value('gate')).toEqual({ picked: '', other: 'mine' })
    expect(gate).toContainElement(document.activeElement as HTMLElement)
    await user.click(within(gate).getByRole('radio', { name: /option\.other/ }))
    expect(within(gate).getByLabelText('In your own words')).toHaveValue('mine')
  })

  it('keeps the order of picking, and lets an answer that stands alone stand alone', async () => {
    const { user, value } = showKit()
    const any = screen.getByRole('group', { name: label('any') })
    const box = (name: string) => within(any).getByRole('checkbox', { name: new RegExp(`option\\.${name}$`) })
    await user.click(box('b'))
    await user.click(box('a'))
    expect(value('any')).toEqual({ picked: ['b', 'a'], other: '' })
    await user.click(box('none'))
    expect(value('any')).toEqual({ picked: ['none'], other: '' })
    await user.click(box('a'))
    expect(value('any')).toEqual({ picked: ['a'], other: '' })
    expect(box('none')).not.toBeChecked()
  })

  it('shows and hides by other answers, at once, and keeps what was hidden', async () => {
    const { user, value } = showKit()
    const gate = screen.getByRole('group', { name: label('gate') })
    expect(screen.queryByLabelText(label('hidden'))).toBeNull()
    await user.click(within(gate).getByRole('radio', { name: /yes/ }))
    await user.type(screen.getByLabelText(label('hidden')), 'kept')
    await user.click(within(gate).getByRole('radio', { name: /no$/ }))
    expect(screen.queryByLabelText(label('hidden'))).toBeNull()
    expect(screen.getByLabelText('kit.later.more.label')).toBeVisible()
    expect(value('hidden')).toBe('kept')
    await user.click(within(gate).getByRole('radio', { name: /yes/ }))
    expect(screen.getByLabelText(label('hidden'))).toHaveValue('kept')
    expect(screen.queryByLabelText('kit.later.more.label')).toBeNull()
  })
})

describe('references', () => {
  const picked = (): AnyAnswers => {
    const answers: AnyAnswers = noKitAnswers()
    const { picks } = others.groups
    const own = blankItem(picks, 'other')
    answers['other'] = {
      picks: {
        instead: '',
        items: [blankItem(picks, 'y'), { ...own, values: { what: 'my own thing' } }, blankItem(picks, 'x')],
      },
    }
    return answers
  }

  it('offers what was picked elsewhere in its order, by the own words where there are some', () => {
    showKit({ answers: picked() })
    const boxes = within(screen.getByRole('group', { name: label('refs') })).getAllByRole('checkbox')
    expect(boxes.map((box) => box.closest('label')?.textContent)).toEqual([
      'other.picks.option.y',
      'my own thing',
      'other.picks.option.x',
    ])
  })

  it('keeps the order of picking and says in words when it is full', async () => {
    const { user, value } = showKit({ answers: picked() })
    const refs = screen.getByRole('group', { name: label('refs') })
    const box = (name: string) => within(refs).getByRole('checkbox', { name })
    await user.click(box('other.picks.option.x'))
    await user.click(box('other.picks.option.y'))
    expect(value('refs')).toEqual(['x', 'y'])
    expect(box('other.picks.option.x').closest('label')).toHaveTextContent('1')
    expect(box('my own thing')).toBeEnabled()
    await user.click(box('my own thing'))
    expect(value('refs')).toEqual(['x', 'y'])
    expect(refs).toHaveAccessibleDescription(/You have picked 2/)
    expect(screen.getByRole('status')).toHaveTextContent('You have picked 2')
    await user.click(box('other.picks.option.x'))
    expect(value('refs')).toEqual(['y'])
    expect(refs).not.toHaveAccessibleDescription(/You have picked/)
  })

  it('says what to do when nothing is picked yet', () => {
    showKit()
    expect(screen.getByRole('group', { name: label('refs') })).toHaveTextContent('What you pick under')
  })
})
