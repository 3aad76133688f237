/** The made-up people as the rules see them: those of all tests, and some made to fire a rule of their own. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answers } from '../../src/answers/answers'
import { readAnswers } from '../../src/answers/file'
import type { SuggestionSetting } from '../../src/suggestions'
import { medicineNames } from '../../src/steps/medicines/names/medicineNames'

export interface SeenPerson {
  name: string
  answers: Answers
  setting: SuggestionSetting
}

/** What a file of answers cannot hold, since it is kept in memory only. */
const BESIDE: Readonly<Record<string, { ageBand?: string; device?: string }>> = {
  'under-eighteen': { ageBand: 'under18' },
  'shared-device': { device: 'shared' },
}

function readPerson(file: string): SeenPerson {
  const { name } = path.parse(file)
  const read = readAnswers(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.ok) throw new Error(`${file}: ${read.problems.join('; ')}`)
  const { answers, way, writtenOn } = read.file
  const { ageBand = '', device = '' } = BESIDE[name] ?? {}
  answers.start.way.values.sharedDevice.picked = device
  return { name, answers, setting: { version: way, today: writtenOn, names: medicineNames(), region: '', ageBand } }
}

const FOLDERS = ['../people', './people'].map((folder) => path.resolve(import.meta.dirname, folder))

/** All but who fills every field to its end: nothing fires for a reason there. */
export const seenPeople = (): SeenPerson[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file !== 'limits.json')
      .toSorted()
      .map((file) => readPerson(path.join(folder, file))),
  )

export function seenPerson(name: string): SeenPerson {
  const found = seenPeople().find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no made-up person ${name}`)
  return found
}
