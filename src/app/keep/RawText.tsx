import { useState } from 'react'
import { rawText } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { offerDownload } from '../make/download'

const FILE = 'appointment-notes-locked.json'

/** Hands out what lies here as it is, still locked, for a version that can read it. */
export function RawText() {
  const [saved, setSaved] = useState<'done' | 'none' | null>(null)
  const save = async (): Promise<void> => {
    const text = await rawText()
    if (text !== null) offerDownload(new TextEncoder().encode(text), FILE, 'application/json')
    setSaved(text === null ? 'none' : 'done')
  }
  return (
    <>
      <Button onClick={() => void save()}>{say('unreadable.raw')}</Button>
      <p role="status" className="raw-saved">
        {saved === 'done' && say('unreadable.raw.done', { file: FILE })}
        {saved === 'none' && say('unreadable.raw.none')}
      </p>
    </>
  )
}
