import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { noticesText, readNotices } from './notices'

const found = readNotices(process.cwd())

test('every package the app runs on has its notice, the font with its own licence', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> }
  const names = found.map(({ name }) => name)
  for (const name of Object.keys(dependencies)) expect(names).toContain(name)
  expect(found.filter(({ text }) => text.length < 60)).toEqual([])
  expect(noticesText(found)).toContain('SIL OPEN FONT LICENSE Version 1.1')
})

test('tools that build and test the app are not in it', () => {
  expect(found.map(({ name }) => name)).not.toContain('vitest')
})

test('no package stands under terms that would reach the whole app', () => {
  expect(found.filter(({ license }) => /GPL|SSPL|BUSL/i.test(license))).toEqual([])
})
