import { beforeAll, expect, it } from 'vitest'
import { readAnswers } from '../../src/answers/file'
import { restored } from '../../src/answers/restored'
import { plainPage } from '../../src/exports/text'
import { loadAllWords } from '../../src/i18n'
import { cleanText } from '../../src/summary/clean'
import { LENGTHS, READERS } from '../../src/summary/settings'
import { person } from '../journeys/support/people'
import { EVERYONE } from '../support/everyone'
import { reopenable } from './reopenSupport'
beforeAll(() => loadAllWords())
const tally: Record<string, number> = {}
it.each(EVERYONE)('x %s', (name) => {
  const { answers, page } = person(name)
  for (const reader of READERS)
    for (const length of LENGTHS) {
      const settings = { ...page, reader, length }
      const { composed, attached } = reopenable(answers, settings)
      tally[`${length} ${attached !== null}`] = (tally[`${length} ${attached !== null}`] ?? 0) + 1
      if (!attached) continue
      const read = readAnswers(JSON.parse(JSON.stringify(attached)))
      if (!read.ok) {
        console.log(name, reader, length, read.problems)
        continue
      }
      const back = restored(read.file.answers)
      const again = reopenable(back.answers, read.file.page)
      const a = cleanText(plainPage(composed.document)).split('\n')
      const b = cleanText(plainPage(again.composed.document)).split('\n')
      const lost = a.filter((l) => !b.includes(l)),
        extra = b.filter((l) => !a.includes(l))
      if (a.join() !== b.join()) console.log(name, reader, length, back.way, lost.slice(0, 6), extra.slice(0, 6))
    }
  expect(1).toBe(1)
})
it('tally', () => {
  console.log(tally)
  expect(1).toBe(1)
})
