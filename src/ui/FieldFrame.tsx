import { Fragment, type ReactNode } from 'react'
import { classes } from './classes'

/** The person's own word for what a question names; `first` where they would rather not read the question's word. */
export interface OwnWord {
  words: readonly string[]
  first: boolean
}

/** What stands around a control. `hint`, `note` and `error` are tied to it by the ids that `describedBy` gives. */
export interface FrameProps {
  /** The id of the control, or of the fieldset. */
  id: string
  label: ReactNode
  /** For screen readers only. */
  labelHidden?: boolean | undefined
  hint?: ReactNode
  ownWord?: OwnWord | undefined
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
export function describedBy({
  id,
  hint,
  ownWord,
  note,
  error,
}: Pick<FrameProps, 'id' | 'hint' | 'ownWord' | 'note' | 'error'>) {
  const ids = [
    ownWord && !ownWord.first && `${id}-word`,
    hint && `${id}-hint`,
    error && `${id}-error`,
    note && `${id}-note`,
  ].filter(Boolean)
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

/** One line for each word: in the label where it comes first, so that it is read first, too. */
export const OwnWordLines = ({
  id,
  ownWord,
  at,
}: {
  id: string
  ownWord: OwnWord | undefined
  at: 'label' | 'below'
}) =>
  ownWord === undefined || ownWord.first !== (at === 'label') ? null : (
    <>
      <span className="own-word" {...(at === 'below' ? { id: `${id}-word` } : {})}>
        {ownWord.words.map((line) => (
          // The spaces part the lines where they are read out as one.
          <Fragment key={line}>
            <span>{line}</span>{' '}
          </Fragment>
        ))}
      </span>{' '}
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
  ownWord,
  note,
  error,
  children,
}: FrameProps & { children: ReactNode }) => (
  <div className={classes('field', error !== undefined && 'field-wrong')}>
    <label className={classes('label', labelHidden && 'visually-hidden')} htmlFor={id}>
      <OwnWordLines {...{ id, ownWord }} at="label" />
      {label}
    </label>
    <OwnWordLines {...{ id, ownWord }} at="below" />
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
  ownWord,
  note,
  error,
  saidBefore,
  children,
}: GroupFrameProps & { children: ReactNode }) => (
  <fieldset
    className={classes('field', error !== undefined && 'field-wrong')}
    id={id}
    aria-describedby={
      [describedBy({ id, hint, ownWord, note, error }), saidBefore].filter(Boolean).join(' ') || undefined
    }
  >
    <legend className={classes('label', labelHidden && 'visually-hidden')}>
      <OwnWordLines {...{ id, ownWord }} at="label" />
      {label}
    </legend>
    <OwnWordLines {...{ id, ownWord }} at="below" />
    <Hint id={id} hint={hint} error={error} />
    {children}
    <Note id={id} note={note} />
  </fieldset>
)
