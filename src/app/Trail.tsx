import { say } from '../i18n'
import { classes } from '../ui/classes'
import { hrefTo } from './routes'

interface TrailProps {
  /** The step, from 1. */
  at: number
  total: number
}

/** How far along the way one is, drawn; the heading says it in words. And the way to all other steps. */
export const Trail = ({ at, total }: TrailProps) => (
  <div className="trail">
    <span className="trail-way" aria-hidden="true">
      {Array.from({ length: total }, (_, step) => (
        <span key={step} className={classes('trail-step', step < at && 'trail-been')} />
      ))}
    </span>
    <a href={hrefTo({ page: 'steps' })}>{say('app.stepList')}</a>
  </div>
)
