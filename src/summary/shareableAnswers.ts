/**
 * The answers that may ride along inside a page, so that it can be opened here again: what stands on the page, as answers,
 * and nothing else. Made from the `ShareableSummary` alone, so that what is private has no way in; written in the format
 * of a file of answers (`docs/draft-format.md`).
 */
import type { ApproximateDate } from '../form/approximateDate'
import { OTHER } from '../form/field'
import { optionsIn, type AnyValue, type ItemOf, type ListOf, type RecordOf } from '../form/values'
import { bytesOf } from './attachedBytes'
import { cleanText } from './clean'
import type { Composed } from './compose'
import { findLine } from './look'
import { AFTER_A_VISIT } from './opening'
import { plainText } from './paper'
import { doctorTick, OPENING_TICK } from './readers'
import type { PageSettings } from './settings'
import type { ShareableSummary } from './sharing'
import type { Block, GroupSummary, Line } from './summary'
import { goalTick } from './withPartner'

declare const shareable: unique symbol

/** Only `shareableAnswers` makes one. Plain data, ready for JSON. */
export interface ShareableAnswers {
  readonly [shareable]: true
  readonly format: 'foreword-answers'
  readonly version: 1
  /** The day that the page says it was written on, `YYYY-MM-DD`. */
  readonly writtenOn: string
  readonly answers: Readonly<Record<string, Readonly<Record<string, RecordOf | ListOf>>>>
  readonly page: PageSettings
}

/** In UTF-8. The fullest answers that people gave in trials take a tenth of it. */
export const MOST_BYTES = 4_000_000

/** As the page shows it: signs that cannot be seen, and white space at the ends, stand on no page. */
const typed = (text: string): string => cleanText(text).trim()

/** A rough time without the parts that its way of saying it leaves out. */
function dateOnPage(date: ApproximateDate): ApproximateDate {
  switch (date.kind) {
    case 'ago':
      return { ...date, n: typed(date.n) }
    case 'age':
      return { ...date, n: typed(date.n) }
    case 'monthYear': {
      const isMonth = Number(date.m) >= 1 && Number(date.m) <= 12
      return { ...date, y: typed(date.y), m: isMonth ? date.m.trim() : '' }
    }
    case 'year':
      return { ...date, y: typed(date.y) }
    case 'day':
      return { ...date, d: typed(date.d) }
    case 'stage':
      return { ...date, other: date.id === 'otherStage' ? typed(date.other) : '' }
    case 'unsure':
      return date
  }
}

/** The value as the page says it. Own words of a choice that is no longer picked, and "prefer not to say", are on no page. */
function valueOnPage({ field, value }: Line): AnyValue {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  // a day or a time with a blank beside it is no day: it prints as typed
  if (typeof value === 'string') return field.kind === 'date' || field.kind === 'time' ? cleanText(value) : typed(value)
  if (Array.isArray(value)) return value
  if (!('picked' in value)) return dateOnPage(value)
  if (!Array.isArray(value.picked)) return { ...value, other: value.picked === OTHER ? typed(value.other) : '' }
  const picked = value.picked.filter((option) => option !== 'preferNot')
  return { picked, other: picked.includes(OTHER) ? typed(value.other) : '' }
}

const keyOf = (line: Line): string => line.id.split('.')[2] ?? ''

/** A switch that is on and can be seen to be: it lets another answer of the record print. */
const switchesOnPage = (block: Block): string[] =>
  block.on.filter((name) => block.lines.some((line) => line.field.printedIf === name))

function recordOnPage(block: Block): RecordOf {
  const values = Object.fromEntries(block.lines.map((line) => [keyOf(line), valueOnPage(line)]))
  const switches = Object.fromEntries(switchesOnPage(block).map((name) => [name, true]))
  return { disclosure: 'page', values: { ...values, ...switches } }
}

function groupOnPage(group: GroupSummary, picks: ReadonlySet<string>): RecordOf | ListOf | null {
  const itemOf = (block: Block): ItemOf => ({ id: block.itemId, ...recordOnPage(block) })
  const [only] = group.blocks
  if (group.kind === 'record') return only === undefined ? null : recordOnPage(only)
  // What belongs to a pick prints under it: without the pick it stands nowhere.
  const blocks = group.kind === 'perPick' ? group.blocks.filter((block) => picks.has(block.itemId)) : group.blocks
  const instead = group.instead === 'none' ? 'none' : ''
  return blocks.length === 0 && instead === '' ? null : { instead, items: blocks.map(itemOf) }
}

