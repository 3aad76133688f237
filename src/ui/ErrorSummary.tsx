import type { Ref } from 'react'

export interface ErrorSummaryProps {
  title: string
  /** In the order of the page. */
  problems: readonly { id: string; text: string }[]
  /** Called with a problem's id; brings the person there. */
  onGo: (id: string) => void
  /** Give it focus when it appears. */
  ref?: Ref<HTMLDivElement>
}

/** What needs a change before going on, on top of the page, each line leading to its place (the GOV.UK pattern). */
export const ErrorSummary = ({ title, problems, onGo, ref }: ErrorSummaryProps) => (
  <div className="error-summary" role="group" aria-label={title} tabIndex={-1} ref={ref}>
    <h2>{title}</h2>
    <ul>
      {problems.map(({ id, text }) => (
        <li key={id}>
          {/* A button, not a link: an address with "#" would change the page. */}
          <button type="button" className="link" onClick={() => onGo(id)}>
            {text}
          </button>
        </li>
      ))}
    </ul>
  </div>
)
