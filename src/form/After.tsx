import { use } from 'react'
import { AfterContext } from './StepContext'

/** What the page puts right after a question or a group (a support line). */
export const After = ({ id, itemId }: { id: string; itemId?: string | undefined }) => use(AfterContext)?.(id, itemId)
