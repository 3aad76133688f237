/** What is drawn of a sheet, read back from the file. */
import { beforeAll, describe, expect, it } from 'vitest'
import { AT, drawn, lookOf, PAGE } from '../../../tests/paper/sheets'
import { charactersOf, isArtifact, itemsByContent, type Paper } from '../../../tests/paper/structure/paper'
import type { Item } from '../../../tests/paper/structure/items'
import { allElements, isElement, type Element } from '../../../tests/paper/structure/tree'
import { outlineOf } from '../../../tests/paper/structure/outline'
import { outlineItems } from '../../../tests/paper/structure/rules/outlineItems'
import { prose } from '../parts/prose'
import { loadFonts, type Fonts } from '../text/fonts'
import { row, stack, type Box, type Edges } from './box'
import { drawArtifact } from './draw'
import { tagSheet } from './tags'
import { PaperFile } from '../file'
import { readPaper } from '../../../tests/paper/structure/paper'

let fonts: Fonts
beforeAll(async () => {
  fonts = await loadFonts('שלום')
})

const ROOM = 200
const LINES = 'one\ntwo\nthree\nfour\nfive\nsix'
const said = (text: string, options: Parameters<typeof prose>[2] = {}): Box => prose(text, lookOf(fonts, ROOM), options)
const space = (height: number): Box => stack(ROOM, [], { height })
const lineHeight = (): number => said('x').height

const itemsOf = (paper: Paper, page: number): Item[] => paper.pages[page - 1]?.items ?? []
const wordOf = ({ text }: Item): string => (text ? charactersOf(text).trim() : '')
const words = (paper: Paper, page: number): string[] =>
  itemsOf(paper, page)
    .map(wordOf)
    .filter((word) => word !== '')
const paths = (paper: Paper, page: number): Item[] => itemsOf(paper, page).filter(({ kind }) => kind === 'path')
/** In points from the top left corner of what the sheet shows on a page: left, top, right, bottom. */
const placeOf = ({ box: [left, bottom, right, top] }: Item): number[] =>
  [left - AT.x, PAGE.height - top - AT.y, right - AT.x, PAGE.height - bottom - AT.y].map(
    (it) => Math.round(it * 10) / 10,
  )
const elements = (paper: Paper, type: string): Element[] =>
  (paper.tree ? allElements(paper.tree) : []).filter((element) => element.type === type)

describe('a text that a page break parts', () => {
  it('is one element, with a piece of content on each page', async () => {
    const paper = await drawn(said(LINES), fonts, lineHeight() * 4)
    expect([words(paper, 1), words(paper, 2)]).toEqual([
      ['one', 'two', 'three', 'four'],
      ['five', 'six'],
    ])
    const paragraphs = elements(paper, 'P')
    expect(paragraphs).toHaveLength(1)
    const find = itemsByContent(paper)
    const pages = paragraphs.map(({ kids }) =>
      kids.map((kid) => (isElement(kid) ? [] : find(kid).map(({ page }) => page))),
    )
    expect(pages).toEqual([
      [
        [1, 1, 1, 1],
        [2, 2],
      ],
    ])
  })

  it('goes on at the top of the next page', async () => {
    const paper = await drawn(said(LINES), fonts, lineHeight() * 4)
    const tops = [1, 2].map((page) => itemsOf(paper, page).find(({ text }) => text)?.text?.start[1])
    expect(tops[0]).toBeCloseTo(tops[1] ?? 0, 5)
  })

  it('is once in the outline when it is a heading, where it begins', async () => {
    const heading = said(LINES, { tag: 'H2', bold: true })
    const paper = await drawn(stack(ROOM, [said('Title', { tag: 'H1' }), heading]), fonts, lineHeight() * 4)
    const titles = outlineItems(paper.file).map((dict) => paper.file.text(dict.get('Title')))
    expect(titles).toEqual(['Title', LINES])
    const places = outlineItems(paper.file).map((dict) => paper.file.numbers(dict.get('Dest')).slice(-3))
    // from the left edge of the page, a little above the heading, as large as one reads
    const top = PAGE.height - AT.y + 12
    expect(places[0]?.slice(0, 2)).toEqual([0, top])
    expect(places[1]?.[1]).toBeCloseTo(top - lineHeight(), 5)
    expect(words(paper, 2).length).toBeGreaterThan(1)
  })

  it('has no outline for smaller headings', async () => {
    const paper = await drawn(stack(ROOM, [said('Title', { tag: 'H1' }), said('a', { tag: 'H3' })]), fonts, 500)
    expect(outlineItems(paper.file)).toHaveLength(1)
  })
})

