import type { KeyboardEvent } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'

interface ClearAnswerProps {
  /** The question, for screen readers. */
  about: string
  onClear: () => void
}

/**
 * Takes the answer of one-of-several back. No stop of Tab: it would be the next one after each answer, and the Space that was
 * meant for the next question wiped this one. Keys do it from the answer itself (`clearsByKey`), as its words say.
 */
export const ClearAnswer = ({ about, onClear }: ClearAnswerProps) => (
  <span className="clear-answer">
    <Button
      kind="quiet"
      className="button-small"
      what={about}
      tabIndex={-1}
      aria-keyshortcuts="Delete"
      onClick={onClear}
    >
      {say('answer.clear')}
    </Button>
    <kbd className="clear-key" aria-hidden="true">
      {say('answer.clear.key')}
    </kbd>
  </span>
)

/** For the element around the options: Delete or Backspace on the chosen one. */
export const clearsByKey = (isAnswered: boolean, onClear: () => void) => (event: KeyboardEvent) => {
  const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event
  if (!isAnswered || altKey || ctrlKey || metaKey || shiftKey) return
  if ((key !== 'Delete' && key !== 'Backspace') || !(target instanceof HTMLInputElement) || target.type !== 'radio')
    return
  event.preventDefault()
  onClear()
  announce(say('answer.cleared'))
}
