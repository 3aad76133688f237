import { expect, it } from 'vitest'
import { fullPaper, paperOf, part, words } from '../../tests/paper/samplePaper'
import type { Timeline } from '../summary/timeline/model'
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

it('sees what may be written into the figure, and what is read aloud for it', () => {
  const timeline: Timeline = {
    axis: { from: 0, to: 1000 },
    unit: 'year',
    todayLabel: words('Today'),
    months: [words('Jan')],
    lanes: [{ id: 'concerns', label: words('Concerns'), marks: [] }],
    entries: [],
    undated: [],
    key: [],
    alt: words('A timeline'),
  }
  const seen: string[] = []
  mapStrings(paperOf([part('P', [{ kind: 'timeline', timeline }])]), (text, role) => {
    if (role === 'figure') seen.push(text)
    return text
  })
  expect(seen.toSorted()).toEqual(['A timeline', 'Concerns', 'Jan', 'Today'])
})
