/** The ways out: the PDF and print. Letters that the PDF cannot show are named before anything is downloaded. */
import { useEffect, useState } from 'react'
import { say } from '../../i18n'
import { makePaper, warmUp, type Made } from '../../pdf/client'
import type { PaperDocument } from '../../summary/paper'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { offerDownload, paperFileName } from './download'

type State =
  | { kind: 'ready' }
  | { kind: 'working' }
  | { kind: 'done'; file: string; pages: number }
  | { kind: 'missing'; letters: readonly string[] }
  | { kind: 'failed' }

interface TakeItProps {
  document: PaperDocument
  title: 'plain' | 'full'
  /** `YYYY-MM-DD`, or '' when no visit is booked. */
  visitDate: string
}

const print = (): void => window.print()

export function TakeIt({ document, title, visitDate }: TakeItProps) {
  const [last, setLast] = useState<{ of: PaperDocument; state: State }>({ of: document, state: { kind: 'ready' } })
  // A changed page makes what was said about the last one untrue.
  const state: State = last.of === document ? last.state : { kind: 'ready' }
  const setState = (next: State): void => setLast({ of: document, state: next })
  // The first paper takes longest: the code and the fonts are fetched while the person looks at the choices.
  useEffect(() => void warmUp(), [])

  const after = (made: Made): State => {
    if (made.ok) {
      const file = paperFileName(title, visitDate)
      offerDownload(made.bytes, file)
      announce(say('make.done', { n: made.pages, file }))
      return { kind: 'done', file, pages: made.pages }
    }
    if (made.reason === 'missing') {
      announce(say('make.missing.title'))
      return { kind: 'missing', letters: made.missing }
    }
    announce(say('make.failed.title'))
    return { kind: 'failed' }
  }
  const make = async (boxesForMissing: boolean): Promise<void> => {
    setState({ kind: 'working' })
    announce(say('make.working'))
    setState(after(await makePaper(document, { creationDate: new Date(), boxesForMissing })))
  }
  const isWorking = state.kind === 'working'

  return (
    <div className="take-it">
      <p className="button-row">
        <Button kind="primary" aria-disabled={isWorking} onClick={isWorking ? undefined : () => void make(false)}>
          {say(isWorking ? 'make.working' : 'make.download')}
        </Button>
        <Button onClick={print}>{say('make.print')}</Button>
      </p>
      {state.kind === 'done' && (
        <Notice>
          <p>{say('make.done', { n: state.pages, file: state.file })}</p>
        </Notice>
      )}
      {state.kind === 'missing' && (
        <Notice
          kind="care"
          title={say('make.missing.title')}
          actions={
            <>
              <Button onClick={print}>{say('make.missing.print')}</Button>
              <Button onClick={() => void make(true)}>{say('make.missing.boxes')}</Button>
            </>
          }
        >
          <p>{say('make.missing.text', { letters: state.letters.join(' ') })}</p>
        </Notice>
      )}
      {state.kind === 'failed' && (
        <Notice
          kind="danger"
          title={say('make.failed.title')}
          actions={<Button onClick={() => void make(false)}>{say('app.loadFailed.retry')}</Button>}
        >
          <p>{say('make.failed.text')}</p>
        </Notice>
      )}
    </div>
  )
}
