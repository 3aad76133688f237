/** The file of answers: read whole or refused with every reason; never thrown, never half. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswers } from '../../tests/support/arbitraryAnswers'
import { defaultSettings } from '../summary/settings'
import { noAnswers } from './answers'
import { FILE_FORMAT, readAnswers, writeAnswers } from './file'

const TODAY = '2026-11-22'
const file = (more: object = {}): object => ({
  format: FILE_FORMAT,
  version: 1,
  writtenOn: TODAY,
  answers: {},
  ...more,
})
const problemsIn = (json: unknown): string[] => {
  const read = readAnswers(json)
  return read.ok ? [] : read.problems
}

describe('a file that holds nothing', () => {
  it('gives blank answers, the full way and the usual page', () => {
    expect(readAnswers(file())).toEqual({
      ok: true,
      file: { writtenOn: TODAY, way: 'full', answers: noAnswers(), page: defaultSettings() },
    })
  })
})

describe('what is left out', () => {
  it('is blank, with the mark that a new record starts with', () => {
    const read = readAnswers(
      file({
        answers: {
          past: { gate: { values: { bring: { picked: 'talk' } } } },
          topics: { picked: { items: [{ id: 'affair' }, { id: 'mood' }] } },
        },
      }),
    )
    if (!read.ok) throw new Error(read.problems.join('; '))
    const { past, topics } = read.file.answers
    expect(past.gate).toEqual({ disclosure: 'private', values: { bring: { picked: 'talk', other: '' } } })
    expect(topics.picked.items.map((item) => item.disclosure)).toEqual(['private', 'page'])
    expect(topics.picked.items[0]?.values).toEqual({ line: '', how: { picked: '', other: '' } })
  })

  it('of the page settings is as usual', () => {
    const read = readAnswers(file({ page: { reader: 'doctor' } }))
    expect(read.ok && read.file.page).toEqual({ ...defaultSettings(), reader: 'doctor' })
  })
})

describe('what does not fit', () => {
  it.each<[unknown, string]>([
    [null, 'the file: expected object'],
    [[], 'the file: expected object'],
    ['x', 'the file: expected object'],
    [{}, 'format: expected "foreword-answers"'],
    [file({ version: 2 }), 'version: expected 1'],
    [file({ writtenOn: '2026-02-30' }), 'writtenOn: expected a day, YYYY-MM-DD'],
    [file({ way: 'quick' }), 'way: expected "short" or "full"'],
    [file({ anwers: {} }), 'the file: there is no "anwers" here'],
    [file({ answers: { medicine: {} } }), 'answers: there is no "medicine" here'],
    [file({ answers: { start: {} } }), 'answers: there is no "start" here'],
    [
      file({ answers: { medicines: { list: { items: [{ id: 'a', values: { name: 7 } }] } } } }),
      'answers.medicines.list.items[0].values.name: expected string',
    ],
    [
      file({ answers: { medicines: { list: { items: [{ id: 'a' }, { id: 'a' }] } } } }),
      'answers.medicines.list.items: expected a different id',
    ],
    [
      file({ answers: { life: { stress: { values: { level: 12 } } } } }),
      'answers.life.stress.values.level: expected at most 10',
    ],
    [
      file({ answers: { concerns: { picked: { items: [{ id: 'nothing' }] } } } }),
      'answers.concerns.picked.items[0].id: expected "hardToSay"',
    ],
    [
      file({ answers: { details: { story: { items: [{ id: 'pain', values: { onset: { kind: 'soon' } } }] } } } }),
      'answers.details.story.items[0].values.onset',
    ],
    [file({ page: { reader: 'mother' } }), 'page.reader: expected "therapist"'],
    [file({ page: { sections: { nowhere: true } } }), 'page.sections'],
    [file({ page: { opening: { keep: true } } }), 'page.opening'],
  ])('%j is refused with its place', (json, expected) => {
    const problems = problemsIn(json)
    expect(
      problems.some((problem) => problem.startsWith(expected)),
      problems.join('\n'),
    ).toBe(true)
  })

  it('is all named at once', () => {
    expect(problemsIn(file({ answers: { about: { nmae: {} }, goal: {} }, page: { paper: 'a5' } }))).toEqual([
      expect.stringMatching(/^answers\.about: there is no "nmae" here; take it out or check its spelling$/),
      expect.stringMatching(/^answers: there is no "goal" here/),
      expect.stringMatching(/^page\.paper: expected "a4" or "letter"$/),
    ])
  })

  it.each(['__proto__', 'constructor', 'toString'])('refuses %s at every depth, and nothing is polluted', (key) => {
    const hostile = (json: string): unknown => JSON.parse(json)
    const bad = `"${key}": {"polluted": "yes"}`
    const head = `"format": "foreword-answers", "version": 1, "writtenOn": "${TODAY}"`
    for (const json of [
      `{${head}, "answers": {}, ${bad}}`,
      `{${head}, "answers": {${bad}}}`,
      `{${head}, "answers": {"about": {${bad}}}}`,
      `{${head}, "answers": {"about": {"name": {"values": {${bad}}}}}}`,
      `{${head}, "answers": {}, "page": {${bad}}}`,
      `{${head}, "answers": {}, "page": {"sections": {"${key}": true}}}`,
    ]) {
      expect(problemsIn(hostile(json)), json).not.toEqual([])
    }
    expect('polluted' in {}).toBe(false)
  })

  it('never throws, for any JSON at all', () => {
    const hostile = fc.oneof(
      fc.jsonValue(),
      fc.jsonValue().map((answers) => file({ answers })),
      fc.jsonValue().map((page) => file({ page })),
    )
    fc.assert(
      fc.property(hostile, (json) => {
        const read = readAnswers(json)
        expect(read.ok || read.problems.length > 0).toBe(true)
      }),
    )
  })
})

describe('writing and reading', () => {
  it('gives the same answers and page, for any answers, but never what is asked about the device', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('short' as const, 'full' as const), (answers, way) => {
        const page = { ...defaultSettings('en-US'), sections: { past: false }, ticked: ['questions.list/a'] }
        const text = JSON.stringify(writeAnswers(answers, page, way, TODAY))
        expect(text).not.toContain('sharedDevice')
        const read = readAnswers(JSON.parse(text))
        if (!read.ok) throw new Error(read.problems.join('\n'))
        expect(read.file).toEqual({ writtenOn: TODAY, way, page, answers: { ...answers, start: noAnswers().start } })
      }),
      { seed: 20261122, numRuns: 25 },
    )
  })
})
