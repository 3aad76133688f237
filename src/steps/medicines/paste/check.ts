/** Rows to check before they become items of the list, and what is left over of the text. */
import { blankItem } from '../../../form/blank'
import { HARD_LIMITS, OTHER } from '../../../form/field'
import type { ItemOf } from '../../../form/values'
import { say } from '../../../i18n'
import { saysForm, withForm } from '../forms'
import { medicines } from '../medicines'
import { isCut } from './dates'
import { withoutFor } from './besides'
import type { Often, PastedList, PastedRow, StatusOption } from './pasted'
import { isAboutPaper, isPaperwork } from './paper'
import { isBareForm, isScrap } from './scraps'

export type MedicineItem = ItemOf<typeof medicines.groups.list.fields>

export interface CheckedRow {
  readonly row: PastedRow
  readonly isTicked: boolean
  /** As they will be on the list. */
  readonly name: string
  readonly dose: string
  readonly often: Often
  /** How often, in words, where the option is "another way". Left out in notes of before, as are the two below. */
  readonly oftenText?: string | undefined
  readonly status: StatusOption
  readonly note: string
  readonly purpose?: string | undefined
  /** What came of it: why it was stopped, or what was noticed. */
  readonly came?: string | undefined
  readonly keepsRest: boolean
}

export interface CheckedLine {
  readonly text: string
  readonly isTicked: boolean
  /** It tells what somebody must not have: it has a place of its own. Left out in notes of before. */
  readonly isAllergy?: boolean | undefined
}

export interface Checked {
  readonly rows: readonly CheckedRow[]
  readonly lines: readonly CheckedLine[]
  /** It was said once that they are not on the list yet. */
  readonly hasAsked: boolean
}

/** What there is to say yes or no to beside the fields; '' where nobody would miss it. It stays in the box all the same. */
export const restToOffer = (row: PastedRow): string => {
  const { name, dose } = inForm(row)
  return isScrap(row.rest, [name, dose, row.oftenNote]) ? '' : row.rest
}

/** Name and dose with the form that is written beside one of them. */
function inForm({ text, name, dose }: PastedRow): Pick<PastedRow, 'name' | 'dose'> {
  const formed = withForm(text, name)
  const inItsForm = formed === name ? withForm(text, dose) : dose
  // "40mg?": who is not sure says so.
  const isDoubted = dose !== '' && text.includes(`${inItsForm}?`)
  return { name: formed, dose: isDoubted ? `${inItsForm}?` : inItsForm }
}

/** What stays in the box of a row that is read in: no bare "tablet", nor the form, once it stands beside the name or the dose. */
const restToLeave = (row: PastedRow): string => {
  const { name, dose } = inForm(row)
  return row.rest
    .split('; ')
    .filter((part) => !isBareForm(part) && (!saysForm(part) || !`${name} ${dose}`.includes(part)))
    .join('; ')
}

function toCheckRow(row: PastedRow): CheckedRow {
  // A time that could not be read, or not wholly, stays as words.
  const time = isCut(row.since, row.sinceText)
    ? say('paste.since', { time: row.sinceText })
    : row.since === null
      ? row.sinceText
      : ''
  const note = [row.oftenNote, time].filter((text) => text !== '').join('; ')
  return {
    row,
    note,
    ...inForm(row),
    often: row.often,
    oftenText: row.oftenText,
    status: row.status,
    purpose: withoutFor(row.purpose ?? ''),
    came: row.came,
    isTicked: true,
    keepsRest:
      restToOffer(row) !== '' &&
      !row.rest.split('; ').some((line) => isPaperwork(line) || isAboutPaper(line)) &&
      note.length + row.rest.length < HARD_LIMITS.text,
  }
}

/**
 * What is to be checked of a text that was read; who prescribed and how many are left is not added unless it is ticked, nor
 * what is there already, on the list or in a row above.
 */
export function toCheck(
  { rows, notUnderstood, allergies }: PastedList,
  alikeIn: (rows: readonly CheckedRow[]) => readonly (object | null)[],
): Checked {
  const all = rows.map(toCheckRow)
  const alike = alikeIn(all)
  return {
    rows: all.map((row, at) => ({ ...row, isTicked: alike[at] === null })),
    lines: notUnderstood.map((text) => ({ text, isTicked: false, isAllergy: allergies.includes(text) })),
    hasAsked: false,
  }
}

/** What came of it is the reason why it was stopped, or something that was noticed. */
export const placeOfCame = (status: StatusOption): 'stoppedWhy' | 'noticed' =>
  status === 'stopped' ? 'stoppedWhy' : 'noticed'

const blankMedicine = (): MedicineItem =>
  // blankItem builds the values field by field from the same description.
  blankItem(medicines.groups.list) as MedicineItem

const choice = (picked: string, other = '') => ({ picked, other })

function itemOf(checked: CheckedRow): MedicineItem {
  const { row, name, dose, often, oftenText = '', status, note, purpose = '', came = '', keepsRest } = checked
  const item = blankMedicine()
  const oftenNote = [note, keepsRest ? row.rest : ''].filter((text) => text.trim() !== '').join('; ')
  const { since, stoppedWhen, changedWhen } = row
  return {
    ...item,
    values: {
      ...item.values,
      name,
      dose,
      oftenNote,
      since,
      often: choice(often, often === OTHER ? oftenText : ''),
      status: choice(status),
      stoppedWhen: status === 'stopped' ? stoppedWhen : null,
      changedWhen: status === 'changed' ? changedWhen : null,
      purpose,
      stoppedWhy: placeOfCame(status) === 'stoppedWhy' ? came : '',
      noticed: placeOfCame(status) === 'noticed' ? came : '',
    },
  }
}

/** The items that are ticked: rows first, then lines as they stand. */
export const itemsOf = ({ rows, lines }: Checked): MedicineItem[] => [
  ...rows.filter((row) => row.isTicked).map(itemOf),
  ...lines
    .filter((line) => line.isTicked)
    .map(({ text }) => {
      const item = blankMedicine()
      return { ...item, values: { ...item.values, name: text } }
    }),
]

/** What is not added, as it was pasted, a line each: it stays in the box. */
export const leftOver = ({ rows, lines }: Checked): string =>
  [
    ...rows.flatMap(({ row, isTicked, keepsRest }) =>
      isTicked ? (keepsRest ? [] : [restToLeave(row)]) : [row.text.trim()],
    ),
    ...lines.filter((line) => !line.isTicked).map(({ text }) => text),
  ]
    .filter((text) => text !== '')
    .join('\n')
