/** The pages to read: what to expect, and people to talk to. They know nothing of routes; this ties them in. */
import { setPlace, useAnswers } from '../answers/store'
import { holds } from '../form/shown'
import { say } from '../i18n'
import { HAS_VISIT } from '../steps/questions/questionBank'
import { Button } from '../ui/Button'
import { BesideLine } from './aside/BesideLine'
import { AGE_BANDS } from './help/linesFor'
import { REGIONS } from './help/supportLines'
import { SupportLines } from './help/SupportPage'
import { WhatToExpect } from './help/WhatToExpect'
import { hrefTo } from './routes'
import { usePageHeading } from './usePageHeading'

/** Back to where the person was: nothing typed there is lost, it is in memory. */
const BackLink = () => (
  <p className="help-back">
    <Button kind="quiet" onClick={() => window.history.back()}>
      {say('check.backToPage')}
    </Button>
  </p>
)

export function Expect() {
  const heading = usePageHeading()
  const hasVisit = useAnswers(({ answers }) => holds(HAS_VISIT, { answers }))
  return (
    <>
      <BackLink />
      <WhatToExpect headingRef={heading} hasVisit={hasVisit} />
      <div className="help-worksheet">
        {!hasVisit && <BesideLine to="booking" />}
        <BesideLine to="after" />
      </div>
      <p className="help-worksheet">
        {say('worksheet.inHelp')} <a href={hrefTo({ page: 'worksheet' })}>{say('ways.worksheet.link')}</a>
      </p>
      <p className="help-worksheet">
        <a href={hrefTo({ page: 'therapists' })}>{say('app.therapists')}</a>
      </p>
    </>
  )
}

export function Support() {
  const heading = usePageHeading()
  const { region, ageBand } = useAnswers((state) => state.place)
  return (
    <>
      <BackLink />
      <SupportLines
        headingRef={heading}
        region={REGIONS.find((one) => one === region) ?? ''}
        onRegion={(picked) => setPlace({ region: picked })}
        ageBand={AGE_BANDS.find((one) => one === ageBand) ?? ''}
        onAgeBand={(picked) => setPlace({ ageBand: picked })}
      />
    </>
  )
}
