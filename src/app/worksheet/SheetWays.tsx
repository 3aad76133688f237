/** The two ways to take a sheet, what comes of them, and the preview. One `article` for the page that is printed. */
import { useRef, type ReactNode } from 'react'
import { PageView } from '../../exports/PageView'
import type { PaperDocument } from '../../summary/paper'
import { Button } from '../../ui/Button'
import { useDevice } from '../device'
import { Outcome } from '../make/Outcome'
import { usePaper } from '../make/usePaper'

const print = (): void => window.print()

export interface SheetWaysProps {
  document: PaperDocument
  /** The name of the PDF. */
  file: string
  print: string
  download: string
  /** The heading of the preview. */
  preview: string
  /** What stands above, on screen only. */
  children: ReactNode
}

export function SheetWays({ document, file, children, ...words }: SheetWaysProps) {
  const device = useDevice()
  const { state, make, cancel } = usePaper(document, file)
  const button = useRef<HTMLButtonElement>(null)
  const isWorking = state.kind === 'working'
  const download = (boxesForMissing = false): void => void make('download', { boxesForMissing })
  return (
    <>
      <div className="make-screen">
        {children}
        <p className="button-row">
          <Button kind="primary" onClick={print}>
            {words.print}
          </Button>
          <Button ref={button} aria-disabled={isWorking} onClick={isWorking ? undefined : () => download()}>
            {words.download}
          </Button>
        </p>
        <Outcome
          {...{ state, device, file }}
          onCancel={() => {
            cancel()
            button.current?.focus()
          }}
          onAgain={(_, boxes) => download(boxes)}
          onShare={() => undefined}
          onPrint={print}
        />
        <h2>{words.preview}</h2>
      </div>
      <PageView document={document} />
    </>
  )
}
