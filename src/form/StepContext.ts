import { createContext, use, type ComponentType, type ReactNode } from 'react'
import type { Version } from './shown'
import type { Step } from './step'
import type { AnyAnswers, ListOf, RecordOf } from './values'

/** The answers of one step, by group; also what react-hook-form holds. */
export type FormAnswers = Record<string, RecordOf | ListOf>

/** What every question on the page can know. It changes rarely; what is typed does not pass through here. */
export interface StepSetting {
  step: Step
  version: Version
  /** The answers of the other steps. */
  others: AnyAnswers
  /** `YYYY-MM-DD` */
  today: string
  /** For ages and dates before birth; null when the age is not known. */
  birthYear: number | null
}

const Setting = createContext<StepSetting | null>(null)
export const StepSettingProvider = Setting.Provider

export function useStepSetting(): StepSetting {
  const setting = use(Setting)
  if (setting === null) throw new Error('This question stands outside a StepForm: wrap it in one.')
  return setting
}

/** What stands right after a question or a group; a context of its own, since it may change with every answer. */
export const AfterContext = createContext<((fieldOrGroupId: string) => ReactNode) | undefined>(undefined)

/** Groups (`step.group`) that have a form of their own in place of the generated one. */
export type SpecialGroups = Readonly<Record<string, ComponentType>>
export const SpecialGroupsContext = createContext<SpecialGroups>({})
