/**
 * The blank worksheet: all questions of the short version, to fill in by hand. Made from the steps' descriptions and
 * words alone; no answer can reach it, because none is handed in.
 */
import { ABOUT, say, sayOf, spokenLanguage } from '../i18n'
import { stepsOf } from '../form/shown'
import type { Step } from '../form/step'
import { words, type PaperDocument, type PaperPart } from './paper'
import type { PageSettings } from './settings'
import { groupToFill } from './worksheetBlocks'

function partToFill(step: Step, n: number): PaperPart[] {
  const blocks = Object.entries(step.groups).flatMap(([name, group]) => groupToFill(step.id, name, group, 'short'))
  if (blocks.length === 0) return []
  return [{ id: step.id, heading: words(say('part.heading', { n, title: sayOf(`${step.id}.title`) })), blocks }]
}

/**
 * @param steps all steps, in their order; those that live in memory only ("who else uses this device") are left out
 * @param look the paper and the letters
 */
export function worksheet(steps: readonly Step[], look: Pick<PageSettings, 'paper' | 'letters'>): PaperDocument {
  const asked = stepsOf(steps, 'short').filter((step) => step.memoryOnly !== true)
  return {
    language: ABOUT[spokenLanguage()].tag,
    // Always the plain one: a sheet that lies about tells nothing by its head.
    title: words(say('paper.title.plain')),
    paper: look.paper,
    letters: look.letters,
    header: [words(say('worksheet.how')), words(say('worksheet.keep'))],
    front: [],
    parts: asked.flatMap((step, i) => partToFill(step, i + 1)),
    closing: words(say('worksheet.closing')),
    footer: words(say('paper.footer', { page: '{page}', pages: '{pages}' })),
  }
}
