/** For the tests of pages that can be opened again: the page of a person, and what rides along with it. */
import { renderPaper } from '../../src/pdf/render'
import { STEPS } from '../../src/steps'
import type { Answers } from '../../src/answers/answers'
import { compose, type Composed } from '../../src/summary/compose'
import { typedText } from '../../src/summary/look'
import type { PaperDocument } from '../../src/summary/paper'
import { defaultSettings, type PageSettings } from '../../src/summary/settings'
import { shareableAnswers, type ShareableAnswers } from '../../src/summary/shareableAnswers'
import { forSharing, type ShareableSummary } from '../../src/summary/sharing'
import { summarize } from '../../src/summary/summary'
import { TODAY } from '../support/pages'

export const ABOUT = 'The answers on these pages'

export interface Reopenable {
  summary: ShareableSummary
  page: PageSettings
  composed: Composed
  attached: ShareableAnswers | null
}

export function reopenable(answers: Answers, settings: Partial<PageSettings> = {}): Reopenable {
  const page = { ...defaultSettings('en-US'), ...settings }
  const all = summarize(STEPS, answers, TODAY)
  const { summary } = forSharing(all, page)
  const composed = compose(summary, page, { fullName: typedText(all, 'about.name.name') })
  return { summary, page, composed, attached: shareableAnswers(summary, page, composed) }
}

/** The file, with what rides along. */
export async function madeOf(
  document: PaperDocument,
  answers: ShareableAnswers | null,
  passphrase?: string,
): Promise<Uint8Array> {
  const options = { creationDate: new Date('2026-11-22T10:00:00Z'), boxesForMissing: true, passphrase }
  const attached = answers === null ? {} : { attached: { answers, about: ABOUT } }
  const made = await renderPaper(document, { ...options, ...attached })
  if (!made.ok) throw new Error(`No paper: ${JSON.stringify(made)}`)
  return made.bytes
}

export const blobOf = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)], { type: 'application/pdf' })
