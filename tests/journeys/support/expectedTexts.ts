/** What a page must say: every answer that may be shared, in the words in which it may stand there. */
import type { Answers } from '../../../src/answers/answers'
import { STEPS } from '../../../src/steps'
import { cleanText } from '../../../src/summary/clean'
import { plainText } from '../../../src/summary/paper'
import { phrase, pickText, saysMore, valueTexts } from '../../../src/summary/phrases'
import { defaultSettings, type PageSettings } from '../../../src/summary/settings'
import { forSharing, type Sharing } from '../../../src/summary/sharing'
import { summarize, summarizeAll, type Line, type Summary } from '../../../src/summary/summary'
import { sayOf } from './words'

/** The day on which all journeys take place. */
export const TODAY = '2026-11-22'

/** One answer, and the ways in which it may be said: one of them must stand on the page. */
export interface Expected {
  id: string
  anyOf: string[]
}

export const sharing = (answers: Answers, settings: Partial<PageSettings> = {}): Sharing =>
  forSharing(summarize(STEPS, answers, TODAY), { ...defaultSettings('en-US'), ...settings })

const picked = ({ value }: Line): string =>
  typeof value === 'object' && value !== null && 'picked' in value ? String(value.picked) : ''

/** A heading may say an answer: what is stopped stands under "What I have stopped". */
function inOtherWords(line: Line, summary: Summary): string[] {
  if (line.id === 'questions.list.when') return [sayOf(`questions.${picked(line)}`), sayOf('questions.top')]
  if (line.id === 'medicines.list.status') return [sayOf(`medicines.${picked(line)}`)]
  if (line.field.kind === 'approximateDate') return [plainText(phrase(line, summary).text)]
  return []
}

function expectedOfLine(line: Line, summary: Summary): Expected[] {
  if (!saysMore(summary, line.id)) return []
  // The list of what to bring stands as it is asked, box by box.
  if (line.id === 'visit.bring.things' && Array.isArray((line.value as { picked: unknown }).picked)) {
    const { picked: ids, other } = line.value as { picked: string[]; other: string }
    return ids.map((id) => ({
      id: line.id,
      anyOf: [sayOf(`${line.id}.option.${id}`), ...(id === 'other' ? [other] : [])],
    }))
  }
  return valueTexts(line, summary).map((text) => ({
    id: line.id,
    anyOf: [plainText(text), ...inOtherWords(line, summary)],
  }))
}

/** Everything that the page must say, in any order. */
export function expectedTexts({ summary }: Sharing): Expected[] {
  return summary.sections
    .flatMap((section) => section.groups)
    .flatMap((group) =>
      group.blocks.flatMap((block) => [
        ...(group.kind === 'picks' ? [{ id: block.recordId, anyOf: [plainText(pickText(block, summary))] }] : []),
        ...block.lines.flatMap((line) => expectedOfLine(line, summary)),
      ]),
    )
}

/** Everything that review must say, whatever its mark, as it was asked. */
export function expectedOnReview(answers: Answers): Expected[] {
  const said = summarizeAll(STEPS, answers, TODAY)
  return said.sections
    .flatMap((section) => section.groups)
    .flatMap((group) =>
      group.blocks.flatMap((block) => [
        ...(group.kind === 'picks' ? [{ id: block.recordId, anyOf: [plainText(pickText(block, said, 'asked'))] }] : []),
        ...block.lines.flatMap((line) =>
          valueTexts(line, said, 'asked').map((text) => ({ id: line.id, anyOf: [plainText(text)] })),
        ),
      ]),
    )
}

/** For comparing words whatever the line breaks, the capitals and the forms of letters. */
export const bare = (text: string): string =>
  cleanText(text)
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()

/** What of the expected is not in a text. `without` takes out characters that the text cannot show. */
export function notIn(
  text: string,
  expected: readonly Expected[],
  without: (text: string) => string = (t) => t,
): string[] {
  const all = bare(text)
  return expected
    .filter(({ anyOf }) => !anyOf.some((one) => all.includes(bare(without(cleanText(one))))))
    .map(({ id, anyOf }) => `${id}: ${anyOf.join(' / ')}`)
}

/** The letters of which a text has fewer than another. */
export function lacking(text: string, than: string): string[] {
  const count = new Map<string, number>()
  for (const letter of bare(text)) count.set(letter, (count.get(letter) ?? 0) + 1)
  for (const letter of bare(than)) count.set(letter, (count.get(letter) ?? 0) - 1)
  return [...count]
    .filter(([letter, left]) => left < 0 && /\p{L}|\p{N}/u.test(letter))
    .map(([letter, left]) => `${letter} ${left}`)
}
