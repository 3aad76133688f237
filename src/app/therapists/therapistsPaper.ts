/** The page for therapists as one sheet of paper. It holds nothing of anybody's answers; none are handed in. */
import { ABOUT, say, sayOf, spokenLanguage } from '../../i18n'
import { words, type PaperBlock, type PaperDocument, type PaperPart } from '../../summary/paper'
import type { PageSettings } from '../../summary/settings'
import { invitationsFrom, SECTIONS, type INVITATIONS } from './sections'

const section = ([id, lines]: [string, readonly string[]]): PaperPart => ({
  id,
  heading: words(sayOf(`therapists.${id}`)),
  blocks: [{ kind: 'list', ordered: false, items: lines.map((line) => words(sayOf(`therapists.${id}.${line}`))) }],
})

const invitation = (language: (typeof INVITATIONS)[number], address: string): PaperBlock[] => [
  { kind: 'subheading', text: words(say(`therapists.invitation.${language}`)) },
  { kind: 'quote', text: [{ text: say(`therapists.invitation.${language}.words`, { address }), language }] },
]

/**
 * @param look the paper and the letters
 * @param address where the app stands
 */
export const therapistsPaper = (look: Pick<PageSettings, 'paper' | 'letters'>, address: string): PaperDocument => ({
  language: ABOUT[spokenLanguage()].tag,
  title: words(say('therapists.title')),
  paper: look.paper,
  letters: look.letters,
  header: [words(say('therapists.lead'))],
  front: [],
  parts: [
    ...Object.entries(SECTIONS).map(section),
    {
      id: 'invitation',
      heading: words(say('therapists.invitation')),
      blocks: [
        { kind: 'line', text: words(say('therapists.invitation.lead')) },
        ...invitationsFrom(spokenLanguage()).flatMap((language) => invitation(language, address)),
      ],
    },
  ],
  closing: words(say('therapists.closing')),
  footer: words(say('therapists.footer', { page: '{page}', pages: '{pages}' })),
})
