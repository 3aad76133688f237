/**
 * Answers as phrases: first person, the person's own words untouched. Uses the words of the steps:
 *   `<field>.paper` with `{value}`: a sentence ("It bothers me {value}."); with `{when}`: one around a rough time
 *   ("It began {when}."); without: a label ("What helps me")
 *   `<field>.past`: the same for what is over ("How I took it")
 *   `<field>.said.<option>`: an option as it reads on paper, where its label does not fit
 */
import type { ApproximateDate } from '../form/approximateDate'
import { OTHER } from '../form/field'
import { optionsIn, type ChoiceValue, type ChoicesValue } from '../form/values'
import { listOf, say, sayIfAny, theirStretches } from '../i18n'
import { findBlocks, findLine } from './look'
import { plainText, words, type Text } from './paper'
import { dateText, dayText, timeText } from './roughTimes'
import type { Block, Line, Summary } from './summary'
import { capitalized, joined, own } from './texts'
import { stretchText, theirText, theirTextIfAny, theirWordsIn } from './theirs'

/** As it reads on paper, or as it was asked (for review on screen). */
export type Wording = 'said' | 'asked'

/** An option's words. `id` is the field's id, or the group's for picks. */
export const optionText = (id: string, option: string, summary: Summary, wording: Wording = 'said'): Text =>
  (wording === 'said' ? theirTextIfAny(`${id}.said.${option}`, summary) : undefined) ??
  theirText(`${id}.option.${option}`, summary)

const HAVE_ONE: readonly string[] = ['partner', 'married', 'together', 'apart']

const picksOf = (summary: Summary, id: string): readonly string[] => optionsIn(findLine(summary, id)?.line.value)

/** Whether one partner is known of here: only by what stands in this very summary. */
const hasPartner = (summary: Summary): boolean =>
  summary.partnerThere === true ||
  picksOf(summary, 'visit.attend.who').includes('partner') ||
  picksOf(summary, 'relationships.status.fit').some((one) => HAVE_ONE.includes(one))

/** "to feel closer to my partner": read beside him, "a partner" would sound like somebody else. */
const mineText = (id: string, option: string, summary: Summary): Text | undefined =>
  hasPartner(summary) ? theirTextIfAny(`${id}.mine.${option}`, summary) : undefined

function pickedTexts(
  id: string,
  picked: readonly string[],
  other: string,
  { wording, summary }: { wording: Wording; summary: Summary },
): Text[] {
  return picked
    .filter((option) => wording === 'asked' || option !== 'preferNot')
    .map((option) =>
      option === OTHER && other.trim() !== ''
        ? own(other.trim())
        : ((wording === 'said' ? mineText(id, option, summary) : undefined) ??
          optionText(id, option, summary, wording)),
    )
}

/** What a reference is called: the option's words, or the own words of "something else". */
function referenceTexts(to: string, ids: readonly string[], summary: Summary): Text[] {
  const group = summary.sections.flatMap((section) => section.groups).find((one) => one.id === to)
  return ids.map((id) => {
    const block = group?.blocks.find((one) => one.itemId === id)
    return block === undefined ? optionText(to, id, summary) : pickText(block, summary)
  })
}

/** " (sertraline)", behind a brand's name. */
const besideText = ({ beside }: Line): Text => (beside === undefined ? [] : [{ text: ` (${beside})`, beside: true }])

/** Asked "why": the page says so already, and "Why I stopped: because ..." reads as a slip. */
const BECAUSE = /^(because(\s+of)?|porque)[\s,]+(?=\S)/iu
const ASKS_WHY: ReadonlySet<string> = new Set(['medicines.list.stoppedWhy'])

const typedOf = (id: string, typed: string, wording: Wording): string =>
  wording === 'said' && ASKS_WHY.has(id) ? typed.trim().replace(BECAUSE, '') : typed.trim()

/** The texts of a value: several for a list of options, else one. */
export function valueTexts(line: Line, summary: Summary, wording: Wording = 'said'): Text[] {
  const { field, id, value } = line
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'number':
      // Kinds and shapes go together: summarize takes both from one description (here and below).
      return [[...own(typedOf(id, value as string, wording)), ...besideText(line)]]
    case 'date':
      return [dayText(value as string)]
    case 'time':
      return [timeText(value as string)]
    case 'scale':
      return [words(say('paper.ofTen', { n: value as number }))]
    case 'approximateDate':
      return [dateText(value as ApproximateDate, summary.birthYear)]
    case 'choice': {
      const choice = value as ChoiceValue
      return pickedTexts(id, [choice.picked], choice.other, { wording, summary })
    }
    case 'choices': {
      const choices = value as ChoicesValue
      return pickedTexts(id, choices.picked, choices.other, { wording, summary })
    }
    case 'references':
      return referenceTexts(field.to, value as string[], summary)
    case 'switch':
    case 'origin':
    case 'work':
    case 'records':
      return []
  }
}

