/**
 * Before the copy with a partner there is made: what is on it, and the concern with one press. Not how much is kept off it,
 * and no link to that: this screen is shown to a partner, too.
 */
import { useRef } from 'react'
import { setPage, useAnswers } from '../../answers/store'
import { say } from '../../i18n'
import { findBlocks, inMainOrder } from '../../summary/look'
import { plainText } from '../../summary/paper'
import { pickText } from '../../summary/phrases'
import { mayBeTicked } from '../../summary/withPartner'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import type { Shared } from '../useShared'

export function OnThisCopy({ shared }: { shared: Shared }) {
  const { all, summary } = shared
  const ticked = useAnswers((state) => state.page.ticked)
  const sentence = useRef<HTMLParagraphElement>(null)
  const concerns = inMainOrder(all)
  const isMissing = concerns.length > 0 && findBlocks(summary, 'concerns.picked').length === 0
  const first = isMissing ? concerns.find(mayBeTicked) : undefined
  const concern = first === undefined ? '' : plainText(pickText(first, all))
  return (
    <>
      <p ref={sentence} tabIndex={-1}>
        {say('make.copy.only')}
        {isMissing && ` ${say('make.copy.noConcern')}`}
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
