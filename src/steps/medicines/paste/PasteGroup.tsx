/** The quiet way to a place where a pasted list is read in; what is inside comes when it is opened. */
import { useState, type ComponentType } from 'react'
import { controlId } from '../../../form/controlId'
import { useAnswer } from '../../../form/useAnswer'
import { sayOf } from '../../../i18n'
import { Disclosure } from '../../../ui/Disclosure'
import { PASTED_ID, ROWS_PATH, TEXT_PATH, type PastePlaceProps } from './place'

export function PasteGroup({ Place }: { Place: ComponentType<PastePlaceProps> }) {
  const { value } = useAnswer<string>(TEXT_PATH)
  const { value: rows } = useAnswer<string>(ROWS_PATH)
  const [startsOpen] = useState(value.trim() !== '' || rows !== '')
  // Built anew it is closed again, once everything in it is on the list.
  const [times, setTimes] = useState(0)
  return (
    <section className="group" id={controlId(PASTED_ID)}>
      <Disclosure
        key={times}
        id={`${controlId(PASTED_ID)}-more`}
        look="quiet"
        summary={sayOf(`${PASTED_ID}.name`)}
        startsOpen={startsOpen && times === 0}
      >
        <Place onDone={() => setTimes(times + 1)} />
      </Disclosure>
    </section>
  )
}
