import type { ReactNode } from 'react'
import { classes } from './classes'

export interface NoticeProps {
  kind?: 'calm' | 'care' | 'danger' | undefined
  title?: ReactNode
  children: ReactNode
  actions?: ReactNode
}

/** A remark set off from the rest. It stays until it is dealt with. */
export const Notice = ({ kind = 'calm', title, children, actions }: NoticeProps) => (
  <div className={classes('notice', `notice-${kind}`)}>
    {title !== undefined && <p className="notice-title">{title}</p>}
    <div className="notice-words">{children}</div>
    {actions !== undefined && <div className="button-row">{actions}</div>}
  </div>
)
