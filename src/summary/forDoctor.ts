/**
 * The copy for a doctor: health, medicines, what was tried and the concern of the body in the person's own words. What was
 * written for the therapist (why one comes, hopes, what a concern of the heart or of habits is like) is ticked one by one.
 */
import { OTHER } from '../form/field'
import { CONCERNS_OF_THE_BODY, DOCTOR_WORDS_WHEN_TICKED, doctorTick, readerIsAsked, readerShows } from './readers'
import type { PageSettings } from './settings'
import type { Block, Line, Summary } from './summary'

const isForTherapist = ({ groupId, itemId }: Block, { id }: Line): boolean =>
  DOCTOR_WORDS_WHEN_TICKED.has(id) || (groupId.startsWith('details.') && !CONCERNS_OF_THE_BODY.has(itemId))

/** What was picked stays; what was typed goes. */
function withoutOwnWords(line: Line): Line[] {
  const { field, value } = line
  if (field.kind === 'text' || field.kind === 'longText') return []
  if (value === null || typeof value !== 'object') return [line]
  if ('kind' in value) return value.kind === 'stage' && value.id === 'otherStage' ? [] : [line]
  if (!('picked' in value) || value.other === '') return [line]
  if (!Array.isArray(value.picked)) return value.picked === OTHER ? [] : [line]
  const picked = value.picked.filter((option) => option !== OTHER)
  return picked.length === 0 ? [] : [{ ...line, value: { picked, other: '' } }]
}

const withoutTick = (block: Block): Line[] =>
  block.lines.flatMap((line) => (isForTherapist(block, line) ? withoutOwnWords(line) : [line]))

/** What of a record may stand there; null for nothing. */
export const doctorLines =
  ({ ticked }: Pick<PageSettings, 'ticked'>) =>
  (block: Block): Line[] | null => {
    if (!readerShows('doctor', block.groupId, block.itemId) || !readerIsAsked('doctor', block.origin)) return null
    if (ticked.includes(doctorTick(block.recordId))) return block.lines
    const lines = withoutTick(block)
    return lines.length === 0 && block.lines.length > 0 ? null : lines
  }

/** The records of which a tick brings more onto that copy, with the own words that it brings. */
export const doctorTickable = (summary: Summary): { block: Block; lines: readonly Line[] }[] =>
  summary.sections
    .flatMap(({ groups }) => groups.flatMap(({ blocks }) => blocks))
    .filter(({ disclosure, heldBack, groupId, itemId }) => {
      return disclosure === 'page' && !heldBack && readerShows('doctor', groupId, itemId)
    })
    .map((block) => {
      const kept = withoutTick(block)
      return { block, lines: block.lines.filter((line) => !kept.includes(line)) }
    })
    .filter(({ lines }) => lines.length > 0)
