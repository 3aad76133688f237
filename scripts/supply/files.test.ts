import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { differences, readSums, SUMS, sumsOf, writeSums } from './files'

const folder = mkdtempSync(path.join(tmpdir(), 'foreword-sums-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(path.join(folder, 'b/.hidden'), { recursive: true })
writeFileSync(path.join(folder, 'b/.hidden/one.js'), '1')
writeFileSync(path.join(folder, 'Z.txt'), 'z')
writeFileSync(path.join(folder, 'a.txt'), '')
writeFileSync(path.join(folder, SUMS), 'old')

test('the list holds every file but itself, sorted, and reads back as it was written', () => {
  const sums = sumsOf(folder)
  expect([...sums.keys()]).toEqual(['Z.txt', 'a.txt', 'b/.hidden/one.js'])
  expect(sums.get('a.txt')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  expect(readSums(writeSums(sums))).toEqual(sums)
})

test.skipIf(process.platform !== 'linux')('sha256sum itself takes the list', () => {
  writeFileSync(path.join(folder, SUMS), writeSums(sumsOf(folder)))
  const said = execFileSync('sha256sum', ['--check', SUMS], { cwd: folder, encoding: 'utf8' })
  expect(said.match(/: OK$/gm)).toHaveLength(3)
})

const SUM = 'a'.repeat(64)
test.each([
  ['nothing', ''],
  ['a page instead of a list', '<!doctype html>'],
  ['a sum that is too short', `${SUM.slice(1)}  a\n`],
  ['a file twice', `${SUM}  a\n${SUM}  a\n`],
  ['a way out of the folder', `${SUM}  a/../../b\n`],
  ['a place of its own', `${SUM}  /etc/passwd\n`],
])('a list that is %s is refused', (_, text) => {
  expect(readSums(text)).toBeNull()
})

test('what is missing, changed or new is named', () => {
  const expected = new Map([
    ['a', '1'],
    ['b', '2'],
    ['c', '3'],
  ])
  const found = new Map([
    ['a', '1'],
    ['b', '9'],
    ['d', '4'],
  ])
  expect(differences(expected, found)).toEqual(['b: changed', 'c: missing', 'd: not on the list'])
  expect(differences(expected, expected)).toEqual([])
})
