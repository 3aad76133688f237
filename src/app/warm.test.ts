import { expect, test } from 'vitest'
import { lettersFor } from './warm'

test('the large fonts come ahead only where the browser speaks such a language', () => {
  const usual = lettersFor(['en-US', 'he'])
  expect(usual).toMatch(/\p{Script=Hebrew}.*\p{Script=Arabic}.*\p{Script=Devanagari}.*\p{Script=Thai}/u)
  expect(usual).not.toMatch(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u)
  expect(lettersFor(['ja-JP', 'en'])).toMatch(/\p{Script=Hiragana}/u)
  expect(lettersFor(['ko'])).toMatch(/\p{Script=Hangul}/u)
  expect(lettersFor(['zh-CN'])).toContain('个')
  expect(lettersFor(['zh-TW'])).toContain('個')
})
