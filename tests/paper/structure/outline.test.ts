/** What a paper says to a screen reader, read back. */
import { expect, it } from 'vitest'
import { edited } from './edit'
import { artifact, closePaper, goodPaper, openPaper, tagged } from './goodPaper'
import { outlineOf, structureText } from './outline'
import { readPaper } from './paper'

it('is the tags with their words, in the order of the tree', async () => {
  const paper = readPaper(await goodPaper())
  expect(outlineOf(paper).split('\n').slice(0, 9)).toEqual([
    'Document',
    '  H1: Appointment notes',
    '  H2: What brings me here',
    '  BlockQuote',
    '    P: It is a café, says she.',
    '  P',
    '    Span [Lang=de]: Ich bin müde.',
    '    Span: Efflux',
    '  L [ListNumbering=Decimal]',
  ])
  const text = structureText(paper)
  expect(text).toContain('1. Pain during sex\n2. Less desire\nMedicines\nWhat I take\nName\nDose\nSertraline\n≤ 50 mg')
  expect(text).not.toContain('Private')
})

it('follows the tree, not the order of drawing', async () => {
  const file = openPaper()
  const root = file.struct('Document')
  file.addStructure(root)
  const said = ['drawn first', 'drawn second'].map((text, i) =>
    tagged(file, 'P', () => file.text(text, 60, 60 + 20 * i, { lineBreak: false })),
  )
  for (const element of said.toReversed()) root.add(element)
  root.end()
  expect(structureText(readPaper(await closePaper(file)))).toBe('drawn second\ndrawn first')
})

it('takes what is to be said over what is shown, once for all that it spans', async () => {
  const file = openPaper()
  const root = file.struct('Document')
  file.addStructure(root)
  const draw = (): void => {
    file.text('He says ', 60, 60, { lineBreak: false })
    file.markContent('Span', { actual: 'שלום' })
    file.text('םול', 110, 60, { lineBreak: false }).text('ש', 130, 60, { lineBreak: false })
    file.endMarkedContent()
    file.text('and goes on', 60, 80, { lineBreak: false })
  }
  root.add(tagged(file, 'P', draw))
  artifact(file, { type: 'Pagination' }, () => file.text('footer', 60, 700))
  root.end()
  expect(structureText(readPaper(await closePaper(file)))).toBe('He says שלום\nand goes on')
})

it('finds properties that have a name', async () => {
  const bytes = edited(await goodPaper(), (file) =>
    file
      .replace('/P <<\n/MCID 2\n>> BDC', '/P /Named BDC')
      .replace('/Font <<', '/Properties << /Named << /MCID 2 /ActualText <FEFF0041> >> >>\n/Font <<'),
  )
  expect(outlineOf(readPaper(bytes))).toContain('    P: A\n')
})
