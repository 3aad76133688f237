import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RULES } from './rules/table'

const text = readFileSync(path.resolve(import.meta.dirname, '../../../docs/paper-structure.md'), 'utf8')

describe('docs/paper-structure.md', () => {
  it('says of each rule what the rule says, and names no other', () => {
    const rows = [...text.matchAll(/^\| (\d\d-\d{3}|F-\d\d) +\| (.+?) +\|$/gm)]
    // A condition that only a person can judge stands in a table of its own, with other words.
    const rules = rows.filter(([, number = '', says = '']) => number in RULES || says.endsWith('.'))
    expect(Object.fromEntries(rules.map(([, number, says]) => [number, says]))).toEqual(RULES)
  })

  it('leaves out no condition that a machine can check', () => {
    const ALL =
      '01-003 01-004 01-005 01-007 02-001 02-003 02-004 06-001 06-002 06-003 07-001 07-002 09-004 09-005 09-006 09-007 09-008 10-001 11-001 11-002 11-003 11-004 11-005 11-006 13-004 14-002 14-003 14-006 14-007 15-003 17-002 17-003 19-003 19-004 20-001 20-002 20-003 21-001 25-001 26-001 26-002 28-002 28-004 28-005 28-006 28-007 28-008 28-009 28-010 28-011 28-012 28-014 28-015 28-016 28-017 28-018 30-001 30-002 31-001 31-002 31-003 31-004 31-005 31-006 31-007 31-008 31-009 31-011 31-012 31-013 31-014 31-015 31-016 31-017 31-018 31-019 31-020 31-021 31-022 31-023 31-024 31-025 31-026 31-027 31-028 31-029 31-030'.split(
        ' ',
      )
    expect(ALL).toHaveLength(87)
    const [before = ''] = text.split('## What a machine could check')
    const named = new Set(before.match(/\d\d-\d{3}/g))
    for (const [, first = '', last = ''] of before.matchAll(/(\d\d-\d{3}) to (\d\d-\d{3})/g)) {
      const checkpoint = first.slice(0, 3)
      for (let i = Number(first.slice(3)); i <= Number(last.slice(3)); i += 1) {
        named.add(`${checkpoint}${String(i).padStart(3, '0')}`)
      }
    }
    expect(ALL.filter((one) => !named.has(one))).toEqual([])
  })
})
