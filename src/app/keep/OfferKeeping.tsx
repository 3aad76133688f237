/** Offered where the long way is chosen, never forced: to keep the notes, or to take a copy. */
import { useState } from 'react'
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { useDevice } from '../device'
import { KeepForm } from './KeepForm'
import { KeepingAdvice } from './KeepingAdvice'
import { TakeCopy } from './TakeCopy'
import './keep.css'

/** @param advised as for `KeepForm` */
export function OfferKeeping({ advised = false }: { advised?: boolean }) {
  const device = useDevice()
  const way = useKeeping((state) => state.way)
  // Said in place of the offer that was taken here; not on later visits to the page.
  const [isTaken, setTaken] = useState(false)
  if (device === 'watched') return <KeepingAdvice />
  if (way === 'kept') return isTaken ? <p role="status">{say('keep.offer.kept')}</p> : null
  return (
    <Notice title={say('keep.offer.title')}>
      <p>{say('keep.offer.lead')}</p>
      <Disclosure summary={say('keep.device.keep')} look="quiet">
        <KeepForm onDone={() => setTaken(true)} advised={advised} />
      </Disclosure>
      <Disclosure summary={say('keep.offer.copy')} look="quiet">
        <TakeCopy id="offer-copy-passphrase" />
      </Disclosure>
    </Notice>
  )
}
