/** The detail parts, in the order of the page. Each says everything that belongs to it. */
import { topicText } from '../form/topic'
import { optionsIn } from '../form/values'
import { say, sayOf } from '../i18n'
import { lineBlocks } from './blocks'
import { concernText } from './concernText'
import { groupsOf, plainPart, type DetailPart, type Shown } from './detailPart'
import { aloudKey, detailsOf, findBlocks, findLine, inMainOrder, lineKey } from './look'
import { medicinesPart } from './medicinesPart'
import { words, type PaperBlock } from './paper'
import { valueText } from './phrases'
import { QUESTION_TIMES, sortedQuestions, timeOf, topQuestions } from './questions'
import type { ShareableSummary } from './sharing'
import type { Block, Line } from './summary'
import { joined } from './texts'
import { timelinePart } from './timeline/part'

/** In my own words, why now, then one block for each concern: main ones first. */
function concernsPart(summary: ShareableSummary, shown: Shown): DetailPart {
  const isNew = (block: Block, line?: Line): boolean => !shown.has(lineKey(block, line))
  const [ownWords, why, main] = ['concerns.own.words', 'concerns.now.why', 'concerns.most.main'].map((id) => {
    const found = findLine(summary, id)
    return found && isNew(found.block, found.line) ? found : undefined
  })
  const concerns = inMainOrder(summary)
  const blocks: PaperBlock[] = [
    ...(ownWords ? [{ kind: 'quote', text: valueText(ownWords.line, summary) } as const] : []),
    ...(why ? lineBlocks([why.line], summary) : []),
    ...(main ? lineBlocks([main.line], summary) : []),
  ]
  const newLines = (block: Block): readonly Line[] => block.lines.filter((line) => isNew(block, line))
  const said = concerns.map((concern) => ({
    concern,
    lines: [
      ...(concern.itemId === 'other' ? [] : [newLines(concern)]),
      ...detailsOf(summary, concern.itemId).map(newLines),
    ].filter((lines) => lines.length > 0),
  }))
  for (const { concern, lines } of said.filter((one) => one.lines.length > 0)) {
    const description = lines.flat().find((line) => line.id === 'details.story.words')
    blocks.push(
      { kind: 'subheading', text: concernText(concern, summary) },
      ...(description ? [{ kind: 'quote', text: valueText(description, summary) } as const] : []),
      ...lines.flatMap((some) =>
        lineBlocks(
          some.filter((line) => line !== description),
          summary,
        ),
      ),
    )
  }
  // A heading with nothing under it would look like a gap.
  const others = said
    .filter(({ concern, lines }) => lines.length === 0 && isNew(concern))
    .map(({ concern }) => concernText(concern, summary))
  if (others.length > 0 && others.length === concerns.length)
    blocks.push({ kind: 'list', ordered: false, items: others })
  else if (others.length > 0)
    blocks.push({ kind: 'line', label: words(`${say('front.also')}:`), text: joined(others, ' · ') })
  const groups = groupsOf(summary, ['concerns', 'details'])
  return { ...plainPart('concerns', words(say('part.concerns')), groups, summary, shown), blocks }
}

/** The first three with four ruled lines each, then the others by when they are to be asked, a line each. */
function questionsPart(summary: ShareableSummary): DetailPart {
  const top = topQuestions(summary)
  const all = sortedQuestions(summary)
  const rest = all.slice(top.length)
  let number = 0
  const asked = (block: Block, answerLines: number): PaperBlock => {
    number += 1
    const text = block.lines
      .filter((line) => line.id === 'questions.list.text')
      .flatMap((line) => valueText(line, summary))
    return { kind: 'question', number, text, answerLines }
  }
  // The numbers run on from the first three to the others: the order of these two matters.
  const first: PaperBlock[] =
    top.length === 0
      ? []
      : [{ kind: 'subheading', text: words(say('questions.top')) }, ...top.map((block) => asked(block, 4))]
  const groups = ([...QUESTION_TIMES, 'unsorted'] as const).flatMap((time): PaperBlock[] => {
    const here = rest.filter((block) => timeOf(block) === time)
    if (here.length === 0) return []
    return [{ kind: 'subheading', text: words(say(`questions.${time}`)) }, ...here.map((block) => asked(block, 1))]
  })
  return {
    id: 'questions',
    heading: words(say('part.questions')),
    blocks: [...first, ...groups],
    records: findBlocks(summary, 'questions.list'),
    alsoSays: [],
  }
}

