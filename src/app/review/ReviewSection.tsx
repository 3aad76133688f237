/** What was said in one step. */
import { memo } from 'react'
import type { Disclosure } from '../../form/step'
import { say, sayOf } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import type { Fates } from '../../summary/keptOff'
import type { GroupSummary, Section, Summary } from '../../summary/summary'
import { needsLook, saysOf } from './partCounts'
import { ReviewPart } from './ReviewPart'
import { ChangeLink, ReviewRecord } from './ReviewRecord'

interface ReviewSectionProps {
  section: Section
  summary: Summary
  fates: Fates
  startsOpen: boolean
  onMark: (recordId: string, mark: Disclosure) => void
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
  const name = sayOf(`${group.id}.name`)
  return (
    <div className="review-group">
      {isList && name !== sayOf(`${stepId}.title`) && <p className="review-list-name">{name}</p>}
      {group.blocks.length === 0 && (
        <p>
          {say(group.instead === 'none' ? 'review.none' : 'review.preferNot')}{' '}
          <ChangeLink id={group.id} itemId="" stepId={stepId} what={sayOf(`${group.id}.name`)} />
        </p>
      )}
      {group.blocks.map((block, i) => (
        <ReviewRecord key={block.recordId} block={block} group={group} summary={summary} n={i + 1} onMark={onMark} />
      ))}
    </div>
  )
}

/** The way to the questions of a part: to the first of its answers. */
function ChangePart({ section, title }: { section: Section; title: string }) {
  const [group] = section.groups
  if (group === undefined) return null
  const [block] = group.blocks
  return (
    <ChangeLink
      anchor={`change-${section.id}`}
      id={block?.lines[0]?.id ?? group.id}
      itemId={block?.itemId ?? ''}
      stepId={section.id}
      what={title}
    />
  )
}

export const ReviewSection = memo(function ReviewSection(props: ReviewSectionProps) {
  const { section, summary, fates, startsOpen, onMark } = props
  // The summary stays the same in every language.
  useLanguage()
  const title = sayOf(`${section.id}.title`)
  return (
    <ReviewPart
      id={section.id}
      title={title}
      says={saysOf(section, fates)}
      needsLook={needsLook(section)}
      startsOpen={startsOpen}
      change={<ChangePart section={section} title={title} />}
    >
      {section.groups.map((group) => (
        <GroupView key={group.id} group={group} summary={summary} onMark={onMark} />
      ))}
    </ReviewPart>
  )
})
