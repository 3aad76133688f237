import { memo } from 'react'
import { useAnswers, versionOf } from '../../answers/store'
import { controlId } from '../../form/controlId'
import { MarkControl } from '../../form/MarkControl'
import type { Disclosure, Group, Step } from '../../form/step'
import { say, sayIfAny, sayOf } from '../../i18n'
import { plainText, type Text } from '../../summary/paper'
import { phrase, pickText, valueText } from '../../summary/phrases'
import type { Block, GroupSummary, Line, Section, Summary } from '../../summary/summary'
import { STEPS } from '../../steps'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import { routeOf, stepPlaces } from '../pages'
import { goTo } from '../routes'
import { changeFrom, useVisit } from '../visit'

interface ReviewSectionProps {
  section: Section
  summary: Summary
  onMark: (recordId: string, mark: Disclosure) => void
}

const groupOf = (id: string): Group | undefined => {
  const [stepId, name = ''] = id.split('.')
  const step: Step | undefined = STEPS.find((one) => one.id === stepId)
  return step?.groups[name]
}

/** Goes to the page where a question is asked; Continue there leads back to this very link. */
function useChange(): (anchor: string, stepId: string, control: string, itemId: string) => void {
  const answers = useAnswers((state) => state.answers)
  const added = useVisit((state) => state.added)
  return (anchor, stepId, control, itemId) => {
    const places = stepPlaces(answers, versionOf(answers), added)
    const place = places.find((one) => one.step.id === stepId && (one.itemId === '' || one.itemId === itemId))
    if (place === undefined) return goTo({ page: 'steps' })
    changeFrom(anchor, control)
    goTo(routeOf(place))
  }
}

function ChangeLink({ id, itemId, stepId, what }: { id: string; itemId: string; stepId: string; what: string }) {
  const change = useChange()
  const isOneOfAList = itemId !== ''
  const control = controlId(id, isOneOfAList ? itemId : undefined)
  const anchor = `change-${control}`
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

const labelOf = (line: Line): string => sayIfAny(`${line.id}.label`) ?? line.id

const LineRow = ({ line, block, summary }: { line: Line; block: Block; summary: Summary }) => (
  <div className="review-line">
    <dt>{labelOf(line)}</dt>
    <dd>
      <Said text={valueText(line, summary)} />
    </dd>
    <dd className="review-change">
      <ChangeLink id={line.id} itemId={block.itemId} stepId={line.id.split('.')[0] ?? ''} what={labelOf(line)} />
    </dd>
  </div>
)

/** What names a record for marks and headings: the pick, the item's first answer, or the group. */
function nameOf(block: Block, group: GroupSummary, summary: Summary, n: number): string {
  const groupName = sayOf(`${group.id}.name`)
  if (group.kind === 'picks') return plainText(pickText(block, summary))
  if (group.kind === 'perPick') return sayOf(`${group.id}.name`)
  if (group.kind === 'record') return groupName
  const first = block.lines.find((line) => line.field.kind === 'text' || line.field.kind === 'choice')
  const own =
    first === undefined
      ? ''
      : plainText(phrase(first, summary).label === undefined ? valueText(first, summary) : valueText(first, summary))
  return own === '' ? say('review.item', { list: groupName, n }) : own
}

function BlockView({
  block,
  group,
  summary,
  n,
  onMark,
}: {
  block: Block
  group: GroupSummary
  summary: Summary
  n: number
  onMark: ReviewSectionProps['onMark']
}) {
  const description = groupOf(group.id)
  const name = nameOf(block, group, summary, n)
  const concern =
    group.kind === 'perPick'
      ? summary.sections
          .flatMap((s) => s.groups)
          .find((g) => g.id === 'concerns.picked')
          ?.blocks.find((b) => b.itemId === block.itemId)
      : undefined
  const heading = concern === undefined ? name : `${plainText(pickText(concern, summary))}: ${name}`
  const stepId = group.id.split('.')[0] ?? ''
  return (
    <div className={`review-record review-${block.disclosure}`}>
      {group.kind !== 'record' && (
        <div className="review-item-head">
          <h3 dir="auto">{heading}</h3>
          {block.lines.length === 0 && <ChangeLink id={group.id} itemId={block.itemId} stepId={stepId} what={name} />}
        </div>
      )}
      {block.lines.length > 0 && (
        <dl>
          {block.lines.map((line) => (
            <LineRow key={line.id} line={line} block={block} summary={summary} />
          ))}
        </dl>
      )}
      {group.kind !== 'perPick' && (
        <MarkControl
          name={name}
          value={block.disclosure}
          askToTell={description?.askToTell}
          onChange={(mark) => onMark(block.recordId, mark)}
        />
      )}
    </div>
  )
}

function GroupView({
  group,
  summary,
  onMark,
}: {
  group: GroupSummary
  summary: Summary
  onMark: ReviewSectionProps['onMark']
}) {
  const stepId = group.id.split('.')[0] ?? ''
  const isList = group.kind === 'list' || group.kind === 'picks'
  return (
    <div className="review-group">
      {isList && <p className="review-list-name">{sayOf(`${group.id}.name`)}</p>}
      {group.blocks.length === 0 && (
        <p>
          {say(group.instead === 'none' ? 'review.none' : 'review.preferNot')}{' '}
          <ChangeLink id={group.id} itemId="" stepId={stepId} what={sayOf(`${group.id}.name`)} />
        </p>
      )}
      {group.blocks.map((block, i) => (
        <BlockView key={block.recordId} block={block} group={group} summary={summary} n={i + 1} onMark={onMark} />
      ))}
    </div>
  )
}

export const ReviewSection = memo(function ReviewSection({ section, summary, onMark }: ReviewSectionProps) {
  const id = `review-${section.id}`
  return (
    <section aria-labelledby={id} className="review-section">
      <h2 id={id}>{sayOf(`${section.id}.title`)}</h2>
      {section.groups.map((group) => (
        <GroupView key={group.id} group={group} summary={summary} onMark={onMark} />
      ))}
    </section>
  )
})
