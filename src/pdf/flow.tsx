import { View } from '@react-pdf/renderer'
import type { ComponentProps, ComponentType } from 'react'

/** What a block asks of the page breaks. Read from the laid-out tree by `measure.ts`. */
export interface FlowMarks {
  /** Whole on one page, if it fits on one. */
  keep?: boolean
  /** Never the last thing on a page. */
  withNext?: boolean
  /** Starts a page. */
  newPage?: boolean
  /** Drawn without words (a ruled line, a box to tick): never cut through. */
  solid?: boolean
  /** Holds a head that is repeated on each page the table goes on. */
  table?: boolean
  head?: boolean
}

type FlowProps = ComponentProps<typeof View> & { flow: FlowMarks }

/** A View with marks for the page breaks. */
// react-pdf hands unknown props of a View through to the laid-out tree, but its types do not say so
export const Flow = View as unknown as ComponentType<FlowProps>
