import { describe, expect, it } from 'vitest'
import { directionOf } from './direction'

const ours = (text: string) => ({ text })
const own = (text: string) => ({ text, own: true as const })

describe('a paragraph', () => {
  it.each([
    ['runs as its first letter does', [own('3. שלום world')], 'rtl'],
    ['runs from the left without letters', [own('12 / 3')], 'ltr'],
    ['runs as our words do where they begin', [ours('I take: '), own('ليفوثيروكسين'), own('إسيتالوبرام')], 'ltr'],
    [
      'runs as our words do where we say more',
      [own('ما عندي كلمات'), ours('. It began in 2019. It bothers me.')],
      'ltr',
    ],
    [
      'runs as the person’s words do where we add little',
      [own('ما عندي كلمات لهذا الشيء كله'), ours(' … (part 1)')],
      'rtl',
    ],
  ] as const)('%s', (_, spans, direction) => {
    expect(directionOf(spans)).toBe(direction)
  })
})
