import type { ComponentProps } from 'react'
import { classes } from './classes'

/** A sheet of its own on the page. */
export const Card = ({ className, ...rest }: ComponentProps<'div'>) => (
  <div {...rest} className={classes('card', className)} />
)
