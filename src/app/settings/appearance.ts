/** Colours and the size of letters: attributes of the root element, which src/ui/tokens.css knows. */
import { LETTERS, readLook, rememberLook, THEMES, type Letters, type Look, type Theme } from '../look'

const root = document.documentElement

export const themeNow = (): Theme => THEMES.find((theme) => theme === root.dataset['theme']) ?? 'device'
export const lettersNow = (): Letters => LETTERS.find((letters) => letters === root.dataset['letters']) ?? 'normal'

function setAttribute(name: 'theme' | 'letters', value: string, asUsual: string): void {
  if (value === asUsual) delete root.dataset[name]
  else root.dataset[name] = value
}

/** The browser's own bar around the page: its two colours stand in index.html, each for what the device asks. */
function colourBar(theme: Theme): void {
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = bar.dataset['theme'] ?? ''
    bar.media = theme === 'device' ? `(prefers-color-scheme: ${own})` : own === theme ? 'all' : 'not all'
  }
}

function show({ theme = themeNow(), letters = lettersNow() }: Partial<Look>): void {
  setAttribute('theme', theme, 'device')
  setAttribute('letters', letters, 'normal')
  colourBar(theme)
}

/** What was chosen before a reload. */
export const startAppearance = (): void => show(readLook())

export function chooseTheme(theme: Theme): void {
  rememberLook({ theme })
  show({ theme })
}

export function chooseLetters(letters: Letters): void {
  rememberLook({ letters })
  show({ letters })
}
