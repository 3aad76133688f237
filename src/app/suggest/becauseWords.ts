/**
 * The answers that a suggestion rests on, in the words in which the person's own page says them: "I will come alone.",
 * never the question that was asked. What belongs to one item (a medicine, a concern) is said together, behind its name.
 */
import type { Group, Step } from '../../form/step'
import { sayIfAny, sayOf } from '../../i18n'
import { STEPS } from '../../steps'
import type { Reason } from '../../steps/questions/suggested'
import type { Because } from '../../suggestions'
import { findBlocks, findGroup } from '../../summary/look'
import { words, type Text } from '../../summary/paper'
import { phrase, pickText, valueTexts } from '../../summary/phrases'
import { joined } from '../../summary/texts'
import { recordIdOf, type Block, type Summary } from '../../summary/summary'

/** Long own words stand in full in their field; here a line has to do. */
const LONGEST = 160

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

function shortened(text: Text): Text {
  let room = LONGEST
  return text.flatMap((span) => {
    const letters = [...span.text.replace(/\s+/gu, ' ')]
    if (room <= 0) return []
    const kept = letters.slice(0, room).join('')
    room -= letters.length
    return [{ ...span, text: room < 0 ? `${kept.trimEnd()}…` : kept }]
  })
}

/** Who else uses the device has no place in a summary, and is no secret on the device itself. */
const DEVICE = 'start.way.sharedDevice'

/** Whether an answer may be named where it is the reason: what is kept off the page may not. */
export const mayBeNamed = ({ id, disclosure }: Because): boolean => disclosure === 'page' || id === DEVICE

const pathOf = (id: string): string => id.split('.').slice(0, 2).join('.')

const blockOf = (said: Summary, path: string, itemId: string): Block | undefined =>
  findBlocks(said, path).find((one) => one.itemId === itemId)

/** The question whose answer names an item of a list, or undefined. */
const titleId = (path: string, group: Group | undefined): string | undefined =>
  group?.kind === 'list' ? `${path}.${group.title}` : undefined

/** What an item is called: a pick by its option, an item of a list by the answer that is its title. */
function nameOf(path: string, itemId: string, said: Summary): Text {
  const group = groupOf(path)
  if (group?.kind === 'perPick') return nameOf(group.of, itemId, said)
  const block = blockOf(said, path, itemId)
  if (block === undefined) return []
  if (group?.kind === 'picks') return pickText(block, said, 'asked')
  const title = block.lines.find(({ id }) => id === titleId(path, group))
  return title === undefined ? [] : joined(valueTexts(title, said, 'asked'), '; ')
}

/** One answer as the page says it; nothing for what only names its item, and for what is not asked here. */
function saidOf({ id, itemId = '' }: Because, said: Summary): Text {
  const path = pathOf(id)
  if (id === DEVICE) return words(sayOf('questionsForm.because.device'))
  if (id === titleId(path, groupOf(path))) return []
  if (id === path) {
    const isNone = itemId === '' && findGroup(said, path)?.instead === 'none'
    return isNone ? words(sayIfAny(`${path}.none`) ?? '') : []
  }
  const line = blockOf(said, path, itemId)?.lines.find((one) => one.id === id)
  if (line === undefined) return []
  const { label = [], text } = phrase(line, said)
  return joined([label, text], ' ')
}

const hasWords = (text: Text): boolean => text.some((span) => span.text.trim() !== '')

/** Whoever typed its stop: nothing is to follow it but a space. */
const endsWithAStop = (text: Text): boolean => /[.!?…]$/u.test(text.at(-1)?.text ?? '')

/** All of one item, or one answer of a single record. */
function reasonOf(together: readonly Because[], said: Summary): Reason[] {
  const [first] = together
  const name = first?.itemId === undefined ? [] : nameOf(pathOf(first.id), first.itemId, said)
  const texts = [name, ...together.map((one) => saidOf(one, said))].filter(hasWords)
  const all = texts.reduce((before, text) => joined([before, text], endsWithAStop(before) ? ' ' : ' · '), [])
  return texts.length === 0 ? [] : [{ words: shortened(all), answers: together.length }]
}

/** The reasons in words; none for answers that have nothing to name here. */
export function reasonsOf(because: readonly Because[], said: Summary): Reason[] {
  const byItem = new Map<string, Because[]>()
  for (const one of because) {
    const key = one.itemId === undefined ? one.id : markedRecord(one.recordId)
    byItem.set(key, [...(byItem.get(key) ?? []), one])
  }
  return [...byItem.values()].flatMap((together) => reasonOf(together, said))
}
