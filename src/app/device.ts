/** Who else can see this device, and what follows from it before a page is made. */
import { useLayoutEffect } from 'react'
import { setPage, useAnswers } from '../answers/store'
import { useVisit } from './visit'

/** `own` also stands for a question that was not answered. Known in memory only. */
export type Device = 'own' | 'shared' | 'watched'

export const useDevice = (): Device =>
  useAnswers(({ answers }) => {
    const { picked } = answers.start.way.values.sharedDevice
    return picked === 'shared' || picked === 'watched' ? picked : 'own'
  })

/**
 * On a device that others see, the page starts with initials and the plain title: once, and never over a choice that the
 * person made themselves.
 * @returns true while the page stands as this set it, so that it can be said
 */
export function useDiscreetStart(): boolean {
  const device = useDevice()
  const discreet = useVisit((state) => state.discreet)
  const chosen = useAnswers((state) => state.chosen)
  const { name, title } = useAnswers((state) => state.page)
  // Before the page is painted: a full name must not flash up.
  useLayoutEffect(() => {
    if (device === 'own' || discreet) return
    if (!chosen.includes('name')) setPage({ name: 'initials' })
    if (!chosen.includes('title')) setPage({ title: 'plain' })
    useVisit.setState({ discreet: true })
  }, [device, discreet, chosen])
  return discreet && device !== 'own' && !chosen.includes('name') && name === 'initials' && title === 'plain'
}
