import { expect, it } from 'vitest'
import { bare } from '../../journeys/support/expectedTexts'
import { edited } from './edit'
import { everyWord } from './everyWord'
import { closePaper, goodPaper, openPaper, tagged } from './goodPaper'
import { readPaper } from './paper'

const SECRET = 'Nicht für Zoë'
const utf16 = `FEFF${Buffer.from(SECRET, 'utf16le').swap16().toString('hex')}`
const octal = [...Buffer.from(SECRET, 'latin1')].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')

const withEntry = async (entry: string): Promise<Uint8Array> =>
  edited(await goodPaper(), (file) => file.replace('/Type /Catalog', `/Type /Catalog\n${entry}`))

it.each([
  ['in clear', () => withEntry(`/Secret (${SECRET})`)],
  ['as UTF-16 in hexadecimal', () => withEntry(`/Secret <${utf16}>`)],
  ['in octal escapes', () => withEntry(`/Secret (${octal})`)],
  [
    'as UTF-16 in octal escapes',
    () => withEntry(`/Secret [[<< /Deep (\\376\\377\\000${[...octal.matchAll(/\\\d+/g)].join('\\000')}) >>]]`),
  ],
  ['in a remark', () => withEntry(`%${SECRET}`)],
  ['as what is said for a piece of content', () => saying({ actual: SECRET })],
  ['as letters on the page', () => saying({})],
  ['in a packed stream', () => saying({ actual: SECRET }, { compress: true })],
])('a word is found %s', async (_where, make) => {
  expect(everyWord(readPaper(await make()))).toContain(bare(SECRET))
})

it('what is not there is not found', async () => {
  expect(everyWord(readPaper(await goodPaper()))).not.toContain(bare(SECRET))
})

async function saying(options: { actual?: string }, ofFile: object = {}): Promise<Uint8Array> {
  const file = openPaper(ofFile)
  const root = file.struct('Document')
  file.addStructure(root)
  const shown = options.actual === undefined ? SECRET : 'x'
  const draw = (): void => {
    file.markContent('Span', options)
    file.text(shown, 60, 60, { lineBreak: false })
    file.endMarkedContent()
  }
  root.add(tagged(file, 'P', draw))
  root.end()
  return closePaper(file)
}
