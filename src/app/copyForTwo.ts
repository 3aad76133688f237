/** When a partner comes along, the first page that is made is the one that they may see. */
import { useLayoutEffect } from 'react'
import type { Answers } from '../answers/answers'
import { setPage, useAnswers } from '../answers/store'
import { useVisit } from './visit'

const TOGETHER: readonly string[] = ['partner', 'partners']
/** Sometimes alone: told that there are two copies, but no page is chosen for them. */
const NOW_AND_THEN = 'mix'

/** Whether a partner will be in the room, at least now and then. */
export const comesWithPartner = (answers: Answers): boolean =>
  isTogether(answers) || answers.visit.attend.values.who.picked === NOW_AND_THEN

const isTogether = ({ visit }: Answers): boolean => TOGETHER.includes(visit.attend.values.who.picked)

/**
 * Starts with the copy for when a partner is there, as long as the person chose no copy themselves; back again when nobody
 * comes along after all.
 * @returns whether a partner comes along
 */
export function useCopyForTwo(): boolean {
  const isAccompanied = useAnswers(({ answers }) => comesWithPartner(answers))
  const areTogether = useAnswers(({ answers }) => isTogether(answers))
  const isChosen = useAnswers(({ chosen }) => chosen.includes('reader'))
  const reader = useAnswers(({ page }) => page.reader)
  const wasSet = useVisit((state) => state.forTwo)
  // Before the page is painted: the other copy must not flash up.
  useLayoutEffect(() => {
    if (isChosen) return
    if (areTogether && reader === 'therapist') {
      setPage({ reader: 'partner' })
      useVisit.setState({ forTwo: true })
    }
    if (!areTogether && wasSet && reader === 'partner') setPage({ reader: 'therapist' })
  }, [isChosen, areTogether, reader, wasSet])
  return isAccompanied
}
