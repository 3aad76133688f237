import { holds } from '../../form/shown'
import { useStepSetting } from '../../form/StepContext'
import { HAS_VISIT } from './questionBank'

/** Whether the person has a visit booked: what one asks before booking is behind them. */
export const useHasVisit = (): boolean => holds(HAS_VISIT, { answers: useStepSetting().others })
