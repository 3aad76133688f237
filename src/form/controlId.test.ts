import { describe, expect, it } from 'vitest'
import { controlId } from './controlId'

describe('the ids of questions on the page', () => {
  it('follow from the ids of the questions', () => {
    expect(controlId('about.name.name')).toBe('f-about-name-name')
    expect(controlId('medicines.list.name', 'a1')).toBe('f-medicines-list-a1-name')
    expect(controlId('medicines.list', 'a1')).toBe('f-medicines-list-a1')
    expect(controlId('medicines.list')).toBe('f-medicines-list')
  })

  it('stay ids whatever a file calls an item, and stay apart', () => {
    const odd = ['a b', 'a_20_b', '"><script>', 'ü', '']
    const ids = odd.map((id) => controlId('medicines.list.name', id))
    for (const id of ids) expect(id).toMatch(/^[\w-]+$/)
    expect(new Set(ids).size).toBe(new Set(odd).size)
  })
})
