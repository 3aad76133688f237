import { describe, expect, it } from 'vitest'
import type { Entry } from './frontEntries'
import { FrontFit, MOST_LINES, MOST_TO_END, type Around } from './frontFit'
import type { FrontSection } from './frontSections'
import { frontColumns, INDENT, measuresOf } from './measures'
import { words } from './paper'
import { onTwoLines } from './twice'

const AROUND: Around = { title: words('Notes'), header: [], closing: [], less: 0 }
/** Fills one line, and less than two. */
const LINE = 'word '.repeat(12)
const long = (): string => 'word '.repeat(400)
const entry = (more: Partial<Entry> = {}): Entry => ({ text: words(long()), part: 'p', covers: [], ...more })
const section = (id: string, ...entries: Entry[]): FrontSection => ({ id, heading: words(id), entries })

/** Lines for each entry, section by section. */
const allotted = (
  sections: readonly FrontSection[],
  around: Partial<Around> = {},
  letters: 'normal' | 'large' | 'xl' = 'normal',
): Record<string, number[]> => {
  const { lines } = new FrontFit({ paper: 'a4', letters, length: 'full' }, { ...AROUND, ...around }).allot(sections)
  return Object.fromEntries(sections.map(({ id, entries }) => [id, entries.map((one) => lines.get(one) ?? -1)]))
}
const total = (lines: Record<string, number[]>): number =>
  Object.values(lines)
    .flat()
    .reduce((sum, count) => sum + count, 0)
const of = (count: number, more: Partial<Entry> = {}): Entry[] => Array.from({ length: count }, () => entry(more))

