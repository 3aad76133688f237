/** All English words of the app, read from the language files themselves: a new file is found without being named. */
import { bundlesOf } from '../../scripts/languages/files'
import type { Message } from '../../src/i18n/message'

/** One form of one message, its places filled with plain words. */
export interface Said {
  bundle: string
  key: string
  text: string
}

const SAMPLES: Readonly<Record<string, string>> = { n: '3', limit: '200', date: 'May 3', emergencyNumber: '112' }
/** A place that is named nowhere above holds a word or two of the person's, or a name. */
const SAMPLE = 'notes'

const filled = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => SAMPLES[name] ?? SAMPLE)

const forms = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : [...new Set(Object.values(message))]

/** Every form of every message of a language. */
export async function allIn(language: string): Promise<Said[]> {
  return [...(await bundlesOf(language))].flatMap(([bundle, words]) =>
    [...words].flatMap(([key, message]) => forms(message).map((text) => ({ bundle, key, text: filled(text) }))),
  )
}

export const allEnglish = (): Promise<Said[]> => allIn('en')

/**
 * Words by which people look for something; nobody is shown them. They are the words that people have, not ours, so
 * no rule on our own words holds for them.
 */
export const isSearchWord = (key: string): boolean => /(^|\.)search\.|\.search$|^questionSearch\./.test(key)
