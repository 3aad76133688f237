/** The answers that a suggestion rests on, as they were asked and said. */
import type { Group, Step } from '../../form/step'
import { sayIfAny, sayOf } from '../../i18n'
import { STEPS } from '../../steps'
import type { Reason } from '../../steps/questions/suggested'
import type { Because } from '../../suggestions'
import { findBlocks, findGroup } from '../../summary/look'
import { plainText, type Text } from '../../summary/paper'
import { joined, pickText, valueTexts } from '../../summary/phrases'
import { recordIdOf, type Summary } from '../../summary/summary'

/** Long own words stand in full in their field; here a line has to do. */
const LONGEST = 120

const groupOf = (id: string): Group | undefined => {
  const [stepId, name = ''] = id.split('.')
  return (STEPS as readonly Step[]).find((step) => step.id === stepId)?.groups[name]
}

/** The record whose mark counts: what is said about a pick follows the pick's. */
export function markedRecord(recordId: string): string {
  const [path = '', ...item] = recordId.split('/')
  const group = groupOf(path)
  return group?.kind === 'perPick' ? recordIdOf(group.of, item.join('/')) : recordId
}

const shortened = (text: string): string => {
  const letters = [...text.replace(/\s+/gu, ' ')]
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('').trimEnd()}…` : letters.join('')
}

/** Who else uses the device has no place in a summary, and is no secret on the device itself. */
const DEVICE = 'start.way.sharedDevice'

/** Whether an answer may be named where it is the reason: what is kept off the page may not. */
export const mayBeNamed = ({ id, disclosure }: Because): boolean => disclosure === 'page' || id === DEVICE

/** A reason in words, or null where there is nothing to name (a list as a whole, an answer that is not asked here). */
export function reasonOf({ id, itemId = '' }: Because, said: Summary): Reason | null {
  if (id === DEVICE) return { label: '', answer: sayOf('questionsForm.because.device') }
  const [step = '', group = '', field] = id.split('.')
  const path = `${step}.${group}`
  const block = findBlocks(said, path).find((one) => one.itemId === itemId)
  const reason = (labelId: string, text: Text): Reason | null => {
    const answer = shortened(plainText(text).trim())
    const label = sayIfAny(`${labelId}.label`) ?? sayIfAny(`${labelId}.name`)
    return answer === '' || label === undefined ? null : { label, answer }
  }
  // A pick says by itself what it is.
  const named = (text: Text): Reason => ({ label: '', answer: shortened(plainText(text).trim()) })
  if (field !== undefined) {
    const line = block?.lines.find((one) => one.id === id)
    return line === undefined ? null : reason(id, joined(valueTexts(line, said, 'asked'), '; '))
  }
  if (block !== undefined && groupOf(path)?.kind === 'picks') return named(pickText(block, said, 'asked'))
  const [title] = block?.lines ?? []
  if (title !== undefined) return reason(path, joined(valueTexts(title, said, 'asked'), '; '))
  const isNone = findGroup(said, path)?.instead === 'none'
  return isNone ? reason(path, [{ text: sayIfAny(`${path}.none`) ?? sayOf('picks.none') }]) : null
}