describe('the lines of the front page', () => {
  it('are as many as an entry needs', () => {
    const eight = entry({ text: words('word '.repeat(110)) })
    const sections = [section('opening', eight), section('concerns', entry({ text: words('short') }))]
    expect(allotted(sections)).toEqual({ opening: [8], concerns: [1] })
  })

  it('are more than can be read in two minutes only to end what was begun, and not one of those is left', () => {
    const sections = [
      section('opening', entry()),
      section('ownWords', entry()),
      section('concerns', ...of(5)),
      section('questions', ...of(5)),
      section('health', ...of(5)),
      section('tried', ...of(5)),
    ]
    expect(total(allotted(sections))).toBe(MOST_TO_END)
  })

  it('cut nothing that fits: what lacks one line gets it wherever the sheet has room', () => {
    const two = (): Entry => entry({ text: words('word '.repeat(20)) })
    const full = of(MOST_LINES - 1, { text: words(LINE) })
    expect(allotted([section('concerns', ...full), section('hopes', two())])['hopes']).toEqual([2])
    // what could not be ended leaves its room to what can
    const three = entry({ text: words('word '.repeat(35)) })
    const ended = allotted([
      section('questions', entry()),
      section('concerns', ...of(10, { text: words(LINE) })),
      section('why', three),
    ])
    expect(ended['why']).toEqual([3])
  })

  it('are for a whole low-ranking entry or none, when the page is read through', () => {
    const full = of(MOST_TO_END - 2, { text: words(LINE) })
    const low = entry({ canWait: true, text: words('word '.repeat(35)) })
    expect(allotted([section('concerns', ...full), section('talk', low)])['talk']).toEqual([0])
    expect(allotted([section('concerns', ...full.slice(1)), section('talk', low)])['talk']).toEqual([3])
  })

  it('count half where an entry ends in few words, so that a page of short answers is not cut above blank paper', () => {
    const short = of(MOST_LINES + 4, { text: words('short'), canWait: true })
    expect(total(allotted([section('hopes', ...short)]))).toBe(MOST_LINES + 4)
  })

  it('grow first for what is read aloud, then for the concerns and own words, then for the questions', () => {
    // each entry takes a line; six lines are left, and six more to end what was begun, which none of these can be
    const sections = [
      section('questions', ...of(8)),
      section('concerns', ...of(1)),
      section('opening', ...of(1)),
      section('tried', ...of(MOST_LINES - 16)),
    ]
    expect(allotted(sections)).toEqual({
      opening: [5 + MOST_TO_END - MOST_LINES],
      concerns: [2],
      questions: [2, 1, 1, 1, 1, 1, 1, 1],
      tried: Array.from({ length: MOST_LINES - 16 }, () => 1),
    })
  })

  it('are first for what is urgent', () => {
    const urgent = entry({ urgent: true, text: words('word '.repeat(40)) })
    const sections = [section('opening', entry()), section('concerns', ...of(25)), section('health', urgent)]
    expect(allotted(sections)['health']).toEqual([3])
  })

  it('may be more for names in a row, where the sheet has room, and for nothing else', () => {
    const items = Array.from({ length: 60 }, () => words('Levothyroxine 25 mg'))
    const names = entry({ items, text: words('Levothyroxine 25 mg; '.repeat(60)) })
    const concerns = section('concerns', ...of(27, { text: words(LINE) }))
    const full = allotted([concerns, section('health', names)], {})['health']?.[0] ?? 0
    expect(full).toBeGreaterThan(MOST_TO_END - 27)
  })

  it('give what can wait a line only after the questions and the health have theirs', () => {
    const waiting = section('talk', ...of(9, { canWait: true }))
    const asked = MOST_LINES / 2 - 1
    const full = allotted([section('questions', ...of(asked)), waiting])
    expect(full['questions']?.slice(1)).toEqual(Array.from({ length: asked - 1 }, () => 2))
    expect(full['talk']?.filter((lines) => lines > 0)).toHaveLength(2)
  })

  it('are taken from what is said in person first, then from the hopes; never without need', () => {
    const must = (concerns: number, around: Partial<Around> = {}) =>
      allotted([section('concerns', ...of(concerns)), section('hopes', ...of(2)), section('aloud', ...of(2))], around)
    expect(must(MOST_LINES - 4)).toMatchObject({ hopes: [1, 1], aloud: [1, 1] })
    expect(must(MOST_LINES - 3)).toMatchObject({ hopes: [1, 1], aloud: [1, 0] })
    expect(must(MOST_LINES - 1)).toMatchObject({ hopes: [1, 0], aloud: [0, 0] })
    expect(must(MOST_LINES)).toMatchObject({ hopes: [0, 0], aloud: [0, 0] })
  })

  it('are twice as many for a text in two languages', () => {
    const twice = onTwoLines(words(long()), [{ text: long(), language: 'es', again: true }])
    const others = section('concerns', ...of(MOST_LINES - 14, { text: words(LINE) }))
    expect(allotted([section('ownWords', entry({ text: twice })), others])['ownWords']).toEqual([
      12 + 2 + MOST_TO_END - MOST_LINES,
    ])
  })

  it('are fewer where the page has less room: points to leave free, a long header, a last line, larger letters', () => {
    const sections = [
      section('opening', entry()),
      ...['concerns', 'questions', 'health'].map((id) => section(id, ...of(3))),
    ]
    const all = total(allotted(sections))
    // a line less for each line of points
    const { body, lineHeight } = measuresOf('a4', 'normal')
    const left = [300, 320, 340].map((less) => total(allotted(sections, { less })))
    for (const lines of left) expect(lines).toBeLessThan(all)
    const steps = Array.from({ length: 12 }, (_, i) => total(allotted(sections, { less: 360 + i * body * lineHeight })))
    for (const [i, lines] of steps.entries()) if (i > 0) expect(lines).toBeLessThanOrEqual(steps[i - 1] ?? 0)
    expect(steps.at(-1)).toBeLessThan(steps[0] ?? 0)
    const tight = total(allotted(sections, { less: 400 }))
    expect(total(allotted(sections, { less: 400, header: [words('word '.repeat(60))] }))).toBeLessThan(tight)
    expect(total(allotted(sections, { less: 400, closing: words('word '.repeat(60)) }))).toBeLessThan(tight)
    expect(total(allotted(sections, { less: 400, title: words('word '.repeat(60)) }))).toBeLessThan(tight)
    expect(total(allotted(sections, { less: 400 }, 'xl'))).toBeLessThan(tight)
  })

  it('are not counted in large letters: there the page itself is the measure', () => {
    const sections = [section('concerns', ...of(40))]
    expect(total(allotted(sections))).toBe(MOST_TO_END)
    // Less room takes lines away at once, where in usual letters the lines are spent before the page is full.
    expect(total(allotted(sections, { less: 20 }))).toBe(MOST_TO_END)
    const large = total(allotted(sections, {}, 'large'))
    expect(total(allotted(sections, { less: 20 }, 'large'))).toBeLessThan(large)
  })
})

