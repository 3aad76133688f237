import { useState } from 'react'
import { say } from '../../i18n'
import { announce } from '../../ui/LiveRegion'

/** A limit on picks, kept by words: one more pick is not taken, and it is said why, instead of greying the rest out. */
export function useAtMost(atMost: number | undefined, count: number) {
  const [refused, setRefused] = useState(false)
  const full = atMost !== undefined && count >= atMost
  const words = full ? say('choices.full', { n: atMost }) : undefined
  return {
    /** Shown after one pick too many, until there is room again. */
    note: refused ? words : undefined,
    /** Whether a box may be ticked (or unticked) now; says why not. */
    mayAdd: (on: boolean): boolean => {
      const refuse = on && words !== undefined
      setRefused(refuse)
      if (refuse) announce(words)
      return !refuse
    },
  }
}
