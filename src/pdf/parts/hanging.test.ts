import { describe, expect, it } from 'vitest'
import { everyBox, lookOf } from '../../../tests/paper/sheets'
import { own, words } from '../../../tests/paper/samplePaper'
import type { PaperBlock } from '../../summary/paper'
import type { Box } from '../boxes/box'
import { firstLine } from '../boxes/firstLine'
import { loadFonts } from '../text/fonts'
import { blocks } from './block'

const HEBREW = 'שָׁלוֹם'
const THAI = 'ปี่'
const ARABIC = 'مرحبا'
const fonts = await loadFonts(HEBREW + THAI + ARABIC)
const ROOM = 300
const look = lookOf(fonts, ROOM)

interface Written {
  text: string
  left: number
  right: number
  /** Of the first line, from the top of the sheet. */
  baseline: number
}
const writtenIn = (sheet: Box): Written[] =>
  everyBox(sheet).flatMap(({ box, left, top }) => {
    const line = box.text?.lines[0]
    if (!line) return []
    const from = left + (box.text?.align === 'end' ? box.width - line.width : line.left)
    return [{ text: line.text, left: from, right: from + line.width, baseline: top + line.baseline }]
  })
const sheetOf = (block: PaperBlock): Box => blocks([block], look)[0] ?? fail()
const KINDS = {
  list: (text: string): PaperBlock => ({ kind: 'list', ordered: true, items: [own(text)] }),
  bullets: (text: string): PaperBlock => ({ kind: 'list', ordered: false, items: [own(text)] }),
  question: (text: string): PaperBlock => ({ kind: 'question', number: 12, text: own(text), answerLines: 0 }),
}

describe.each(Object.entries(KINDS))('an item of a %s', (_name, blockOf) => {
  it.each(['Latin', THAI, HEBREW, `${THAI} ${THAI}`])('has its mark on the base line of its first line: %s', (text) => {
    const [mark, item] = writtenIn(sheetOf(blockOf(text)))
    expect(item?.text).toBe(text)
    expect(mark?.baseline).toBeCloseTo(item?.baseline ?? 0, 6)
  })

  it('has its mark at the left, before the words, when they begin from left to right', () => {
    const [mark, item] = writtenIn(sheetOf(blockOf(`word ${ARABIC}`)))
    expect(mark?.left).toBe(0)
    expect(item?.left).toBeGreaterThan(mark?.right ?? Infinity)
  })

  it('has its mark at the right when its words begin from right to left, and reads it first', () => {
    const [mark, item] = writtenIn(sheetOf(blockOf(`${ARABIC} word`)))
    expect(mark?.right).toBeCloseTo(ROOM, 6)
    expect(item?.right).toBeLessThan(mark?.left ?? 0)
    expect(item?.right).toBeCloseTo(ROOM - (writtenIn(sheetOf(blockOf('word')))[1]?.left ?? 0), 6)
    expect(item?.text).toContain('word')
  })

  it('is as high as the text beside the mark', () => {
    const [first] = everyBox(sheetOf(blockOf(`${THAI} word`))).filter(({ box }) => box.tag?.type === 'LI')
    const [body] = everyBox(first?.box ?? fail()).filter(({ box }) => box.tag?.type === 'LBody')
    expect(first?.box.height).toBeCloseTo(body?.box.height ?? 0, 6)
  })
})

describe('a box to tick', () => {
  const places = (text: string) => {
    const sheet = sheetOf({ kind: 'checklist', items: [own(text)] })
    const square = everyBox(sheet).find(({ box }) => box.flow?.solid) ?? fail()
    return { square, item: writtenIn(sheet)[0] ?? fail() }
  }

  it('stands as low beside a tall line as beside any', () => {
    const below = (text: string): number => {
      const { square, item } = places(text)
      return item.baseline - square.top
    }
    expect(below(THAI)).toBeCloseTo(below('word'), 6)
    expect(below('word')).toBeGreaterThan(0)
  })

  it('stands at the side where its words begin', () => {
    expect(places('word').square.left).toBe(0)
    const { square, item } = places(ARABIC)
    expect(square.left + square.box.width).toBeCloseTo(ROOM, 6)
    expect(item.right).toBeLessThan(square.left)
  })
})

describe('the bar of own words', () => {
  it('stands at the side where they begin', () => {
    const left = sheetOf({ kind: 'quote', text: own('word') })
    expect(Object.keys(left.edges ?? {})).toEqual(['left'])
    expect(writtenIn(left)[0]?.left).toBeGreaterThan(2)
    const right = sheetOf({ kind: 'quote', text: own(ARABIC) })
    expect(Object.keys(right.edges ?? {})).toEqual(['right'])
    expect(writtenIn(right)[0]?.right).toBeLessThan(ROOM - 2)
    expect(writtenIn(right)[0]?.right).toBeGreaterThan(ROOM - 20)
  })
})

it('the first line of a box is the first in the order of reading', () => {
  const sheet = sheetOf({ kind: 'list', ordered: false, items: [words('one'), words('two')] })
  expect(firstLine(sheet)?.line.text).toBe('•')
  const [inset] = blocks([{ kind: 'subheading', text: words('lower') }], look)
  expect(firstLine(inset ?? fail())?.top).toBeCloseTo(look.measures.gap * 1.4, 6)
  expect(firstLine({ width: 1, height: 1, inside: [] })).toBeUndefined()
})

const fail = (): never => {
  throw new Error('It is not there.')
}
