/**
 * The same composition in two languages made one. Both come from the same answers by the same code, so they have the same
 * shape; should they ever not, `LanguagesDiffer` is thrown, and nothing half-paired gets out.
 */
import type { PaperBlock, PaperPart } from './paper'
import type { Lane, Timeline } from './timeline/model'
import { afterLabel, beside, under } from './twice'

/** Says one thing of two: in the page's language, and once more in the reader's. */
export type Zip<T> = (first: T, again: T, tag: string) => T

/** Two languages that compose the same answers to different shapes: a fault of ours. Says where, nothing of the words. */
export class LanguagesDiffer extends Error {
  constructor(where: string) {
    super(`The page has another shape in the second language: ${where}`)
    this.name = 'LanguagesDiffer'
  }
}

export const sameOr = (isSame: boolean, where: string): void => {
  if (!isSame) throw new LanguagesDiffer(where)
}

export const zipAll =
  <T>(zip: Zip<T>, where: string): Zip<readonly T[]> =>
  (first, again, tag) => {
    sameOr(first.length === again.length, `${where}: ${first.length} and ${again.length}`)
    // as long as the first, which was just checked
    return first.map((one, i) => zip(one, again[i] as T, tag))
  }

/** What only one of the two has is a difference. */
export const zipIfAny =
  <T>(zip: Zip<T>, where: string): Zip<T | undefined> =>
  (first, again, tag) => {
    sameOr((first === undefined) === (again === undefined), where)
    return first === undefined || again === undefined ? undefined : zip(first, again, tag)
  }

export const zipBlock: Zip<PaperBlock> = (first, again, tag) => {
  const differs = (): never => {
    throw new LanguagesDiffer(`${first.kind} and ${again.kind}`)
  }
  switch (first.kind) {
    case 'line': {
      if (again.kind !== 'line') return differs()
      const label = zipIfAny(beside, 'label')(first.label, again.label, tag)
      if (label === undefined) return { ...first, text: under(first.text, again.text, tag) }
      return { ...first, label, text: afterLabel(first.text, again.text, tag) }
    }
    case 'quote':
      return again.kind === 'quote' ? { ...first, text: under(first.text, again.text, tag) } : differs()
    case 'subheading':
      return again.kind === 'subheading' ? { ...first, text: beside(first.text, again.text, tag) } : differs()
    case 'question':
      return again.kind === 'question' ? { ...first, text: under(first.text, again.text, tag) } : differs()
    case 'list':
      return again.kind === 'list' ? { ...first, items: items(first.items, again.items, tag) } : differs()
    case 'checklist':
      return again.kind === 'checklist' ? { ...first, items: items(first.items, again.items, tag) } : differs()
    case 'choices': {
      if (again.kind !== 'choices') return differs()
      const prompt = zipIfAny(beside, 'prompt')(first.prompt, again.prompt, tag)
      const other = zipIfAny(beside, 'other')(first.other, again.other, tag)
      return {
        ...first,
        ...(prompt && { prompt }),
        choices: zipAll(beside, 'choices')(first.choices, again.choices, tag),
        ...(other && { other }),
      }
    }
    case 'ruled': {
      if (again.kind !== 'ruled') return differs()
      const prompt = zipIfAny(beside, 'prompt')(first.prompt, again.prompt, tag)
      return { ...first, ...(prompt === undefined ? {} : { prompt }) }
    }
    case 'table':
      if (again.kind !== 'table') return differs()
      return {
        ...first,
        caption: beside(first.caption, again.caption, tag),
        // Columns are narrow: a head of two lines is easier to read than one that goes on.
        heads: zipAll(under, 'heads')(first.heads, again.heads, tag),
        rows: zipAll(zipAll(zipAll(under, 'paragraphs'), 'cells'), 'rows')(first.rows, again.rows, tag),
      }
    case 'timeline':
      return again.kind === 'timeline'
        ? { ...first, timeline: zipTimeline(first.timeline, again.timeline, tag) }
        : differs()
  }
}

/** The figure names its lanes in both languages; years and numbers need none. */
const zipTimeline: Zip<Timeline> = (first, again, tag) => ({
  ...first,
  lanes: zipAll<Lane>((lane, other) => ({ ...lane, label: beside(lane.label, other.label, tag) }), 'lanes')(
    first.lanes,
    again.lanes,
    tag,
  ),
  alt: beside(first.alt, again.alt, tag),
})

const items = zipAll(under, 'items')

export const zipPart: Zip<PaperPart> = (first, again, tag) => {
  sameOr(first.id === again.id && first.newPage === again.newPage, `part ${first.id} and ${again.id}`)
  return {
    ...first,
    heading: beside(first.heading, again.heading, tag),
    blocks: zipAll(zipBlock, `blocks of ${first.id}`)(first.blocks, again.blocks, tag),
  }
}
