import { expect, it } from 'vitest'
import { own, part } from '../../../tests/paper/samplePaper'
import { everyBox, lookOf } from '../../../tests/paper/sheets'
import { measuresOf } from '../../summary/measures'
import { loadFonts } from '../text/fonts'
import { frontPart, detailPart } from './part'

const HEBREW = 'קשה לי לדבר על זה'
const LATIN = 'It is hard to say.'
const fonts = await loadFonts(HEBREW + LATIN)
const look = lookOf(fonts, measuresOf('a4', 'normal').room)

const barOf = (text: string, of: typeof frontPart, turned: boolean): string[] => {
  const said = of(part('P', [{ kind: 'quote', text: own(text) }]), { ...look, turned })
  return everyBox(said)
    .filter(({ box }) => box.tag?.type === 'BlockQuote')
    .flatMap(({ box }) => Object.keys(box.edges ?? {}))
}

it.each([frontPart, detailPart])('stands beside a bar where its words begin, whichever way the page runs', (of) => {
  for (const turned of [false, true]) {
    expect(barOf(HEBREW, of, turned)).toEqual(['right'])
    expect(barOf(LATIN, of, turned)).toEqual(['left'])
  }
})
