import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readNotices } from '../vite/notices'
import { ALLOWED, ALLOWED_HELPERS } from './allowed'
import { isRuntime, nameOf, packageOf, readLock, resolveFrom } from './lock'
import { strangersIn } from './shipped'

const root = process.cwd()
const lock = readLock(root)
const entries = Object.entries(lock)
const about = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>
const EXACT = /^\d+\.\d+\.\d+(-[\w.-]+)?$/

describe('the packages', () => {
  it('are named with exact versions, and the lock file has just those', () => {
    for (const [name, version] of Object.entries({ ...about.dependencies, ...about.devDependencies })) {
      expect(version, name).toMatch(EXACT)
      expect(lock[`node_modules/${name}`]?.version, name).toBe(version)
    }
  })

  it('each have a sum in the lock file, and none comes from a place of its own', () => {
    expect(entries.length).toBeGreaterThan(300)
    for (const [place, { version, integrity, resolved }] of entries) {
      expect(version, place).toMatch(EXACT)
      expect(integrity, place).toMatch(/^sha512-[\w+/]{86}==$/)
      expect(resolved ?? 'https://registry.npmjs.org/', place).toMatch(/^https:\/\/registry\.npmjs\.org\//)
    }
  })

  it('run nothing when they are installed: npm is told so wherever it is called', () => {
    expect(readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
    expect(readFileSync('scripts/setUp.mjs', 'utf8')).toContain("['ci', '--ignore-scripts'")
    const scripted = entries.filter(([, entry]) => isRuntime(entry) && entry.hasInstallScript)
    expect(scripted).toEqual([])
  })
})

describe('what the app runs on', () => {
  it('is what was allowed, with those versions and licences: no more, no less', () => {
    const found = Object.fromEntries(
      readNotices(root).map(({ name, version, license }) => [`${name}@${version}`, license]),
    )
    expect(found).toEqual(ALLOWED)
  })

  it('is all installed, so that none was left unread', () => {
    const runtime = entries.filter(([, entry]) => isRuntime(entry) && !entry.optional).map(([place]) => place)
    expect(
      readNotices(root)
        .map(({ place }) => place)
        .toSorted(),
    ).toEqual(runtime.toSorted())
  })

  it('is under terms that let everybody use, change and pass on the app', () => {
    for (const [name, license] of Object.entries(ALLOWED)) {
      expect(license, name).toMatch(/^(MIT|Apache-2\.0|OFL-1\.1|MIT AND OFL-1\.1)$/)
    }
  })
})

describe('a module in the build', () => {
  it('is ours, a known helper, or of an allowed package', () => {
    const known = ['src/main.tsx', ...Object.keys(ALLOWED_HELPERS), 'node_modules/react/index.js']
    expect(strangersIn(lock, known)).toEqual([])
  })

  it('is refused when it is of a tool, of no package, or from beside the sources', () => {
    const strange = ['node_modules/vitest/dist/index.js', 'node_modules/nobody/index.js', '\0other', 'tests/x.ts']
    expect(strangersIn(lock, strange)).toEqual(strange)
  })

  it('belongs to the innermost package around it', () => {
    const inner = 'node_modules/react-dom/node_modules/scheduler'
    expect(packageOf(lock, `${inner}/cjs/scheduler.production.js`)).toBe(inner)
    expect(nameOf(inner)).toBe('scheduler')
    expect(resolveFrom(lock, 'node_modules/react-dom', 'scheduler')).toBe(inner)
    expect(resolveFrom(lock, inner, 'react')).toBe('node_modules/react')
    expect(resolveFrom(lock, inner, 'nobody')).toBeNull()
  })
})
