/** What has a time in the answers that may be shared, lane by lane, as it was said. */
import { isBlankDate, type ApproximateDate } from '../../form/approximateDate'
import { say, sayOf } from '../../i18n'
import { concernText } from '../concernText'
import { choiceIn, findBlocks, inMainOrder, mainConcerns } from '../look'
import type { Text } from '../text'
import { fieldText, pickText } from '../phrases'
import { around, capitalized } from '../texts'
import type { ShareableSummary } from '../sharing'
import type { Block, Line } from '../summary'
import { words } from '../text'
import type { LaneId } from './model'

/** Who comes first when the figure has no room for all: the smaller number. */
export const RANK = {
  mainConcern: 0,
  linkedMedicine: 1,
  changedMedicine: 2,
  concern: 3,
  life: 4,
  rest: 5,
} as const

/** `always`: as long as I can remember. `unknown`: it has an end, but nobody said when. */
export interface Thing {
  lane: LaneId
  label: Text
  rank: number
  start: ApproximateDate | 'always' | null
  /** `once`: it happened; `now`: it goes on. */
  end: ApproximateDate | 'once' | 'now' | 'unknown'
  changes: readonly ApproximateDate[]
  comesAndGoes: boolean
  cameBack: boolean
  /** The answer that says when, to know whether the front page says it too. */
  source: { block: Block; line: Line | undefined }
}

type Dated = Pick<Thing, 'lane' | 'label'> & Partial<Thing>

const lineOf = (block: Block, field: string): Line | undefined =>
  block.lines.find((line) => line.id === `${block.groupId}.${field}`)

/** A rough time as said, or null. The kind of the field and the shape of its value go together. */
function dateIn(block: Block, field: string): ApproximateDate | null {
  const line = lineOf(block, field)
  const date = line?.field.kind === 'approximateDate' ? (line.value as ApproximateDate) : null
  return date === null || isBlankDate(date) ? null : date
}

const thing = (block: Block, field: string, dated: Dated): Thing => ({
  rank: RANK.rest,
  start: dateIn(block, field),
  end: 'once',
  changes: [],
  comesAndGoes: false,
  cameBack: false,
  source: { block, line: lineOf(block, field) },
  ...dated,
})

/** The first field that says something names the record; else a plain word for its kind. */
function labelOf(summary: ShareableSummary, block: Block, ...fields: string[]): Text {
  const said = fields
    .map((field) => fieldText(summary, block, field).filter((span) => !span.beside))
    .find((text) => text.length > 0)
  return capitalized(said ?? words(sayOf(`timeline.unnamed.${block.groupId}`)))
}

/** The concerns that the person said matter most, or else the first three. */
function mainIds(summary: ShareableSummary): Set<string> {
  const concerns = inMainOrder(summary).map((block) => block.itemId)
  const main = mainConcerns(summary)
  return new Set(main.length > 0 ? main : concerns.slice(0, 3))
}

function concerns(summary: ShareableSummary): Thing[] {
  const main = mainIds(summary)
  const stories = findBlocks(summary, 'details.story')
  return inMainOrder(summary).flatMap((concern): Thing[] => {
    const story = stories.find((block) => block.itemId === concern.itemId)
    if (story === undefined) return []
    const onset = dateIn(story, 'onset')
    const lifelong = choiceIn(story, 'lifelong')
    const isAlways =
      (onset?.kind === 'stage' && onset.id === 'always') ||
      (lifelong === 'always' && (onset === null || onset.kind === 'unsure'))
    return [
      thing(story, 'onset', {
        lane: 'concerns',
        label: capitalized(concernText(concern, summary)),
        rank: main.has(concern.itemId) ? RANK.mainConcern : RANK.concern,
        start: isAlways ? 'always' : onset,
        end: 'now',
        comesAndGoes: choiceIn(story, 'how') === 'comesGoes',
        cameBack: lifelong === 'returned',
      }),
    ]
  })
}

/** Linked by the person; stopped, or with a dose that changed; or neither. */
function rankOf(medicine: Block): number {
  if (choiceIn(medicine, 'link') === 'yes') return RANK.linkedMedicine
  return ['stopped', 'changed'].includes(choiceIn(medicine, 'status')) ? RANK.changedMedicine : RANK.rest
}

/** What is not started yet has no place: nothing came after it. */
const medicines = (summary: ShareableSummary): Thing[] =>
  findBlocks(summary, 'medicines.list')
    .filter((block) => choiceIn(block, 'status') !== 'planned')
    .map((block): Thing => {
      const status = choiceIn(block, 'status')
      const changed = dateIn(block, 'changedWhen')
      return thing(block, 'since', {
        lane: 'medicines',
        label: labelOf(summary, block, 'name', 'kind'),
        rank: rankOf(block),
        end: status === 'stopped' ? (dateIn(block, 'stoppedWhen') ?? 'unknown') : 'now',
        changes: changed === null ? [] : [changed],
        comesAndGoes: status === 'sometimes',
      })
    })

const health = (summary: ShareableSummary): Thing[] => [
  ...findBlocks(summary, 'health.conditions').map((block) =>
    thing(block, 'since', { lane: 'health', label: capitalized(pickText(block, summary)) }),
  ),
  ...findBlocks(summary, 'health.surgeries').map((block) =>
    thing(block, 'when', { lane: 'health', label: labelOf(summary, block, 'what') }),
  ),
]

const body = (summary: ShareableSummary): Thing[] => [
  ...findBlocks(summary, 'body.pregnancies').map((block) =>
    thing(block, 'when', { lane: 'body', label: labelOf(summary, block, 'kind') }),
  ),
  ...findBlocks(summary, 'body.menopause').map((block) =>
    thing(block, 'since', { lane: 'body', label: words(say('timeline.menopause')) }),
  ),
]

const life = (summary: ShareableSummary): Thing[] =>
  findBlocks(summary, 'life.changes').map((block) =>
    thing(block, 'when', { lane: 'life', label: labelOf(summary, block, 'what', 'note'), rank: RANK.life }),
  )

const relationships = (summary: ShareableSummary): Thing[] =>
  findBlocks(summary, 'relationships.partners').map((block) =>
    thing(block, 'since', {
      lane: 'relationships',
      label: around('timeline.with', labelOf(summary, block, 'label')),
      end: 'now',
    }),
  )

const tried = (summary: ShareableSummary): Thing[] =>
  findBlocks(summary, 'tried.things').map((block) =>
    thing(block, 'when', { lane: 'tried', label: around('timeline.tried', labelOf(summary, block, 'what', 'kind')) }),
  )

const people = (summary: ShareableSummary): Thing[] =>
  findBlocks(summary, 'tried.people').map((block) =>
    thing(block, 'when', {
      lane: 'people',
      label: around('timeline.talkedTo', labelOf(summary, block, 'kind', 'name')),
    }),
  )

/** True when something was said about its time, even if only "not sure". */
const saysWhen = ({ start, end, changes }: Thing): boolean =>
  start !== null || typeof end === 'object' || changes.length > 0

/** Everything of which a time was said, in the order of the lanes, then of the answers (main concerns first). */
export const thingsOf = (summary: ShareableSummary): Thing[] =>
  [concerns, medicines, health, body, life, relationships, tried, people]
    .flatMap((lane) => lane(summary))
    .filter(saysWhen)
