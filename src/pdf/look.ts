import { createContext, useContext } from 'react'
import type { Fonts } from './fonts'
import type { Measures } from './measures'

export interface Look {
  fonts: Fonts
  measures: Measures
  /** Width in points of the place where the text stands; long words break at it. */
  room: number
}

const LookContext = createContext<Look | null>(null)

export const LookProvider = LookContext.Provider

export const useLook = (): Look => {
  const look = useContext(LookContext)
  if (!look) throw new Error('A part of the paper stands outside a LookProvider: wrap it in PaperPdf.')
  return look
}
