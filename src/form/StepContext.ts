import { createContext, use, type ComponentType, type ReactNode } from 'react'
import type { Language, TheirWords } from '../i18n'
import type { Version } from './shown'
import type { Disclosure, Step } from './step'
import type { AnyAnswers, ListOf, RecordOf } from './values'

/** The answers of one step, by group; also what react-hook-form holds. */
export type FormAnswers = Record<string, RecordOf | ListOf>

/** What the item is called in which a question stands, or '': many items ask the same. */
export const ItemNameContext = createContext('')

/** What every question on the page can know. It changes rarely; what is typed does not pass through here. */
export interface StepSetting {
  step: Step
  /** What the questions are said in: they stand apart from the renderings of the page, and follow this. */
  language: Language
  version: Version
  /** The answers of the other steps. */
  others: AnyAnswers
  /** `YYYY-MM-DD` */
  today: string
  /** For ages and dates before birth; null when the age is not known. */
  birthYear: number | null
  /** What the person calls the parts of their body. */
  theirWords?: TheirWords | undefined
}

const Setting = createContext<StepSetting | null>(null)
export const StepSettingProvider = Setting.Provider

export function useStepSetting(): StepSetting {
  const setting = use(Setting)
  if (setting === null) throw new Error('This question stands outside a StepForm: wrap it in one.')
  return setting
}

/** What stands right after a question or a group; a context of its own, since it may change with every answer. */
export const AfterContext = createContext<AfterQuestion | undefined>(undefined)
/** `itemId`: of the list item in which the question stands. */
export type AfterQuestion = (fieldOrGroupId: string, itemId?: string) => ReactNode

/** A record, its mark, and how it is marked anew. */
export interface MarkedRecord {
  /** `step.group`, or `step.group/item`. */
  recordId: string
  mark: Disclosure
  onMark: (mark: Disclosure) => void
}
/** What stands beside a mark because of other steps: the form of one step does not know what may be said of them. */
export type SaysBesideMark = (marked: MarkedRecord) => ReactNode
export const BesideMarkContext = createContext<SaysBesideMark | undefined>(undefined)

/** Groups (`step.group`) that have a form of their own in place of the generated one. */
export type SpecialGroups = Readonly<Record<string, ComponentType>>
export const SpecialGroupsContext = createContext<SpecialGroups>({})
