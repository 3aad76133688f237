import { words, type PaperBlock, type PaperDocument, type PaperPart, type Text } from '../../src/summary/paper'

/** Made-up papers, for everything that looks at the paper. */

export { words }
export const own = (text: string): Text => [{ text, own: true }]

export const part = (heading: string, blocks: PaperBlock[], more: Partial<PaperPart> = {}): PaperPart => ({
  id: heading.toLowerCase().replace(/\W+/g, '-'),
  heading: words(heading),
  blocks,
  ...more,
})

export const paperOf = (parts: PaperPart[], more: Partial<PaperDocument> = {}): PaperDocument => ({
  language: 'en',
  title: words('Appointment notes'),
  paper: 'a4',
  letters: 'normal',
  header: [],
  front: [],
  parts,
  closing: [],
  footer: words('Private · page {page} of {pages}'),
  ...more,
})

const LONG = [
  'The pain started about three weeks after the birth and gets worse in the evening.',
  'It eases with rest and a warm bath, and talking about it helps a little for a few days.',
  'Sleep has been poor on most nights since then, and I have begun to avoid being touched.',
]

/** So many characters of ordinary prose. */
export const prose = (characters: number): string => {
  let text = ''
  for (let i = 0; text.length < characters; i += 1) text += `${LONG[i % LONG.length] ?? ''} `
  return text.slice(0, characters)
}

export const medicines = (count: number): PaperBlock => ({
  kind: 'table',
  caption: words('What I take now'),
  heads: ['Name', 'Dose', 'How often', 'Since', 'For', 'What I noticed'].map(words),
  widths: [0.22, 0.13, 0.15, 0.14, 0.14, 0.22],
  rows: Array.from({ length: count }, (_, i) => [
    [own(`${['Sertraline', 'Levothyroxine', 'Ethinylestradiol', 'Ibuprofen'][i % 4] ?? ''} ${i + 1}`)],
    [words(`≤ ${((i % 5) + 1) * 25} mg`)],
    [words(['every day', 'twice a day', 'when needed'][i % 3] ?? '')],
    [words('March 2024')],
    [own('low mood')],
    i % 3 === 0 ? [own('I sleep better. Less desire after some weeks?')] : [],
  ]),
})

const question = (number: number): PaperBlock => ({
  kind: 'question',
  number,
  text: words(`Could medicine number ${number} have a part in this, and what would you suggest?`),
  answerLines: number <= 3 ? 4 : 1,
})

/** One of every kind of block, on a front page and in detail parts. */
export const fullPaper = (more: Partial<PaperDocument> = {}): PaperDocument =>
  paperOf(
    [
      part(
        '1 What brings me here',
        [
          { kind: 'subheading', text: words('Pain during sex') },
          { kind: 'quote', text: own('It burns at the entrance.\nSome days nothing at all.\n\nI have told nobody.') },
          { kind: 'line', label: words('Since:'), text: words('about 8 months ago (around early 2026)') },
          { kind: 'line', text: words('It began over weeks. 5 µg of coﬀee, ff, naïve x\u0331\u0301') },
        ],
        { newPage: true },
      ),
      part('4 Medicines', [{ kind: 'line', label: words('Allergies:'), text: own('penicillin') }, medicines(10)]),
      part('11 Questions', [1, 2, 3, 4].map(question)),
      part(
        '12 Notes',
        [
          { kind: 'checklist', items: [words('This page'), words('My insurance card')] },
          { kind: 'ruled', prompt: words('What I heard'), lines: 4 },
          { kind: 'ruled', lines: 3 },
        ],
        { newPage: true },
      ),
    ],
    {
      header: [words('Zoë Ünal (she/her)'), words('Prepared on 22 November 2026')],
      front: [
        part('In my own words', [{ kind: 'quote', text: own('Sex hurts and I have started to avoid it.') }]),
        part('Main concerns', [
          { kind: 'list', ordered: true, items: [words('Pain during sex, 7 of 10'), words('Less desire')] },
        ]),
        part('What I hope for', [{ kind: 'list', ordered: false, items: [words('Less pain'), words('More touch')] }]),
      ],
      closing: words('Made by the person who hands it over. No diagnosis.'),
      ...more,
    },
  )

/** Papers of three lengths: about 2 pages, 3 to 5, and more than 20. */
export const paperOfLength = (length: 'small' | 'typical' | 'huge'): PaperDocument => {
  const [rows, questions, characters] = { small: [4, 3, 300], typical: [12, 10, 2500], huge: [200, 100, 20_000] }[
    length
  ]
  const paragraphs = prose(characters ?? 0).match(/.{1,700}(?:\s|$)/gs) ?? []
  return fullPaper({
    parts: [
      part('Medicines', [medicines(rows ?? 0)], { newPage: true }),
      part(
        'Questions',
        Array.from({ length: questions ?? 0 }, (_, i) => question(i + 1)),
      ),
      part(
        'Notes',
        paragraphs.map((text) => ({ kind: 'quote', text: own(text) })),
      ),
    ],
  })
}
