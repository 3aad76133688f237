/** Before the copy with a partner there is made: how much of what was said is on it, and the concern with one press. */
import { useRef } from 'react'
import { setPage, useAnswers } from '../../answers/store'
import { say } from '../../i18n'
import { findBlocks, inMainOrder } from '../../summary/look'
import { plainText } from '../../summary/paper'
import { pickText } from '../../summary/phrases'
import { mayBeTicked } from '../../summary/withPartner'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { toKeptOff } from '../review/keptOffAnchor'
import type { Shared } from '../useShared'

export function OnThisCopy({ shared }: { shared: Shared }) {
  const { all, summary, onPage, keptOff, inPerson } = shared
  const ticked = useAnswers((state) => state.page.ticked)
  const sentence = useRef<HTMLParagraphElement>(null)
  const concerns = inMainOrder(all)
  const isMissing = concerns.length > 0 && findBlocks(summary, 'concerns.picked').length === 0
  const first = isMissing ? concerns.find(mayBeTicked) : undefined
  const concern = first === undefined ? '' : plainText(pickText(first, all))
  return (
    <>
      <p ref={sentence} tabIndex={-1}>
        {say('make.copy.count', { n: onPage.size, all: new Set([...onPage, ...keptOff, ...inPerson]).size })}{' '}
        {isMissing && `${say('make.copy.noConcern')} `}
        <a {...toKeptOff}>{say('make.keptOff.which')}</a>
      </p>
      {first !== undefined && (
        <p className="button-row">
          <Button
            onClick={() => {
              setPage({ ticked: [...ticked, first.recordId] })
              announce(say('make.copy.added', { concern }))
              // The button goes with its reason.
              sentence.current?.focus()
            }}
          >
            {say('make.copy.add', { concern })}
          </Button>
        </p>
      )}
    </>
  )
}
