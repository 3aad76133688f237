/** Text of both directions in one line. */
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fonts, laid } from '../../../tests/paper/scripts/laid'
import { loadFonts } from './fonts'
import { layText, type TextSpan } from './layText'

describe('directions', () => {
  const HEBREW = ['שלום', 'אני', 'לא', 'כואב']
  const LATIN = ['one', 'Anna', 'mg', 'plan']
  const isHebrew = (word: string): boolean => HEBREW.includes(word)

  /** From left to right, as a person would write them down: the groups one way, the words of a group its own way. */
  const byHand = (words: readonly string[]): string[] => {
    const groups: string[][] = []
    for (const word of words) {
      const last = groups.at(-1)
      if (last?.[0] !== undefined && isHebrew(last[0]) === isHebrew(word)) last.push(word)
      else groups.push([word])
    }
    const turned = groups.map((group) => (isHebrew(group[0] ?? '') ? group.toReversed() : group))
    return (isHebrew(words[0] ?? '') ? turned.toReversed() : turned).flat()
  }

  it('puts words of both directions where a hand would', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HEBREW, ...LATIN), { minLength: 1, maxLength: 12 }), (words) => {
        const [line] = laid(words.join(' '), 2000)
        const drawn = line?.runs.filter((run) => run.text !== ' ').toSorted((a, b) => a.x - b.x)
        expect(drawn?.map((run) => run.text)).toEqual(byHand(words))
        expect(line?.rtl).toBe(isHebrew(words[0] ?? ''))
      }),
    )
  })

  it('takes each paragraph’s direction from its first letter', () => {
    expect(laid('12. שלום Anna\n12. Anna שלום\n12', 300).map(({ rtl }) => rtl)).toEqual([true, false, false])
  })

  it('keeps a dose after a Latin name from left to right, and one alone in the order of the text around', () => {
    const drawn = (text: string): string | undefined =>
      laid(text, 300)[0]
        ?.runs.toSorted((a, b) => a.x - b.x)
        .map((run) => run.text)
        .join('')
    expect(drawn('אני לוקחת Zoloft 50 mg ביום')).toBe('ביום Zoloft 50 mg לוקחת אני')
    expect(drawn('אני לוקחת 50 mg ביום')).toBe('ביום mg 50 לוקחת אני')
  })

  it('mirrors brackets in right-to-left text', () => {
    const glyphOf = (text: string): number | undefined => laid(text, 300)[0]?.runs[0]?.shaped.cells[0]?.parts[0]?.id
    const [inLatin, inHebrew] = [laid('a ) b', 300)[0], laid('א ( ב', 300)[0]]
    const hebrew = fonts.others.find(({ name }) => name === 'hebrew')
    expect(inLatin?.rtl).toBe(false)
    const bracket = inHebrew?.runs.find((run) => run.text === '(')
    expect(bracket?.face).toBe(hebrew)
    expect(bracket?.shaped.cells[0]?.parts[0]?.id).toBe(hebrew?.font.layout(')').glyphs[0]?.id)
    expect(glyphOf('(')).toBe(fonts.regular.font.layout('(').glyphs[0]?.id)
  })
})

describe('what the person typed among our words', () => {
  it('keeps its own direction, and each medicine its dose', async () => {
    const name = 'ليفوثيروكسين'
    const spans: TextSpan[] = [
      { text: 'I take: ' },
      { text: name, own: true },
      { text: ' ' },
      { text: '10 mg', own: true },
      { text: '; ' },
      { text: 'ליתיום', own: true },
      { text: ' ' },
      { text: '20 mg', own: true },
    ]
    const fonts = await loadFonts(spans.map(({ text }) => text).join(''))
    const [line] = layText(spans, { size: 10, lineHeight: 1.4, room: 400 }, fonts)
    const ordered = (line?.runs ?? []).toSorted((a, b) => a.x - b.x).map(({ text }) => text.trim())
    expect(ordered.filter((text) => text !== '').join(' ')).toBe(`I take: ${name} 10 mg ; ליתיום 20 mg`)
    expect(line?.rtl).toBe(false)
  })
})
