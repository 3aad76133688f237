/** Whether words stand in a network log: as they are, in an address, or as base64, also in the bytes that were sent. */

/** As Chromium writes it. */
export interface NetLog {
  constants: { logEventTypes: Record<string, number> }
  events: { type: number; params?: Record<string, unknown> }[]
}

/** Shorter ones turn up in long rows of base64 by chance. */
const SHORTEST = 7

/** Bytes as text of one letter a byte, so that everything can be searched in the same way. */
const bytesOf = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')

/** A word looks different in base64 by how many bytes stand before it; what its neighbours have a share in is left out. */
function inBase64(word: string): string[] {
  const bytes = Buffer.from(word, 'utf8')
  return [0, 1, 2].flatMap((before) => {
    const all = Buffer.concat([Buffer.alloc(before), bytes])
    const [from, to] = [Math.ceil((before * 8) / 6), Math.floor((all.length * 8) / 6)]
    return [all.toString('base64').slice(from, to), all.toString('base64url').slice(from, to)]
  })
}

const escaped = (word: string): string =>
  word.replaceAll(/[^ -~]/g, (letter) => String.raw`\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** @returns those of `words` that are in the log. Capital letters make no difference but in base64: names have none. */
export function wordsInLog(file: Buffer, { events }: NetLog, words: readonly string[]): string[] {
  for (const word of words) if (word.length < SHORTEST) throw new Error(`“${word}” is too short to be looked for.`)
  const sent = events.flatMap(({ params }) => (typeof params?.['bytes'] === 'string' ? [params['bytes']] : []))
  const all = [file.toString('latin1'), ...sent.map((bytes) => Buffer.from(bytes, 'base64').toString('latin1'))].join(
    '\n',
  )
  const low = all.toLowerCase()
  return words.filter(
    (word) =>
      [bytesOf(word), encodeURIComponent(word), escaped(word)].some((one) => low.includes(one.toLowerCase())) ||
      inBase64(word).some((one) => all.includes(one)),
  )
}
