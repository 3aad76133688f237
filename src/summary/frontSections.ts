/** What the front page says, section by section, before it is fitted to its lines. Built only from what may be shared. */
import { say, sayOf } from '../i18n'
import { findBlocks, findGroup, findLine, inMainOrder } from './look'
import type { Text } from './paper'
import { joined, phrase, pickText, saysMore, topicText, valueText, words } from './phrases'
import type { OpeningState } from './opening'
import { sortedQuestions, timeOf, topQuestions } from './questions'
import type { ShareableSummary } from './sharing'
import type { Block, Line } from './summary'

/** Names one answer: the record and the line; a pick itself has no line. */
export const lineKey = (block: Block, line?: Line): string => `${block.recordId}|${line?.id ?? ''}`

/** An entry of the front page: what it says, the part where it stands in full, what it covers when it is whole. */
export interface Entry {
  label?: string
  quote?: true
  text: Text
  /** The text as items in a row, of which none may be cut through. */
  items?: readonly Text[]
  part: string
  covers: readonly string[]
  /** Lines it may take: when there is room, and when room is short. */
  lines: readonly [number, number]
  /** May be left to its part altogether when the page is full. */
  canWait?: true
}

export interface FrontSection {
  id: string
  heading: string
  numbered?: true
  entries: readonly Entry[]
}

/** Lines of single records as one entry each: "Words I use: …". */
function labelled(summary: ShareableSummary, ids: readonly string[], part: string, lines: Entry['lines']): Entry[] {
  return ids.flatMap((id): Entry[] => {
    const found = findLine(summary, id)
    if (found === undefined) return []
    const { label, text } = phrase(found.line, summary)
    return [
      {
        ...(label === undefined ? {} : { label }),
        text,
        part,
        covers: [lineKey(found.block, found.line)],
        lines,
        canWait: true,
      },
    ]
  })
}

/** Where the heading above already says what the label would. */
const withoutLabel = ({ label: _label, ...entry }: Entry): Entry => entry

/** One main concern: its name, then since when, how often, where, how much it bothers. */
function concernEntry(summary: ShareableSummary, concern: Block): Entry {
  const story = findBlocks(summary, 'details.story').find((block) => block.itemId === concern.itemId)
  const glance = ['onset', 'distress', 'how', 'situations', 'lifelong', 'start'].map((name) => `details.story.${name}`)
  const lines = glance.flatMap((id) => story?.lines.find((line) => line.id === id) ?? [])
  const said = lines.map((line): Text => {
    const { label, text } = phrase(line, summary)
    return label === undefined ? text : [{ text: `${label} ` }, ...text, { text: '.' }]
  })
  return {
    text: joined([[...pickText(concern, summary), { text: '.' }], ...said], ' '),
    part: 'concerns',
    covers: [
      lineKey(concern),
      ...concern.lines.map((line) => lineKey(concern, line)),
      ...(story === undefined ? [] : lines.map((line) => lineKey(story, line))),
    ],
    lines: [3, 2],
  }
}

function concernSection(summary: ShareableSummary): Entry[] {
  const main = findLine(summary, 'concerns.most.main')
  const all = inMainOrder(summary)
  const first = all.slice(0, 3)
  const rest = all.slice(3)
  const entries = first.map((concern) => concernEntry(summary, concern))
  if (rest.length > 0) {
    entries.push({
      label: `${say('front.also')}:`,
      text: joined(
        rest.map((concern) => pickText(concern, summary)),
        '; ',
      ),
      part: 'concerns',
      covers: rest.flatMap((concern) => [lineKey(concern), ...concern.lines.map((line) => lineKey(concern, line))]),
      lines: [2, 1],
    })
  }
  // The order of the concerns says which matter most.
  const shownMain = main !== undefined && entries[0] !== undefined ? [lineKey(main.block, main.line)] : []
  return entries.map((entry, i) => (i === 0 ? { ...entry, covers: [...entry.covers, ...shownMain] } : entry))
}

interface InARow {
  label: string
  /** What stands for one record. */
  name: (block: Block) => Text
  /** The fields that `name` says whole. */
  shows: readonly string[]
  lines: Entry['lines']
  part: string
  canWait?: true
}

/** Names in a row: conditions, medicines, topics, things tried. */
function inARow(
  summary: ShareableSummary,
  groupId: string,
  { label, name, shows, lines, part, canWait }: InARow,
): Entry[] {
  const blocks = findBlocks(summary, groupId)
  if (blocks.length === 0) return []
  return [
    {
      label: `${label}:`,
      text: joined(blocks.map(name), '; '),
      items: blocks.map(name),
      part,
      ...(canWait ? { canWait } : {}),
      covers: blocks.flatMap((block) => [
        lineKey(block),
        ...block.lines
          .filter((line) => shows.includes(line.id.split('.')[2] ?? ''))
          .map((line) => lineKey(block, line)),
      ]),
      lines,
    },
  ]
}

const fieldText = (summary: ShareableSummary, block: Block, field: string): Text => {
  const line = block.lines.find((one) => one.id === `${block.groupId}.${field}`)
  return line === undefined ? [] : valueText(line, summary)
}

