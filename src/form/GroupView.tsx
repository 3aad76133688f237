import { memo, use } from 'react'
import { sayIfAny } from '../i18n'
import { After } from './After'
import { controlId } from './controlId'
import { DisclosureMark } from './DisclosureMark'
import { ListView } from './ListView'
import { PicksView } from './PicksView'
import { RecordFields } from './RecordFields'
import { isAsked } from './shown'
import { groupId, type Group } from './step'
import { SpecialGroupsContext, useStepSetting } from './StepContext'
import { useDerived, useHolds } from './useDerived'
import { useIsAsked } from './useAsked'
import { useTheirs } from './useTheirs'
import { isList } from './values'

export interface GroupViewProps {
  name: string
  description: Group
  /** Whose page this is, on a step that comes up once for each pick. */
  itemId?: string | undefined
}

/** One group of questions, in the shape its kind asks for. */
export const GroupView = memo(function GroupView({ name, description, itemId }: GroupViewProps) {
  const { step, version } = useStepSetting()
  const shown = useHolds(description.when, { group: name }, itemId)
  const Special = use(SpecialGroupsContext)[groupId(step.id, name)]
  if (!isAsked(description, version) || !shown) return null
  return (
    <>
      {Special ? <Special /> : <Body {...{ name, description, itemId }} />}
      {/* What a long list brings up would be out of sight below it: it stands above its cards. */}
      {(Special !== undefined || description.kind !== 'list') && <After id={groupId(step.id, name)} />}
    </>
  )
})

function Body({ name, description, itemId }: GroupViewProps) {
  switch (description.kind) {
    case 'list':
      return <ListView group={name} description={description} />
    case 'picks':
      return <PicksView group={name} description={description} />
    case 'record':
      return <RecordView name={name} description={description} />
    case 'perPick':
      return <PickPage {...{ name, description, itemId }} />
  }
}

/** Single answers. One question speaks for itself; several are named as a group for screen readers. */
function RecordView({ name, description, index, itemId }: GroupViewProps & { index?: number }) {
  const { step } = useStepSetting()
  const their = useTheirs()
  const id = groupId(step.id, name)
  const isAnyAsked = useIsAsked({ group: name, description, index, itemId })
  const several = Object.keys(description.fields).length > 1
  const label = sayIfAny(`${id}.label`)
  if (!isAnyAsked) return null
  return (
    <section
      className="group"
      id={controlId(id, itemId)}
      {...(several ? { role: 'group', 'aria-label': their.sayOf(`${id}.name`) } : {})}
    >
      {label !== undefined && <h2 className="group-title">{label}</h2>}
      <RecordFields group={name} {...{ description, index, itemId }} />
      <DisclosureMark group={name} {...{ description, index }} />
    </section>
  )
}

/** The record that belongs to the pick whose page this is. */
function PickPage({ name, description, itemId }: GroupViewProps) {
  const index = useDerived((answers) => {
    const stored = answers[name]
    return stored !== undefined && isList(stored) ? stored.items.findIndex((item) => item.id === itemId) : -1
  })
  return index < 0 ? null : <RecordView {...{ name, description, itemId, index }} />
}
