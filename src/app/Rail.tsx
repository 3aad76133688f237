/** All steps beside the page, on a wide screen. It says where one is and no more: a list of what is missing would hurry. */
import { useAnswers, versionOf } from '../answers/store'
import { stepsOf } from '../form/shown'
import { say, sayIfAny } from '../i18n'
import { STEPS } from '../steps'
import { detailItems, routeOf } from './pages'
import { hrefTo, type Route } from './routes'
import { useWide } from './useWide'

interface RailProps {
  /** The step, from 1. */
  at: number
}

/** A concern is named by no line of it: it can be read from behind one's back. */
export function Rail({ at }: RailProps) {
  const isWide = useWide()
  const version = useAnswers(({ answers }) => versionOf(answers))
  const hasConcerns = useAnswers(({ answers, added }) => detailItems(answers, versionOf(answers), added).length > 0)
  if (!isWide) return null
  const steps = stepsOf(STEPS, version).map((step): { title: string; route: Route | null } => {
    const title = sayIfAny(`${step.id}.title`) ?? step.id
    if (!('perPick' in step)) return { title, route: routeOf({ step, number: 0 }) }
    return { title, route: hasConcerns ? routeOf({ step, number: 1 }) : null }
  })
  return (
    <nav className="rail" aria-label={say('app.stepList')}>
      <ol>
        {[...steps, { title: say('steps.review'), route: { page: 'review' } as const }].map(({ title, route }, i) => (
          <li key={title}>
            {route === null ? (
              <span>{title}</span>
            ) : (
              <a href={hrefTo(route)} aria-current={i + 1 === at ? 'step' : undefined}>
                {title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
