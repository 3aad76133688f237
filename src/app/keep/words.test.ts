/** The words of keeping: plain, whole, and free of blame. */
import { describe, expect, it } from 'vitest'
import { app } from '../../i18n/languages/en/app'
import { words as keep } from '../../i18n/languages/en/keep'
import type { Message } from '../../i18n/message'

const texts: readonly (readonly [string, string])[] = Object.entries<Message>({ ...keep, ...app })
  .filter(([key]) => key in keep || /^(save|soon)\./.test(key))
  .flatMap(([key, message]) =>
    typeof message === 'string'
      ? [[key, message] as const]
      : Object.values(message).map((text) => [key, text] as const),
  )

describe('the words of keeping', () => {
  it('have curly quotes, and no space too many', () => {
    expect(texts.filter(([, text]) => /['"<>]|\s{2}|^\s|\s$|\.\.\./.test(text))).toEqual([])
  })

  it('blame nobody, and speak no cryptography', () => {
    const found = texts.filter(([, text]) =>
      /\b(invalid|forbidden|oops|please|error|failed|illegal|encrypt\w*|cipher|Argon2?\w*|AES|KDF|database|IndexedDB|session)\b/i.test(
        text,
      ),
    )
    expect(found).toEqual([])
  })

  it('never name the topic where something is locked', () => {
    const found = texts.filter(
      ([key, text]) => /^(lock|elsewhere|gone|unreadable)\./.test(key) && /sex|therap/i.test(text),
    )
    expect(found).toEqual([])
  })
})
