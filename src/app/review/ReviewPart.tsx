/**
 * One part of review: a line that opens. What is inside is always there, so that a way to it (a change undone, coming back
 * from Change) only has to open the lid, and the browser's own search finds it.
 */
import { useState, type ReactNode } from 'react'
import { say } from '../../i18n'
import { StatusTag } from '../../ui/StatusTag'
import { setReviewPart, useVisit } from '../visit'

export interface ReviewPartProps {
  id: string
  title: string
  /** What the closed line says of it, each a few words. */
  says: readonly string[]
  /** Something in it waits for the person. It stands open. */
  needsLook?: boolean
  startsOpen: boolean
  /** The way to the questions, while the part is closed; inside each answer has its own. */
  change?: ReactNode
  children: ReactNode
}

export function ReviewPart({ id, title, says, needsLook = false, startsOpen, change, children }: ReviewPartProps) {
  const chosen = useVisit((state) => state.reviewParts[id])
  // Dealt with, it stays as it is: nothing closes under the person's hands.
  const [neededLook, setNeededLook] = useState(needsLook)
  if (needsLook && !neededLook) setNeededLook(true)
  const open = chosen ?? (startsOpen || neededLook)
  const heading = `review-${id}`
  return (
    <section aria-labelledby={heading} className="review-section">
      <details
        className="disclosure disclosure-running review-part"
        open={open}
        onToggle={(event) => {
          // The event bubbles in React, and comes for each rendering that opens it.
          const { open: now } = event.currentTarget
          if (event.target === event.currentTarget && now !== open) setReviewPart(id, now)
        }}
      >
        <summary>
          <h2 id={heading}>{title}</h2>
          {needsLook && <StatusTag>{say('review.part.look')}</StatusTag>}{' '}
          <span className="review-says">
            {says.map((words) => (
              <span key={words}>{words} </span>
            ))}
          </span>
        </summary>
        <div className="review-inside">{children}</div>
      </details>
      {!open && change}
    </section>
  )
}
