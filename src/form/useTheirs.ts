import { sayTheirs, sayTheirsIfAny } from '../i18n'
import { useStepSetting } from './StepContext'

/** Words that may name a part of the body, in the person's own words where they have some: as `sayOf` and `sayIfAny`. */
export function useTheirs() {
  const { theirWords } = useStepSetting()
  return {
    sayOf: (key: string): string => sayTheirs(key, theirWords),
    sayIfAny: (key: string): string | undefined => sayTheirsIfAny(key, theirWords),
  }
}
