/** From what may be shared to the page in words: header, front page, the parts that say more, room for notes. */
import { formatDay, formatTime, language, say, type MessageKey } from '../i18n'
import { frontPage } from './front'
import { lineKey } from './frontEntries'
import { findLine, typedText } from './look'
import { openingOf, type OpeningState } from './opening'
import { words, type PaperBlock, type PaperDocument, type PaperPart, type Text } from './paper'
import { bringItems, detailParts, isSaidElsewhere, type DetailPart } from './parts'
import { around, capitalized, joined, phrase, valueText } from './phrases'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'

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
  const visit = [
    formatDay(typedText(summary, 'visit.booking.date')),
    formatTime(typedText(summary, 'visit.booking.time')),
  ]
  const lines: Text[] = [
    joined([named('paper.from', text('about.name.name')), text('about.name.pronouns')], ' · '),
    joined([named('paper.for', text('visit.booking.therapist')), words(visit.filter(Boolean).join(', '))], ' · '),
    joined([text('visit.booking.place'), sentence('visit.attend.who')], ' · '),
    words(say('paper.prepared', { date: formatDay(summary.today) })),
    words(say('paper.private')),
  ]
  return lines.filter((line) => line.length > 0).map(capitalized)
}

/** True when the front page (with the header) already holds everything that the part says. */
function isOnFront(part: DetailPart, shown: ReadonlySet<string>, summary: ShareableSummary): boolean {
  return (
    part.addsToFront !== true &&
    part.nones.every((id) => shown.has(`${id}|none`)) &&
    part.records.every((block) =>
      block.lines.length === 0
        ? shown.has(lineKey(block))
        : block.lines.every((line) => isSaidElsewhere(summary, line) || shown.has(lineKey(block, line))),
    )
  )
}

/** The parts of the chosen length that say more than the front page. */
function printedParts(summary: ShareableSummary, settings: PageSettings, shown: ReadonlySet<string>): DetailPart[] {
  if (settings.length === 'one') return []
  const parts = detailParts(summary)
  const chosen = settings.length === 'medium' ? parts.filter((part) => MEDIUM_PARTS.has(part.id)) : parts
  return chosen.filter((part) => !isOnFront(part, shown, summary))
}

const smallNotes = (settings: PageSettings): PaperBlock[] =>
  settings.notes === 'none' ? [] : [{ kind: 'ruled', prompt: words(say('notes.small')), lines: 3 }]

function notesPart(summary: ShareableSummary, settings: PageSettings): PaperPart[] {
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

export interface Composed {
  document: PaperDocument
  opening: OpeningState
}

/**
 * The page in words.
 * @param fullName the name as typed, to hold back edited opening words that say it when the page should not; never printed
 */
export function compose(summary: ShareableSummary, settings: PageSettings, fullName = ''): Composed {
  const opening = openingOf(summary, settings, fullName)
  // Twice: which parts print follows from what the front page holds, and it names them by number.
  const draft = frontPage(summary, settings, opening, new Map())
  const parts = printedParts(summary, settings, draft.shown)
  const numbers = new Map(parts.map((part, i) => [part.id, i + 1]))
  const front = frontPage(summary, settings, opening, numbers)

  const numbered = parts.map(({ id, heading, blocks }, i): PaperPart => ({
    id,
    heading: words(say('part.heading', { n: i + 1, title: heading })),
    blocks: id === 'questions' ? blocks : [...blocks, ...smallNotes(settings)],
    ...(i === 0 ? { newPage: true as const } : {}),
  }))
  return {
    opening,
    document: {
      language,
      title: words(say(settings.title === 'full' ? 'paper.title.full' : 'paper.title.plain')),
      paper: settings.paper,
      letters: settings.letters,
      header: header(summary),
      front: front.parts,
      parts: [...numbered, ...notesPart(summary, settings)],
      closing: words(say('paper.closing')),
      footer: words(say('paper.footer', { page: '{page}', pages: '{pages}' })),
    },
  }
}
