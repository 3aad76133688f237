/** What runs on machines of others: pinned, read-only, and through commands that exist. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const FOLDER = '.github/workflows'
const files = readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')] as const)
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

/** Behind `key:` in all lines, without a remark. */
const valuesOf = (text: string, key: string): string[] =>
  [...text.matchAll(new RegExp(`^ *(?:- )?${key}: *(.*)$`, 'gm'))].map(([, value = '']) => value.trim())

describe.each(files)('%s', (_file, text) => {
  it('names each action by a whole commit, with its version beside it', () => {
    const uses = valuesOf(text, 'uses')
    expect(uses.length).toBeGreaterThan(0)
    for (const one of uses) expect(one).toMatch(/^[\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('may read the code, and nothing else', () => {
    expect([...text.matchAll(/^permissions:\n((?: {2}.+\n)+)/gm)].map(([, list]) => list)).toEqual([
      '  contents: read\n',
    ])
    expect(text.match(/permissions:/g)).toHaveLength(1)
    expect(text).not.toMatch(/secrets\.|pull_request_target|: write|GITHUB_TOKEN/)
  })

  it('leaves no key behind where later steps could read it', () => {
    expect(valuesOf(text, 'persist-credentials')).toEqual(
      valuesOf(text, 'uses').flatMap((one) => (one.includes('/checkout@') ? ['false'] : [])),
    )
  })

  it('puts no words of others into a shell', () => {
    for (const one of valuesOf(text, 'run')) expect(one).not.toContain('${{')
  })

  it('installs without scripts, and calls only commands that exist', () => {
    const runs = valuesOf(text, 'run')
    expect(runs.filter((one) => /npm (ci|i|install)\b/.test(one) && one !== 'npm ci --ignore-scripts')).toEqual([])
    const named = runs.flatMap((one) => /npm run (?:-s )?([\w-]+)/.exec(one)?.[1] ?? [])
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named))
  })

  it('ends by itself', () => {
    expect(valuesOf(text, 'timeout-minutes')).toHaveLength(valuesOf(text, 'runs-on').length)
  })
})

describe('dependabot.yml', () => {
  const text = readFileSync('.github/dependabot.yml', 'utf8')

  it('waits a week with packages and with actions, and offers them in groups', () => {
    expect(valuesOf(text, 'package-ecosystem')).toEqual(['npm', 'github-actions'])
    expect(valuesOf(text, 'default-days')).toEqual(['7', '7'])
    expect(valuesOf(text, 'groups')).toHaveLength(2)
  })
})

it('the workflow runs all tests on the oldest Node and a newer one, the double build and the audit', () => {
  const ci = readFileSync(`${FOLDER}/ci.yml`, 'utf8')
  expect(valuesOf(ci, 'run')).toEqual(
    expect.arrayContaining(['.ci/run', 'npm run reproducible -- --install', 'npm audit --omit=dev']),
  )
  expect(valuesOf(ci, 'node')).toEqual(["['20', '22']"])
})
