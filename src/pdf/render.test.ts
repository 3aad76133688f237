/** The paper says everything, as it was typed, and names what it cannot say. */
import { describe, expect, it } from 'vitest'
import { bare, type ReadPdf } from '../../tests/paper/readPdf'
import { fullPaper, medicines, own, paperOf, part, prose, words } from '../../tests/paper/samplePaper'
import { count, DAY, line, read, SLOW } from '../../tests/paper/rendered'
import type { PaperBlock, PaperDocument } from '../summary/paper'
import { renderPaper } from './render'
import { mapStrings } from './strings'
import { BOX } from './text/coverage'

const textOf = async (blocks: PaperBlock[], more: Partial<PaperDocument> = {}): Promise<string> =>
  (await read(paperOf([part('P', blocks)], more))).pages.join('')

describe('the paper says everything', () => {
  it.each(['normal', 'large', 'xl'] as const)('in %s letters, on A4 and on Letter', async (letters) => {
    for (const paper of ['a4', 'letter'] as const) {
      const document = fullPaper({ letters, paper })
      const { pages, sheet } = await read(document)
      expect(Math.round(sheet.width)).toBe(paper === 'a4' ? 595 : 612)
      const all = bare(pages.join(''))
      mapStrings(document, (text, role) => {
        // in columns too narrow for the letters the rows are stacked, and need no word over their names
        if (role === 'text' || (role === 'head' && letters === 'normal')) expect(all).toContain(bare(text))
        return text
      })
    }
  })

  it('however long a row is whose cells are in scripts of unlike height', async () => {
    const tall = Array.from({ length: 60 }, (_, i) => `שָׁלוֹם ค่ำ ปี่ ${i}`).join('\n')
    const plain = Array.from({ length: 90 }, (_, i) => `word ${i}`).join('\n')
    const table: PaperBlock = {
      kind: 'table',
      caption: [],
      heads: ['a', 'b'].map(words),
      widths: [0.5, 0.5],
      rows: [[[own(plain)], [own(tall)]]],
    }
    const all = bare(await textOf([table]))
    for (let i = 0; i < 90; i += 1) expect(all).toContain(`word${i}`)
  })

  it(
    'however long a single text is, in a quote, a question or a cell',
    async () => {
      const long = prose(20_000)
      const table: PaperBlock = {
        kind: 'table',
        caption: words('Tall'),
        heads: ['Name', 'Much', 'Note'].map(words),
        widths: [0.2, 0.6, 0.2],
        rows: [
          [[own('first')], [own(long)], [own('beside')]],
          [[own('second')], [own('b')], [own('c')]],
        ],
      }
      for (const block of [
        { kind: 'quote', text: own(long) },
        { kind: 'question', number: 1, text: own(long), answerLines: 4 },
      ] satisfies PaperBlock[]) {
        expect(bare(await textOf([block]))).toContain(bare(long).slice(0, 1500))
        expect(withoutFooters(await read(paperOf([part('P', [block])])))).toContain(bare(long))
      }
      const { pages, pieces } = await read(paperOf([part('P', [table])]))
      const middle = pieces.filter(({ x, text }) => x > 60 && x < 440 && !text.startsWith('Much'))
      expect(bare(middle.map(({ text }) => text).join(''))).toContain(bare(long))
      for (const word of ['first', 'beside', 'second']) expect(count(pages.join(''), word)).toBe(1)
    },
    SLOW,
  )

  it(
    'in 200 rows with long cells',
    async () => {
      const rows = Array.from({ length: 200 }, (_, i) => [
        [own(`Row ${i + 1}.`)],
        [own(prose(400))],
        [own(`end ${i + 1}.`)],
      ])
      const { pages } = await read(
        paperOf([
          part('P', [
            { kind: 'table', caption: words(''), heads: ['a', 'b', 'c'].map(words), widths: [0.2, 0.6, 0.2], rows },
          ]),
        ]),
      )
      const all = pages.join('\n')
      for (let i = 1; i <= 200; i += 1) {
        expect(count(all, `Row ${i}.`)).toBe(1)
        expect(count(all, `end ${i}.`)).toBe(1)
      }
      expect(count(bare(all), bare(prose(400)).slice(0, 25))).toBeGreaterThanOrEqual(200)
    },
    SLOW,
  )

  it('in the signs of doses and the letters of many tongues', async () => {
    const text = '≤ 5 mg ≥ 2 µg → ✓ ☐ é Ÿ Ω Ж ế Zoë Łódź'
    expect(await textOf([line(text)])).toContain(text)
  })

  it('with each character as it was typed, also where two look the same', async () => {
    const text = 'µ μ Δ ∆ Ω c\u2010d ﬀ ff ﬀ ﬁ fi ft'
    expect(await textOf([line(text)])).toContain(text)
  })

  it('with accents over their letters, also where no letter with the accent exists', async () => {
    const rightEnd = async (text: string): Promise<number> => {
      const { pieces } = await read(paperOf([part('P', [line(text)])]))
      const y = pieces.find(({ text }) => text.includes('x'))?.y ?? 0
      return Math.max(...pieces.filter((piece) => Math.abs(piece.y - y) < 4).map(({ x, width }) => x + width))
    }
    expect(await rightEnd('x\u0331\u0301x')).toBeCloseTo(await rightEnd('xx'), 1)
  })

  it('and takes nothing that was typed for markup', async () => {
    const text = '<b>bold</b> &amp; {page} ${x} **y** [a](b) \\n %s </Text>'
    expect(await textOf([line(text)])).toContain(text)
  })

  it('with the line breaks as typed and no hyphen that was not', async () => {
    const blocks = [line('one\ntwo\n\nthree'), line('W'.repeat(300)), line(`https://example.org/${'ab_c/'.repeat(60)}`)]
    const text = await textOf(blocks, { letters: 'xl' })
    expect(text).toMatch(/one\s*\ntwo\s*\n\s*three/)
    expect(bare(text)).toContain('W'.repeat(300))
    expect(bare(text)).toContain(`https://example.org/${'ab_c/'.repeat(60)}`)
    expect(text).not.toMatch(/[-\u2010\u00ad]/)
  })

  it('inside the margins', async () => {
    for (const letters of ['normal', 'xl'] as const) {
      const blocks = [
        line('W'.repeat(300)),
        medicines(12),
        { kind: 'quote', text: own(`${'é'.repeat(90)} b`) } as const,
      ]
      const { pieces, sheet } = await read(fullPaper({ letters, parts: [part('P', blocks)] }))
      for (const { x, y, width, text } of pieces) {
        expect(x, text).toBeGreaterThan(40)
        expect(x + width, text).toBeLessThan(sheet.width - 40)
        expect(y, text).toBeGreaterThan(40)
        expect(y, text).toBeLessThan(sheet.height - 40)
      }
    }
  })

  it('in no letters smaller than promised', async () => {
    for (const [letters, least] of [
      ['normal', 10.5],
      ['large', 13],
      ['xl', 16],
    ] as const) {
      const { pieces } = await read(fullPaper({ letters }))
      const small = pieces.filter(({ size }) => size < least - 0.01)
      for (const { text, size } of small) {
        const isHeader = /Zoë|Prepared/.test(text)
        if (!isHeader) expect(text).toMatch(/Private|page|Made by|No diagnosis/)
        expect(size).toBeGreaterThanOrEqual(isHeader ? 11.5 : 9)
      }
    }
  })
})

describe('what the paper cannot say', () => {
  it('is named, and no paper is made unless boxes are wanted', async () => {
    const document = paperOf([part('P', [line('happy 𓀀 day')])])
    const options = { creationDate: DAY, boxesForMissing: false }
    expect(await renderPaper(document, options)).toEqual({ ok: false, reason: 'missing', missing: ['𓀀'] })
    const boxed = await renderPaper(document, { ...options, boxesForMissing: true })
    expect(boxed).toMatchObject({ ok: true, missing: ['𓀀'] })
    expect(await textOf([line('happy 𓀀 day')])).toContain(`happy ${BOX} day`)
  })

  it('never becomes another letter', async () => {
    const text = await textOf([line('[\u0000\u202e\ud83d𓀀𐌰\uf8ff\ufffc]')])
    expect(text).toContain(`[${BOX.repeat(5)}]`)
  })
})

const withoutFooters = ({ pages }: ReadPdf): string =>
  bare(pages.map((text) => text.replace(/Private · page \d+ of \d+/, '')).join(''))
