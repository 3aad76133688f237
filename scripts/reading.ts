/** Prints how hard the words are to read, by page and by language file, in each language that there is a formula for. */
import { allIn } from '../tests/words/english'
import { MEASURES, readingByBundle, readingByPage, type Reading } from '../tests/words/reading'

const row = (name: string, ...cells: readonly string[]): string =>
  [name.padEnd(28), ...cells.slice(0, -1).map((cell) => cell.padStart(9)), ` ${cells.at(-1) ?? ''}`].join('')

const table = (head: string, readings: readonly Reading[]): string[] => [
  row(head, 'messages', 'together', 'average', 'hardest', 'its key'),
  ...readings.map(({ name, messages, together, average, hardest, hardestKey }) =>
    row(name, String(messages), together.toFixed(1), average.toFixed(1), hardest.toFixed(1), hardestKey),
  ),
]

for (const [language, measure] of Object.entries(MEASURES)) {
  const all = await allIn(language)
  console.log(`${measure.title}. Messages: those of eight words and more; together: all words of the page.\n`)
  const [pages, files] = [readingByPage(all, measure), readingByBundle(all, measure)]
  console.log([...table('page', pages), '', ...table('file', files), ''].join('\n'))
}
