/** Keys of messages where words should stand: "date.agoAround". */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const WORDS = path.resolve(import.meta.dirname, '../../src/i18n/languages/en')

/** What keys begin with, read from the files: also a key that is in none of them begins so. */
const beginnings = [
  ...new Set(
    readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => [...readFileSync(path.join(WORDS, file), 'utf8').matchAll(/^\s+'([a-zA-Z]+)\./gm)])
      .map(([, start = '']) => start),
  ),
]

/** A word that is a key; the name of a file is none. As text, so that a page in a browser can have it. */
export const KEY = `^(?:${beginnings.join('|')})(?:\\.(?!(?:json|pdf|txt|html)$)[a-zA-Z]\\w*)+$`
/** Where words end, for `split`. */
export const BETWEEN = '[\\s()“”"„«»,;:…]+|\\.(?=\\s|$)'

const key = new RegExp(KEY)

export const keysIn = (text: string): string[] => text.split(new RegExp(BETWEEN)).filter((word) => key.test(word))
