import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StepTitle } from './StepTitle'

const shownAs = (whole: string, place: string) => {
  const { container } = render(
    <h1>
      <StepTitle whole={whole} place={place} />
    </h1>,
  )
  return container.querySelector('.step-place')?.textContent
}

it.each([
  ['Step 2 of 13: What brings you here', 'Step 2 of 13', 'Step 2 of 13:'],
  ['Paso 3 de 13: ¿Qué le ayuda?', 'Paso 3 de 13', 'Paso 3 de 13:'],
  ['What brings you here (2 of 13)', '2 of 13', undefined],
])('is one heading in the words of one message, the place apart where it comes first: %s', (whole, place, small) => {
  expect(shownAs(whole, place)).toBe(small)
  expect(screen.getByRole('heading', { name: whole })).toHaveTextContent(whole)
})
