import { describe, expect, it } from 'vitest'
import { lookOf } from '../../../tests/paper/sheets'
import { own, words } from '../../../tests/paper/samplePaper'
import type { LetterSize, TableBlock, Text } from '../../summary/paper'
import { loadFonts } from '../text/fonts'
import { layText } from '../text/layText'
import { columnsOf } from './columns'

const CHINESE = '我已经疼了很久也不知道为什么会这样希望您能帮助我'
const fonts = await loadFonts(CHINESE)

const tableOf = (heads: readonly string[], rows: readonly (readonly (string | Text)[])[]): TableBlock => ({
  kind: 'table',
  caption: [],
  heads: heads.map(words),
  widths: heads.map(() => 1 / heads.length),
  rows: rows.map((cells) => cells.map((cell) => [typeof cell === 'string' ? own(cell) : cell])),
})
const lookIn = (room: number, letters: LetterSize = 'normal') => lookOf(fonts, room, letters)
const columnsIn = (room: number, table: TableBlock) => {
  const columns = columnsOf(table, lookIn(room))
  if (!columns) throw new Error('There is no room for columns.')
  return columns
}
const widthOf = (text: string, bold = false): number =>
  layText([{ text, bold }], { size: lookIn(0).measures.body, lineHeight: 1, room: 1000 }, fonts)[0]?.width ?? 0
const total = (columns: readonly { width: number }[]): number => columns.reduce((sum, { width }) => sum + width, 0)

describe('the columns of a table', () => {
  it('fill the room', () => {
    // a narrow one must give its words what the others have to spare
    const tight = {
      ...tableOf(['a', 'b'], [['Ethinylestradiol', 'a sentence of many short words']]),
      widths: [0.05, 0.95],
    }
    expect(total(columnsIn(220, tight))).toBeCloseTo(220, 6)
    for (const room of [200, 301.5, 487]) {
      expect(total(columnsIn(room, tableOf(['a', 'b', 'c'], [['one', 'two words', 'x'.repeat(400)]])))).toBeCloseTo(
        room,
        6,
      )
    }
  })

  it('have a gutter between them, and none after the last', () => {
    const [first, second, last] = columnsIn(400, tableOf(['a', 'b', 'c'], [['d', 'e', 'f']]))
    expect(first?.gutter).toBeGreaterThan(0)
    expect(second?.gutter).toBe(first?.gutter)
    expect(last?.gutter).toBe(0)
  })

  it('are none narrower than its longest word, in the letters that it is printed in', () => {
    const long = 'Ethinylestradiol'
    for (let column = 0; column < 3; column += 1) {
      for (const at of ['head', 'cell'] as const) {
        const put = (where: string): string[] =>
          [0, 1, 2].map((i) => (i === column && at === where ? long : 'sentence of many short words'))
        const table = tableOf(put('head'), [put('cell')])
        // just enough for all words side by side
        for (let room = 190; room < 330; room += 5) {
          const found = columnsOf(table, lookIn(room))?.[column]
          if (!found) continue
          expect(found.width - found.gutter + 1e-6).toBeGreaterThanOrEqual(widthOf(long, at === 'head' || column === 0))
        }
      }
    }
  })

  it('never part a dose with a no-break space, nor a word of two spans', () => {
    const parts: Text = [{ text: '(Levo' }, { text: 'thyroxine', own: true }, { text: ')' }]
    const table = tableOf(['a', 'b'], [['1000\u00a0micrograms', parts]])
    const [first, second] = columnsIn(190, table)
    expect((first?.width ?? 0) - (first?.gutter ?? 0) + 1e-6).toBeGreaterThanOrEqual(
      widthOf('1000\u00a0micrograms', true),
    )
    expect((second?.width ?? 0) + 1e-6).toBeGreaterThanOrEqual(widthOf('(Levothyroxine)'))
  })

  it('are wider where more is said', () => {
    const [little, much] = columnsIn(400, tableOf(['a', 'b'], [['x', 'many words that fill a line and more']]))
    expect(much?.width).toBeGreaterThan(little?.width ?? Infinity)
  })

  it('follow what the table asks where they hold the same', () => {
    const wide = (share: number): number =>
      columnsIn(400, { ...tableOf(['a', 'b'], [['same', 'same']]), widths: [1 - share, share] })[1]?.width ?? 0
    expect(wide(0.7)).toBeGreaterThan(wide(0.5) + 25)
  })

  it('are none when the words do not fit side by side', () => {
    const table = tableOf(['a', 'b'], [['Levothyroxine', 'Ethinylestradiol']])
    const least = widthOf('Levothyroxine', true) + widthOf('Ethinylestradiol') + 0.9 * lookIn(0).measures.body
    // a word may ask for two fifths of the room, so the room is the wider of the two
    const room = Math.max(least, widthOf('Levothyroxine', true) / 0.4, widthOf('Ethinylestradiol') / 0.4)
    expect(columnsOf(table, lookIn(room + 1))).not.toBeNull()
    const three = tableOf(['a', 'b', 'c'], [['Levothyroxine', 'Ethinylestradiol', 'Levothyroxine']])
    expect(columnsOf(three, lookIn(room + 1))).toBeNull()
  })

  it('stand side by side for Chinese, where each letter is a word', () => {
    const table = tableOf(['a', 'b', 'c'], [[CHINESE, CHINESE, CHINESE]])
    expect(columnsOf(table, lookIn(300))).not.toBeNull()
  })
})
