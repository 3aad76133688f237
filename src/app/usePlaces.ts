import { useMemo } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { useAnswers, versionOf } from '../answers/store'
import { detailItems, placesWith, type StepPlace } from './pages'

/** The pages of the way. The same ones until one comes or goes: what is typed changes none. */
export function usePlaces(): readonly StepPlace[] {
  const version = useAnswers(({ answers }) => versionOf(answers))
  const items = useAnswers(useShallow(({ answers, added }) => detailItems(answers, versionOf(answers), added)))
  return useMemo(() => placesWith(version, items), [version, items])
}