describe('a fuller entry', () => {
  const fuller = entry({ text: words('short, and what came of it '.repeat(8)) })
  const short = entry({ text: words('short'), fuller })
  const people = (...others: FrontSection[]): readonly Entry[] => {
    const fit = new FrontFit({ paper: 'a4', letters: 'normal', length: 'full' }, AROUND)
    return fit.allot([...others, section('people', short)]).sections.at(-1)?.entries ?? []
  }

  it('stands in its place where the page has room for all of it', () => {
    expect(people()).toEqual([fuller])
    expect(people(section('concerns', ...of(MOST_LINES - 1)))).toEqual([short])
  })

  it('stands in no place where what it follows is cut', () => {
    const cut = { ...entry({ text: words('word '.repeat(900)) }), fuller }
    const fit = new FrontFit({ paper: 'a4', letters: 'normal', length: 'full' }, AROUND)
    expect(fit.allot([section('people', cut)]).sections[0]?.entries).toEqual([cut])
  })
})

/** The most points that may be left free for these to keep all their lines: how much room there is, turned round. */
const spareOf = (sections: readonly FrontSection[], letters: 'normal' | 'xl' = 'normal'): number => {
  const whole = total(allotted(sections, {}, letters))
  let less = 0
  while (less < 900 && total(allotted(sections, { less }, letters)) === whole) less += 0.5
  return less
}

describe('the room that is counted', () => {
  const short = (text = 'short'): Entry => entry({ text: words(text) })
  const { gap, frontPadding, body, lineHeight } = measuresOf('a4', 'normal')
  const line = body * lineHeight

  it('is a line and the gap between for each entry', () => {
    const more = spareOf([section('hopes', short())]) - spareOf([section('hopes', short(), short())])
    expect(Math.abs(more - line - gap * 0.5)).toBeLessThan(1)
  })

  it('is the padding of each section, and its heading where that is taller', () => {
    const one = spareOf([section('hopes', short())])
    expect(
      Math.abs(one - spareOf([section('hopes', short()), section('tried', short())]) - line - 2 * frontPadding),
    ).toBeLessThan(1)
    const tall = { ...section('hopes', short()), heading: words('heading '.repeat(9)) }
    expect(one - spareOf([tall])).toBeGreaterThan(line)
  })

  it('is the heading above the text in the largest letters', () => {
    const none = { ...section('hopes', short()), heading: [] }
    const two = { ...section('hopes', short()), heading: words('heading '.repeat(12)) }
    expect(spareOf([none], 'xl') - spareOf([two], 'xl')).toBeGreaterThan(measuresOf('a4', 'xl').body)
  })

  it('is more for tall scripts', () => {
    expect(spareOf([section('hopes', short())]) - spareOf([section('hopes', short('ค่ำ'))])).toBeGreaterThan(line * 0.25)
  })
})

describe('where an entry stands', () => {
  const fit = new FrontFit({ paper: 'a4', letters: 'normal', length: 'full' }, AROUND)
  const measures = measuresOf('a4', 'normal')
  const room = frontColumns(measures).room / measures.body

  it('is moved in by the bar of own words, and by its number unless it has a label', () => {
    const numbered: FrontSection = { ...section('concerns'), numbered: true }
    expect(fit.columnOf(section('hopes'), entry()).room).toBeCloseTo(room)
    expect(fit.columnOf(section('ownWords'), entry({ quote: true })).room).toBeCloseTo(room - INDENT.quote)
    expect(fit.columnOf(numbered, entry()).room).toBeCloseTo(room - INDENT.item)
    const label = words('Also:')
    expect(fit.columnOf(numbered, entry({ label }))).toEqual({ room, label })
  })
})
