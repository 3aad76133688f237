import { sayIfAny } from '../i18n'
import type { Step } from './step'

/** What there is to know before answering. */
export function Intro({ step }: { step: Step }) {
  const words = sayIfAny(`${step.id}.intro`)
  return words === undefined ? null : <p className="intro">{words}</p>
}
