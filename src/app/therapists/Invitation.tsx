import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { CopyOutcome, useCopying } from '../make/CopyText'
import type { INVITATIONS } from './sections'

/** Words to paste into an email, in one language, with a button that copies them. */
export function Invitation({ language, address }: { language: (typeof INVITATIONS)[number]; address: string }) {
  const copying = useCopying()
  const name = say(`therapists.invitation.${language}`)
  const text = say(`therapists.invitation.${language}.words`, { address })
  return (
    <section className="invitation" aria-labelledby={`invitation-${language}`}>
      <h3 id={`invitation-${language}`}>{name}</h3>
      <blockquote lang={language} dir="ltr">
        {text}
      </blockquote>
      <p className="invitation-copy">
        <Button onClick={() => void copying.copy(text)}>{`${say('therapists.invitation.copy')} ${name}`}</Button>
      </p>
      <CopyOutcome copying={copying} whole={text} front={text} label={name} />
    </section>
  )
}
