/** What rides along with a page is what stands on it: nothing more, and for a page that says all, nothing less. */
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '../../src/answers/answers'
import { readAnswers } from '../../src/answers/file'
import { restored } from '../../src/answers/restored'
import { openPdf } from '../../src/app/reopen/openPdf'
import { plainPage } from '../../src/exports/text'
import { isList, type AnyAnswers, type RecordOf } from '../../src/form/values'
import { loadAllWords } from '../../src/i18n'
import { STEPS } from '../../src/steps'
import { cleanText } from '../../src/summary/clean'
import { findLine } from '../../src/summary/look'
import type { PaperOptions } from '../../src/pdf/render'
import { defaultSettings, LENGTHS, READERS, type PageSettings } from '../../src/summary/settings'
import { shareableAnswers } from '../../src/summary/shareableAnswers'
import { summarize } from '../../src/summary/summary'
import { anyAnswers, anySettings } from '../support/arbitraryAnswers'
import { EVERYONE, keptBack } from '../support/everyone'
import { answersOf, TODAY } from '../support/pages'
import { bare, expectedTexts, notIn, sharing } from '../journeys/support/expectedTexts'
import { person } from '../journeys/support/people'
import { PASSPHRASE } from './lockedPaper'
import { blobOf, madeOf, reopenable, type Reopenable } from './reopenSupport'
import { paperOf } from './samplePaper'

const seed = Number(process.env['FOREWORD_SEED'] ?? 20261122)
const runs = (usual: number) => ({ seed, numRuns: Number(process.env['FOREWORD_RUNS'] ?? usual) })

beforeAll(() => loadAllWords())

const pageText = ({ composed }: Reopenable): string => cleanText(plainPage(composed.document))

/** What was attached, read as strictly as a file. */
function readBack({ attached }: Reopenable) {
  const read = readAnswers(JSON.parse(JSON.stringify(attached)))
  if (!read.ok) throw new Error(read.problems.join('; '))
  return { ...read.file, ...restored(read.file.answers) }
}

/** The same answers without what a page does not say: what is said aloud, and an age that is only reckoned with. */
function asThePageSays(answers: Answers, { summary }: Reopenable): Answers {
  const unmarked = <R extends RecordOf>(record: R): R =>
    record.disclosure === 'aloud' ? { ...record, disclosure: 'private' } : record
  const said: AnyAnswers = Object.fromEntries(
    Object.entries(answers as AnyAnswers).map(([step, groups]) => [
      step,
      Object.fromEntries(
        Object.entries(groups).map(([name, group]) => [
          name,
          isList(group) ? { ...group, items: group.items.map(unmarked) } : unmarked(group),
        ]),
      ),
    ]),
  )
  const { age: _age, ...about } = said['about'] ?? {}
  const { age } = answersOf({}).about
  if (findLine(summary, 'about.age.age') === undefined) said['about'] = { ...about, age }
  return said as Answers
}

const EACH = EVERYONE.flatMap((name) => READERS.map((reader) => ({ name, reader })))

describe('the answers on a page', () => {
  it.each(EACH)('of $name, for: $reader, come back and make the same page', async ({ name, reader }) => {
    const { answers, page } = person(name)
    for (const length of LENGTHS) {
      const settings = { ...page, reader, length }
      const made = reopenable(answers, settings)
      expect(made.attached === null).toBe(made.composed.leftOut.length > 0)
      if (made.attached === null) continue
      const back = readBack(made)
      const expected = pageText(reopenable(asThePageSays(answers, made), settings))
      expect(pageText(reopenable(back.answers, back.page))).toBe(expected)
      for (const passphrase of length === 'full' ? ['', PASSPHRASE] : []) {
        const bytes = await madeOf(paperOf([]), made.attached, passphrase || undefined)
        expect(await openPdf(blobOf(bytes), passphrase)).toEqual({ ok: true, ...back })
      }
    }
  })

  it('ride along with every whole page, and with a short one that leaves nothing out', () => {
    const tally = EACH.flatMap(({ name, reader }) =>
      LENGTHS.map((length) => {
        const { answers, page } = person(name)
        return `${length} ${reopenable(answers, { ...page, reader, length }).attached === null ? 'without' : 'with'}`
      }),
    )
    const count = (what: string): number => tally.filter((one) => one === what).length
    expect(count('full without')).toBe(0)
    expect(count('one with')).toBeGreaterThan(0)
    expect(count('one without')).toBeGreaterThan(0)
  })
})

