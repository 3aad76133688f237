/** One record on review: what was said, Change links, and its mark. */
import { lookedAgain, useAnswers, versionOf } from '../../answers/store'
import { controlId, focusAnswer, markControlId } from '../../form/controlId'
import { HeldBackNotice } from '../../form/HeldBackNotice'
import { MarkControl } from '../../form/MarkControl'
import type { Disclosure, Group, Step } from '../../form/step'
import { say, sayOf, sayTheirsIfAny } from '../../i18n'
import { detailsOf, findBlocks } from '../../summary/look'
import { plainText, type Text } from '../../summary/paper'
import { pickText, valueTexts } from '../../summary/phrases'
import { joined } from '../../summary/texts'
import { theirWordsIn } from '../../summary/theirs'
import type { Block, GroupSummary, Line, Summary } from '../../summary/summary'
import { STEPS } from '../../steps'
import { announce } from '../../ui/LiveRegion'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { AlsoStands } from '../alsoIn/AlsoStands'
import { asidePlaces, routeOf, stepPlaces } from '../pages'
import { goTo } from '../routes'
import { changeFrom } from '../visit'
import { nameOf, namingLine } from './nameOf'

const groupOf = (id: string): Group | undefined => {
  const [stepId, name = ''] = id.split('.')
  const step: Step | undefined = STEPS.find((one) => one.id === stepId)
  return step?.groups[name]
}

/** Goes to the page where a question is asked; Continue there leads back to this very link. */
function useChange(): (anchor: string, stepId: string, control: string, itemId: string) => void {
  const answers = useAnswers((state) => state.answers)
  const added = useAnswers((state) => state.added)
  return (anchor, stepId, control, itemId) => {
    const places = [...stepPlaces(answers, versionOf(answers), added), ...asidePlaces()]
    const place = places.find((one) => one.step.id === stepId && (one.itemId === '' || one.itemId === itemId))
    if (place === undefined) return goTo({ page: 'steps' })
    changeFrom({ route: { page: 'review' }, control: anchor }, control)
    goTo(routeOf(place))
  }
}

interface ChangeLinkProps {
  id: string
  itemId: string
  stepId: string
  what: string
  /** The link's own id, where several lead to the same question. */
  anchor?: string
}

export function ChangeLink({ id, itemId, stepId, what, anchor: own }: ChangeLinkProps) {
  const change = useChange()
  const isOneOfAList = itemId !== ''
  const control = controlId(id, isOneOfAList ? itemId : undefined)
  const anchor = own ?? `change-${control}`
  return (
    <button type="button" id={anchor} className="link change" onClick={() => change(anchor, stepId, control, itemId)}>
      {say('review.change')}
      <VisuallyHidden> {what}</VisuallyHidden>
    </button>
  )
}

const Said = ({ text }: { text: Text }) =>
  text.map((span, i) =>
    span.own ? (
      <span key={i} className="own" translate="no" dir="auto">
        {span.text}
      </span>
    ) : (
      span.text
    ),
  )

const labelOf = (line: Line, summary: Summary): string =>
  sayTheirsIfAny(`${line.id}.label`, theirWordsIn(summary)) ?? line.id

const LineRow = ({ line, block, summary }: { line: Line; block: Block; summary: Summary }) => (
  <div className="review-line">
    <dt>{labelOf(line, summary)}</dt>
    <dd>
      <Said text={joined(valueTexts(line, summary, 'asked'), '; ')} />
    </dd>
    <dd className="review-change">
      <ChangeLink
        id={line.id}
        itemId={block.itemId}
        stepId={line.id.split('.')[0] ?? ''}
        what={labelOf(line, summary)}
      />
    </dd>
  </div>
)

/**
 * What was said about a pick has the pick's own mark, here as on its page: once for all of it.
 * @param of the list of picks, `step.group`
 */
function PickMark({
  block,
  of,
  summary,
  onMark,
}: Pick<ReviewRecordProps, 'block' | 'summary' | 'onMark'> & { of: string }) {
  const pick = findBlocks(summary, of).find((one) => one.itemId === block.itemId)
  if (pick === undefined || detailsOf(summary, block.itemId)[0] !== block) return null
  const part = sayOf(`${block.groupId.split('.')[0] ?? ''}.title`)
  return (
    <>
      <p className="hint">{say('review.mark.pick')}</p>
      <MarkControl
        anchor={markControlId(block.groupId, block.itemId)}
        group={of}
        name={say('review.item.of', { name: plainText(pickText(pick, summary, 'asked')), part })}
        value={pick.disclosure}
        onChange={(mark) => onMark(pick.recordId, mark)}
      />
    </>
  )
}

interface ReviewRecordProps {
  block: Block
  group: GroupSummary
  summary: Summary
  /** The record's place in its list, from 1. */
  n: number
  onMark: (recordId: string, mark: Disclosure) => void
}

export function ReviewRecord({ block, group, summary, n, onMark }: ReviewRecordProps) {
  const description = groupOf(group.id)
  const name = nameOf(block, group, summary, n)
  const naming = namingLine(block, group)
  const lines = block.lines.filter((line) => line !== naming)
  const stepId = group.id.split('.')[0] ?? ''
  const mark = markControlId(group.id, group.kind === 'record' ? undefined : block.itemId)
  const lookAgain = (): void => {
    lookedAgain(block.itemId)
    announce(say('rests.isOnPage', { name }))
    focusAnswer(mark)
  }
  // Several records answer the same questions: without the record's name their Change buttons would be called the same.
  const isOneOfMany = group.kind !== 'record'
  return (
    <div
      className={`review-record review-${block.disclosure}`}
      {...(isOneOfMany ? { role: 'group', 'aria-label': name } : {})}
    >
      {isOneOfMany && (
        <div className="review-item-head">
          <h3 dir="auto">{name}</h3>
          {(naming !== undefined || lines.length === 0) && (
            <ChangeLink id={naming?.id ?? group.id} itemId={block.itemId} stepId={stepId} what={name} />
          )}
        </div>
      )}
      {lines.length > 0 && (
        <dl>
          {lines.map((line) => (
            <LineRow key={line.id} line={line} block={block} summary={summary} />
          ))}
        </dl>
      )}
      {block.heldBack && block.disclosure !== 'private' && <HeldBackNotice name={name} onLookAgain={lookAgain} />}
      {description?.summary === 'never' && <p className="review-never">{say('mark.never', { name })}</p>}
      {description?.kind === 'perPick' && <PickMark {...{ block, summary, onMark }} of={description.of} />}
      {group.kind !== 'perPick' && description?.summary !== 'never' && (
        <MarkControl
          anchor={mark}
          group={group.id}
          name={name}
          value={block.disclosure}
          askToTell={description?.askToTell}
          onChange={(mark) => onMark(block.recordId, mark)}
        />
      )}
      {group.kind === 'list' && (
        <AlsoStands recordId={block.recordId} mark={block.disclosure} onMark={(mark) => onMark(block.recordId, mark)} />
      )}
    </div>
  )
}
