import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'

interface Common extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  type?: 'button' | 'submit'
}

/** `what` makes the name unique for screen readers: the visible words, then what they are about ("Remove sertraline"). */
export type ButtonProps = Common & ({ what: string; children: string } | { what?: undefined; children: ReactNode })

export const Button = ({ kind = 'secondary', type = 'button', what, className, children, ...rest }: ButtonProps) => (
  <button
    {...rest}
    {...(what === undefined ? {} : { 'aria-label': `${children} ${what}` })}
    type={type === 'submit' ? 'submit' : 'button'}
    className={classes('button', `button-${kind}`, className)}
  >
    {children}
  </button>
)
