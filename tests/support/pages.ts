/** From a few answers to the page that they make, for tests of what the page says. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Answers } from '../../src/answers/answers'
import { FILE_FORMAT, FILE_VERSION, readAnswers } from '../../src/answers/file'
import { PageView } from '../../src/exports/PageView'
import { STEPS } from '../../src/steps'
import { medicineNames } from '../../src/steps/medicines/names/medicineNames'
import { withBesides } from '../../src/summary/beside'
import { compose } from '../../src/summary/compose'
import { typedText } from '../../src/summary/look'
import { plainText, type PaperBlock, type PaperDocument } from '../../src/summary/paper'
import { defaultSettings, type PageSettings } from '../../src/summary/settings'
import { forSharing } from '../../src/summary/sharing'
import { summarize } from '../../src/summary/summary'
import { textOfMarkup } from './markup'

/** As the app has them once they are loaded. */
const NAMES = medicineNames()

export const TODAY = '2026-11-22'

/** Answers as a file would give them: only what is said, the rest is blank. */
export function answersOf(answers: object): Answers {
  const read = readAnswers({ format: FILE_FORMAT, version: FILE_VERSION, writtenOn: TODAY, answers })
  if (!read.ok) throw new Error(read.problems.join('; '))
  return read.file.answers
}

/** The words of the preview in a row, with single spaces. */
export function mirrorOf(document: PaperDocument): string {
  const markup = renderToStaticMarkup(createElement(PageView, { document }))
  // These stand within a line: taking them out leaves no gap.
  return textOfMarkup(markup.replace(/<\/?(span|strong)\b[^>]*>/g, '')).replace(/\s+/g, ' ')
}

/** The page of these answers, and all its words in a row. */
export function pageOf(answers: Answers, settings: Partial<PageSettings> = {}, less = 0) {
  const page = { ...defaultSettings('en-US'), ...settings }
  const all = withBesides(summarize(STEPS, answers, TODAY), { medicines: NAMES.genericBeside })
  const sharing = forSharing(all, page)
  const fullName = typedText(all, 'about.name.name')
  const { document, opening } = compose(sharing.summary, page, { fullName, less })
  return {
    all,
    sharing,
    document,
    opening,
    get text() {
      return mirrorOf(document)
    },
  }
}

/** The ids of the records that may be shared. */
export const recordsIn = ({ sharing }: Pick<ReturnType<typeof pageOf>, 'sharing'>): string[] =>
  sharing.summary.sections.flatMap((section) =>
    section.groups.flatMap((group) => group.blocks.map((block) => block.recordId)),
  )

/** The words of a block, each text on a line of its own. */
export function blockText(block: PaperBlock): string {
  switch (block.kind) {
    case 'line':
      return `${plainText(block.label ?? [])} ${plainText(block.text)}`.trim()
    case 'quote':
    case 'subheading':
    case 'question':
      return plainText(block.text)
    case 'list':
    case 'checklist':
      return block.items.map(plainText).join('\n')
    case 'choices':
      return [block.prompt ?? [], ...block.choices, block.other ?? []].map(plainText).join('\n')
    case 'table':
      return [block.caption, ...block.heads, ...block.rows.flat(2)].map(plainText).join('\n')
    case 'timeline':
      return plainText(block.timeline.alt)
    case 'ruled':
      return plainText(block.prompt ?? [])
  }
}
