/** A copy as a page to read. Nothing of it touches what is here, and what is private stays off, as on every page. */
import { useMemo } from 'react'
import type { Notes } from '../../answers/store'
import { PageView } from '../../exports/PageView'
import { inLanguage, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { STEPS } from '../../steps'
import { compose } from '../../summary/compose'
import { typedText } from '../../summary/look'
import { forSharing } from '../../summary/sharing'
import { summarize } from '../../summary/summary'
import { Button } from '../../ui/Button'

export interface LookAtCopyProps {
  notes: Notes
  writtenOn: string
  onClose: () => void
}

function pageOf({ answers, page }: Notes, writtenOn: string) {
  const all = summarize(STEPS, answers, writtenOn)
  const settings = { ...page, reader: 'me', length: 'full', sections: {}, second: '' } as const
  const { summary, keptOff } = forSharing(all, settings)
  const { document } = compose(summary, settings, { fullName: typedText(all, 'about.name.name') })
  return { document, keptOff: keptOff.size }
}

export function LookAtCopy({ notes, writtenOn, onClose }: LookAtCopyProps) {
  const language = useLanguage()
  const { document, keptOff } = useMemo(
    () => inLanguage(language, () => pageOf(notes, writtenOn)),
    [language, notes, writtenOn],
  )
  return (
    <section className="stack" aria-label={say('copy.look.title')}>
      <p>{say('copy.look.lead')}</p>
      {keptOff > 0 && <p>{say('copy.look.private', { n: keptOff })}</p>}
      <p>
        <Button onClick={onClose}>{say('copy.look.close')}</Button>
      </p>
      <PageView document={document} />
    </section>
  )
}
