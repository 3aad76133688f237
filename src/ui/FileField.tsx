import { useId } from 'react'
import { describedBy, FieldFrame, type FrameProps } from './FieldFrame'

export interface FileFieldProps extends FrameProps {
  /** As the attribute: which files the chooser shows first. */
  accept: string
  /** Called with the chosen file, or null when the choice was taken back. */
  onChoose: (file: File | null) => void
}

/** The browser's own chooser of a file. The file is not read, only handed on. */
export function FileField({ id, label, labelHidden, hint, note, error, accept, onChoose }: FileFieldProps) {
  const name = useId()
  return (
    <FieldFrame {...{ id, label, labelHidden, hint, note, error }}>
      <input
        id={id}
        name={name}
        type="file"
        className="file-field"
        accept={accept}
        onChange={(event) => onChoose(event.currentTarget.files?.[0] ?? null)}
        aria-describedby={describedBy({ id, hint, note, error })}
        aria-invalid={error === undefined ? undefined : true}
      />
    </FieldFrame>
  )
}
