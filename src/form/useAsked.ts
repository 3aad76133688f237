import { holds, placeOf, type Place, type Version } from './shown'
import type { Group } from './step'
import { useStepSetting } from './StepContext'
import { placeAt, useDerived } from './useDerived'

type At = 'asked' | 'more'

/** Which questions of a record stand on the page at once, or behind "more" as well: the names of their fields. */
export const askedIn = (at: readonly At[], group: Group, version: Version, place: Place): readonly string[] =>
  Object.entries(group.fields)
    .filter(
      ([, field]) => at.some((one) => one === placeOf(field, group, version, place.itemId)) && holds(field.when, place),
    )
    .map(([name]) => name)

export interface RecordAsked {
  group: string
  description: Group
  index?: number | undefined
  itemId?: string | undefined
}

/** Whether the page has any question of a record, as the answers are now. */
export function useIsAsked({ group, description, index, itemId }: RecordAsked): boolean {
  const setting = useStepSetting()
  return useDerived((answers) => {
    const place = placeAt(answers, setting, { group, index }, itemId)
    return askedIn(['asked', 'more'], description, setting.version, place).length > 0
  })
}
