/** A made-up person's page, to see what comes out. Nothing of it touches the person's own answers. */
import { useMemo } from 'react'
import { readAnswers } from '../../answers/file'
import { PageView } from '../../exports/PageView'
import { inLanguage, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { compose } from '../../summary/compose'
import { forSharing } from '../../summary/sharing'
import { summarize } from '../../summary/summary'
import { STEPS } from '../../steps'
import { hrefTo } from '../routes'
import { usePageHeading } from '../usePageHeading'
import example from './example.json'

function exampleDocument() {
  const read = readAnswers(example)
  if (!read.ok) throw new Error(`example.json does not fit: ${read.problems.join('; ')}`)
  const { answers, page, writtenOn } = read.file
  const { summary } = forSharing(summarize(STEPS, answers, writtenOn), page)
  return compose(summary, page).document
}

export function Example() {
  const heading = usePageHeading()
  const language = useLanguage()
  const document = useMemo(() => inLanguage(language, exampleDocument), [language])
  return (
    <div className="example">
      <div className="make-screen">
        <h1 ref={heading} tabIndex={-1}>
          {say('example.title')}
        </h1>
        <p>{say('example.lead')}</p>
        <p className="button-row">
          <a className="button button-primary" href={hrefTo({ page: 'step', step: 'start', number: 0 })}>
            {say('example.start')}
          </a>
        </p>
      </div>
      <PageView document={document} />
    </div>
  )
}
