import { beforeAll, expect, it } from 'vitest'
import { plainPage } from '../exports/text'
import { bare } from '../../tests/journeys/support/expectedTexts'
import { isAsked, placeOf, stepsOf } from '../form/shown'
import { fieldId, groupId, pickOptions, type Step } from '../form/step'
import { loadAllWords, say, sayOf } from '../i18n'
import { STEPS } from '../steps'
import { mirrorOf } from '../../tests/support/pages'
import { plainText } from './paper'
import { worksheet } from './worksheet'

beforeAll(() => loadAllWords())

const sheet = () => worksheet(STEPS, { paper: 'a4', letters: 'normal' })
const steps = stepsOf<Step>(STEPS, 'short').filter((step) => step.memoryOnly !== true)
const groups = steps.flatMap((step) =>
  Object.entries(step.groups).map(([name, group]) => ({ step: step.id, name, id: groupId(step.id, name), group })),
)

it('asks every question of the short version, with every choice', () => {
  const text = bare(mirrorOf(sheet()))
  const missing: string[] = []
  const holds = (id: string, words: string): void => void (text.includes(bare(words)) || missing.push(id))
  for (const { step, name, id, group } of groups) {
    if (group.summary === 'never' || !isAsked(group, 'short')) continue
    if (group.kind === 'list') {
      // A table, or lines, under the list's own words.
      holds(id, id === 'questions.list' ? say('worksheet.questions') : sayOf(`${id}.label`))
      continue
    }
    if (group.kind === 'picks') {
      holds(id, sayOf(`${id}.label`))
      for (const option of pickOptions(group)) holds(`${id}.${option}`, sayOf(`${id}.option.${option}`))
      continue
    }
    for (const [key, field] of Object.entries(group.fields)) {
      if (placeOf(field, group, 'short') !== 'asked') continue
      const one = fieldId(step, name, key)
      holds(one, sayOf(`${one}.label`))
      if (field.kind !== 'choice' && field.kind !== 'choices') continue
      // A blank says these as well.
      const said = field.options.filter((o) => o !== 'preferNot' && (o !== 'none' || field.kind === 'choice'))
      for (const option of said) holds(`${one}.${option}`, sayOf(`${one}.option.${option}`))
    }
  }
  expect(missing).toEqual([])
})

it('has room for medicines: name, dose, how often, since', () => {
  const tables = sheet().parts.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'))
  const medicines = tables.find(({ caption }) => plainText(caption) === sayOf('medicines.list.label'))
  expect(medicines?.heads.map(plainText)).toEqual(
    ['name', 'dose', 'often', 'since'].map((name) => sayOf(`medicines.list.${name}.column`)),
  )
  expect(medicines?.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
  expect(medicines?.rows.length).toBeGreaterThan(4)
})

it('says nothing of who uses the device, and nothing of the topic in its title', () => {
  const { title, parts } = sheet()
  expect(plainText(title)).toBe(say('paper.title.plain'))
  expect(parts.map(({ id }) => id)).not.toContain('start')
  expect(plainPage(sheet())).not.toContain(sayOf('start.way.sharedDevice.label'))
})

it('is the same for everyone: only paper and letters can change it', () => {
  const again = worksheet(STEPS, { paper: 'letter', letters: 'xl' })
  expect({ ...again, paper: 'a4', letters: 'normal' }).toEqual(sheet())
})
