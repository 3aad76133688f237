/** Who else can see this device, and what follows from it. */
import { useEffect, useLayoutEffect } from 'react'
import { setPage, useAnswers } from '../answers/store'
import { setIdleMinutes } from '../drafts/keeper'
import { useKeeping } from '../drafts/keeping'
import { useVisit } from './visit'

export type Device = 'own' | 'shared' | 'watched'

/**
 * What was answered; `own` also stands for a question that was not answered here, `unknown` for notes that were brought
 * back: they may have been written with another answer, which is known in memory only.
 */
export function useDeviceAnswer(): Device | 'unknown' {
  const broughtBack = useKeeping((state) => state.broughtBack)
  const picked = useAnswers(({ answers }) => answers.start.way.values.sharedDevice.picked)
  if (picked === 'shared' || picked === 'watched') return picked
  return picked === '' && broughtBack ? 'unknown' : 'own'
}

/** As which device it is treated: with care until the answer is known. */
export function useDevice(): Device {
  const answer = useDeviceAnswer()
  return answer === 'unknown' ? 'shared' : answer
}

/** In minutes. On a device that someone checks, this visit's notes do not lie open for long. */
const WATCHED_IDLE = 10

/** Shortens the time without use once, when a device turns out to be watched; the person can make it longer again. */
export function useIdleForDevice(): void {
  const isWatched = useDeviceAnswer() === 'watched'
  const shortened = useVisit((state) => state.shortened)
  useEffect(() => {
    if (!isWatched || shortened) return
    setIdleMinutes(WATCHED_IDLE)
    useVisit.setState({ shortened: true })
  }, [isWatched, shortened])
}

/**
 * On a device that others see, the page starts with initials and the plain title: once, and never over a choice that the
 * person made themselves. Notes that were brought back stand as they were until the question is answered again.
 * @returns true while the page stands as this set it, so that it can be said
 */
export function useDiscreetStart(): boolean {
  const answer = useDeviceAnswer()
  const isSeen = answer === 'shared' || answer === 'watched'
  const discreet = useVisit((state) => state.discreet)
  const chosen = useAnswers((state) => state.chosen)
  const { name, title } = useAnswers((state) => state.page)
  // Before the page is painted: a full name must not flash up.
  useLayoutEffect(() => {
    if (!isSeen || discreet) return
    if (!chosen.includes('name')) setPage({ name: 'initials' })
    if (!chosen.includes('title')) setPage({ title: 'plain' })
    useVisit.setState({ discreet: true })
  }, [isSeen, discreet, chosen])
  return discreet && isSeen && !chosen.includes('name') && name === 'initials' && title === 'plain'
}
