/** A sheet to print, to download and to look at: its look, the two ways to take it, and the preview. */
import { useRef, type ReactNode } from 'react'
import { chooseForPage, setPage, useAnswers } from '../../answers/store'
import { PageView } from '../../exports/PageView'
import { say, sayOf } from '../../i18n'
import type { PaperDocument } from '../../summary/paper'
import { LETTERS, PAPERS, type PageSettings } from '../../summary/settings'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { RadioGroup } from '../../ui/RadioGroup'
import { useDevice } from '../device'
import { Outcome } from '../make/Outcome'
import { usePaper } from '../make/usePaper'

const print = (): void => window.print()

/** The same settings as the page's: who wants large letters wants them on both. */
function Look({ name, options }: { name: 'paper' | 'letters'; options: readonly PageSettings['paper' | 'letters'][] }) {
  const value = useAnswers((state) => state.page[name])
  return (
    <RadioGroup
      id={`worksheet-${name}`}
      label={sayOf(`make.${name}`)}
      options={options.map((id) => ({ id, label: sayOf(`make.${name}.${id}`) }))}
      value={value}
      onChange={(picked) => {
        chooseForPage(name)
        setPage({ [name]: picked })
      }}
    />
  )
}

interface SheetProps {
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

export function Sheet({ document, file, children, ...words }: SheetProps) {
  const device = useDevice()
  const { state, make, cancel } = usePaper(document, file)
  const button = useRef<HTMLButtonElement>(null)
  const isWorking = state.kind === 'working'
  const download = (boxesForMissing = false): void => void make('download', { boxesForMissing })
  return (
    <>
      <div className="make-screen">
        {children}
        <Disclosure summary={say('worksheet.look')}>
          <Look name="paper" options={PAPERS} />
          <Look name="letters" options={LETTERS} />
        </Disclosure>
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
