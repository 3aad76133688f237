import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'
import { VisuallyHidden } from './VisuallyHidden'

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'children'> {
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  type?: 'button' | 'submit'
  /** Goes on after the visible words for screen readers, so that a name is unique: "Remove" + "sertraline". */
  what?: string
  children: ReactNode
}

export const Button = ({ kind = 'secondary', type = 'button', what, className, children, ...rest }: ButtonProps) => (
  <button
    {...rest}
    type={type === 'submit' ? 'submit' : 'button'}
    className={classes('button', `button-${kind}`, className)}
  >
    {children}
    {what !== undefined && <VisuallyHidden> {what}</VisuallyHidden>}
  </button>
)
