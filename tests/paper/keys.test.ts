/** No key of a message stands on a page, for anybody and any reader, in either language. */
import { beforeAll, expect, it } from 'vitest'
import { inLanguage, loadAllWords } from '../../src/i18n'
import { mapStrings } from '../../src/pdf/strings'
import type { PaperDocument } from '../../src/summary/paper'
import { READERS } from '../../src/summary/settings'
import { person } from '../journeys/support/people'
import { EVERYONE } from '../support/everyone'
import { keysIn } from '../support/keysShown'
import { pageOf } from '../support/pages'

beforeAll(async () => {
  await loadAllWords('en')
  await loadAllWords('es')
})

function stringsOf(document: PaperDocument): string[] {
  const strings: string[] = []
  mapStrings(document, (text) => {
    strings.push(text)
    return text
  })
  return strings
}

it('knows a key from words', () => {
  expect(keysIn('It began date.agoAround. (medicines.list.name.label)')).toEqual([
    'date.agoAround',
    'medicines.list.name.label',
  ])
  expect(keysIn('copy.json, about.me@example.org, e.g. this')).toEqual([])
})

it.each(['en', 'es'] as const)('a page says words, in %s', (language) => {
  const keys = EVERYONE.flatMap((name) =>
    READERS.flatMap((reader) =>
      inLanguage(language, () => {
        const { answers, page } = person(name)
        return stringsOf(pageOf(answers, { ...page, reader, length: 'full' }).document).flatMap(keysIn)
      }),
    ),
  )
  expect(keys).toEqual([])
})
