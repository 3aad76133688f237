/**
 * A page asks for the words of all that it brings. Where it does not, it shows keys ("date.agoAround") to whoever comes to
 * it first, and whoever comes by another page, which asked for them, never sees that.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { bundlesOf } from '../../scripts/languages/files'
import { broughtBy, fileOf, namedIn, SOURCE } from './reach'

/** What a page brings and never says, or what is there already where it stands. */
const NOT_ASKED_FOR: Readonly<Record<string, readonly string[]>> = {
  Support: ['form', 'ways'], // of Expect, which stands in the same file
  PastePlace: ['form', 'steps'], // it stands in a page of a step
  Instead: ['ways'], // the names of PDFs
}
/** The bank is said only where its words were asked for by themselves (`hasWords`); `question.pa3` is a record, too. */
const BY_ITSELF = 'questions'

const LAZY = /lazyPage\(\s*async \(\) => \(await import\('([^']+)'\)\)\.(\w+),\s*(?:\/\/[^\n]*\s*)*\[([^\]]*)\]/g

const pages = readdirSync(path.join(SOURCE, 'app'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.tsx') && !file.endsWith('.test.tsx'))
  .map((file) => path.join(SOURCE, 'app', file))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(LAZY)].map(([, named = '', page = '', bundles = '']) => ({
      page,
      file: fileOf(file, named) ?? '',
      bundles: [...bundles.matchAll(/'(\w+)'/g)].map(([, bundle = '']) => bundle),
    })),
  )

/** Which bundles have a key: one is enough. */
const bundlesOfKey = new Map<string, string[]>()

beforeAll(async () => {
  for (const [bundle, messages] of await bundlesOf('en'))
    for (const key of messages.keys()) bundlesOfKey.set(key, [...(bundlesOfKey.get(key) ?? []), bundle])
})

const unsaid = (file: string, bundles: readonly string[]): string[] => {
  const keys = [...bundlesOfKey].filter(([, having]) => !having.some((bundle) => bundles.includes(bundle)))
  return [...broughtBy(file)].flatMap((one) =>
    namedIn(
      one,
      keys.map(([key]) => key),
    ).map((key) => `${path.relative(SOURCE, one)} says ${key} of ${bundlesOfKey.get(key)?.join(' ')}`),
  )
}

it('finds the pages', () => {
  expect(pages.map(({ page }) => page)).toEqual(expect.arrayContaining(['StepPage', 'MakePage', 'TherapistsPage']))
  expect(pages.filter(({ file }) => file === '')).toEqual([])
})

it('every page asks for the words of all that it brings', () => {
  const lacking = pages.flatMap(({ page, file, bundles }) =>
    unsaid(file, ['app', BY_ITSELF, ...bundles, ...(NOT_ASKED_FOR[page] ?? [])]).map((words) => `${page}: ${words}`),
  )
  expect(lacking).toEqual([])
})

it('what comes before any page says only words that come with it', () => {
  expect(unsaid(path.join(SOURCE, 'main.tsx'), ['app'])).toEqual([])
})
