/** The page as text in the clipboard, for a portal's message box; by hand where the browser refuses. */
import { useState } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { TextField } from '../../ui/TextField'

/** Message boxes of portals end at one or two thousand characters; past this the front page alone is offered. */
const LONG = 2000

const charactersIn = (text: string): number => [...text].length

interface Copied {
  /** The text that the words are about; another page makes them untrue. */
  text: string
  by: 'clipboard' | 'hand'
}

export interface Copying {
  copied: Copied | null
  copy: (text: string) => Promise<void>
}

export function useCopying(): Copying {
  const [copied, setCopied] = useState<Copied | null>(null)
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      announce(say('ways.copied', { n: charactersIn(text) }))
      setCopied({ text, by: 'clipboard' })
    } catch {
      // Refused by the browser or by a rule of the device: the person's own keys still may.
      announce(say('ways.copy.refused'))
      setCopied({ text, by: 'hand' })
    }
  }
  return { copied, copy }
}

/** Selects the text as it appears, and whenever the box is entered. */
const selectAll = (box: HTMLTextAreaElement | null): void => {
  box?.focus()
  box?.select()
}

interface CopyOutcomeProps {
  copying: Copying
  whole: string
  front: string
  /** The name of the box to copy from by hand; without it, the page's. */
  label?: string
}

export function CopyOutcome({
  copying: { copied, copy },
  whole,
  front,
  label = say('ways.copy.label'),
}: CopyOutcomeProps) {
  if (copied === null || (copied.text !== whole && copied.text !== front)) return null
  const count = charactersIn(copied.text)
  const tooLong = count > LONG && copied.text !== front && charactersIn(front) < count
  return (
    <Notice actions={tooLong ? <Button onClick={() => void copy(front)}>{say('ways.copy.front')}</Button> : undefined}>
      {copied.by === 'clipboard' ? (
        <p>{say('ways.copied', { n: count })}</p>
      ) : (
        <TextField
          key={copied.text}
          id="copy-by-hand"
          label={label}
          hint={`${say('ways.copy.refused')} ${say('ways.copy.count', { n: count })}.`}
          value={copied.text}
          readOnly
          multiline="tall"
          ref={selectAll}
          onChange={() => undefined}
        />
      )}
      {tooLong && <p>{say('ways.copy.long')}</p>}
    </Notice>
  )
}
