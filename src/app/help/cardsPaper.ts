/** The cards as a sheet: all of them, or the short one with words of its own. It holds nothing of the person's. */
import { ABOUT, say, sayOf, spokenLanguage } from '../../i18n'
import { words, type PaperBlock, type PaperDocument, type PaperPart } from '../../summary/paper'
import type { PageSettings } from '../../summary/settings'
import { CARD_GROUPS, FOOT, type CardId } from './cards'

export const SHEETS = ['short', 'whole'] as const
export type Sheet = (typeof SHEETS)[number]

/** The lines of the short sheet, `expect.short.<line>`, under their headings. */
const SHORT = {
  visit: ['talk', 'first', 'shy', 'judge', 'home', 'afraid'],
  rights: ['touch', 'report', 'exam', 'private', 'identity', 'shared', 'ready', 'stop', 'check'],
} as const

const shortParts = (): PaperPart[] =>
  Object.entries(SHORT).map(([id, lines]) => ({
    id,
    heading: words(sayOf(`expect.short.${id}`)),
    blocks: [{ kind: 'list', ordered: false, items: lines.map((line) => words(sayOf(`expect.short.${line}`))) }],
  }))

const cardBlocks = (id: CardId): PaperBlock[] => [
  { kind: 'subheading', text: words(sayOf(`card.${id}.title`)) },
  { kind: 'line', text: words(sayOf(`card.${id}.text`)) },
]

const wholeParts = (): PaperPart[] =>
  CARD_GROUPS.map(({ id, cards }) => ({
    id,
    heading: words(sayOf(`cardGroup.${id}`)),
    blocks: cards.flatMap((card) => cardBlocks(card.id)),
  }))

/** @param look the paper and the letters */
export const cardsPaper = (sheet: Sheet, look: Pick<PageSettings, 'paper' | 'letters'>): PaperDocument => ({
  language: ABOUT[spokenLanguage()].tag,
  // Always the plain one: a sheet that lies about tells nothing by its head.
  title: words(say('paper.title.plain')),
  paper: look.paper,
  letters: look.letters,
  header: [],
  front: [],
  parts: sheet === 'short' ? shortParts() : wholeParts(),
  closing: words(sayOf(`card.${FOOT.id}.text`)),
  footer: words(say('paper.footer', { page: '{page}', pages: '{pages}' })),
})
