import type { ReactNode } from 'react'
import { classes } from './classes'

/** A small word about the state of something. Colour only supports it. */
export const StatusTag = ({ kind = 'plain', children }: { kind?: 'plain' | 'done' | 'quiet'; children: ReactNode }) => (
  <span className={classes('tag', `tag-${kind}`)}>{children}</span>
)