/** How to talk with me, what else may matter, limits, and what I would rather say in person. */
function talkPart(summary: ShareableSummary, shown: Shown): DetailPart {
  const groups = groupsOf(summary, ['about', 'topics', 'limits', 'past'])
  const part = plainPart('talk', words(say('part.talk')), groups, summary, shown)
  if (summary.aloud.every((groupId) => shown.has(aloudKey(groupId)))) return part
  const topics = [...new Set(summary.aloud.map(topicText))]
  return {
    ...part,
    blocks: [...part.blocks, { kind: 'line', label: words(`${say('front.aloud')}:`), text: words(topics.join('; ')) }],
    alsoSays: [...part.alsoSays, ...summary.aloud.map(aloudKey)],
  }
}

/** Steps that have their place in a part. Any other step prints in a part of its own, so that a new one is never lost. */
const IN_A_PART: ReadonlySet<string> = new Set([
  'concerns',
  'details',
  'goals',
  'tried',
  'health',
  'body',
  'mind',
  'medicines',
  'life',
  'topics',
  'relationships',
  'background',
  'past',
  'about',
  'limits',
  'team',
  'visit',
  'questions',
  'afterVisit',
])

const otherParts = (summary: ShareableSummary, shown: Shown): DetailPart[] =>
  summary.sections
    .filter((section) => !IN_A_PART.has(section.id))
    .map((section) => plainPart(section.id, words(sayOf(`${section.id}.title`)), section.groups, summary, shown))

/**
 * Every part, in the order of the page; parts that say nothing are left out.
 * @param shown what the front page says whole, and the parts need not say again. What repeats on purpose: the names that
 * head what is said of them, tables, the timeline, and the questions, which have room here to write.
 */
export function detailParts(summary: ShareableSummary, shown: Shown): DetailPart[] {
  const plain = (
    id: 'tried' | 'health' | 'life' | 'relationships' | 'goals' | 'team' | 'after',
    ids: string[],
    except: string[] = [],
  ) => plainPart(id, words(say(`part.${id}`)), groupsOf(summary, ids, except), summary, shown)
  return [
    // News first: who reads it knows the rest from the last time.
    plain('after', ['afterVisit']),
    concernsPart(summary, shown),
    ...timelinePart(summary),
    plain('tried', ['tried']),
    medicinesPart(summary, shown),
    plain('health', ['health', 'body', 'mind'], ['health.allergies']),
    plain('life', ['life']),
    plain('relationships', ['relationships', 'background']),
    plain('goals', ['goals']),
    talkPart(summary, shown),
    plain('team', ['visit', 'team'], ['visit.bring']),
    ...otherParts(summary, shown),
    questionsPart(summary),
  ].filter((part) => part.blocks.length > 0)
}

/** What I will bring, to tick off. */
export function bringItems(summary: ShareableSummary): PaperBlock[] {
  const found = findLine(summary, 'visit.bring.things')
  if (found === undefined) return []
  const { value } = found.line
  const other = value !== null && typeof value === 'object' && 'other' in value ? value.other.trim() : ''
  const items = optionsIn(value).map((option) =>
    option === 'other' && other !== ''
      ? [{ text: other, own: true as const }]
      : words(sayOf(`visit.bring.things.option.${option}`)),
  )
  return [{ kind: 'checklist', items }]
}
