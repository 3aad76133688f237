/** After a visit: what stays with the person, on screen or by hand; what they mark for it stands on the next page. */
import { useMemo, type ReactNode } from 'react'
import { useAnswers } from '../../answers/store'
import { inLanguage, say, sayOf } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { afterVisit } from '../../steps/afterVisit/afterVisit'
import { afterVisitSheet } from '../../summary/afterVisitSheet'
import { Notice } from '../../ui/Notice'
import { AsidePage } from '../aside/AsidePage'
import { hrefTo } from '../routes'
import { Sheet } from '../worksheet/Sheet'

/** As plain as a page's own; it says nothing of what is on it. */
const FILE = 'ways.file.after'

/** When it may not be a fit: that this is allowed, what to ask, and where to look further. Below the answer, no alarm. */
function OtherTherapists() {
  const picked = useAnswers(({ answers }) => answers.afterVisit.fit.values.how.picked)
  if (picked !== 'unsure' && picked !== 'someoneElse') return null
  return (
    <Notice title={say('after.fit.title')}>
      <p>{say('card.c_stop.text')}</p>
      <p>{say('after.fit.ask', { question: sayOf('question.ft1') })}</p>
      <p>
        {say('after.fit.book')} <a href={hrefTo({ page: 'booking' })}>{say('beside.booking.link')}</a>
      </p>
    </Notice>
  )
}

const after = (id: string): ReactNode => (id === 'afterVisit.fit.how' ? <OtherTherapists /> : null)

function BlankPage() {
  const { paper, letters } = useAnswers((state) => state.page)
  const language = useLanguage()
  const document = useMemo(
    () => inLanguage(language, () => afterVisitSheet(afterVisit, { paper, letters })),
    [language, paper, letters],
  )
  return (
    <Sheet
      {...{ document }}
      file={`${say(FILE)}.pdf`}
      print={say('after.sheet.print')}
      download={say('after.sheet.download')}
      preview={say('after.sheet.preview')}
    >
      <h2>{say('after.sheet.title')}</h2>
      <p>{say('after.sheet.lead')}</p>
    </Sheet>
  )
}

export const AfterVisitPage = () => (
  <AsidePage step={afterVisit} lead={say('after.lead')} after={after}>
    <BlankPage />
  </AsidePage>
)