/** Options in a row: "a, b and c" within a sentence, "a; b; c" after a label. */
export function valueText(line: Line, summary: Summary, within: 'sentence' | 'label' = 'label'): Text {
  const texts = valueTexts(line, summary)
  if (within === 'label' || texts.some((text) => text.some((span) => span.own))) return joined(texts, '; ')
  return words(listOf(texts.map((text) => text.map((span) => span.text).join(''))))
}

/** One answer of a record, by its field; nothing where it was not given. */
export const fieldText = (summary: Summary, block: Block, field: string): Text => {
  const line = block.lines.find((one) => one.id === `${block.groupId}.${field}`)
  return line === undefined ? [] : valueText(line, summary)
}

/** A rough time inside a sentence: the place `{when}`. */
const whenText = (line: Line, summary: Summary): Text =>
  line.field.kind === 'approximateDate' ? dateText(line.value as ApproximateDate, summary.birthYear, 'sentence') : []

const isUnsureDate = ({ value }: Line): boolean =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'unsure'

/** "Where" → "Where:"; a label that ends in a mark of its own stays. */
const withColon = (label: Text): Text => (/[?!:.…]$/.test(plainText(label)) ? label : closed(label, ':'))

/** A sign of ours behind a text. */
const closed = (text: Text, sign: string): Text =>
  text.some((span) => span.own) ? [...text, { text: sign }] : words(plainText(text) + sign)

export interface Phrase {
  /** With a label: a labelled line; without: a sentence. */
  label?: Text
  text: Text
}

/** What ten would be: without it nobody knows whether "5 of 10" is good. */
function scaleEnd({ id, field }: Line): Text {
  const high = field.kind === 'scale' ? sayIfAny(`${id}.high`) : undefined
  return high === undefined ? [] : words(` ${say('paper.ten', { high })}`)
}

/** What says a line: its words on paper. What stands on no paper (and only in a reason) goes by its group's name. */
function wordsFor({ id, isPast }: Line): string {
  const group = id.slice(0, id.lastIndexOf('.'))
  const keys = [...(isPast === true ? [`${id}.past`] : []), `${id}.paper`]
  return keys.find((key) => sayIfAny(key) !== undefined) ?? `${group}.name`
}

/** One answered question as it stands on paper. */
export function phrase(line: Line, summary: Summary): Phrase {
  const key = wordsFor(line)
  const stretches = theirStretches(key, theirWordsIn(summary))
  const places = stretches.filter(({ kind }) => kind === 'place').map(({ text }) => text)
  if (!places.includes('value') && !places.includes('when')) {
    const isOwn = line.field.kind === 'text' || line.field.kind === 'longText'
    const text = [...valueText(line, summary), ...scaleEnd(line)]
    return {
      label: withColon(theirText(key, summary)),
      text: isOwn ? text : capitalized(text),
    }
  }
  // "It began time not sure" would be no sentence.
  if (isUnsureDate(line)) return { text: words(sayIfAny(`${line.id}.unsure`) ?? say('date.unsure')) }
  const value = places.includes('when') ? whenText(line, summary) : valueText(line, summary, 'sentence')
  return { text: stretches.flatMap((one): Text => (one.kind === 'place' ? value : stretchText(one))) }
}

/**
 * What says an answer already: "Yes" to "Do you take anything?" beside the list. "I have a visit booked" is said by the page
 * itself, in the hands of the one whom it is booked with.
 */
const SAID_BY: Readonly<Record<string, { is: string; by: readonly string[] | 'page' }>> = {
  'medicines.taking.any': { is: 'yes', by: ['medicines.list'] },
  'visit.booking.status': { is: 'booked', by: 'page' },
}

/** False for answers that another answer on the same page already says. */
export function saysMore(summary: Summary, id: string): boolean {
  const said = SAID_BY[id]
  const own = findLine(summary, id)?.line.value
  if (said === undefined || own === null || typeof own !== 'object' || !('picked' in own) || own.picked !== said.is)
    return true
  return (
    said.by !== 'page' &&
    said.by.every((one) => findLine(summary, one) === undefined && findBlocks(summary, one).length === 0)
  )
}

/** What a pick is called on paper: its option, or the own words of "something else". */
export function pickText(block: Block, summary: Summary, wording: Wording = 'said'): Text {
  const what = block.lines.find((line) => line.id === `${block.groupId}.what`)
  if (block.itemId === OTHER && what !== undefined) return valueText(what, summary)
  return optionText(block.groupId, block.itemId, summary, wording)
}
