import { useController } from 'react-hook-form'
import type { AnyValue } from './values'

export interface Answer<V> {
  value: V
  set: (value: V) => void
  onBlur: () => void
  /** Why the value cannot stay as it is, in words. */
  error: string | undefined
}

/** The first message in an error, which may lie in a part of the value (`other`, the number of a date). */
export function messageIn(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined
  if ('message' in error && typeof error.message === 'string' && error.message !== '') return error.message
  for (const [key, part] of Object.entries(error)) {
    const message = key === 'ref' ? undefined : messageIn(part)
    if (message !== undefined) return message
  }
  return undefined
}

/** One answer of the form, by its path (`list.items.3.values.name`). Only its own changes re-render the caller. */
export function useAnswer<V extends AnyValue>(path: string): Answer<V> {
  const { field, fieldState } = useController({ name: path })
  return {
    // react-hook-form does not know the paths, which come from descriptions; the description says what lies there.
    value: field.value as V,
    set: field.onChange,
    onBlur: field.onBlur,
    error: messageIn(fieldState.error),
  }
}
