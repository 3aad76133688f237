import { useLayoutEffect, useRef } from 'react'
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { takeCoverAway } from './cover'
import { leaveQuickly } from './leaveQuickly'
import { goBackTo, placeNow, type Place } from './place'
import { useWhenCovered } from './whenCovered'

/** Where the person was when the cover came. Asked at that moment: what lies beneath cannot hold the focus. */
function usePlaceBeneath() {
  const place = useRef<Place>({ focused: null, top: 0 })
  useWhenCovered(() => {
    place.current = placeNow()
  })
  return place
}

/**
 * A modal dialog, so that it lies over other dialogs, and everything beneath is out of reach for pointer, keyboard and
 * screen reader. The frame is hidden as well (leaving.css), for the printer and for pictures of the page.
 */
export function CoverSheet() {
  const covered = useKeeping(({ phase }) => phase === 'covered')
  const sheet = useRef<HTMLDialogElement>(null)
  const place = usePlaceBeneath()
  useLayoutEffect(() => {
    const dialog = sheet.current
    if (dialog === null || dialog.open === covered) return
    if (covered) dialog.showModal()
    else {
      dialog.close()
      goBackTo(place.current)
    }
  }, [covered, place])
  return (
    <dialog
      ref={sheet}
      className="cover"
      aria-labelledby="cover-title"
      // Neither Escape nor the gesture for Back takes it away; a second one closes a dialog in any case.
      onCancel={(event) => event.preventDefault()}
      onClose={() => {
        if (covered && sheet.current?.open === false) sheet.current.showModal()
      }}
    >
      {covered && (
        <>
          <p id="cover-title" className="cover-title">
            {say('app.cover.title')}
          </p>
          <div className="button-row">
            <Button onClick={takeCoverAway}>{say('app.cover.goOn')}</Button>
            <Button kind="quiet" onClick={leaveQuickly}>
              {say('app.cover.leave')}
            </Button>
          </div>
        </>
      )}
    </dialog>
  )
}
