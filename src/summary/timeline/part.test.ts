/** When the timeline is a part of the page, and what it has room for. */
import { beforeAll, describe, expect, it } from 'vitest'
import { fieldId, type Step } from '../../form/step'
import { loadAllWords } from '../../i18n'
import { STEPS } from '../../steps'
import { answersOf, blockText, pageOf } from '../../../tests/support/pages'

beforeAll(() => loadAllWords())

/** So many concerns, of which the front page says when each began. */
const withConcerns = (...ids: string[]) =>
  pageOf(
    answersOf({
      concerns: { picked: { items: ids.map((id) => ({ id })) } },
      details: { story: { items: ids.map((id) => ({ id, values: { onset: { kind: 'year', y: '2023' } } })) } },
    }),
  ).document.parts.map(({ id }) => id)

describe('the part of the page', () => {
  it('prints the figure even when the front page says each date', () => {
    expect(withConcerns('dryness', 'shame', 'porn')).toEqual(['timeline'])
  })

  it('prints no short list of what the front page says already', () => {
    expect(withConcerns('dryness', 'shame')).toEqual([])
  })

  it('ends with what has no place in time', () => {
    const changes = [
      { id: 'a', values: { what: { picked: 'move' }, when: { kind: 'year', y: '2024' } } },
      { id: 'b', values: { what: { picked: 'death' }, when: { kind: 'unsure' } } },
    ]
    const { document } = pageOf(answersOf({ life: { changes: { items: changes } } }))
    const [part] = document.parts
    expect(part?.blocks.map(blockText)).toEqual([
      'In the order of time\nNo.\nWhat\nWhen\n1\nA move\n2024',
      'Time not sure: Someone close died',
    ])
  })
})

describe('the questions about a time', () => {
  it('are all on the timeline but for those that mark no event', () => {
    const steps: readonly Step[] = STEPS
    const dated = steps.flatMap((step) =>
      Object.entries(step.groups).flatMap(([name, group]) =>
        Object.entries(group.fields).flatMap(([key, field]) =>
          field.kind === 'approximateDate' ? [fieldId(step.id, name, key)] : [],
        ),
      ),
    )
    // A new one belongs in a lane (things.ts), or in this list with a reason.
    const onTimeline = [
      'details.story.onset',
      'tried.people.when',
      'tried.things.when',
      'health.conditions.since',
      'health.surgeries.when',
      'body.pregnancies.when',
      'body.menopause.since',
      'medicines.list.since',
      'medicines.list.stoppedWhen',
      'medicines.list.changedWhen',
      'life.changes.when',
      'relationships.partners.since',
    ]
    // The last checkup says how fresh the news are, not what came before what.
    expect(dated.toSorted()).toEqual([...onTimeline, 'health.general.checkup'].toSorted())
  })
})
