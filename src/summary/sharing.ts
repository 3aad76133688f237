/**
 * The one function that decides what leaves the device. Paper, preview, print and text accept only its result, so that
 * printing what a person kept private does not compile.
 */
import { readerShows, readerShowsStep } from './readers'
import { optionsIn } from '../form/values'
import { doctorLines } from './forDoctor'
import { fatesOf, type Fates } from './keptOff'
import type { PageSettings } from './settings'
import type { Block, GroupSummary, Line, PrintableSummary, Section } from './summary'
import { inOwnOrder, partnerLines } from './withPartner'

declare const shareable: unique symbol

/** What may be shown to the chosen reader. Only `forSharing` makes one. */
export interface ShareableSummary extends PrintableSummary {
  readonly [shareable]: true
  /** Ids of groups of which only the topic is said: "I would like to say this in person". */
  readonly aloud: readonly string[]
}

export interface Sharing extends Fates {
  summary: ShareableSummary
}

type Keep = (block: Block) => Line[] | null

/** References to records that are not on the page go too: the name of a private concern stands nowhere. */
function withoutHiddenReferences(lines: readonly Line[], shown: ReadonlySet<string>): Line[] {
  return lines.flatMap((line) => {
    if (line.field.kind !== 'references') return [line]
    const { to } = line.field
    // A line of this kind holds a list of ids: summarize made it so.
    const still = (line.value as string[]).filter((id) => shown.has(`${to}/${id}`))
    return still.length === 0 ? [] : [{ ...line, value: still }]
  })
}

const keepFor = (summary: PrintableSummary, settings: PageSettings): Keep => {
  const { reader } = settings
  if (reader === 'partner') return partnerLines(summary, settings)
  return reader === 'doctor' ? doctorLines(settings) : ({ lines }) => lines
}

/** "Sam Example" → "S. E." */
export const initialsOf = (name: string): string =>
  name
    .trim()
    .split(/\s+/u)
    .map((word) => `${[...word][0]?.toLocaleUpperCase() ?? ''}.`)
    .join(' ')

/** The name as the page may give it: whole, initials, or not at all. */
function named(line: Line, name: PageSettings['name']): Line[] {
  if (line.id !== 'about.name.name' || name === 'name') return [line]
  return name === 'none' ? [] : [{ ...line, value: initialsOf(typeof line.value === 'string' ? line.value : '') }]
}

/** A block as it is shared, or null when it is kept off. */
const shared = (block: Block, keep: Keep, name: PageSettings['name']): Block | null => {
  if (block.disclosure !== 'page' || block.heldBack) return null
  const lines = keep(block)
  return lines === null ? null : { ...block, lines: lines.flatMap((line) => named(line, name)) }
}

/** Said to whom one looks for, before a first visit. */
const BEFORE_A_VISIT = 'visit.booking.status'

/**
 * Whether this reader was met before. What was noted after a visit says so, unless somebody else is looked for; to a reader
 * other than the therapist (or oneself) only by what stands on their page.
 */
function isMetAgain(summary: PrintableSummary, { reader }: PageSettings, shown: ReadonlySet<string>): boolean {
  const blocks = summary.sections
    .filter(({ id }) => id === 'afterVisit')
    .flatMap(({ groups }) => groups.flatMap((group) => group.blocks))
  const isElsewhere = blocks.some(({ lines }) => lines.some(({ value }) => optionsIn(value).includes('someoneElse')))
  if (isElsewhere) return false
  const isTheirs = reader === 'therapist' || reader === 'me'
  return blocks.some(({ recordId }) => isTheirs || shown.has(recordId))
}

/**
 * @param summary everything that was said
 * @param settings for whom, which sections, what was ticked
 * @returns what may leave the device, and what was kept off
 */
export function forSharing(summary: PrintableSummary, settings: PageSettings): Sharing {
  const keep = keepFor(summary, settings)
  const stepOn = (id: string): boolean =>
    settings.reader === 'partner' || (settings.sections[id] ?? readerShowsStep(settings.reader, id))
  const open = summary.sections.filter((section) => stepOn(section.id))

  const blocksOf = (group: GroupSummary): Block[] =>
    group.blocks.flatMap((block) => shared(block, keep, settings.name) ?? [])
  const shown = new Set(open.flatMap((section) => section.groups.flatMap(blocksOf)).map((block) => block.recordId))

  const isAgain = isMetAgain(summary, settings, shown)
  const stillTrue = (lines: readonly Line[]): Line[] => lines.filter(({ id }) => !(isAgain && id === BEFORE_A_VISIT))
  const groupOf = (group: GroupSummary): GroupSummary[] => {
    const onIt = blocksOf(group)
    const blocks = (settings.reader === 'partner' ? inOwnOrder(summary, group, onIt) : onIt)
      .map((block) => ({ ...block, lines: withoutHiddenReferences(stillTrue(block.lines), shown) }))
      // A pick needs no lines; any other record that lost its last line says nothing any more.
      .filter((block) => block.lines.length > 0 || group.kind === 'picks')
    const none = group.instead === 'none' && settings.reader !== 'partner' && readerShows(settings.reader, group.id)
    return blocks.length > 0 || none ? [{ ...group, blocks }] : []
  }
  const sections: Section[] = open
    .map((section) => ({ id: section.id, groups: section.groups.flatMap(groupOf) }))
    .filter((section) => section.groups.length > 0)

  const aloud =
    settings.reader === 'partner'
      ? []
      : open
          .flatMap((section) => section.groups.flatMap((group) => group.blocks))
          .filter((block) => block.disclosure === 'aloud' && readerShows(settings.reader, block.groupId, block.itemId))
          .map((block) => block.groupId)

  const onPage = new Set(
    sections.flatMap((section) => section.groups.flatMap((group) => group.blocks.map((b) => b.recordId))),
  )
  const result = {
    scope: summary.scope,
    sections,
    today: summary.today,
    birthYear: summary.birthYear,
    aloud: [...new Set(aloud)],
    ...(settings.reader === 'partner' ? { partnerThere: true } : {}),
    ...(isAgain ? { isAgain } : {}),
  }
  // The only place where the brand is given.
  return { summary: result as unknown as ShareableSummary, ...fatesOf(summary.sections, onPage, new Set(aloud)) }
}
