/** Beside a mark: the same thing stands in another list, too, and is printed by the one and not by the other. */
import { useState } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { setMark, useAnswers } from '../../answers/store'
import { focusAnswer, markControlId } from '../../form/controlId'
import type { MarkedRecord } from '../../form/StepContext'
import { say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce, useAnnouncedAfter } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { useMedicineNames } from '../useMedicineNames'
import { isPaired, twinsOf, type Twin } from './twins'

/** A name may still be being typed. */
const PAUSE_MS = 800

/** Said as it comes; not where it stood as the page came up. */
function useAnnounced(words: string): void {
  const [first] = useState(words)
  const [hasChanged, setHasChanged] = useState(false)
  if (!hasChanged && words !== first) setHasChanged(true)
  useAnnouncedAfter(PAUSE_MS, hasChanged ? words : '')
}

interface Clash {
  words: string
  press: string
  name: string
  keepOff: () => void
}

function clashOf({ mark, onMark }: MarkedRecord, twins: readonly Twin[]): Clash | null {
  const isHere = mark === 'page'
  const [twin, ...others] = twins.filter(({ disclosure }) => (disclosure === 'page') !== isHere)
  if (twin === undefined) return null
  const { name } = twin
  const list = sayOf(`${twin.list}.name`)
  return isHere
    ? {
        words: say('also.keptOff', { name, list }),
        press: say('also.keepHere'),
        name,
        keepOff: () => onMark(twin.disclosure),
      }
    : {
        words: say('also.prints', { name, list }),
        press: say('also.keepThere'),
        name,
        keepOff: () => [twin, ...others].forEach((one) => setMark(one.recordId, mark)),
      }
}

/** It decides nothing: the two may well differ. */
export function AlsoStands(marked: MarkedRecord) {
  const { recordId } = marked
  const names = useMedicineNames(useAnswers(({ answers }) => isPaired(recordId, answers)))
  const twins = useAnswers(useShallow(({ answers }) => twinsOf(recordId, answers, names)))
  const clash = clashOf(marked, twins)
  useAnnounced(clash?.words ?? '')
  if (clash === null) return null
  return (
    <Notice
      kind="care"
      actions={
        <Button
          what={clash.name}
          onClick={() => {
            clash.keepOff()
            announce(say('also.done', { name: clash.name }))
            // The button goes.
            const [group = '', itemId] = recordId.split('/')
            focusAnswer(markControlId(group, itemId))
          }}
        >
          {clash.press}
        </Button>
      }
    >
      <p>{clash.words}</p>
    </Notice>
  )
}
