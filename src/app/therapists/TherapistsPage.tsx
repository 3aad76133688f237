/** For who is handed such a page, or would like to invite to it. It shows and asks nothing of the person's own notes. */
import { useMemo } from 'react'
import { PageView } from '../../exports/PageView'
import { inLanguage, say, sayOf } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { Disclosure } from '../../ui/Disclosure'
import { exampleDocument } from '../example/exampleDocument'
import { usePageHeading } from '../usePageHeading'
import { Invitation } from './Invitation'
import { addressOf, invitationsFrom, SECTIONS } from './sections'
import { TakeTherapists } from './TakeTherapists'
import '../help/help.css'
import './therapists.css'

/** The front page alone: it is what one reads in two minutes. */
function FrontPicture() {
  const language = useLanguage()
  const front = useMemo(() => ({ ...inLanguage(language, exampleDocument), parts: [] }), [language])
  return (
    <figure className="front-picture" aria-labelledby="front-picture">
      <figcaption>
        <h2 id="front-picture">{say('therapists.front')}</h2>
        <p>{say('therapists.front.lead')}</p>
      </figcaption>
      <PageView document={front} />
    </figure>
  )
}

export function TherapistsPage() {
  const heading = usePageHeading()
  const address = addressOf(window.location)
  return (
    <>
      <article className="help-page therapists-page">
        <h1 ref={heading} tabIndex={-1}>
          {say('therapists.title')}
        </h1>
        <p className="lead">{say('therapists.lead')}</p>
        {Object.entries(SECTIONS).map(([id, lines]) => (
          <section key={id} aria-labelledby={`therapists-${id}`}>
            <h2 id={`therapists-${id}`}>{sayOf(`therapists.${id}`)}</h2>
            <ul className="therapists-lines">
              {lines.map((line) => (
                <li key={line}>{sayOf(`therapists.${id}.${line}`)}</li>
              ))}
            </ul>
          </section>
        ))}
        <section aria-labelledby="therapists-invitation">
          <h2 id="therapists-invitation">{say('therapists.invitation')}</h2>
          <p>{say('therapists.invitation.lead')}</p>
          {invitationsFrom(useLanguage()).map((language) => (
            <Invitation key={language} language={language} address={address} />
          ))}
        </section>
        <FrontPicture />
      </article>
      <div className="take-cards">
        <Disclosure summary={say('therapists.take')}>
          <TakeTherapists address={address} />
        </Disclosure>
      </div>
    </>
  )
}
