/**
 * Where the pages of all made-up people end: no heading and no head of a table is the last thing on a page, and nothing that
 * asks to stay whole (a row of medicines, a question) goes over a break that it could have been moved behind.
 */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../src/i18n'
import type { Box } from '../../src/pdf/boxes/box'
import { layOut } from '../../src/pdf/layout'
import { printableDocument } from '../../src/pdf/printable'
import { allText } from '../../src/pdf/strings'
import { loadFonts } from '../../src/pdf/text/fonts'
import { measuresOf, pageHeights } from '../../src/summary/measures'
import type { PaperDocument } from '../../src/summary/paper'
import { LETTERS, PAPERS } from '../../src/summary/settings'
import { person } from '../journeys/support/people'
import { EVERYONE } from '../support/everyone'
import { answersOf, pageOf } from '../support/pages'
import { everyBox } from './sheets'

beforeAll(() => Promise.all([loadAllWords(), loadAllWords('es')]))

const HAIR = 0.1

const textIn = (box: Box): string =>
  everyBox(box)
    .flatMap(({ box: { text } }) => text?.spans.map((span) => span.text) ?? [])
    .join(' ')
    .slice(0, 60)

/** Words, a picture, or a line to write on. */
const isSeen = ({ box }: { box: Box }): boolean =>
  (box.text?.lines.length ?? 0) > 0 || box.figure !== undefined || box.flow?.solid === true

// By what they are, not only by what they ask of the page breaks: a mark that was forgotten is a fault, too.
const staysWhole = ({ flow, tag }: Box): boolean => flow?.keep === true || tag?.type === 'TR'
const headsWhatFollows = ({ flow, tag }: Box): boolean =>
  flow?.withNext === true || flow?.head === true || tag?.type === 'H3' || tag?.type === 'Caption'

async function badBreaks(asked: PaperDocument): Promise<string[]> {
  const fonts = await loadFonts(allText(asked))
  const { document } = printableDocument(asked, fonts)
  const measures = measuresOf(document.paper, document.letters)
  const { text: height } = pageHeights(document.paper, measures)
  const { sheet, slices } = layOut(document, { fonts, measures, room: measures.room })
  const boxes = everyBox(sheet)
  const seen = boxes.filter(isSeen)
  const ends = slices.slice(0, -1)
  return boxes.flatMap(({ box, top }) => {
    const bottom = top + box.height
    const through = ends.filter((end) => top + HAIR < end.bottom && end.bottom < bottom - HAIR)
    const isWhole = staysWhole(box) && through.some(({ headRoom }) => box.height <= height - headRoom)
    const page = ends.find((end) => end.top - HAIR <= top && top < end.bottom - HAIR)
    const after = seen.some((one) => page !== undefined && one.top >= bottom - HAIR && one.top < page.bottom - HAIR)
    const isLast = headsWhatFollows(box) && page !== undefined && !after
    return [...(isWhole ? [`torn: ${textIn(box)}`] : []), ...(isLast ? [`last on its page: ${textIn(box)}`] : [])]
  })
}

const LOOKS = PAPERS.flatMap((paper) =>
  LETTERS.flatMap((letters) => (['', 'es'] as const).map((second) => ({ paper, letters, second }))),
)

describe.each(EVERYONE)('the pages of %s', (name) => {
  it('end behind what belongs together', { timeout: 120_000 }, async () => {
    const { answers, page } = person(name)
    const found = await Promise.all(
      LOOKS.map(async (look) => {
        const bad = await badBreaks(pageOf(answers, { ...page, ...look, reader: 'therapist', length: 'full' }).document)
        return bad.map((one) => `${look.paper} ${look.letters} ${look.second}: ${one}`)
      }),
    )
    expect(found.flat()).toEqual([])
  })
})

describe('a table of medicines', () => {
  const table = (rows: number, notes: number) => ({
    medicines: {
      list: {
        items: Array.from({ length: rows }, (_, i) => ({
          id: `m${i}`,
          values: {
            name: `Medicine ${i}`,
            dose: '10 mg',
            noticed: 'A long note on what I noticed. '.repeat(i % notes),
          },
        })),
      },
    },
  })

  it('keeps heading, head and rows together wherever a page ends', { timeout: 120_000 }, async () => {
    for (const rows of [8, 20, 40])
      for (const notes of [1, 2, 5, 9])
        for (const letters of LETTERS) {
          const { document } = pageOf(answersOf(table(rows, notes)), { letters })
          expect(await badBreaks(document), `${rows} rows, ${notes}, ${letters}`).toEqual([])
        }
  })
})
