/** What the person would rather have read than say: a part of its own, for the eyes of whoever is handed the screen. */
import { useId } from 'react'
import { Words } from '../../exports/Words'
import { say } from '../../i18n'
import type { Silent } from '../../summary/readAloud'

export function ToBeRead({ silent }: { silent: readonly Silent[] }) {
  const heading = useId()
  if (silent.length === 0) return null
  return (
    <section className="read-words read-silent" aria-labelledby={heading}>
      <h2 id={heading}>{say('read.silent')}</h2>
      <ul>
        {silent.map(({ name, words }, i) => (
          <li key={i}>
            <div dir="auto">
              <strong>
                <Words text={name} />
              </strong>
            </div>
            {words.map((text, k) => (
              <div key={k} dir="auto">
                <Words text={text} />
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
