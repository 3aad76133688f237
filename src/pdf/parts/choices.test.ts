import { expect, it } from 'vitest'
import { measuresOf } from '../../summary/measures'
import { plainText, words, type ChoicesBlock } from '../../summary/paper'
import type { Box } from '../boxes/box'
import { measure } from '../boxes/measure'
import type { Look } from '../look'
import { loadFonts } from '../text/fonts'
import { choices } from './choices'

const LONG = 'My partner and I want different amounts of sex, and we have never found the words for it. '.repeat(3)
const BLOCK: ChoicesBlock = {
  kind: 'choices',
  prompt: words('What would you like to talk about?'),
  choices: ['Less pain', 'More desire, or a different kind', LONG, 'Sleep', 'Trust'].map(words),
  other: words('Something else:'),
}

const look = async (room: number): Promise<Look> => {
  const measures = measuresOf('a4', 'xl')
  return { fonts: await loadFonts(LONG), measures: { ...measures, room }, room }
}

/** Every box with where it stands. */
const all = (box: Box, left = 0, top = 0): { box: Box; left: number; top: number }[] => [
  { box, left, top },
  ...box.inside.flatMap((one) => all(one.box, left + one.left, top + one.top)),
]

it('reads as a question and a list of its choices, in their order', async () => {
  const made = all(choices(BLOCK, await look(487)))
  const tags = made.flatMap(({ box }) => (box.tag ? [box.tag.type] : []))
  expect(tags).toEqual(['P', 'L', ...Array.from({ length: 6 }, () => ['LI', 'LBody']).flat()])
  const texts = made.flatMap(({ box }) => (box.text ? [plainText(box.text.spans)] : []))
  expect(texts).toEqual([BLOCK.prompt, ...BLOCK.choices, BLOCK.other].map((text) => plainText(text ?? [])))
})

it.each([487, 300, 160])('keeps each choice whole, inside a room of %s points, none over another', async (room) => {
  const box = choices(BLOCK, await look(room))
  const items = all(box).filter((one) => one.box.tag?.type === 'LI' || one.box.tag?.type === 'P')
  for (const { box: item, left, top } of items) {
    expect(top).toBeGreaterThanOrEqual(0)
    expect(top + item.height).toBeLessThanOrEqual(box.height + 0.1)
    if (item.tag?.type === 'LI') expect(left + item.width).toBeLessThanOrEqual(room + 0.1)
  }
  for (const { line, from, to, room: own } of measure(box).lines) {
    expect(from, line.text).toBeGreaterThanOrEqual(0)
    expect(to, line.text).toBeLessThanOrEqual(own + 0.1)
  }
  const choicesAlone = items.filter((one) => one.box.tag?.type === 'LI')
  for (const [i, one] of choicesAlone.entries()) {
    for (const two of choicesAlone.slice(i + 1)) {
      const beside = one.left + one.box.width <= two.left + 0.1 || two.left + two.box.width <= one.left + 0.1
      const apart = one.top + one.box.height <= two.top + 0.1 || two.top + two.box.height <= one.top + 0.1
      expect(beside || apart).toBe(true)
    }
  }
})
