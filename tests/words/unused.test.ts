/** No message is left over: each stands in the code by its key, or by how keys are put together there. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { allIn, bundlesOf } from '../../scripts/languages/files'

const SOURCE = path.resolve(import.meta.dirname, '../../src')
/** Puts the words for browsers without scripts into index.html. */
const WITHOUT = path.resolve(SOURCE, '../scripts/vite/withoutScript.ts')

/** Words of the steps follow their descriptions; src/steps/words.test.ts looks after them. */
const OF_DESCRIPTIONS = new Set(['steps'])

const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file) && !/^i18n.languages/.test(file))
  .map((file) => path.join(SOURCE, file))
  .concat(WITHOUT)
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

const literals = new Set([...code.matchAll(/'([\w.]+)'/g)].map(([, text = '']) => text))

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** `welcome.${way}`: what is put in is any part of a key. Templates that begin with a place fit everything. */
const templates = [...new Set([...code.matchAll(/`([\w.]+\$\{[^`]*)`/g)].map(([, text = '']) => text))].map(
  (text) =>
    new RegExp(
      `^${text
        .split(/\$\{[^}]*\}/)
        .map(escaped)
        .join('[\\w.]+')}$`,
    ),
)

/** `words: 'make.reader'`, and in another place `${words}.${option}`. */
const isBelowOne = (key: string): boolean => {
  const parts = key.split('.')
  return parts.some((_, i) => i > 1 && literals.has(parts.slice(0, i).join('.')))
}

/** `${since.key}Hope`. */
const endings = [...code.matchAll(/`\$\{[^}]*\}([A-Z]\w+)`/g)].map(([, text = '']) => text)
const isLonger = (key: string): boolean =>
  endings.some((ending) => key.endsWith(ending) && literals.has(key.slice(0, -ending.length)))

it('no English message is left that nothing says', async () => {
  const bundles = [...(await bundlesOf('en'))].filter(([bundle]) => !OF_DESCRIPTIONS.has(bundle))
  const keys = [...allIn(new Map(bundles)).keys()]
  expect(keys.length).toBeGreaterThan(700)
  const isSaid = (key: string): boolean =>
    literals.has(key) || templates.some((template) => template.test(key)) || isBelowOne(key) || isLonger(key)
  const unused = keys.filter((key) => !isSaid(key))
  expect(unused).toEqual([])
})
