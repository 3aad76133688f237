/**
 * What a screen reader reads of a page, as text that a person can read through: what lies in something is indented below it,
 * and what was said already as its name, or is about to be said as the name of the next control, is left out. A label that is
 * tied to nothing therefore stays, as a line of its own.
 */
const ROLES = new Set(
  `alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox
  complementary contentinfo definition deletion dialog document emphasis figure form grid gridcell group heading image img
  insertion link list listbox listitem log main mark marquee math menu menubar menuitem meter navigation none note option
  paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search searchbox separator
  slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar
  tooltip tree treeitem`.split(/\s+/),
)
/** Of these no reader says a word. */
const SILENT = new Set(['document', 'paragraph', 'strong', 'emphasis', 'time', 'rowgroup', 'subscript', 'superscript'])
/** Their words run on in one line. */
const RUNNING = new Set([
  'paragraph',
  'strong',
  'definition',
  'term',
  'heading',
  'cell',
  'link',
  'listitem',
  'blockquote',
])
/** What a folded or an open `details` is called here; the reader itself knows only groups. */
export const FOLDED = 'folded part'
export const UNFOLDED = 'open part'

interface Heard {
  role: string
  /** The whole phrase; of words alone, the words. */
  phrase: string
  inside: Heard[]
}

function roleOf(phrase: string): string {
  const first = phrase.split(', ', 1)[0] ?? ''
  return ROLES.has(first) || first === FOLDED || first === UNFOLDED ? first : ''
}

/** Read from the end, where each `end of group, Name` waits for its `group, Name`, and `end, Name` for words with no role. */
function treeOf(phrases: readonly string[]): Heard {
  const root: Heard = { role: '', phrase: '', inside: [] }
  const open: Heard[] = [root]
  for (const phrase of phrases.toReversed()) {
    const inner = open.at(-1) ?? root
    const ended = /^end(?: of|,) ([^]*)$/.exec(phrase)?.[1]
    if (ended !== undefined) open.push({ role: roleOf(ended), phrase: ended, inside: [] })
    else if (inner !== root && inner.phrase === phrase) {
      open.pop()
      open.at(-1)?.inside.unshift(inner)
    } else inner.inside.unshift({ role: roleOf(phrase), phrase, inside: [] })
  }
  return root
}

const isWords = ({ role, inside }: Heard): boolean => role === '' && inside.length === 0

/** Without what stands between the parts of a name: names take no notice of where a line or a box ends. */
const bare = (text: string): string => text.replace(/\s+/g, '')

/** What is silent gives way to what is in it; words that run on become one line. */
function settle(heard: Heard): Heard[] {
  if (heard.role === 'status' || heard.role === 'option') return []
  const inside = heard.inside.flatMap(settle)
  const runs = RUNNING.has(heard.role) && inside.every(isWords)
  const words = runs ? inside.map(({ phrase }) => phrase).join(' ') : ''
  const settled = words === '' ? inside : [{ role: '', phrase: tidy(words), inside: [] }]
  if (SILENT.has(heard.role)) return settled
  return [{ ...heard, inside: withoutSaid(settled, heard) }]
}

/** What a control or a group says as its own name is not a line beside it, too. */
function withoutSaid(lines: readonly Heard[], around: Heard): Heard[] {
  const neighbours = (at: number): Heard[] => [
    ...lines
      .slice(0, at)
      .filter((one) => !isWords(one))
      .slice(-1),
    ...lines
      .slice(at + 1)
      .filter((one) => !isWords(one))
      .slice(0, 1),
    // A date's field has no role of its own: its phrase begins with its label.
    ...lines.slice(at + 1, at + 2),
  ]
  return lines.filter(
    (one, at) =>
      !isWords(one) || ![around, ...neighbours(at)].some(({ phrase }) => bare(phrase).includes(bare(one.phrase))),
  )
}

/** A phrase without the marks of how it was put together. */
export const tidy = (text: string): string =>
  text
    .replace(/\s+([.,;:?!)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .replace(/, (?:level (\d), )?position (\d+), set size (\d+)/, ', $2 of $3')
    .replace(/, not (?:selected|disabled)\b/, '')
    // What was typed to be too long.
    .replace(/(.)\1{20,}/, '$1…')
    .trim()

/** A closed list says the words of its choice; the reader gives the value behind them. */
function phraseOf({ role, phrase, inside }: Heard): string {
  // Its name is all its cells.
  if (role === 'row') return role
  if (role !== 'combobox') return tidy(phrase)
  const chosen = inside
    .map((option) => /^option, ([^]*), ([^,]+), (?:not )?selected/.exec(option.phrase))
    .find((option) => option !== null && phrase.includes(`, ${option[2]}, `))
  return tidy(chosen ? phrase.replace(`, ${chosen[2]}, `, `, ${chosen[1]}, `) : phrase)
}

const withPhrases = (heard: Heard): Heard => ({
  ...heard,
  phrase: phraseOf(heard),
  inside: heard.inside.map(withPhrases),
})

function linesOf({ role, phrase, inside }: Heard, depth: number): string[] {
  const [only] = inside
  const indent = '  '.repeat(depth)
  const isShort = only !== undefined && inside.length === 1 && isWords(only)
  if (isShort && role !== '') return [`${indent}${phrase}: ${only.phrase}`]
  return [`${indent}${phrase}`, ...inside.flatMap((one) => linesOf(one, depth + 1))]
}

/** One line for each thing that is read, with two spaces for each thing it lies in. */
export function heardLines(phrases: readonly string[]): string[] {
  const { inside } = withPhrases(treeOf(phrases))
  return inside.flatMap(settle).flatMap((one) => linesOf(one, 0))
}
