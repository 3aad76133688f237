/**
 * The tags of every person's page for the therapist, as they were looked at and found right.
 * `FOREWORD_GOLDEN=write npx vitest run tests/paper/structure/golden` writes them anew: read what changed before it is kept.
 */
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../../../src/i18n'
import { renderPaper } from '../../../src/pdf/render'
import { person } from '../../journeys/support/people'
import { EVERYONE } from '../../support/everyone'
import { pageOf, TODAY } from '../../support/pages'
import { outlineOf } from './outline'
import { readPaper } from './paper'

const folder = path.join(import.meta.dirname, 'golden')
const WRITES = process.env['FOREWORD_GOLDEN'] === 'write'
/** Before they were first written there is nothing to compare with. */
const isThere = existsSync(folder)

beforeAll(() => loadAllWords())

describe.skipIf(!isThere && !WRITES)('the tags of the page for the therapist', () => {
  it.each(EVERYONE)('of %s are as they were', async (name) => {
    const { answers, page } = person(name)
    const { document } = pageOf(answers, {
      ...page,
      reader: 'therapist',
      paper: 'a4',
      letters: 'normal',
      length: 'full',
    })
    const made = await renderPaper(document, { creationDate: new Date(TODAY), boxesForMissing: true })
    if (!made.ok) throw new Error(JSON.stringify(made))
    const outline = outlineOf(readPaper(made.bytes))
    const file = path.join(folder, `${name}.txt`)
    if (WRITES) {
      await mkdir(folder, { recursive: true })
      await writeFile(file, outline)
    }
    expect(outline).toBe(readFileSync(file, 'utf8'))
  })
})
