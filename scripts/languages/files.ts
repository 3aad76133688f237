/** The language files as they lie in the folder: a new language, or a new file of one, is found without being named. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Message, Words } from '../../src/i18n/message'

const FOLDER = path.resolve(import.meta.dirname, '../../src/i18n/languages')

export type Messages = ReadonlyMap<string, Message>
/** Messages by the file that holds them, without its ending: `app`, `steps`. */
export type Bundles = ReadonlyMap<string, Messages>

const isWords = (value: unknown): value is Words => typeof value === 'object' && value !== null

async function bundleOf(file: string): Promise<Messages> {
  // Whatever a file exports is looked at below.
  const module: unknown = await import(pathToFileURL(file).href)
  const exported = Object.values(module as Record<string, unknown>).filter(isWords)
  if (exported.length === 0) throw new Error(`${file} exports no words: give it \`export const words\`.`)
  return new Map(exported.flatMap((words) => Object.entries(words)))
}

/** All bundles of a language; that of a folder comes from its index. */
export async function bundlesOf(language: string): Promise<Bundles> {
  const folder = path.join(FOLDER, language)
  const entries = readdirSync(folder, { withFileTypes: true }).toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  const files = entries
    .filter((entry) => entry.isDirectory() || entry.name.endsWith('.ts'))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/index.ts` : entry.name))
  const read = files.map(async (file) => {
    return [file.replace(/(\/index)?\.ts$/, ''), await bundleOf(path.join(folder, file))] as const
  })
  return new Map(await Promise.all(read))
}

export const allIn = (bundles: Bundles): Messages => new Map([...bundles.values()].flatMap((messages) => [...messages]))

/** The languages that English is translated into. */
export const translations = (): string[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map((entry) => entry.name)

/** What a translation rests on, kept beside it: no program of the app reads it. */
export interface Source {
  /** By key, what the English message was when it was translated last: `hashOf`. */
  english: Readonly<Record<string, string>>
  /** Keys of messages that read the same in both languages, and are right so. */
  same: readonly string[]
}

const sourceFile = (language: string): string => path.join(FOLDER, language, 'source.json')

export function sourceOf(language: string): Source {
  const file = sourceFile(language)
  // Ours, written below; a translator has no need to touch it.
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Source) : { english: {}, same: [] }
}

/** One message a line, in order, so that two people's changes meet only where they changed the same. */
export const writeSource = (language: string, source: Source): void =>
  writeFileSync(sourceFile(language), `${JSON.stringify(source, null, 2)}\n`)
