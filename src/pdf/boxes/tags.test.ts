import { expect, it } from 'vitest'
import { drawn, AT, PAGE } from '../../../tests/paper/sheets'
import { attribute, allElements } from '../../../tests/paper/structure/tree'
import { loadFonts } from '../text/fonts'
import { stack, type Box, type Tag } from './box'

const fonts = await loadFonts('')
const box = (tag: Tag | null, ...inside: Box[]): Box => stack(100, inside, { height: 5, ...(tag && { tag }) })

it('the tree has the order of the sheet, and boxes without a tag are not in it', async () => {
  const list = box({ type: 'L', numbering: 'Disc' }, box({ type: 'LI' }), box({ type: 'LI' }))
  const { tree } = await drawn(box(null, box({ type: 'H1' }), box(null, box({ type: 'P' }), list)), fonts, 500)
  const shape = tree ? allElements(tree).map(({ type, parent }) => [type, parent?.type]) : []
  expect(shape).toEqual([
    ['Document', undefined],
    ['H1', 'Document'],
    ['P', 'Document'],
    ['L', 'Document'],
    ['LI', 'L'],
    ['LI', 'L'],
  ])
})

it('heads of tables have their scope, lists their numbering, figures their text and place', async () => {
  const figure: Box = {
    ...box({ type: 'Figure', alt: 'What it shows' }),
    height: 40,
    figure: {
      width: 100,
      height: 40,
      alt: [],
      shapes: [{ kind: 'rect', x: 10, y: 5, width: 20, height: 10, fill: 'ink', edge: 0 }],
    },
  }
  const sheet = box(
    null,
    box({ type: 'Table' }, box({ type: 'TR' }, box({ type: 'TH', scope: 'Column' }), box({ type: 'TD' }))),
    box({ type: 'L', numbering: 'None' }),
    figure,
  )
  const { file, tree } = await drawn(sheet, fonts, 500)
  const find = (type: string) => (tree ? allElements(tree) : []).filter((element) => element.type === type)
  const said = (type: string, owner: string, key: string) =>
    find(type).map((element) => file.name(attribute(file, element, owner, key)))
  expect(said('TH', 'Table', 'Scope')).toEqual(['Column'])
  expect(said('TD', 'Table', 'Scope')).toEqual([undefined])
  expect(said('L', 'List', 'ListNumbering')).toEqual(['None'])
  const [drawnFigure] = find('Figure')
  expect(drawnFigure?.alt).toBe('What it shows')
  const place = drawnFigure ? file.numbers(attribute(file, drawnFigure, 'Layout', 'BBox')) : []
  // under the table, whose cells are stacked here, and the list
  const bottom = PAGE.height - AT.y - 10 - 5 - 40
  expect(place).toEqual([AT.x, bottom, AT.x + 100, bottom + 40])
})
