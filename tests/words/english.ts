/** All English words of the app, read from the language files themselves: a new file is found without being named. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Message, Words } from '../../src/i18n/message'

const FOLDER = join(import.meta.dirname, '../../src/i18n/languages/en')

/** One form of one message, its places filled with plain words. */
export interface Said {
  bundle: string
  key: string
  text: string
}

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null

const SAMPLES: Readonly<Record<string, string>> = { n: '3', limit: '200', date: 'May 3', emergencyNumber: '112' }
/** A place that is named nowhere above holds a word or two of the person's, or a name. */
const SAMPLE = 'notes'

const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => SAMPLES[name] ?? SAMPLE)

const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : [...new Set(Object.values(message))]

async function bundleOf(file: string): Promise<Words> {
  // Whatever a file exports is looked at below.
  const module: unknown = await import(pathToFileURL(join(FOLDER, file)).href)
  const exported = Object.values(module as Record<string, unknown>).filter(isWords)
  if (exported.length === 0) throw new Error(`${file} exports no words: give it \`export const words\`.`)
  return Object.assign({}, ...exported) as Words
}

/** Every form of every message; those of a folder come from its index. */
export async function allEnglish(): Promise<Said[]> {
  const entries = readdirSync(FOLDER, { withFileTypes: true }).toSorted((a, b) => a.name.localeCompare(b.name))
  const files = entries.map((entry) => (entry.isDirectory() ? `${entry.name}/index.ts` : entry.name))
  const bundles = await Promise.all(files.map(async (file) => [file, await bundleOf(file)] as const))
  return bundles.flatMap(([file, words]) => {
    const bundle = file.replace(/(\/index)?\.ts$/, '')
    return Object.entries(words).flatMap(([key, message]) =>
      forms(message).map((text) => ({ bundle, key, text: filled(text) })),
    )
  })
}

/**
 * Words by which people look for something; nobody is shown them. They are the words that people have, not ours, so
 * no rule on our own words holds for them.
 */
export const isSearchWord = (key: string): boolean => /(^|\.)search\.|\.search$|^questionSearch\./.test(key)
