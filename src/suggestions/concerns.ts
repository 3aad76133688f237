/** What was picked under "what brings me here", by group. */
import { concerns } from '../steps/concerns/concerns'
import type { PickOf } from './ids'
import type { Reader } from './reader'
import type { Found } from './suggestion'

export type ConcernId = PickOf<'concerns.picked'>

const { options } = concerns.groups.picked
type ConcernGroup = keyof typeof options

const OF_GROUP: Readonly<Record<ConcernGroup, readonly ConcernId[]>> = options

export const concernsOf = (...groups: readonly ConcernGroup[]): readonly ConcernId[] =>
  groups.flatMap((group) => OF_GROUP[group])

export const ALL_CONCERNS: readonly ConcernId[] = Object.values(OF_GROUP).flat()

/** Any of these concerns. */
export const concern = (read: Reader, ...ids: readonly ConcernId[]): Found => read.picked('concerns.picked', ids)

const groups: ReadonlyMap<string, string> = new Map(
  Object.entries(OF_GROUP).flatMap(([group, ids]) => ids.map((id): [string, string] => [id, group])),
)

/** The group in which a concern stands. */
export const groupOf = (id: ConcernId): string => groups.get(id) ?? ''
