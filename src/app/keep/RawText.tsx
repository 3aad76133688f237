import { useState } from 'react'
import { rawText } from '../../drafts/keeper'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { offerDownload } from '../make/download'
import { lockedFileName } from './fileNames'

/** Hands out what lies here as it is, still locked, for a version that can read it. */
export function RawText() {
  const [saved, setSaved] = useState<{ file: string } | 'none' | null>(null)
  const save = async (): Promise<void> => {
    const text = await rawText()
    if (text === null) return setSaved('none')
    // The name that it was saved by stays, whatever language is chosen after.
    const file = lockedFileName()
    offerDownload(new TextEncoder().encode(text), file, 'application/json')
    setSaved({ file })
  }
  return (
    <>
      <Button onClick={() => void save()}>{say('unreadable.raw')}</Button>
      <p role="status" className="raw-saved">
        {saved === 'none' && say('unreadable.raw.none')}
        {saved !== null && saved !== 'none' && say('unreadable.raw.done', saved)}
      </p>
    </>
  )
}
