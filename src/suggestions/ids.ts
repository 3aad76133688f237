/** The ids of questions and of their options, as types: a rule that names one that is not there does not compile. */
import type { Field } from '../form/field'
import type { STEPS } from '../steps'

type KnownStep = (typeof STEPS)[number]
type GroupsOf = { [S in KnownStep as S['id']]: S['groups'] }
type StepId = keyof GroupsOf

type GroupAt<Id extends string> = Id extends `${infer S extends StepId}.${infer G}`
  ? G extends keyof GroupsOf[S]
    ? GroupsOf[S][G]
    : never
  : never

type AnyGroupId = { [S in StepId]: `${S}.${keyof GroupsOf[S] & string}` }[StepId]
type GroupIdOf<Kind extends string> = {
  [Id in AnyGroupId]: GroupAt<Id> extends { kind: Kind } ? Id : never
}[AnyGroupId]

export type RecordId = GroupIdOf<'record'>
export type PicksId = GroupIdOf<'picks'>
export type ItemsId = GroupIdOf<'list' | 'perPick' | 'picks'>
export type ListId = GroupIdOf<'list' | 'picks'>

type FieldsAt<Id extends string> = GroupAt<Id> extends { fields: infer F } ? F : never

/** The names of the fields of a group, of the given kinds. */
export type FieldName<Id extends string, Kind extends Field['kind']> = {
  [F in keyof FieldsAt<Id> & string]: FieldsAt<Id>[F] extends { kind: Kind } ? F : never
}[keyof FieldsAt<Id> & string]

/** `step.group.field` of all single records, of the given kinds. */
export type RecordFieldId<Kind extends Field['kind']> = {
  [Id in RecordId]: `${Id}.${FieldName<Id, Kind>}`
}[RecordId]

/** Answers that say "I would rather not" are no answers: no rule can name them. */
type Said<Option> = Exclude<Option, 'preferNot'>

/** The options of a field of a group. */
export type OptionOf<Id extends string, F extends string> = F extends keyof FieldsAt<Id>
  ? FieldsAt<Id>[F] extends { options: readonly (infer Option extends string)[] }
    ? Said<Option>
    : never
  : never

/** The options of `step.group.field`. */
export type OptionAt<FieldId extends string> = FieldId extends `${infer S}.${infer G}.${infer F}`
  ? OptionOf<`${S}.${G}`, F>
  : never

/** The options of a list of picks. */
export type PickOf<Id extends PicksId> =
  GroupAt<Id> extends { options: infer Options extends Readonly<Record<string, readonly string[]>> }
    ? Said<Options[keyof Options][number]>
    : never
