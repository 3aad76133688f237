/** What answers look like. "Empty" is one value per kind: '' , [] or null; never undefined. */
import type { ApproximateDate } from './approximateDate'
import type { Field, Fields } from './field'
import type { Disclosure, Group, ListGroup, PerPickGroup, PicksGroup, Step } from './step'

export interface ChoiceValue {
  /** An option's id, or ''. */
  picked: string
  /** Own words for the option `other`; kept when the pick changes. */
  other: string
}

export interface ChoicesValue {
  picked: string[]
  other: string
}

export type ValueOf<F extends Field> = F extends { kind: 'choice' }
  ? ChoiceValue
  : F extends { kind: 'choices' }
    ? ChoicesValue
    : F extends { kind: 'references' | 'records' }
      ? string[]
      : F extends { kind: 'scale' }
        ? number | null
        : F extends { kind: 'approximateDate' }
          ? ApproximateDate | null
          : F extends { kind: 'switch' }
            ? boolean
            : string

export type AnyValue = ValueOf<Field>

export interface RecordOf<F extends Fields = Fields> {
  disclosure: Disclosure
  values: { [K in keyof F]: ValueOf<F[K]> }
}

/** `id`: for a pick, the option's id; else made once by `createId`. */
export interface ItemOf<F extends Fields = Fields> extends RecordOf<F> {
  id: string
}

/** `instead`: "I have none" and "prefer not to say" are answers; an empty list is not. */
export interface ListOf<F extends Fields = Fields> {
  instead: '' | 'none' | 'preferNot'
  items: ItemOf<F>[]
}

export type GroupAnswers<G extends Group> = G extends ListGroup | PicksGroup | PerPickGroup
  ? ListOf<G['fields']>
  : RecordOf<G['fields']>

export type StepAnswers<S extends Step> = { [K in keyof S['groups']]: GroupAnswers<S['groups'][K]> }

/** Answers of any steps, for the generic parts, which read them by description. */
export type AnyAnswers = Record<string, Record<string, RecordOf | ListOf>>

export const isList = (answers: RecordOf | ListOf): answers is ListOf => 'items' in answers

/** The options picked in a choice or in choices; none in anything else. */
export function optionsIn(value: AnyValue | undefined): readonly string[] {
  if (typeof value !== 'object' || value === null || !('picked' in value)) return []
  return [value.picked].flat().filter((option) => option !== '')
}
