import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { words } from '../../src/i18n/languages/en/without'
import { words as spanishWords } from '../../src/i18n/languages/es/without'
import { readingGrade } from '../../tests/support/readingGrade'
import { helpWithout, withHelp } from './withoutScript'

const page = withHelp(readFileSync('index.html', 'utf8'))
const script = readFileSync('public/old-browser.js', 'utf8')

describe('the help for browsers that cannot run the app', () => {
  it('says why, gives the four lists, and where to turn in danger, in English and in Spanish', () => {
    for (const why of ['without.script', 'without.old'] as const) {
      const [english = '', spanish = ''] = helpWithout(why).split('<section id="es" lang="es">')
      for (const [help, said, heading] of [
        [english, words, 'h2'],
        [spanish, spanishWords, 'h3'],
      ] as const) {
        expect(help).toContain(said[why])
        expect(help.split(`<${heading}>`)).toHaveLength(1 + 4)
        expect(help.match(/<li>/g)).toHaveLength(20)
        expect(help).toContain(said['without.danger'])
      }
    }
  })

  it('uses every word of the language file that is meant for it', () => {
    const all = helpWithout('without.script') + helpWithout('without.old')
    const missing = Object.entries(words).filter(([key, text]) => !key.startsWith('lacking') && !all.includes(text))
    expect(missing).toEqual([])
  })

  it('stands in the page once for no script and once for old browsers, without inline code or looks', () => {
    expect(page.match(/<noscript>/g)).toHaveLength(2)
    expect(page.match(/<template /g)).toHaveLength(1)
    expect(page).not.toMatch(/<style|style=|<script(?![^>]* src=)| on\w+=/)
  })

  it('fails the build when the page has no place for it', () => {
    expect(() => withHelp('<!doctype html>')).toThrow('index.html')
  })

  it('names no topic: it may be printed, or stand open where others see it', () => {
    expect(Object.values(words).join(' ')).not.toMatch(/sex|therap/i)
  })

  it.each(Object.entries(words))('says %s at grade 8 or below', (_key, text) => {
    // Of a few words no grade can be told.
    if (text.split(' ').length < 5) return
    expect(readingGrade(text)).toBeLessThanOrEqual(8)
  })
})

describe('the script for old browsers', () => {
  it('is written in what they can read (ES5)', () => {
    const code = script.replaceAll(/\/\/.*$/gm, '')
    expect(code).not.toMatch(/=>|`|\b(let|const|class|async|import|export)\b|\?\.|\?\?|\.\.\.|,\s*\)/)
    expect(code).not.toMatch(/innerHTML|document\.write|eval/)
  })

  it('finds the help by the name that the page gives it', () => {
    expect(page).toContain('<template id="too-old">')
    expect(script).toContain("getElementById('too-old')")
    expect(page).toContain('id="without"')
  })
})