function answersOnPage(summary: ShareableSummary): ShareableAnswers['answers'] {
  const groups = summary.sections.flatMap((section) => section.groups)
  const picks = new Set(
    groups.filter(({ kind }) => kind === 'picks').flatMap((group) => group.blocks.map(({ itemId }) => itemId)),
  )
  return Object.fromEntries(
    summary.sections.map((section) => [
      section.id,
      Object.fromEntries(
        section.groups.flatMap((group) => {
          const said = groupOnPage(group, picks)
          return said === null ? [] : [[group.id.split('.')[1] ?? '', said] as const]
        }),
      ),
    ]),
  )
}

/** Edited words only when they stand on the page, whole; and when none do, none are suggested anew. */
function openingOnPage(settings: PageSettings, { opening, document }: Composed): PageSettings['opening'] {
  const { kind } = settings.opening
  if (opening.kind === 'heldBack') return { keep: false, kind, text: null, from: [] }
  if (opening.kind === 'off') {
    // nothing to suggest from is no wish to have none
    const isUnwanted = !settings.opening.keep || settings.opening.text !== null
    return { keep: !isUnwanted, kind, text: null, from: [] }
  }
  const text = typed(plainText(opening.text))
  const standing = document.front
    .filter((part) => part.id === 'opening')
    .flatMap((part) => part.blocks.flatMap((block) => (block.kind === 'line' ? [plainText(block.text)] : [])))
  if (!opening.edited || !standing.some((one) => typed(one) === text)) return { keep: true, kind, text: null, from: [] }
  // Words that stand beside initials rest on no name: the name could only be looked for in them again.
  // What was noted after a visit may be on no page; the mark that names it goes with it.
  const from = opening.from.filter((id) => (settings.name === 'name' || id !== 'about.name') && id !== AFTER_A_VISIT)
  return { keep: true, kind, text, from }
}

/** How the page is made, without what names a record or a step that is not on it. */
function settingsOnPage(settings: PageSettings, summary: ShareableSummary, composed: Composed): PageSettings {
  const sections = summary.sections.map(({ id }) => id).filter((id) => settings.sections[id] === true)
  const records = new Set(
    summary.sections.flatMap((s) => s.groups.flatMap((group) => group.blocks.map((block) => block.recordId))),
  )
  const goals = new Set(optionsIn(findLine(summary, 'goals.hopes.picked')?.line.value).map(goalTick))
  const isForPartner = settings.reader === 'partner'
  const opening = openingOnPage(settings, composed)
  const openingTicks = opening.text === null ? [] : [OPENING_TICK]
  const standing = [...records, ...goals, ...openingTicks]
  // A tick for the other reader names what is not on this page.
  const ticks: Readonly<Partial<Record<PageSettings['reader'], ReadonlySet<string>>>> = {
    partner: new Set(standing),
    doctor: new Set(standing.map(doctorTick)),
  }
  const { reader, name, title, paper, letters, notes, length, second } = settings
  return {
    reader,
    name,
    title,
    paper,
    letters,
    notes,
    length,
    second,
    sections: isForPartner ? {} : Object.fromEntries(sections.map((id) => [id, true])),
    ticked: settings.ticked.filter((id) => ticks[settings.reader]?.has(id)),
    // what was taken off is not on the page, not even as a goal that is not there
    unticked: [],
    opening,
  }
}

/**
 * @param summary what may be shared with the page's reader
 * @param settings as the page was composed with
 * @param composed that very page: what it does not say whole does not ride along
 * @returns null where the page leaves out some of what may be shared (a short page does), or where it would be too much
 */
export function shareableAnswers(
  summary: ShareableSummary,
  settings: PageSettings,
  composed: Composed,
): ShareableAnswers | null {
  if (composed.leftOut.length > 0) return null
  const answers = {
    format: 'foreword-answers',
    version: 1,
    writtenOn: summary.today,
    answers: answersOnPage(summary),
    page: settingsOnPage(settings, summary, composed),
  }
  // The only place where the brand is given.
  const branded = answers as unknown as ShareableAnswers
  return bytesOf(branded).length > MOST_BYTES ? null : branded
}
