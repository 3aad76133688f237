/**
 * How much of each entry the front page has room for, measured: the page of the chosen size holds it in the chosen
 * letters, always. What is shortened here stands in full in its part.
 */
import { aroundHeight, tallness, type AroundTexts } from './aroundHeight'
import type { Column } from './budget'
import type { Entry } from './frontEntries'
import { ALONE, FILLS, FULLER, FULLER_ON_SHEET, LINES_IN_TURN } from './frontOrder'
import type { FrontSection } from './frontSections'
import { frontColumns, INDENT, measuresOf, pageHeights, type Measures } from './measures'
import type { PageSettings } from './settings'
import type { Text } from './paper'
import { linesIn, measureLines, type LinesOfText } from './textWidth'
import { isTwice } from './twice'

/**
 * Lines that can be read in two minutes, as `LinesOfText.toRead` counts them: of about 14 words each, at 240 words a minute.
 * They are shared out first.
 */
export const MOST_LINES = 32
/** As many may stand there so that what was begun is ended: a sentence cut above blank paper costs more than its last line. */
export const MOST_TO_END = 38

/** What else stands on the page. */
export interface Around extends AroundTexts {
  /** Points to leave free: what an earlier try was too long by. */
  less: number
}

export interface Allotted {
  /** The sections, with the fuller entries that there is room for. */
  sections: readonly FrontSection[]
  /** Lines for each of their entries; none for what is left to its part. */
  lines: ReadonlyMap<Entry, number>
}

/** How the front page's entries stand on paper. */
export class FrontFit {
  private readonly measures: Measures
  private readonly room: number
  private readonly margin: number
  private readonly most: number
  private readonly mostToEnd: number
  /** Lines that stay free, where the browser's own print is held to one page, too. */
  private readonly spare: number
  /** Asked at each try: measured once. */
  private readonly measured = new WeakMap<Entry, LinesOfText>()
  /** Not all parts follow: what the page leaves out stands nowhere. */
  private readonly isAlone: boolean

  constructor(
    private readonly settings: Pick<PageSettings, 'paper' | 'letters' | 'length'>,
    private readonly around: Around,
  ) {
    this.measures = measuresOf(settings.paper, settings.letters)
    const { margin, room } = frontColumns(this.measures)
    this.room = room / this.measures.body
    this.margin = margin / this.measures.body
    this.isAlone = settings.length !== 'full'
    this.spare = settings.letters === 'normal' && !this.isAlone ? SPARE_LINES : 0
    const isCounted = settings.letters === 'normal' && !this.isAlone
    this.most = isCounted ? MOST_LINES : Infinity
    this.mostToEnd = isCounted ? MOST_TO_END : Infinity
  }

  /** Where an entry's text stands. */
  columnOf(section: FrontSection, entry: Entry): Column {
    const inset = entry.quote ? INDENT.quote : isNumbered(section, entry) ? INDENT.item : 0
    return { room: this.room - inset, label: entry.label }
  }

  /** What the page has room for. */
  allot(sections: readonly FrontSection[]): Allotted {
    const needs = new Map<Entry, number>()
    for (const section of sections) {
      for (const entry of section.entries) needs.set(entry, this.needs(section, entry))
    }
    const least = (entry: Entry): number => (entry.urgent ? (needs.get(entry) ?? 1) : entry.canWait ? 0 : 1)
    const lines = new Map<Entry, number>([...needs.keys()].map((entry) => [entry, least(entry)]))
    const fits = (): boolean => this.fits(sections, lines, this.most, this.spare)
    const fitsOnSheet = (): boolean => this.fits(sections, lines, Infinity, this.spare)
    // at first all that is urgent and a line for each other; should that be too much, what comes last in the steps goes
    for (const entry of byImportance(sections).toReversed()) {
      if (fits()) break
      lines.set(entry, 0)
    }
    for (const [id, most] of this.isAlone ? [...LINES_IN_TURN, ...ALONE] : LINES_IN_TURN) {
      for (const entry of entriesOf(sections, id)) {
        const times = isTwice(entry.text) ? 2 : 1
        const goal = Math.min(needs.get(entry) ?? 0, most * times)
        this.grow(entry, goal, lines, fits, this.begins(sections, id, entry))
      }
    }
    this.end(sections, needs, lines)
    for (const entry of entriesOf(sections, FILLS).filter(isOfNames)) {
      this.grow(entry, needs.get(entry) ?? 0, lines, fitsOnSheet)
    }
    return this.fuller({ sections, lines })
  }

  /**
   * Nothing is cut in the middle above paper that stays empty: what was begun is ended, the more important first; what lacks
   * one line gets it wherever the sheet has room. Then what has no line yet, whole or not at all; at last, what is still
   * cut, and much longer, goes on as far as there is room.
   */
  private end(sections: readonly FrontSection[], needs: ReadonlyMap<Entry, number>, lines: Map<Entry, number>): void {
    const fitsIn = (most: number) => (): boolean => this.fits(sections, lines, most, this.spare)
    const inTurn = inTurns(sections).filter((entry) => !isFilling(sections, entry))
    const now = (entry: Entry): number => lines.get(entry) ?? 0
    const lacks = (entry: Entry): number => (needs.get(entry) ?? 0) - now(entry)
    const whole = (entry: Entry, most: number): void => {
      const before = now(entry)
      lines.set(entry, before + lacks(entry))
      if (!fitsIn(most)()) lines.set(entry, before)
    }
    const begun = (): Entry[] => inTurn.filter((entry) => now(entry) > 0 && lacks(entry) > 0)
    for (const entry of begun()) whole(entry, lacks(entry) === 1 ? Infinity : this.mostToEnd)
    for (const entry of inTurn.filter((one) => now(one) === 0)) whole(entry, this.mostToEnd)
    for (const entry of begun()) this.grow(entry, needs.get(entry) ?? 0, lines, fitsIn(this.mostToEnd))
  }

