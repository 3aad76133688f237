import { describe, expect, it } from 'vitest'
import { everyBox, lookOf } from '../../../tests/paper/sheets'
import { words } from '../../../tests/paper/samplePaper'
import type { PaperBlock } from '../../summary/paper'
import { loadFonts } from '../text/fonts'
import { stack } from '../boxes/box'
import { blocks } from './block'

const fonts = await loadFonts('')
const look = lookOf(fonts, 300)
const question = (number: number, answerLines = 0): PaperBlock => ({
  kind: 'question',
  number,
  text: words('Why?'),
  answerLines,
})
const line: PaperBlock = { kind: 'line', text: words('between') }
const boxesOf = (...all: PaperBlock[]) => blocks(all, look)

describe('questions', () => {
  it('in a row are one list, and others are another', () => {
    const tags = boxesOf(question(1), question(2), line, question(3)).map((box) => [
      box.tag,
      everyBox(box).filter((placed) => placed.box.tag?.type === 'LI').length,
    ])
    const list = { type: 'L', numbering: 'Decimal' }
    expect(tags).toEqual([
      [list, 2],
      [{ type: 'P' }, 0],
      [list, 1],
    ])
  })

  it('have their own numbers', () => {
    const lines = everyBox(stack(300, boxesOf(question(4), question(12)))).flatMap(({ box }) => box.text?.lines ?? [])
    expect(lines.map(({ text }) => text)).toEqual(['4.', 'Why?', '12.', 'Why?'])
  })

  it('are each whole on a page, with as many lines to write on as asked, inside the item', () => {
    const [list] = boxesOf(question(1, 3))
    const placed = everyBox(list ?? stack(1, []))
    const keep = placed.find(({ box }) => box.flow?.keep)
    const body = placed.find(({ box }) => box.tag?.type === 'LBody')
    const ruled = placed.filter(({ box }) => box.flow?.solid)
    expect(ruled).toHaveLength(3)
    expect(everyBox(body?.box ?? stack(1, [])).filter(({ box }) => box.flow?.solid)).toHaveLength(3)
    for (const { box, top } of ruled) {
      expect(box.height).toBe(look.measures.rule)
      expect(top + box.height).toBeLessThanOrEqual((keep?.top ?? 0) + (keep?.box.height ?? 0))
    }
    expect(placed.filter(({ box }) => box.flow?.keep)).toHaveLength(1)
  })
})
