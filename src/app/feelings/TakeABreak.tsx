/** A break: a calm sheet over everything with a breathing line, and the way back to the same place. */
import { useLayoutEffect, useRef, useState, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { coverNow } from '../leaving/cover'
import { leaveQuickly } from '../leaving/leaveQuickly'
import { goBackTo, placeNow, type Place } from '../leaving/place'
import { hrefTo } from '../routes'
import './feelings.css'

/** Whoever was typing is there again afterwards. */
const keepFocus = (event: MouseEvent): void => event.preventDefault()

/** For the eye only: a screen reader must not count anybody's breaths. */
const Breath = () => (
  <div className="breath" aria-hidden="true">
    <span className="breath-line" />
    <span className="breath-words">
      <span className="breath-in">{say('break.in')}</span> <span className="breath-out">{say('break.out')}</span>
    </span>
  </div>
)

export function TakeABreak() {
  const [open, setOpen] = useState(false)
  const sheet = useRef<HTMLDialogElement>(null)
  const place = useRef<Place>({ focused: null, top: 0 })
  useLayoutEffect(() => {
    if (open) sheet.current?.showModal()
  }, [open])
  const begin = (): void => {
    place.current = placeNow()
    setOpen(true)
  }
  const end = (): void => {
    flushSync(() => setOpen(false))
    goBackTo(place.current)
  }
  return (
    <>
      <Button kind="quiet" onMouseDown={keepFocus} onClick={begin}>
        {say('feelings.break')}
      </Button>
      <dialog
        ref={sheet}
        className="break"
        aria-labelledby="break-words"
        // Escape covers here, too: whoever presses it does not want the words back on the screen.
        onCancel={(event) => {
          event.preventDefault()
          coverNow()
        }}
        onClose={end}
      >
        {open && (
          <>
            <p id="break-words">{say('break.words')}</p>
            <Breath />
            <div className="button-row">
              <Button onClick={() => sheet.current?.close()}>{say('break.back')}</Button>
              <Button kind="quiet" onClick={leaveQuickly}>
                {say('app.leave')}
              </Button>
              <a className="button button-quiet" href={hrefTo({ page: 'support' })}>
                {say('app.support')}
              </a>
            </div>
          </>
        )}
      </dialog>
    </>
  )
}
