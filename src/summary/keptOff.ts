/**
 * How much of what was said is kept off a page.
 *
 * A person means by it: what I could have on this page and have not, be it for its mark, for who reads the page, for a part
 * that I turned off, or because I am to look at it again. So it is not what no mark would bring onto a page (a question
 * without words, "prefer not to say"), and not what the page announces to be said in person.
 *
 * One thing is a record, as review lists them. All that was said of one concern in a part is one thing, as it has one mark.
 * A record that does nothing but name others (which concerns matter most) is none, unless it has a mark of its own.
 * Each thing belongs to one part, so the counts of the parts add up to that of the page.
 */
import type { Block, GroupSummary, Section } from './summary'

/** What became of what was said, by the ids of things (`thingOf`). On screen only, never on paper. */
export interface Fates {
  keptOff: ReadonlySet<string>
  /** Announced on the page by their topic. */
  inPerson: ReadonlySet<string>
  /** Stands on the page, some of it at least. */
  onPage: ReadonlySet<string>
}

/** One thing that is on the page or off it, which several records may be. */
export const thingOf = ({ id, kind }: GroupSummary, { recordId, itemId }: Block): string =>
  kind === 'perPick' ? `${id.split('.')[0] ?? ''}/${itemId}` : recordId

const goesWithOthers = ({ disclosure, lines }: Block): boolean =>
  disclosure === 'page' && lines.length > 0 && lines.every(({ field }) => field.kind === 'references')

const thingsIn = (sections: readonly Section[], holds: (block: Block) => boolean): Set<string> =>
  new Set(
    sections.flatMap(({ groups }) =>
      groups.flatMap((group) => group.blocks.filter(holds).map((block) => thingOf(group, block))),
    ),
  )

/** How many of the things are of this part. */
export const countIn = (section: Section, things: ReadonlySet<string>): number =>
  [...thingsIn([section], () => true)].filter((thing) => things.has(thing)).length

/**
 * @param said all that may print, whatever its mark
 * @param onPage the records that stand on the page
 * @param announced groups of which the page says that they will be told in person
 */
export function fatesOf(said: readonly Section[], onPage: ReadonlySet<string>, announced: ReadonlySet<string>): Fates {
  const isInPerson = (block: Block): boolean => block.disclosure === 'aloud' && announced.has(block.groupId)
  const isOff = (block: Block): boolean => !onPage.has(block.recordId) && !isInPerson(block) && !goesWithOthers(block)
  const isOn = (block: Block): boolean => onPage.has(block.recordId) && !goesWithOthers(block)
  return { keptOff: thingsIn(said, isOff), inPerson: thingsIn(said, isInPerson), onPage: thingsIn(said, isOn) }
}
