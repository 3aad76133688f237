/** The entries of the front page: what each says, what it covers when it is whole, and the part where it stands in full. */
import type { ChoicesValue } from '../form/values'
import { say } from '../i18n'
import { concernText } from './concernText'
import { detailsOf, findBlocks, findLine, inMainOrder, isToBeRead, lineKey } from './look'
import { plainText, words, type Text } from './paper'
import { phrase, valueText, valueTexts } from './phrases'
import { capitalized, joined, withNotes } from './texts'
import type { ShareableSummary } from './sharing'
import type { Block, Line } from './summary'
import { BODY_WORDS, bodyWordItems } from './theirs'
import { itemsInARow } from './twice'

/** An entry of the front page: what it says, the part where it stands in full, what it covers when it is whole. */
export interface Entry {
  label?: Text
  quote?: true
  text: Text
  /**
   * The text as items in a row (`itemsInARow`), of which none may be cut through. Without a separator they are names to look
   * through, of which the page says how many it leaves out; behind a space they are sentences.
   */
  items?: readonly Text[]
  separator?: ' ' | '; ' | ' · '
  part: string
  covers: readonly string[]
  /** May be left to its part altogether when the page is full. */
  canWait?: true
  /** Stands whole, before anything else gets its lines. */
  urgent?: true
  /** The same with more of what a therapist asks next: in its place where it stands whole and the page has room for it. */
  fuller?: Entry
}

/** One answer as it stands on paper; several that were picked as items, so that it is cut between two of them only. */
function phraseInARow(line: Line, summary: ShareableSummary): Pick<Entry, 'label' | 'text' | 'items' | 'separator'> {
  const { label, text } = phrase(line, summary)
  const one = { ...(label === undefined ? {} : { label }), text }
  const items = valueTexts(line, summary).map((item, i) => (i === 0 && label !== undefined ? capitalized(item) : item))
  // A sentence around them is one.
  const isRow = items.length > 1 && plainText(itemsInARow(items)) === plainText(text)
  return isRow ? { ...one, items, separator: '; ' } : one
}

/** Lines of single records as one entry each: "Words I use: …". */
export function labelled(summary: ShareableSummary, ids: readonly string[], part: string): Entry[] {
  return ids.flatMap((id): Entry[] => {
    const found = findLine(summary, id)
    if (found === undefined) return []
    return [
      {
        ...phraseInARow(found.line, summary),
        part,
        covers: [lineKey(found.block, found.line)],
        canWait: true,
      },
    ]
  })
}

/** In a row, as they may be many. */
export function bodyWords(summary: ShareableSummary): Entry[] {
  const [block] = findBlocks(summary, BODY_WORDS)
  if (block === undefined) return []
  const items = bodyWordItems(block.lines, summary)
  return [
    {
      label: words(say('front.bodyWords')),
      text: itemsInARow(items),
      items,
      part: 'talk',
      covers: block.lines.map((line) => lineKey(block, line)),
      canWait: true,
    },
  ]
}

/** Stands on the page however full it is. */
export const mustStand = ({ canWait: _canWait, ...entry }: Entry): Entry => entry

/** Where the heading above already says what the label would. */
export const withoutLabel = ({ label: _label, ...entry }: Entry): Entry => entry

/** What matters most about a concern, in the order in which it is cut from the end. */
const GLANCE = [
  'details.hard.about',
  'details.hard.ask',
  'details.now.mark',
  'details.desire.wish',
  ...['onset', 'distress', 'course', 'how', 'situations', 'lifelong', 'start'].map((name) => `details.story.${name}`),
]

/** What I asked to have read instead of said is the very thing that stands here. */
const TO_BE_READ = ['details.now.help']

