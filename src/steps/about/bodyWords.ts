/**
 * Where questions name a part of the body, and what the person calls it. A question's own sentence is never changed: the
 * word stands beside it. Words that are typed fit no sentence for certain, in no language.
 */
import type { WordForPart } from '../../form/StepContext'
import type { AnyAnswers } from '../../form/values'
import { sayOf } from '../../i18n'
import type { about } from './about'

export type BodyPart = keyof typeof about.groups.bodyWords.fields

/**
 * The parts that a question names in its label, its help or its options, by the question's id (`step.group` for lists).
 * A test looks for them in the words. Questions for the therapist are not here: they are the person's own text.
 */
export const PARTS_NAMED_IN: Readonly<Record<string, readonly BodyPart[]>> = {
  'concerns.picked': ['genitals', 'penis', 'anus', 'erection', 'orgasm', 'ejaculation'],
  'details.pain.where': ['clitoris', 'penis', 'testicles', 'anus'],
  'details.pain.when': ['orgasm', 'ejaculation'],
  'details.erection.otherTimes': ['erection'],
  'details.erection.part': ['erection'],
  'details.orgasm.control': ['orgasm'],
  'health.surgeries': ['chest', 'genitals'],
  'health.signs.noticed': ['testicles', 'erection'],
  'body.show.parts': ['chest', 'vulva', 'vagina', 'penis', 'testicles', 'anus', 'periods'],
  'body.cycle.periods': ['periods'],
  'body.pregnancies.kind': ['vagina'],
  'body.feeding.now': ['chest'],
  'body.menopause.stage': ['periods'],
  'body.vulva.signs': ['vulva', 'vagina'],
  'body.penis.signs': ['penis', 'testicles', 'erection'],
  'body.exam.feel': ['genitals'],
  'medicines.forSex.used': ['erection'],
  'goals.hopes.picked': ['erection', 'orgasm'],
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()

/** The words of a name, without an "s" at the end; "or" and the like are too short to count. */
const stems = (name: string): string[] =>
  plain(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 || /[^\p{Script=Latin}]/u.test(word))
    .map((word) => word.replace(/s$/, ''))

const typedIn = (answers: AnyAnswers, group: string, field: string): string => {
  const record = answers['about']?.[group]
  const value = record !== undefined && 'values' in record ? record.values[field] : undefined
  return typeof value === 'string' ? value.trim() : ''
}

/** The person's words for the parts that a question names. On their own screen, whatever the mark. */
export function wordsForParts(id: string, answers: AnyAnswers): readonly WordForPart[] {
  const avoided = plain(typedIn(answers, 'words', 'avoid'))
  return (PARTS_NAMED_IN[id] ?? []).flatMap((name): WordForPart[] => {
    const word = typedIn(answers, 'bodyWords', name)
    const part = sayOf(`about.bodyWords.${name}.part`)
    return word === '' ? [] : [{ part, word, avoided: stems(part).some((stem) => avoided.includes(stem)) }]
  })
}