describe('what rides along', () => {
  it.each(EACH)('of $name, for: $reader, is all said on the page, and holds nothing kept back', ({ name, reader }) => {
    const { answers, page } = person(name)
    const made = reopenable(answers, { ...page, reader, length: 'full' })
    const back = readBack(made)
    // what is said twice as an answer, in words of ours or typed, is said on the page
    expect(notIn(pageText(made), expectedTexts(sharing(back.answers, back.page)))).toEqual([])
    const json = bare(JSON.stringify(made.attached))
    expect(keptBack(answers, made).filter((text) => json.includes(text))).toEqual([])
  })

  const tokensIn = (text: string): string[] => text.match(/zq[0-9a-z]+x/g) ?? []
  const anySections = fc.dictionary(fc.constantFrom(...STEPS.map(({ id }) => id)), fc.boolean(), { maxKeys: 6 })
  const anyOpening = fc.constantFrom<PageSettings['opening']>(
    { keep: true, kind: 'straight', text: null, from: [] },
    { keep: true, kind: 'warm', text: null, from: [] },
    { keep: true, kind: 'handOver', text: null, from: [] },
    { keep: true, kind: 'straight', text: 'zqopeningx, in my words', from: [] },
    { keep: true, kind: 'short', text: 'zqopeningx, in my words', from: ['concerns.own'] },
    { keep: false, kind: 'straight', text: 'zqopeningx, in my words', from: [] },
    { keep: true, kind: 'straight', text: `zqopeningx ${'and more words '.repeat(300)}`, from: [] },
  )

  it('is typed on the page, letter for letter, for any answers, reader, sections and opening words', () => {
    fc.assert(
      fc.property(anyAnswers, anySettings, anySections, anyOpening, (answers, settings, sections, opening) => {
        const made = reopenable(answers, { ...settings, sections, opening })
        if (made.attached === null) return
        const onPage = new Set(tokensIn(pageText(made)))
        expect(tokensIn(JSON.stringify(made.attached)).filter((token) => !onPage.has(token))).toEqual([])
        const back = readBack(made)
        // a name made of signs has initials of its own each time they are taken
        const said = expectedTexts(sharing(back.answers, { ...back.page, name: 'name' }))
        expect(notIn(pageText(made), said)).toEqual([])
        // it names no record that it does not hold
        const records = new Set(
          made.summary.sections.flatMap((s) => s.groups.flatMap((g) => g.blocks.map((block) => block.recordId))),
        )
        const named = [...back.page.ticked, ...back.page.opening.from]
        expect(named.filter((id) => !records.has(id))).toEqual([])
        expect(back.page.unticked).toEqual([])
        expect(Object.values(back.page.sections).includes(false)).toBe(false)
        expect(made.attached.answers).not.toHaveProperty('start')
        expect(JSON.stringify(made.attached)).not.toMatch(/"source":|"disclosure":"(?!page")|"preferNot"/)
      }),
      runs(40),
    )
  })

  const marked = (disclosure: string) =>
    answersOf({
      concerns: {
        picked: { items: [{ id: 'porn', disclosure }, { id: 'talking' }] },
        most: { values: { main: ['porn', 'talking'] } },
      },
      details: { story: { items: [{ id: 'porn', values: { words: 'Every night.' } }] } },
      body: { show: { values: { parts: { picked: ['cycle'] } } }, cycle: { values: {} } },
      about: { name: { values: { name: 'Sam Example' } } },
      medicines: { taking: { values: { any: { picked: 'none', other: 'what I first typed' } } } },
    })

  it.each(['private', 'aloud'])('has no trace of a concern that is marked %s, nor of what refers to it', (mark) => {
    const { attached } = reopenable(marked(mark))
    expect(JSON.stringify(attached)).not.toMatch(/porn|Every night/)
    expect(JSON.stringify(reopenable(marked('page')).attached)).toMatch(/porn.*Every night/)
  })

  it('has nothing of a concern whose section is off, though its details are on', () => {
    const made = reopenable(marked('page'), { sections: { concerns: false, details: true } })
    expect(pageText(made)).not.toContain('Every night')
    expect(JSON.stringify(made.attached)).not.toMatch(/porn|Every night/)
  })

  it('has edited opening words when they stand on the page whole, and no part of them otherwise', () => {
    const openingOf = (text: string) => {
      const made = reopenable(marked('page'), {
        opening: { keep: true, kind: 'warm', text, from: ['concerns.picked/porn'] },
      })
      return { page: bare(pageText(made)), opening: made.attached?.page.opening }
    }
    const short = openingOf('This is hard to say.')
    expect(short.page).toContain(bare('This is hard to say.'))
    expect(short.opening).toEqual({
      keep: true,
      kind: 'warm',
      text: 'This is hard to say.',
      from: ['concerns.picked/porn'],
    })
    const long = openingOf(`Beginning ${'and more words '.repeat(300)} ending.`)
    expect(long.page).toContain('beginningandmorewords')
    expect(long.page).not.toContain('ending.')
    expect(long.opening).toEqual({ keep: true, kind: 'warm', text: null, from: [] })
  })

  it('has no opening words that are held back, and none in their place', () => {
    const { attached } = reopenable(marked('private'), {
      opening: { keep: true, kind: 'straight', text: 'About the thing I hide.', from: ['concerns.picked/porn'] },
    })
    expect(attached?.page.opening).toEqual({ keep: false, kind: 'straight', text: null, from: [] })
  })

  it('names no section that was turned off, and no record that was ticked for another reader', () => {
    const settings = { sections: { past: false, mind: true, health: true }, ticked: ['concerns.picked/porn'] }
    const { attached } = reopenable(marked('page'), settings)
    expect(attached?.page.sections).toEqual({})
    expect(attached?.page.ticked).toEqual([])
  })

  it('gives the name as the page does', () => {
    const named = (name: PageSettings['name']) => JSON.stringify(reopenable(marked('page'), { name }).attached)
    expect(named('name')).toContain('Sam Example')
    expect(named('initials')).toContain('"S. E."')
    expect(named('initials')).not.toContain('Sam')
    expect(named('none')).not.toMatch(/Sam|S\. E\./)
  })

  it('leaves out own words beside a choice that is no longer picked', () => {
    expect(JSON.stringify(reopenable(marked('page')).attached)).not.toContain('what I first typed')
  })

  it('takes nothing but what forSharing lets through, and nothing else goes into a paper', () => {
    const made = reopenable(marked('private'))
    const everything = summarize(STEPS, marked('private'), TODAY)
    // @ts-expect-error only what may be shared rides along
    const wrong = () => shareableAnswers(everything, defaultSettings(), made.composed)
    // @ts-expect-error the brand cannot be written by hand
    const forged: PaperOptions['attached'] = { answers: { ...everything }, about: '' }
    expect(wrong).toBeTypeOf('function')
    expect(forged).toBeTypeOf('object')
  })
})
