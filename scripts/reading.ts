/** Prints how hard the words are to read, by page and by language file: US school grades. */
import { allEnglish } from '../tests/words/english'
import { readingByBundle, readingByPage, type Reading } from '../tests/words/reading'

const row = (name: string, ...cells: readonly string[]): string =>
  [name.padEnd(28), ...cells.slice(0, -1).map((cell) => cell.padStart(9)), ` ${cells.at(-1) ?? ''}`].join('')

const table = (head: string, readings: readonly Reading[]): string[] => [
  row(head, 'messages', 'together', 'average', 'highest', 'its key'),
  ...readings.map(({ name, messages, together, average, highest, highestKey }) =>
    row(name, String(messages), together.toFixed(1), average.toFixed(1), highest.toFixed(1), highestKey),
  ),
]

const all = await allEnglish()
console.log('Flesch–Kincaid grades. Messages: those of eight words and more; together: all words of the page.\n')
console.log([...table('page', readingByPage(all)), '', ...table('file', readingByBundle(all))].join('\n'))
