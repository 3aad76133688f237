/** From what may be shared to the page in words: header, front page, the parts that say more, room for notes. */
import { ABOUT, formatDay, say, sayParts, spokenLanguage, type MessageKey } from '../i18n'
import { isSaidElsewhere, type DetailPart } from './detailPart'
import { frontPage, type Front, type More } from './front'
import { frontSections, withoutRepeats, zipSection } from './frontSections'
import { findLine, lineKey, typedText } from './look'
import { openingOf, type OpeningState } from './opening'
import { plainText, words, type PaperBlock, type PaperDocument, type PaperPart, type Text } from './paper'
import { bringItems, detailParts } from './parts'
import { phrase, saysMore, valueText } from './phrases'
import { dayText, timeText } from './roughTimes'
import { around, capitalized, joined } from './texts'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'
import { speaker, type Speaker } from './speaker'
import { below, beside, inFirst, under } from './twice'
import { LanguagesDiffer, zipAll, zipBlock, zipPart, type Zip } from './zip'

/** Parts that go with the front page in the middle length. */
const MEDIUM_PARTS: ReadonlySet<string> = new Set(['medicines', 'questions'])

const named = (key: MessageKey, name: Text): Text => (name.length === 0 ? [] : around(key, name))

function header(summary: ShareableSummary): Text[] {
  const text = (id: string): Text => {
    const found = findLine(summary, id)
    return found === undefined ? [] : valueText(found.line, summary)
  }
  const sentence = (id: string): Text => {
    const found = findLine(summary, id)
    return found === undefined ? [] : phrase(found.line, summary).text
  }
  const status = saysMore(summary, 'visit.booking.status') ? sentence('visit.booking.status') : []
  const visit = [dayText(typedText(summary, 'visit.booking.date')), timeText(typedText(summary, 'visit.booking.time'))]
  const lines: Text[] = [
    joined(
      [
        named('paper.from', text('about.name.name')),
        text('about.name.pronouns'),
        named('paper.age', text('about.age.age')),
        words(say('paper.prepared', { date: formatDay(summary.today) })),
      ],
      ' · ',
    ),
    joined([named('paper.for', text('visit.booking.therapist')), joined(visit, ', ')], ' · '),
    // Whole sentences, each with its stop: only a space goes between the two.
    joined([text('visit.booking.place'), joined([sentence('visit.attend.who'), status], ' ')], ' · '),
    words(say('paper.private')),
  ]
  return lines.filter((line) => line.length > 0).map(capitalized)
}

/** True when the front page (with the header) already holds everything that the part says. */
function isOnFront(part: DetailPart, shown: ReadonlySet<string>, summary: ShareableSummary): boolean {
  return (
    part.addsToFront !== true &&
    part.alsoSays.every((key) => shown.has(key)) &&
    part.records.every((block) =>
      block.lines.length === 0
        ? shown.has(lineKey(block))
        : block.lines.every((line) => isSaidElsewhere(summary, line) || shown.has(lineKey(block, line))),
    )
  )
}

/** The parts of the chosen length that say more than the front page. */
function printedParts(
  parts: readonly DetailPart[],
  summary: ShareableSummary,
  settings: PageSettings,
  shown: ReadonlySet<string>,
): readonly DetailPart[] {
  if (settings.length === 'one') return []
  const chosen = settings.length === 'medium' ? parts.filter((part) => MEDIUM_PARTS.has(part.id)) : parts
  return chosen.filter((part) => !isOnFront(part, shown, summary))
}

const zipDetailPart: Zip<DetailPart> = (first, again, tag) => ({ ...first, ...zipPart(first, again, tag) })

/** "3. What I have tried". The heading may be in two languages; the number stands once. */
const numberedHeading = (n: number, heading: Text): Text =>
  sayParts('part.heading').flatMap((part, i): Text => {
    if (i % 2 === 0) return words(part)
    return part === 'n' ? words(String(n)) : heading
  })

const smallNotes = (): PaperBlock => ({ kind: 'ruled', prompt: words(say('notes.small')), lines: 3 })

function lastParts(summary: ShareableSummary, settings: PageSettings): readonly PaperPart[] {
  const bring = settings.length === 'one' ? [] : bringItems(summary)
  const bringPart: PaperPart[] =
    bring.length === 0 ? [] : [{ id: 'bring', heading: words(say('part.bring')), blocks: bring }]
  if (settings.notes !== 'page') return bringPart
  const prompts = (['heard', 'try', 'next', 'cameUp'] as const).map((id): PaperBlock => ({
    kind: 'ruled',
    prompt: words(say(`notes.${id}`)),
    lines: id === 'next' ? 2 : 5,
  }))
  return [...bringPart, { id: 'notes', heading: words(say('part.notes')), newPage: true, blocks: prompts }]
}

const hasThingsToBring = (summary: ShareableSummary): boolean => findLine(summary, 'visit.bring.things') !== undefined

const moreIn = (part: number | undefined): Text =>
  words(part === undefined ? say('front.moreOnly') : say('front.more', { part }))