/** One main concern: its name, then since when, how often, where, how much it bothers; or how to help to say it. */
function concernEntry(summary: ShareableSummary, concern: Block): Entry {
  const details = detailsOf(summary, concern.itemId)
  const glance = isToBeRead(summary, concern) ? [...TO_BE_READ, ...GLANCE] : GLANCE
  const found = glance.flatMap((id) =>
    details.flatMap((block) => block.lines.filter((line) => line.id === id).map((line) => ({ block, line }))),
  )
  const isDated = found.some(({ line }) => line.id === 'details.story.onset')
  // a date says already that it was not always there
  const shown = found.filter(({ line }) => !(isDated && line.id === 'details.story.lifelong'))
  const said = shown.map(({ line }): Text => {
    const { label, text } = phrase(line, summary)
    return label === undefined ? text : [...label, { text: ' ' }, ...text, { text: '.' }]
  })
  const items: readonly Text[] = [[...concernText(concern, summary), { text: '.' }], ...said]
  return {
    text: joined(items, ' '),
    items,
    separator: ' ',
    part: 'concerns',
    ...(isToBeRead(summary, concern) ? { urgent: true as const } : {}),
    covers: [
      lineKey(concern),
      ...concern.lines.map((line) => lineKey(concern, line)),
      ...shown.map(({ block, line }) => lineKey(block, line)),
    ],
  }
}

const FIRST_CONCERNS = 3

/** "Please do not ask about it yet": no name of what was hard stands without it. */
function howToRaise(concern: Block, summary: ShareableSummary): Text {
  const line = detailsOf(summary, concern.itemId).flatMap(({ lines }) =>
    lines.filter(({ id }) => id === 'details.now.mark'),
  )[0]
  return line === undefined ? [] : valueText(line, summary)
}

/** The first of these concerns, as the front page says them. */
export const concernTexts = (summary: ShareableSummary, isMeant: (concern: Block) => boolean): Text[] =>
  inMainOrder(summary)
    .filter(isMeant)
    .slice(0, FIRST_CONCERNS)
    .map((concern) => concernEntry(summary, concern).text)

export function concernSection(summary: ShareableSummary): Entry[] {
  const main = findLine(summary, 'concerns.most.main')
  const all = inMainOrder(summary)
  // What I would rather have read than say is of no use as a name at the end of a row.
  const first = all.filter((concern, i) => i < FIRST_CONCERNS || isToBeRead(summary, concern))
  const rest = all.filter((concern) => !first.includes(concern))
  const entries = first.map((concern) => concernEntry(summary, concern))
  if (rest.length > 0) {
    const items = rest.map((concern) => withNotes(concernText(concern, summary), [howToRaise(concern, summary)], '; '))
    entries.push({
      label: words(`${say('front.also')}:`),
      text: itemsInARow(items, ' · '),
      items,
      separator: ' · ',
      part: 'concerns',
      covers: rest.flatMap((concern) => [lineKey(concern), ...concern.lines.map((line) => lineKey(concern, line))]),
    })
  }
  // The order of the concerns says which matter most.
  const shownMain = main !== undefined && entries[0] !== undefined ? [lineKey(main.block, main.line)] : []
  return entries.map((entry, i) => (i === 0 ? { ...entry, covers: [...entry.covers, ...shownMain] } : entry))
}

/** Signs for which care is needed soon or now (body alerts), the most urgent first. */
const CALLS_FOR_CARE = ['chest', 'erection4h', 'saddle', 'testicle', 'bleedSex']

/** What I have noticed, with what calls for care first. "None of these" can stand in its part. */
export function signsEntry(summary: ShareableSummary): Entry[] {
  const found = findLine(summary, 'health.signs.noticed')
  if (found === undefined) return []
  const { block, line } = found
  // Kinds and shapes go together: this field holds several options.
  const value = line.value as ChoicesValue
  const urgent = CALLS_FOR_CARE.filter((id) => value.picked.includes(id))
  const picked = [...urgent, ...value.picked.filter((id) => !urgent.includes(id) && id !== 'none')]
  if (picked.length === 0) return []
  return [
    {
      ...phraseInARow({ ...line, value: { ...value, picked } }, summary),
      part: 'health',
      // "None of these" beside what was noticed stands in the part as it was said
      covers: picked.length === value.picked.length ? [lineKey(block, line)] : [],
      ...(urgent.length > 0 ? { urgent: true as const } : {}),
    },
  ]
}
