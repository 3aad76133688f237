import { expect, it } from 'vitest'
import { fullPaper } from '../../tests/paper/samplePaper'
import { mapStrings } from './strings'

const NOT_PRINTED = new Set(['kind', 'id', 'language', 'paper', 'letters'])

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(stringsIn)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (NOT_PRINTED.has(key) ? [] : stringsIn(inner)))
}

it('sees every string of a document once, and puts the new one in its place', () => {
  const document = fullPaper()
  const seen: string[] = []
  const changed = mapStrings(document, (text) => {
    seen.push(text)
    return `<${text}>`
  })
  expect(seen.toSorted()).toEqual(stringsIn(document).toSorted())
  expect(stringsIn(changed).toSorted()).toEqual(
    stringsIn(document)
      .map((text) => `<${text}>`)
      .toSorted(),
  )
  expect(mapStrings(document, (text) => text)).toEqual(document)
})