function someOf(part: number | undefined, shown: number, all: number): Text {
  if (part === undefined) return words(say('front.someOnly', { shown, all }))
  return words(shown === 0 ? say('front.allIn', { all, part }) : say('front.some', { shown, all, part }))
}

export interface Composed {
  document: PaperDocument
  opening: OpeningState
  /** The parts of which a short page does not say all that may be shared with its reader, by their headings. */
  leftOut: readonly string[]
}

export interface ComposeOptions {
  /** The name as typed, to hold back edited opening words that say it when the page should not; never printed. */
  fullName?: string
  /** Points to leave free on the front page, where an earlier try was too long by them. */
  less?: number
}

function composeIn(
  both: Speaker,
  summary: ShareableSummary,
  settings: PageSettings,
  { fullName, less }: Required<ComposeOptions>,
): Composed {
  const opening = (): OpeningState => openingOf(summary, settings, fullName)
  const head = both(() => header(summary), zipAll(below, 'header'))
  // Both languages are said before anything is fitted: what is measured is what is printed.
  const all = both(() => frontSections(summary, opening()), zipAll(zipSection, 'front'))
  const partsWithout = (shown: ReadonlySet<string>): readonly DetailPart[] =>
    both(() => detailParts(summary, shown), zipAll(zipDetailPart, 'parts'))
  const allParts = partsWithout(new Set())
  const more: More = {
    text: (part) => both(() => moreIn(part), below),
    some: (part, shown, all) => both(() => someOf(part, shown, all), below),
  }

  const title = both(() => words(say(settings.title === 'full' ? 'paper.title.full' : 'paper.title.plain')), beside)
  // Who reads along need not be told that something was left out.
  const closing = both(
    () => words(say(settings.reader === 'partner' ? 'paper.closing.partner' : 'paper.closing')),
    under,
  )
  const around = { title, header: head, closing, less }

  // Twice: which parts print follows from what the front page holds, and it names them by number.
  const tried = frontPage(all, settings, around, more, new Map())
  const sections = withoutRepeats(all, opening(), tried.shown)
  const draft = sections === all ? tried : frontPage(sections, settings, around, more, new Map())
  const frontBefore = (following: readonly DetailPart[]): Front => {
    const numbers = new Map(following.map((part, i) => [part.id, i + 1]))
    // The last line stands on the front page only where no part follows.
    const alone = following.length === 0 ? closing : []
    return frontPage(sections, settings, { ...around, closing: alone }, more, numbers)
  }
  let parts = printedParts(allParts, summary, settings, draft.shown)
  let front = frontBefore(parts)
  // With that last line, or other words for where the rest is, it may hold less than the draft: what it lost needs its part.
  for (;;) {
    const needed = printedParts(allParts, summary, settings, front.shown)
    if (needed.every((part) => parts.includes(part))) break
    const before = parts
    parts = allParts.filter((part) => before.includes(part) || needed.includes(part))
    front = frontBefore(parts)
  }

  const whole = printedParts(allParts, summary, { ...settings, length: 'full' }, front.shown)
  const leftOut = [
    ...whole.filter((part) => !parts.includes(part)).map((part) => plainText(inFirst(part.heading))),
    ...(settings.length === 'one' && hasThingsToBring(summary) ? [say('part.bring')] : []),
  ]

  const notes = settings.notes === 'none' ? [] : [both(smallNotes, zipBlock)]
  // What the front page says whole is not said again in the parts.
  const rest = partsWithout(front.shown)
  const numbered = parts.map((part, i): PaperPart => {
    const { id, heading, blocks } = rest.find((one) => one.id === part.id) ?? part
    return {
      id,
      heading: numberedHeading(i + 1, heading),
      blocks: id === 'questions' ? blocks : [...blocks, ...notes],
      // The front page stands alone; an empty one would be a sheet with nothing on it.
      ...(i === 0 && front.parts.length > 0 ? { newPage: true as const } : {}),
    }
  })
  return {
    leftOut,
    opening: opening(),
    document: {
      language: ABOUT[spokenLanguage()].tag,
      title,
      paper: settings.paper,
      letters: settings.letters,
      header: head,
      front: front.parts,
      parts: [...numbered, ...both(() => lastParts(summary, settings), zipAll(zipPart, 'last parts'))],
      closing,
      footer: both(() => words(say('paper.footer', { page: '{page}', pages: '{pages}' })), beside),
    },
  }
}

/**
 * The page in words, in the screen's language and, when `settings.second` asks for it and its words are loaded, in the
 * reader's as well. Should the two not have the same shape, which is a fault of ours, the built app makes the page in the
 * first language alone; anywhere else it throws `LanguagesDiffer`.
 */
export function compose(
  summary: ShareableSummary,
  settings: PageSettings,
  { fullName = '', less = 0 }: ComposeOptions = {},
): Composed {
  const options = { fullName, less }
  try {
    return composeIn(speaker(settings.second), summary, settings, options)
  } catch (error) {
    const isForAPerson = (import.meta.env as ImportMetaEnv | undefined)?.PROD === true
    if (!(error instanceof LanguagesDiffer && isForAPerson)) throw error
    return composeIn(speaker(''), summary, settings, options)
  }
}