  /** What stands whole says more, one step after the other, where that takes no line from anything. */
  private fuller(allotted: Allotted): Allotted {
    let now = allotted
    for (const id of FULLER) {
      for (const entry of entriesOf(now.sections, id)) {
        const isWhole = (now.lines.get(entry) ?? 0) >= this.needs(sectionOf(now.sections, id), entry)
        const tried = isWhole && entry.fuller !== undefined ? this.withFuller(now, id, entry, entry.fuller) : now
        const most = FULLER_ON_SHEET.has(id) ? Infinity : this.most
        if (this.fits(tried.sections, tried.lines, most, this.spare)) now = tried
      }
    }
    return now
  }

  private withFuller({ sections, lines }: Allotted, id: string, entry: Entry, fuller: Entry): Allotted {
    const replaced = (section: FrontSection): FrontSection => ({
      ...section,
      entries: section.entries.map((one) => (one === entry ? fuller : one)),
    })
    return {
      sections: sections.map((section) => (section.id === id ? replaced(section) : section)),
      lines: new Map([...lines, [fuller, this.needs(sectionOf(sections, id), fuller)]]),
    }
  }

  private needs(section: FrontSection | undefined, entry: Entry): number {
    return section === undefined ? 0 : this.whole(section, entry).lines
  }

  private whole(section: FrontSection, entry: Entry): LinesOfText {
    const before = this.measured.get(entry)
    if (before !== undefined) return before
    const { room, label } = this.columnOf(section, entry)
    const whole = measureLines(entry.text, room, label)
    this.measured.set(entry, whole)
    return whole
  }

  /** What there is to read of an entry that has so many lines: of one that is cut, all of them. */
  private reads(section: FrontSection, entry: Entry, lines: number): number {
    const whole = this.whole(section, entry)
    return lines < whole.lines ? lines : whole.toRead
  }

  /** Lines for a label and the first words behind it: a label alone would say nothing, and still need them. */
  private begins(sections: readonly FrontSection[], id: string, entry: Entry): number {
    const section = sectionOf(sections, id)
    if (entry.label === undefined) return 1
    return Math.min(this.needs(section, entry), this.needs(section, { ...entry, text: FIRST_WORDS }))
  }

  /** As far as there is room. */
  private grow(entry: Entry, goal: number, lines: Map<Entry, number>, fits: () => boolean, begins = 1): void {
    for (let now = lines.get(entry) ?? 0; now < goal;) {
      const next = now === 0 ? begins : now + 1
      if (next > goal) return
      lines.set(entry, next)
      if (fits()) {
        now = next
        continue
      }
      lines.set(entry, now)
      return
    }
  }

  /** @param spare lines to be left free on the sheet */
  private fits(sections: readonly FrontSection[], lines: ReadonlyMap<Entry, number>, most: number, spare = 0): boolean {
    const { body, lineHeight } = this.measures
    let all = 0
    let height = aroundHeight(this.around, this.measures) + this.around.less + spare * body * lineHeight
    for (const section of sections) {
      const shown = section.entries.filter((entry) => (lines.get(entry) ?? 0) > 0)
      if (shown.length === 0) continue
      for (const entry of shown) all += this.reads(section, entry, lines.get(entry) ?? 0)
      height += this.sectionHeight(section, shown, lines)
    }
    return all <= most && height <= pageHeights(this.settings.paper, this.measures).text
  }

  private sectionHeight(section: FrontSection, shown: readonly Entry[], lines: ReadonlyMap<Entry, number>): number {
    const { body, lineHeight, gap, frontPadding } = this.measures
    const line = body * lineHeight
    const texts = shown.map((entry) => (lines.get(entry) ?? 0) * line * tallness(entry.text))
    const text = texts.reduce((sum, tall) => sum + tall, 0) + (shown.length - 1) * gap * 0.5
    const beside = this.margin > 0
    const headingRoom = beside ? this.margin - 1 : this.room
    const heading = linesIn([], headingRoom, section.heading) * line * tallness(section.heading)
    return frontPadding * 2 + (beside ? Math.max(text, heading) : text + heading)
  }
}

/** Entries of a numbered list; a single one stands without its number. */
export const isNumbered = (section: FrontSection, entry: Entry): boolean =>
  section.numbered === true && entry.label === undefined

/** The browser prints with letters of its own, and a page that the PDF just holds would run over there. */
const SPARE_LINES = 3

const FIRST_WORDS: Text = [{ text: 'one or two words … (more in part 12)' }]

const isOfNames = ({ items, separator }: Entry): boolean => items !== undefined && separator === undefined

const sectionOf = (sections: readonly FrontSection[], id: string): FrontSection | undefined =>
  sections.find((section) => section.id === id)

const entriesOf = (sections: readonly FrontSection[], id: string): readonly Entry[] =>
  sectionOf(sections, id)?.entries ?? []

/** By when their section gets its first lines. */
const inTurns = (sections: readonly FrontSection[]): Entry[] =>
  [...new Set(LINES_IN_TURN.map(([id]) => id))].flatMap((id) => entriesOf(sections, id))

const isFilling = (sections: readonly FrontSection[], entry: Entry): boolean =>
  isOfNames(entry) && entriesOf(sections, FILLS).includes(entry)

function byImportance(sections: readonly FrontSection[]): Entry[] {
  const all = inTurns(sections)
  return [...all.filter((entry) => entry.urgent), ...all.filter((entry) => !entry.urgent)]
}
