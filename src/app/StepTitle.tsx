interface StepTitleProps {
  /** "Step 2 of 13: What brings you here" */
  whole: string
  /** "Step 2 of 13", as the same language says it alone */
  place: string
}

/** What parts the place from the title. The space after it stays outside, where no name of the heading loses it. */
const JOINT = /^\s*[:：,–—-]?/u

/**
 * The heading of a step: its place small, its title large. The words are those of one message, in its order, so that it is
 * read out, copied and translated as one; where a language puts the place elsewhere, it stands as it is.
 */
export function StepTitle({ whole, place }: StepTitleProps) {
  if (!whole.startsWith(place)) return whole
  const rest = whole.slice(place.length)
  const joint = JOINT.exec(rest)?.[0] ?? ''
  return (
    <>
      <span className="step-place">
        {place}
        <span className="step-joint">{joint}</span>
      </span>
      {rest.slice(joint.length)}
    </>
  )
}
