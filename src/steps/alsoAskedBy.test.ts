import { describe, expect, it } from 'vitest'
import { health } from './health/health'
import { mind } from './mind/mind'

/** Steps know nothing of each other, so what two of them ask the same is written in both. */
describe('conditions of the mind, among those of health and on their own page', () => {
  const { alsoAskedBy, options } = health.groups.conditions
  const { fields, when } = mind.groups.conditions

  it('are the same ones', () => {
    expect(alsoAskedBy).toEqual({ mind: 'mind.conditions.fit' })
    expect(fields.fit.options).toEqual([...options.mind, 'other', 'none', 'preferNot'])
  })

  it('are asked on their own page only where none was named among those of health', () => {
    expect(when).toEqual([{ when: 'health.conditions', isNot: options.mind }])
  })
})
