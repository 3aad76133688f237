import { useState } from 'react'
import { useFormContext } from 'react-hook-form'
import type { ApproximateDate, DateWay } from '../approximateDate'
import { inOtherWay, type SaidWays } from '../otherWay'
import type { FormAnswers } from '../StepContext'

/** By the form of a page: with the page goes what was typed on it. A card that folds takes its inputs out of the page before. */
const OF_PAGES = new WeakMap<object, Map<string, SaidWays>>()

function waysOf(page: object, domId: string): SaidWays {
  const ofPage = OF_PAGES.get(page) ?? new Map<string, SaidWays>()
  OF_PAGES.set(page, ofPage)
  const ways = ofPage.get(domId) ?? { typed: {}, last: null }
  ofPage.set(domId, ways)
  return ways
}

/** In which ways a date was said as long as the page is open, by the id of its question. */
export function useSaidWays(domId: string) {
  const { control } = useFormContext<FormAnswers>()
  const [former, setFormer] = useState(() => waysOf(control, domId).last)
  const remember = (date: ApproximateDate | null) => {
    waysOf(control, domId).last = date
    setFormer(date)
  }
  return {
    /** What was said before the present way was picked. */
    former,
    remember,
    keep: (date: ApproximateDate) => {
      waysOf(control, domId).typed[date.kind] = date
    },
    forget: () => {
      waysOf(control, domId).typed = {}
      remember(null)
    },
    typedFor: (way: DateWay): ApproximateDate | undefined => waysOf(control, domId).typed[way],
    inOtherWay: (date: ApproximateDate, way: DateWay, today: string): ApproximateDate =>
      inOtherWay(date, way, waysOf(control, domId), today),
  }
}
