import type { PaperDocument } from '../summary/paper'
import type { Paper, PaperOptions } from './render'

/** What the page asks of the worker. */
export interface Order {
  id: number
  document: PaperDocument
  options: PaperOptions
}
/** What the worker answers: a paper, or the message of the error that stopped it. */
export type Answer = { id: number; paper: Paper } | { id: number; error: string }
