/** A made-up person's page, to see what comes out. Nothing of it touches the person's own answers. */
import { useMemo } from 'react'
import { PageView } from '../../exports/PageView'
import { inLanguage, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { hrefTo } from '../routes'
import { usePageHeading } from '../usePageHeading'
import { exampleDocument } from './exampleDocument'

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
