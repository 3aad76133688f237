/**
 * Prints what a translation lacks: `npm run languages`, or `npm run languages -- es`. When all of it has been looked at,
 * `-- --accept` notes the English that it now rests on, and `-- --accept --same` also what rightly reads as in English.
 */
import { parseArgs } from 'node:util'
import { accepted, compare, type Findings } from './languages/compare'
import { allIn, bundlesOf, sourceOf, translations, writeSource } from './languages/files'

const WORDS: Readonly<Record<keyof Findings, string>> = {
  missing: 'missing: in English only',
  unused: 'unused: English has them no more',
  stale: 'stale: the English has changed since, or nobody has accepted them yet',
  places: 'other places {x} than in English',
  forms: 'plural forms that the language does not have, or lacks',
  same: 'read as in English; when that is right: --accept --same',
  differ: 'on the list of those that read as in English, but do not: --accept takes them off',
}

const { values, positionals } = parseArgs({
  options: { accept: { type: 'boolean', default: false }, same: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const english = allIn(await bundlesOf('en'))
const asked = positionals.length > 0 ? positionals : translations()

async function look(language: string): Promise<boolean> {
  const other = allIn(await bundlesOf(language))
  if (values.accept) writeSource(language, accepted(english, other, sourceOf(language), values.same))
  const findings = compare(english, other, sourceOf(language), language)
  console.log(`\n${language}: ${other.size} of ${english.size} messages`)
  const kinds = (Object.keys(WORDS) as (keyof Findings)[]).filter((kind) => findings[kind].length > 0)
  for (const kind of kinds) console.log(`\n${findings[kind].length} ${WORDS[kind]}\n  ${findings[kind].join('\n  ')}`)
  if (kinds.length === 0) console.log('Nothing is missing, stale or unused.')
  return kinds.length === 0
}

const clean = await Promise.all(asked.map(look))
if (asked.length === 0) console.log('There is no translation yet: docs/add-a-language.md')
if (clean.includes(false)) process.exitCode = 1
