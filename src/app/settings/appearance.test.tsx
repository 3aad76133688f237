import { readFileSync } from 'node:fs'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { wipeVisit } from '../../drafts/wipe'
import { LETTERS, readLook, THEMES } from '../look'
import { chooseLetters, chooseTheme, startAppearance } from './appearance'
import { SettingsMenu } from './SettingsMenu'

const root = document.documentElement
const shown = () => ({ theme: root.dataset['theme'], letters: root.dataset['letters'] })

/** As a page that has just been loaded, before anything ran. */
function load(): void {
  delete root.dataset['theme']
  delete root.dataset['letters']
}

beforeEach(() => {
  document.head.innerHTML = ['light', 'dark']
    .map((own) => `<meta name="theme-color" data-theme="${own}" media="(prefers-color-scheme: ${own})" />`)
    .join('')
})
afterEach(() => {
  sessionStorage.clear()
  load()
})

const bars = () => [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')].map(({ media }) => media)

async function openSettings() {
  const user = userEvent.setup()
  render(<SettingsMenu />)
  await user.click(screen.getByRole('button', { name: 'Settings' }))
  const pick = async (group: string, option: string) =>
    user.click(within(screen.getByRole('group', { name: group })).getByRole('radio', { name: option }))
  return { pick }
}

it('changes the colours at once, and the browser’s bar with them, and goes back to what the device asks', async () => {
  const { pick } = await openSettings()
  expect(screen.getByRole('radio', { name: 'As the device' })).toBeChecked()
  await pick('Colors', 'Dark')
  expect(shown()).toEqual({ theme: 'dark', letters: undefined })
  expect(bars()).toEqual(['not all', 'all'])
  await pick('Colors', 'As the device')
  expect(shown().theme).toBeUndefined()
  expect(bars()).toEqual(['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)'])
})

it('changes the size of letters beside the colours, and shows what was chosen when it is opened again', async () => {
  chooseTheme('light')
  const { pick } = await openSettings()
  expect(screen.getByRole('radio', { name: 'Light' })).toBeChecked()
  await pick('Letter size', 'Extra large')
  expect(shown()).toEqual({ theme: 'light', letters: 'xl' })
})

describe('after a reload', () => {
  const script = readFileSync(path.resolve('public/first-look.js'), 'utf8')
  const firstLook = (): void => void runInNewContext(script, { window, document })

  it.each(THEMES.flatMap((theme) => LETTERS.map((letters) => ({ theme, letters }))))(
    'is there before the first paint, and stays: $theme, $letters',
    ({ theme, letters }) => {
      chooseTheme(theme)
      chooseLetters(letters)
      const before = shown()
      load()
      firstLook()
      expect(shown()).toEqual(before)
      startAppearance()
      expect(shown()).toEqual(before)
    },
  )

  it.each(['{', 'null', '[]', '{"theme":"<b>","letters":7}', '{"theme":"toString"}', '{"toString":"light"}'])(
    'takes nothing from spoiled storage: %s',
    (spoiled) => {
      sessionStorage.setItem('foreword-look', spoiled)
      firstLook()
      startAppearance()
      expect(shown()).toEqual({ theme: undefined, letters: undefined })
      expect(readLook()).toEqual({})
    },
  )
})

it('is forgotten with the visit', async () => {
  chooseTheme('dark')
  await wipeVisit()
  expect(readLook()).toEqual({})
})
