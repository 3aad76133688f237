/** The opening words: suggested from the answers, to edit, and held back when something they rest on leaves the page. */
import { setPage, useAnswers } from '../../answers/store'
import { say } from '../../i18n'
import { openingOf, suggestedOpening, suggestedText } from '../../summary/opening'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'
import type { Shared } from '../useShared'

export function OpeningWords({ shared }: { shared: Shared }) {
  const page = useAnswers((state) => state.page)
  const { opening } = page
  const suggested = suggestedOpening(shared.summary)
  if (suggested === null && opening.text === null) return null
  const state = openingOf(shared.summary, page, shared.fullName)
  const from = suggested?.from ?? []
  const change = (changes: Partial<typeof opening>): void => setPage({ opening: { ...opening, ...changes } })
  const again = (
    <Button kind="quiet" onClick={() => change({ text: null, from: [] })}>
      {say('review.opening.again')}
    </Button>
  )
  return (
    <section aria-labelledby="review-opening" className="review-section">
      <h2 id="review-opening">{say('review.opening.title')}</h2>
      <p>{say('review.opening.lead')}</p>
      {state.kind === 'heldBack' && (
        <Notice
          kind="care"
          actions={
            <>
              <Button
                onClick={() => change({ from: page.name === 'name' ? from : from.filter((id) => id !== 'about.name') })}
              >
                {say('review.opening.useThese')}
              </Button>
              {again}
            </>
          }
        >
          <p>{say('review.opening.held')}</p>
        </Notice>
      )}
      <TextField
        id="opening-words"
        label={say('review.opening.label')}
        multiline="tall"
        value={opening.text ?? suggestedText(shared.summary)}
        onChange={(text) => change({ text, from: opening.text === null ? from : opening.from })}
      />
      {opening.text !== null && state.kind !== 'heldBack' && (
        <p>
          {say('review.opening.edited')} {again}
        </p>
      )}
      <Checkbox
        id="opening-keep"
        label={say('review.opening.keep')}
        checked={opening.keep}
        onChange={(keep) => change({ keep })}
      />
    </section>
  )
}
