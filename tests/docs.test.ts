/** What the documents say is there, is there; the schema is fresh; every file of answers fits it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fromJSONSchema } from 'zod'
import { answersJsonSchema, readAnswers } from '../src/answers/file'
import { defaultSettings } from '../src/summary/settings'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const json = (file: string): unknown => JSON.parse(read(file))

const DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file.split(path.sep).join('/')}`),
]

const FOLDERS = 'src|docs|tests|scripts|public|dist|node_modules'
const TOP_FILES = 'package|tsconfig|vite|knip|README|SECURITY'
const PATHS = new RegExp(
  `(?<![\\w/.-])((?:${FOLDERS})/[\\w./-]*[\\w/]|(?:${TOP_FILES})[\\w-]*\\.(?:json|ts|html|md))`,
  'g',
)

/** Made by commands, or named as an example of what one would add. */
const NOT_IN_THE_REPOSITORY = /^(dist|node_modules)\b/

const linksIn = (file: string): string[] =>
  [...read(file).matchAll(/\]\(([^)\s#]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^https?:/.test(target))
    .map((target) => path.posix.join(path.posix.dirname(file), target))

const scripts = Object.keys((json('package.json') as { scripts: object }).scripts)

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file)

  it('names only files and folders that are there', () => {
    const named = [...text.matchAll(PATHS)].map(([, found = '']) => found)
    const missing = [...named, ...linksIn(file)].filter(
      (one) => !NOT_IN_THE_REPOSITORY.test(one) && !existsSync(path.join(root, one)),
    )
    // a decision that another took the place of says how it was
    if (!/^Superseded by /m.test(text)) expect(missing).toEqual([])
    else expect(linksIn(file)).not.toEqual([])
  })

  it('names only commands that are there', () => {
    const named = [...text.matchAll(/npm (?:run (?:-s )?)?([\w:-]+)/g)].map(([, name = '']) => name)
    const known = new Set([...scripts, 'ci', 'registry'])
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it('names only ids of packages that are installed', () => {
    const { dependencies, devDependencies } = json('package.json') as Record<'dependencies' | 'devDependencies', object>
    const known = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)])
    const named = [...text.matchAll(/^\| `([@\w/-]+)` +\| [\d.]+ +\|/gm)].map(([, name = '']) => name)
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })
})

describe('the documents', () => {
  it('say why each package is there that the app runs on', () => {
    const text = DOCUMENTS.filter((file) => file.startsWith('docs/decisions/'))
      .map(read)
      .join('\n')
    const { dependencies } = json('package.json') as { dependencies: object }
    expect(Object.keys(dependencies).filter((name) => !text.includes(`\`${name}\``))).toEqual([])
  })

  it('have decisions with the same four headings', () => {
    for (const file of DOCUMENTS.filter((one) => one.startsWith('docs/decisions/'))) {
      const headings = [...read(file).matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
      expect(headings, file).toEqual(['Context', 'Decision', 'Why', 'Consequences'])
    }
  })
})

const PEOPLE = readdirSync(path.join(root, 'tests/people')).map((file) => `tests/people/${file}`)
const FILES = [...PEOPLE, 'src/app/example/example.en.json', 'src/app/example/example.es.json']

/** The worked example of the specification. */
const worked = (): unknown => JSON.parse(/```json\n([^]*?)```/.exec(read('docs/draft-format.md'))?.[1] ?? '')

describe('docs/answers.schema.json', () => {
  it('is fresh: `npm run schema` would write the same', () => {
    expect(json('docs/answers.schema.json')).toEqual(JSON.parse(JSON.stringify(answersJsonSchema())))
  })

  // Read back by zod, so that no other validator need be installed.
  const schema = fromJSONSchema(json('docs/answers.schema.json') as Parameters<typeof fromJSONSchema>[0])

  it.each(FILES)('takes %s', (file) => {
    expect(schema.safeParse(json(file)).error?.issues ?? []).toEqual([])
  })

  it('takes the worked example, and refuses it with a slip', () => {
    expect(schema.safeParse(worked()).success).toBe(true)
    expect(schema.safeParse({ ...(worked() as object), anwers: {} }).success).toBe(false)
    expect(schema.safeParse({ ...(worked() as object), answers: { start: {} } }).success).toBe(false)
    expect(schema.safeParse({ ...(worked() as object), page: { paper: 'a5' } }).success).toBe(false)
  })
})

describe('every file of answers', () => {
  it.each(FILES)('%s is read whole', (file) => {
    expect(readAnswers(json(file))).toMatchObject({ ok: true })
  })

  it('reads the worked example of the specification', () => {
    expect(readAnswers(worked())).toMatchObject({ ok: true })
  })
})

describe('docs/draft-format.md', () => {
  it('has a row for each page setting, with the usual one', () => {
    const rows = new Map(
      [...read('docs/draft-format.md').matchAll(/^\| `(\w+)` +\|.*\| (.+?) +\|$/gm)].map(([, key, usual]) => [
        key,
        usual,
      ]),
    )
    const usual = defaultSettings()
    for (const [key, value] of Object.entries(usual)) {
      expect(rows.has(key), key).toBe(true)
      if (typeof value === 'string') expect(rows.get(key), key).toBe(value === '' ? '`""`' : `\`${value}\``)
    }
  })
})
