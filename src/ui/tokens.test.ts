/** The colours as the screen shows them: WCAG's ratio of every ink on every ground it stands on, in each theme. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const css = readFileSync(path.join(import.meta.dirname, 'tokens.css'), 'utf8')
const page = readFileSync(path.join(import.meta.dirname, '../../index.html'), 'utf8')

const THEMES = ['light', 'dark'] as const
type Theme = (typeof THEMES)[number]
type Colours = ReadonlyMap<string, string>

const MORE_CONTRAST = css.indexOf('@media (prefers-contrast: more)')

/** `--name: light-dark(#…, #…)` */
function coloursIn(text: string, theme: Theme): [string, string][] {
  const found = text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)
  return [...found].map(([, name = '', light = '', dark = '']) => [name, theme === 'light' ? light : dark])
}

const usual = (theme: Theme): Colours => new Map(coloursIn(css.slice(0, MORE_CONTRAST), theme))
const more = (theme: Theme): Colours => new Map([...usual(theme), ...coloursIn(css.slice(MORE_CONTRAST), theme)])

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function ratio(colours: Colours, ink: string, ground: string): number {
  const [high = 0, low = 0] = [ink, ground]
    .map((name) => colours.get(name))
    .map((colour) => {
      if (colour === undefined) throw new Error(`tokens.css: --${ink} or --${ground} is no light-dark() of two #rrggbb`)
      return luminance(colour)
    })
    .toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const GROUNDS = ['paper', 'surface', 'accent-soft', 'care-soft', 'danger-soft']
const on = (inks: readonly string[], grounds: readonly string[]): [string, string][] =>
  inks.flatMap((ink) => grounds.map((ground): [string, string] => [ink, ground]))

const WORDS: readonly [string, string][] = [
  ...on(['ink', 'ink-soft', 'accent', 'accent-strong'], GROUNDS),
  ...on(['danger'], ['paper', 'surface', 'danger-soft']),
  ...on(['ink'], ['sunken']),
  ...on(['on-accent'], ['accent', 'accent-strong']),
]
/** What tells where a control is, what state it is in, or how far one is. */
const SIGNS: readonly [string, string][] = [
  ...on(['edge', 'accent'], ['paper', 'surface', 'accent-soft']),
  ...on(['accent'], ['sunken']),
  ...on(['focus'], [...GROUNDS, 'focus-gap']),
  ...on(['warm'], ['paper', 'surface']),
  ...on(['care-edge'], ['paper']),
  ...on(['danger'], ['paper']),
]

const least = (colours: Colours, pairs: readonly [string, string][]): [string, number] => {
  const [first] = pairs
    .map(([ink, ground]): [string, number] => [`${ink} on ${ground}`, ratio(colours, ink, ground)])
    .toSorted(([, a], [, b]) => a - b)
  if (first === undefined) throw new Error('There is no pair of colours to look at.')
  return first
}

describe.each(THEMES)('%s', (theme) => {
  it.each([
    ['as usual', usual(theme), { words: 4.5, signs: 3 }],
    ['with more contrast', more(theme), { words: 7, signs: 4.5 }],
  ] as const)('can be read, and its controls seen, %s', (_, colours, needed) => {
    const words = least(colours, WORDS)
    const signs = least(colours, SIGNS)
    expect(words[1], `the faintest words: ${words[0]}`).toBeGreaterThanOrEqual(needed.words)
    expect(signs[1], `the faintest sign: ${signs[0]}`).toBeGreaterThanOrEqual(needed.signs)
  })

  it('goes on in the browser’s own bar', () => {
    expect(page).toContain(`content="${usual(theme).get('paper')}" data-theme="${theme}"`)
  })
})
