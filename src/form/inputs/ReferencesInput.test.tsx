// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import '../../../tests/support/screen'
import { answersOf } from '../../../tests/support/pages'
import { showStep } from '../../../tests/support/showStep'
import { loadAllWords, sayOf } from '../../i18n'
import { concerns } from '../../steps/concerns/concerns'

beforeAll(() => loadAllWords())

it.each([
  [2, false],
  [3, true],
  [4, true],
])('says how many may be picked where there are so many: %i', (count, isSaid) => {
  const items = ['erection', 'numb', 'curve', 'shame'].slice(0, count).map((id) => ({ id, disclosure: 'page' }))
  showStep(concerns, { answers: answersOf({ concerns: { picked: { items, instead: '' } } }) })
  const group = screen.getByRole('group', { name: sayOf('concerns.most.main.label') })
  const help = sayOf('concerns.most.main.help')
  if (isSaid) expect(group).toHaveAccessibleDescription(help)
  else expect(group).not.toHaveAccessibleDescription()
})
