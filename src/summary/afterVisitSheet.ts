/**
 * A blank page for after a visit, to fill in by hand. Made from the step's description and words alone; no answer can
 * reach it, because none is handed in.
 */
import type { Step } from '../form/step'
import { ABOUT, say, sayOf, spokenLanguage } from '../i18n'
import { words, type PaperDocument } from './paper'
import type { PageSettings } from './settings'
import { groupToFill } from './worksheetBlocks'

export const afterVisitSheet = (step: Step, look: Pick<PageSettings, 'paper' | 'letters'>): PaperDocument => ({
  language: ABOUT[spokenLanguage()].tag,
  title: words(say('paper.title.plain')),
  paper: look.paper,
  letters: look.letters,
  header: [words(say('after.sheet.how'))],
  front: [],
  parts: [
    {
      id: step.id,
      heading: words(sayOf(`${step.id}.title`)),
      blocks: Object.entries(step.groups).flatMap(([name, group]) => groupToFill(step.id, name, group, 'full')),
    },
  ],
  closing: words(say('sheet.closing')),
  footer: words(say('paper.footer', { page: '{page}', pages: '{pages}' })),
})
