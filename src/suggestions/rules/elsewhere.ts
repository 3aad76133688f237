/** Erection pills that came from a friend or the web, by a tick or by what was written beside them. */
import { anyOf, isFound } from '../found'
import { listedMedicines } from '../medicineList'
import { plain } from '../plain'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import type { Found } from '../suggestion'

/** In English or in Spanish; a doctor who is seen online is one. */
const FROM_ELSEWHERE =
  /\b(?:friends?|buddy|amig[oa]s?|amistad|internet|online(?! (?:doctor|clinic|pharmac|visit))|on the web|website|en linea|sin receta|(?:without|no) (?:a )?prescription)\b/

/** Where a person writes such a thing. */
const NOTES = ['name', 'dose', 'oftenNote', 'purpose', 'noticed'] as const

const pillsFromElsewhere = (read: Reader): Found =>
  anyOf(
    read.chose('medicines.forSex.used', ['pde5online']),
    ...listedMedicines(read)
      .filter(({ classes, stopped }) => classes.includes('pde5') && !isFound(stopped))
      .flatMap(({ item, name }) =>
        NOTES.flatMap((note) =>
          FROM_ELSEWHERE.test(plain(item.text(note))) ? [[...name, ...(item.said(note) ?? [])]] : [],
        ),
      ),
  )

export const ELSEWHERE: readonly Rule[] = [
  {
    id: 'R73',
    when: 'erection pills from the web or a friend, by a tick or by own words beside one on the list that was not stopped (beyond the sixty-two)',
    reason: 'They may hold other things than they should, and nobody looked at the heart and the other medicines.',
    sources: ['corazza', 'pde5'],
    suggests: ['me13'],
    boxes: ['pillsElsewhereCard'],
    fires: pillsFromElsewhere,
  },
]
