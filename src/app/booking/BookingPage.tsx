/** Before a visit is booked: what to say, what to ask, how to check; up to three therapists side by side. */
import { useMemo, useState } from 'react'
import { useAnswers } from '../../answers/store'
import { inLanguage, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { booking } from '../../steps/booking/booking'
import { callSheet } from '../../summary/callSheet'
import { Disclosure } from '../../ui/Disclosure'
import { RadioGroup } from '../../ui/RadioGroup'
import { AsidePage } from '../aside/AsidePage'
import { hasAnswers } from '../pages'
import { Sheet } from '../worksheet/Sheet'
import { HowToCheck } from './HowToCheck'
import { PhoneWords } from './PhoneWords'
import './booking.css'

/** As plain as a page's own; it says nothing of what is on it. */
const FILE = 'ways.file.calls'

const SHEETS = ['filled', 'blank'] as const

function CallSheet() {
  const { paper, letters } = useAnswers((state) => state.page)
  const items = useAnswers((state) => state.answers.booking.therapists.items)
  const isFilled = useAnswers(({ answers }) => hasAnswers({ step: booking, itemId: '' }, answers))
  const [what, setWhat] = useState<(typeof SHEETS)[number]>('filled')
  const language = useLanguage()
  const document = useMemo(() => {
    const filled = what === 'filled' ? items : []
    return inLanguage(language, () =>
      callSheet('booking.therapists', booking.groups.therapists, filled, { paper, letters }),
    )
  }, [language, items, what, paper, letters])
  return (
    <Sheet
      {...{ document }}
      file={`${say(FILE)}.pdf`}
      print={say('callSheet.print')}
      download={say('callSheet.download')}
      preview={say('callSheet.preview')}
    >
      <h2>{say('callSheet.title')}</h2>
      <p>{say('callSheet.lead')}</p>
      {isFilled && (
        <RadioGroup
          id="call-sheet-what"
          label={say('sheet.what')}
          options={SHEETS.map((id) => ({ id, label: say(`sheet.what.${id}`) }))}
          value={what}
          onChange={(picked) => setWhat(SHEETS.find((one) => one === picked) ?? 'filled')}
        />
      )}
    </Sheet>
  )
}

const Before = () => (
  <div className="booking-before">
    <Disclosure summary={say('booking.say')}>
      <PhoneWords />
    </Disclosure>
    <Disclosure summary={say('booking.check')}>
      <HowToCheck />
    </Disclosure>
  </div>
)

export const BookingPage = () => (
  <AsidePage step={booking} lead={say('booking.lead')} before={<Before />}>
    <CallSheet />
  </AsidePage>
)