describe('what is not said', () => {
  it('is the edges of a box, and nothing else', async () => {
    const edges: Edges = { bottom: { weight: 1, color: '#000000' } }
    const paper = await drawn(stack(ROOM, [said('said')], { edges }), fonts, 500)
    expect(itemsOf(paper, 1).map((item) => [item.kind, isArtifact(item)])).toEqual([
      ['path', true],
      ['text', false],
    ])
  })

  it('is the head of a table where it comes again, with its edge', async () => {
    const head = stack(ROOM, [row([said('Head')], { edges: { bottom: { weight: 1, color: '#000000' } } })], {
      flow: { head: true },
    })
    const table = stack(ROOM, [head, said(LINES)], { flow: { table: true } })
    const inset = stack(ROOM + 30, [table], { padding: { left: 30 } })
    const paper = await drawn(inset, fonts, lineHeight() * 5)
    expect(words(paper, 2)).toEqual(['Head', 'five', 'six'])
    const [first = [], second = []] = [1, 2].map((page) => itemsOf(paper, page).filter((item) => isArtifact(item)))
    expect(first.map(wordOf)).toEqual([''])
    expect(second.map(wordOf).toSorted()).toEqual(['', 'Head'])
    expect(second.every(({ marks }) => marks.filter(({ tag }) => tag === 'Artifact').length === 1)).toBe(true)
    const leftOf = (page: number): number | undefined =>
      itemsOf(paper, page).find((item) => wordOf(item) === 'Head')?.text?.start[0]
    expect(leftOf(2)).toBe(leftOf(1))
    // the head stands where the text began on the first page, and what goes on stands under it
    const place = (page: number, word: string): number =>
      placeOf(itemsOf(paper, page).find((item) => wordOf(item) === word) ?? fail())[1] ?? 0
    expect(place(2, 'Head')).toBe(place(1, 'Head'))
    expect(place(2, 'five')).toBeGreaterThan(place(1, 'one'))
  })

  it('is a whole box, for a footer', async () => {
    const file = new PaperFile({ title: 'T', language: 'en', creationDate: new Date(0), isAccessible: false })
    const sheet = said('said')
    const drawing = { file, fonts, language: 'en', elements: tagSheet(file, sheet), outlined: new Set<Box>() }
    file.addPage({ size: [PAGE.width, PAGE.height], margin: 0 })
    drawArtifact(drawing, sheet, AT.x, AT.y, { type: 'Pagination', attached: ['Bottom'] })
    const paper = readPaper(await file.bytes())
    expect(itemsOf(paper, 1).map((item) => [wordOf(item), isArtifact(item)])).toEqual([['said', true]])
    expect(paper.pages[0]?.mcids).toEqual([])
  })
})

describe('edges', () => {
  const one = { weight: 2, color: '#000000' }

  it('stand inside the box, each at its side', async () => {
    const box = stack(100, [], { height: 40, edges: { top: one, right: one, bottom: one, left: one } })
    const paper = await drawn(
      stack(ROOM, [space(10), row([space(30), box].map((it, i) => (i === 0 ? { ...it, width: 30 } : it)))]),
      fonts,
      500,
    )
    expect(paths(paper, 1).map(placeOf)).toEqual([
      [30, 10, 130, 12],
      [128, 10, 130, 50],
      [30, 48, 130, 50],
      [30, 10, 32, 50],
    ])
  })

  it('are not drawn where a page break is, and those beside it end there', async () => {
    const edges = { top: one, bottom: one, left: one, right: one }
    const height = lineHeight() * 4
    const paper = await drawn(stack(ROOM, [said(LINES)], { edges }), fonts, height)
    const rounded = Math.round(height * 10) / 10
    expect(paths(paper, 1).map(placeOf)).toEqual([
      [0, 0, ROOM, 2],
      [0, 0, 2, rounded],
      [ROOM - 2, 0, ROOM, rounded],
    ])
    const end = Math.round(lineHeight() * 20) / 10
    expect(paths(paper, 2).map(placeOf)).toEqual([
      [0, end - 2, ROOM, end].map((it) => Math.round(it * 10) / 10),
      [0, 0, 2, end],
      [ROOM - 2, 0, ROOM, end],
    ])
  })
})

describe('a text at the right', () => {
  it('ends at the edge of its room', async () => {
    const paper = await drawn(said('end', { align: 'end' }), fonts, 500)
    const [item] = itemsOf(paper, 1)
    expect(placeOf(item ?? fail())[2]).toBeCloseTo(ROOM, 0)
  })
})

it('words that no box tags belong to the element around them; blank texts to none', async () => {
  const item = row([stack(20, [said('1.', { tag: null })], { tag: { type: 'Lbl' } }), said('body', { tag: null })], {
    tag: { type: 'LI' },
  })
  const paper = await drawn(stack(ROOM, [item, said(' ')], { tag: { type: 'L', numbering: 'Decimal' } }), fonts, 500)
  expect(outlineOf(paper)).toBe(
    ['Document', '  L [ListNumbering=Decimal]', '    LI: body', '      Lbl: 1.', '    P', ''].join('\n'),
  )
})

const fail = (): never => {
  throw new Error('It is not on the page.')
}

describe('a line', () => {
  it('that runs from right to left ends at the right edge of its room, and no further', async () => {
    const paper = await drawn(said('שלום'), fonts, 500)
    const rights = itemsOf(paper, 1).map((item) => placeOf(item)[2] ?? 0)
    expect(Math.max(...rights)).toBeGreaterThan(ROOM - 3)
    expect(Math.max(...rights)).toBeLessThanOrEqual(ROOM + 1)
  })

  it('that is quiet is paler than others', async () => {
    const paper = await drawn(stack(ROOM, [said('loud'), said('quiet', { quiet: true })]), fonts, 500)
    const [loud, quiet] = itemsOf(paper, 1).map(({ colour }) => colour?.[0] ?? 0)
    expect(quiet).toBeGreaterThan(loud ?? 1)
  })

  it('with no letters is no content of any element', async () => {
    const paper = await drawn(stack(ROOM, [said(' '), said('')]), fonts, 500)
    expect(elements(paper, 'P').map(({ kids }) => kids)).toEqual([[], []])
  })
})

it('a figure leaves what comes after it in its place', async () => {
  const rect = { kind: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'ink', edge: 0 } as const
  const tag = { type: 'Figure', alt: 'a' } as const
  const figure: Box = { ...space(20), tag, figure: { width: 9, height: 20, alt: [], shapes: [rect] } }
  const paper = await drawn(stack(ROOM, [space(30), figure, said('after')]), fonts, 500)
  const before = await drawn(stack(ROOM, [space(50), said('after')]), fonts, 500)
  const startOf = (one: Paper) => itemsOf(one, 1).find(({ text }) => text)?.text?.start
  expect(startOf(paper)).toEqual(startOf(before))
})
