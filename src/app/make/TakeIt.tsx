/** The ways to take the page along, in an order that fits the device. */
import { useEffect, useRef, useState } from 'react'
import { say } from '../../i18n'
import { passphraseProblem } from '../../pdf/passphrase'
import type { PaperDocument } from '../../summary/paper'
import type { ShareableAnswers } from '../../summary/shareableAnswers'
import type { Reader } from '../../summary/settings'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import type { Device } from '../device'
import { useWhenCovered } from '../leaving/whenCovered'
import { hrefTo, type Route } from '../routes'
import { wayOn } from '../wayOn'
import { CopyOutcome, useCopying } from './CopyText'
import { paperFileName } from './download'
import { LOCK_FIELD, LockField } from './LockField'
import { ReopenField } from './ReopenField'
import { Outcome } from './Outcome'
import { canShareFiles } from './share'
import { usePaper, type Purpose } from './usePaper'

interface TakeItProps {
  document: PaperDocument
  /** The same with so many points left free on its front page. */
  documentWith: (less: number) => PaperDocument
  /** What may ride along with these pages, or null. */
  answersOf: (document: PaperDocument) => ShareableAnswers | null
  leavesOut: boolean
  /** The whole page and the front page as plain text. */
  text: { whole: string; front: string }
  title: 'plain' | 'full'
  reader: Reader
  /** `YYYY-MM-DD`, or '' when no visit is booked. */
  visitDate: string
  device: Device
}

interface LockState {
  /** Switched by the person; null: it follows the answer about the device. */
  chosen: boolean | null
  passphrase: string
  asked: boolean
}

const print = (): void => window.print()

interface WayLinkProps {
  page: 'read' | 'worksheet'
  words: 'ways.read' | 'ways.worksheet' | 'ways.worksheet.link'
  primary?: boolean
}

const WayLink = ({ page, words, primary = false }: WayLinkProps) => {
  const route: Route = { page }
  return (
    <a className={`button ${primary ? 'button-primary' : 'button-secondary'}`} href={hrefTo(route)}>
      {say(words)}
    </a>
  )
}

export function TakeIt({
  document,
  documentWith,
  answersOf,
  leavesOut,
  text,
  title,
  reader,
  visitDate,
  device,
}: TakeItProps) {
  const copying = useCopying()
  const [canShare] = useState(canShareFiles)
  const [{ chosen, ...typed }, setLock] = useState<LockState>({ chosen: null, passphrase: '', asked: false })
  const lock = { ...typed, on: chosen ?? device !== 'own' }
  const [reopen, setReopen] = useState(false)
  const rides = device === 'own' ? answersOf(document) : null
  const button = useRef<HTMLButtonElement>(null)
  const file = paperFileName({ title, visitDate, reader, isWatched: device !== 'own', isLocked: lock.on })
  const { state, make, cancel, clear, shareAgain } = usePaper(document, file, documentWith)

  // The cover is no lock: who takes it away finds no passphrase that could be shown.
  useWhenCovered(() => setLock((now) => ({ ...now, passphrase: '', asked: false })))

  const isWorking = state.kind === 'working'
  const wasWorking = useRef(false)
  useEffect(() => {
    // The button to cancel goes with its row; the focus must not fall off the page with it.
    if (wasWorking.current && !isWorking && window.document.activeElement === window.document.body) {
      button.current?.focus()
    }
    wasWorking.current = isWorking
  }, [isWorking])

  const ask = async (purpose: Purpose, boxesForMissing = false): Promise<void> => {
    if (lock.on && passphraseProblem(lock.passphrase) !== null) {
      clear()
      setLock((now) => ({ ...now, asked: true }))
      window.document.getElementById(LOCK_FIELD)?.focus()
      return
    }
    const passphrase = lock.on ? lock.passphrase : ''
    const kind = await make(purpose, {
      boxesForMissing,
      passphrase,
      ...(reopen && rides !== null ? { answersOf } : {}),
    })
    // The passphrase stays for the next file (docs/decisions/0011-locked-pdf.md).
    if (kind === 'done' || kind === 'ready' || kind === 'toShare') setLock((now) => ({ ...now, asked: false }))
  }
  const press = (purpose: Purpose) => ({
    'aria-disabled': isWorking,
    onClick: isWorking ? undefined : () => void ask(purpose),
  })

  const pdf = (
    <>
      <LockField
        {...lock}
        onSwitch={(on) => {
          clear()
          setLock({ chosen: on, passphrase: '', asked: false })
        }}
        onPassphrase={(passphrase) => setLock((now) => ({ ...now, passphrase }))}
      />
      {device === 'own' && (
        <ReopenField
          {...{ leavesOut }}
          on={reopen && rides !== null}
          canRide={rides !== null}
          onSwitch={(on) => {
            clear()
            setReopen(on)
          }}
        />
      )}
      <p className="button-row">
        <Button kind="primary" ref={button} {...press('download')} {...wayOn}>
          {say('make.download')}
        </Button>
      </p>
      <Outcome
        {...{ state, file, device }}
        onCancel={cancel}
        onAgain={(purpose, boxes) => void ask(purpose, boxes)}
        onShare={(ready) => void shareAgain(ready)}
        onPrint={print}
      />
    </>
  )
  const others = (
    <>
      <p className="button-row">
        <Button onClick={print}>{say('make.print')}</Button>
        <Button onClick={() => void copying.copy(text.whole)}>{say('ways.copy')}</Button>
        {canShare && <Button {...press('share')}>{say('ways.share')}</Button>}
        {device === 'own' && (
          <>
            <WayLink page="read" words="ways.read" />
            <WayLink page="worksheet" words="ways.worksheet.link" />
          </>
        )}
      </p>
      <CopyOutcome copying={copying} whole={text.whole} front={text.front} />
    </>
  )

  if (device === 'own') {
    return (
      <div className="take-it">
        {pdf}
        {others}
      </div>
    )
  }
  return (
    <div className="take-it">
      <p>{say('ways.shared')}</p>
      <ol className="ways">
        <li>
          <WayLink page="read" words="ways.read" primary />
          <p>{say('ways.read.help')}</p>
          {reader === 'partner' && <p>{say('ways.read.partner')}</p>}
        </li>
        <li>
          {lock.on && <p>{say('ways.file.help')}</p>}
          {pdf}
        </li>
        <li>
          <WayLink page="worksheet" words="ways.worksheet" />
          <p>{say('ways.worksheet.help')}</p>
        </li>
      </ol>
      <Disclosure summary={say('ways.others')}>{others}</Disclosure>
    </div>
  )
}