/** "Water-based lubricant (helped a little)". */
const triedText =
  (summary: ShareableSummary) =>
  (block: Block): Text => {
    const what = fieldText(summary, block, 'what')
    const effect = fieldText(summary, block, 'effect')
    const name = what.length > 0 ? what : fieldText(summary, block, 'kind')
    return effect.length === 0 ? name : [...name, { text: ' (' }, ...effect, { text: ')' }]
  }

const medicineText =
  (summary: ShareableSummary) =>
  (block: Block): Text =>
    joined([fieldText(summary, block, 'name'), fieldText(summary, block, 'dose')], ' ')

/** "How I was raised: go gently". */
const topicEntry =
  (summary: ShareableSummary) =>
  (block: Block): Text => {
    const how = block.lines.find((line) => line.id === 'topics.picked.how')
    return joined([pickText(block, summary), how === undefined ? [] : valueText(how, summary)], ': ')
  }

export function frontSections(summary: ShareableSummary, opening: OpeningState): FrontSection[] {
  const ownWords = findLine(summary, 'concerns.own.words')
  const nothing = (groupId: string, part: string): Entry[] =>
    findGroup(summary, groupId)?.instead === 'none'
      ? [{ text: words(sayOf(`${groupId}.saidNone`)), part, covers: [`${groupId}|none`], lines: [1, 1] }]
      : []
  const top = topQuestions(summary)
  return [
    {
      id: 'opening',
      heading: say('front.opening'),
      entries: opening.kind === 'kept' ? [{ text: opening.text, part: 'concerns', covers: [], lines: [5, 4] }] : [],
    },
    {
      id: 'ownWords',
      heading: say('front.ownWords'),
      entries: ownWords
        ? [
            {
              quote: true,
              text: valueText(ownWords.line, summary),
              part: 'concerns',
              covers: [lineKey(ownWords.block, ownWords.line)],
              lines: [4, 2],
            },
          ]
        : [],
    },
    { id: 'concerns', heading: say('front.concerns'), numbered: true, entries: concernSection(summary) },
    {
      id: 'hopes',
      heading: say('front.hopes'),
      entries: [
        ...labelled(summary, ['goals.hopes.picked'], 'goals', [2, 2]).map(withoutLabel),
        ...labelled(summary, ['goals.words.own'], 'goals', [2, 1]),
        ...labelled(summary, ['goals.notWant.text'], 'goals', [1, 1]),
      ],
    },
    {
      id: 'talk',
      heading: say('front.talk'),
      entries: [
        ...labelled(
          summary,
          ['about.words.use', 'about.words.avoid', 'about.comfort.helps', 'about.access.needs'],
          'talk',
          [1, 1],
        ),
        ...labelled(summary, ['limits.pace.pace', 'limits.signal.text', 'past.calm.helps'], 'talk', [1, 1]),
        ...inARow(summary, 'topics.picked', {
          label: say('front.topics'),
          name: topicEntry(summary),
          shows: ['what', 'how'],
          lines: [2, 1],
          part: 'talk',
          canWait: true,
        }),
      ],
    },
    {
      id: 'tried',
      heading: say('front.tried'),
      entries: [
        ...nothing('tried.things', 'tried'),
        ...inARow(summary, 'tried.things', {
          label: say('front.things'),
          name: triedText(summary),
          shows: ['what', 'effect'],
          lines: [2, 2],
          part: 'tried',
        }),
        ...inARow(summary, 'tried.people', {
          label: say('front.people'),
          name: (block) => fieldText(summary, block, 'kind'),
          shows: ['kind'],
          lines: [1, 1],
          part: 'tried',
          canWait: true,
        }),
      ],
    },
    {
      id: 'health',
      heading: say('front.health'),
      entries: [
        ...labelled(summary, ['health.allergies.text'], 'medicines', [1, 1]),
        ...inARow(summary, 'health.conditions', {
          label: say('front.conditions'),
          name: (block) => pickText(block, summary),
          shows: ['what'],
          lines: [2, 1],
          part: 'health',
        }),
        ...(saysMore(summary, 'medicines.taking.any')
          ? labelled(summary, ['medicines.taking.any'], 'medicines', [1, 1])
          : []),
        ...inARow(summary, 'medicines.list', {
          label: say('front.medicines'),
          name: medicineText(summary),
          shows: ['name', 'dose'],
          lines: [3, 2],
          part: 'medicines',
        }),
      ],
    },
    {
      id: 'questions',
      heading: say('front.questions'),
      numbered: true,
      entries: (top.length > 0 ? top : sortedQuestions(summary).slice(0, 3)).map((block) => ({
        text: fieldText(summary, block, 'text'),
        part: 'questions',
        // "First" says when; any other time stands in the part.
        covers: ['first', 'unsorted'].includes(timeOf(block)) ? block.lines.map((line) => lineKey(block, line)) : [],
        lines: [2, 1] as const,
      })),
    },
    {
      id: 'aloud',
      heading: say('front.aloud'),
      entries:
        summary.aloud.length === 0
          ? []
          : [
              {
                text: words([...new Set(summary.aloud.map(topicText))].join('; ')),
                part: '',
                covers: [],
                lines: [2, 2],
              },
            ],
    },
  ]
}
