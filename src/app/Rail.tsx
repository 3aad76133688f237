/** All steps beside the page, on a wide screen. It says where one is and no more: a list of what is missing would hurry. */
import { useEffect, useRef } from 'react'
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

/** Where the list is longer than the window, it stands so that the present step is seen. The page does not move. */
function showCurrent(list: HTMLElement): void {
  const current = list.querySelector('[aria-current]')
  if (current === null) return
  const [seen, line] = [list.getBoundingClientRect(), current.getBoundingClientRect()]
  if (line.top < seen.top || line.bottom > seen.bottom) list.scrollTop += line.top - seen.top - seen.height / 2
}

/** A concern is named by no line of it: it can be read from behind one's back. */
export function Rail({ at }: RailProps) {
  const isWide = useWide()
  const version = useAnswers(({ answers }) => versionOf(answers))
  const hasConcerns = useAnswers(({ answers, added }) => detailItems(answers, versionOf(answers), added).length > 0)
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    if (list.current !== null) showCurrent(list.current)
  }, [isWide, at])
  if (!isWide) return null
  const steps = stepsOf(STEPS, version).map((step): { title: string; route: Route | null } => {
    const title = sayIfAny(`${step.id}.title`) ?? step.id
    if (!('perPick' in step)) return { title, route: routeOf({ step, number: 0 }) }
    return { title, route: hasConcerns ? routeOf({ step, number: 1 }) : null }
  })
  return (
    <nav className="rail" aria-label={say('app.stepList')}>
      <ol ref={list}>
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
