import { describe, expect, it } from 'vitest'
import { stack, type Box, type Tag } from './box'
import { tagProblems } from './tagRules'

const box = (tag: Tag, ...inside: Box[]): Box => stack(100, inside, { tag })
const sheet = (...inside: Box[]): Box => stack(100, inside)
const row = (...cells: Tag[]): Box => box({ type: 'TR' }, ...cells.map((cell) => box(cell)))

describe('the rules for the claim to be accessible', () => {
  it('have nothing against a good sheet', () => {
    const table = box({ type: 'Table' }, row({ type: 'TH', scope: 'Column' }), row({ type: 'TD' }))
    const good = sheet(box({ type: 'H1' }), box({ type: 'H2' }), box({ type: 'H3' }), box({ type: 'H2' }), table)
    expect(tagProblems(good)).toEqual([])
  })

  it.each([
    ['14-002', sheet(box({ type: 'H2' }))],
    ['14-003', sheet(box({ type: 'H1' }), box({ type: 'H3' }))],
    ['13-004', sheet(box({ type: 'Figure', alt: ' ' }))],
    ['01-005', sheet({ ...stack(1, []), figure: { width: 1, height: 1, shapes: [], alt: [] } })],
    ['15-003', sheet(box({ type: 'Table' }, row({ type: 'TH' })))],
    ['15-004', sheet(box({ type: 'Table' }, row({ type: 'TD' }), row({ type: 'TD' }, { type: 'TD' })))],
  ])('see %s', (rule, bad) => {
    expect(tagProblems(bad)).toEqual([expect.stringContaining(rule)])
  })
})
