import type { ReactNode } from 'react'
import { classes } from './classes'

/** What stands around a control. `hint`, `note` and `error` are tied to it by the ids that `describedBy` gives. */
export interface FrameProps {
  /** The id of the control, or of the fieldset. */
  id: string
  label: ReactNode
  /** For screen readers only. */
  labelHidden?: boolean | undefined
  hint?: ReactNode
  /** A gentle remark below the control; never a refusal. */
  note?: ReactNode
  /** Why this cannot stay as it is. */
  error?: string | undefined
}

/** Of several controls. */
export interface GroupFrameProps extends FrameProps {
  /** The id of what stands among the controls and is to be known before them: what the ends of a scale mean. */
  saidBefore?: string | undefined
}

/** The ids of what describes a control, for `aria-describedby`. */
export function describedBy({ id, hint, note, error }: Pick<FrameProps, 'id' | 'hint' | 'note' | 'error'>) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`, note && `${id}-note`].filter(Boolean)
  return ids.length === 0 ? undefined : ids.join(' ')
}

const Hint = ({ id, hint, error }: Pick<FrameProps, 'id' | 'hint' | 'error'>) => (
  <>
    {hint && (
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p className="field-error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </>
)

const Note = ({ id, note }: Pick<FrameProps, 'id' | 'note'>) =>
  note ? (
    <p className="field-note" id={`${id}-note`}>
      {note}
    </p>
  ) : null

/** Label, hint, control, note and error of one control. */
export const FieldFrame = ({
  id,
  label,
  labelHidden,
  hint,
  note,
  error,
  children,
}: FrameProps & { children: ReactNode }) => (
  <div className={classes('field', error !== undefined && 'field-wrong')}>
    <label className={classes('label', labelHidden && 'visually-hidden')} htmlFor={id}>
      {label}
    </label>
    <Hint id={id} hint={hint} error={error} />
    {children}
    <Note id={id} note={note} />
  </div>
)

/** The same for several controls that answer one question: a fieldset. */
export const GroupFrame = ({
  id,
  label,
  labelHidden,
  hint,
  note,
  error,
  saidBefore,
  children,
}: GroupFrameProps & { children: ReactNode }) => (
  <fieldset
    className={classes('field', error !== undefined && 'field-wrong')}
    id={id}
    aria-describedby={[describedBy({ id, hint, note, error }), saidBefore].filter(Boolean).join(' ') || undefined}
  >
    <legend className={classes('label', labelHidden && 'visually-hidden')}>{label}</legend>
    <Hint id={id} hint={hint} error={error} />
    {children}
    <Note id={id} note={note} />
  </fieldset>
)
