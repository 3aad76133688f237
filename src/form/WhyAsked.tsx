import { say, sayIfAny } from '../i18n'
import { Disclosure } from '../ui/Disclosure'
import type { Step } from './step'

/** Why the therapist asks about this, behind a small line. */
export function WhyAsked({ step }: { step: Step }) {
  const words = sayIfAny(`${step.id}.why`)
  if (words === undefined) return null
  return (
    <Disclosure look="quiet" summary={say('form.why')} startsOpen={step.whyOpen}>
      <p>{words}</p>
    </Disclosure>
  )
}

/** What there is to know before answering. */
export function Intro({ step }: { step: Step }) {
  const words = sayIfAny(`${step.id}.intro`)
  return words === undefined ? null : <p className="intro">{words}</p>
}
