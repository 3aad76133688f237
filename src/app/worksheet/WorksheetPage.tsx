/** The blank worksheet: to look at, to print, to download. It holds questions only; nothing of the answers comes here. */
import { useMemo, useRef } from 'react'
import { chooseForPage, setPage, useAnswers } from '../../answers/store'
import { PageView } from '../../exports/PageView'
import { say, sayOf } from '../../i18n'
import { STEPS } from '../../steps'
import { LETTERS, PAPERS, type PageSettings } from '../../summary/settings'
import { worksheet } from '../../summary/worksheet'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { RadioGroup } from '../../ui/RadioGroup'
import { useDevice } from '../device'
import { Outcome } from '../make/Outcome'
import { usePaper } from '../make/usePaper'
import { usePageHeading } from '../usePageHeading'

/** As plain as a page's own, and apart from it: both may lie in one folder. */
const FILE = 'appointment-notes-blank.pdf'

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

export function WorksheetPage() {
  const heading = usePageHeading()
  const { paper, letters } = useAnswers((state) => state.page)
  const document = useMemo(() => worksheet(STEPS, { paper, letters }), [paper, letters])
  const device = useDevice()
  const { state, make, cancel } = usePaper(document, FILE)
  const button = useRef<HTMLButtonElement>(null)
  const isWorking = state.kind === 'working'
  const download = (boxesForMissing = false): void => void make('download', { boxesForMissing })
  return (
    <div className="make">
      <div className="make-screen">
        <p>
          <Button kind="quiet" onClick={() => window.history.back()}>
            {say('check.backToPage')}
          </Button>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {say('worksheet.title')}
        </h1>
        <p>{say('worksheet.lead')}</p>
        <Disclosure summary={say('worksheet.look')}>
          <Look name="paper" options={PAPERS} />
          <Look name="letters" options={LETTERS} />
        </Disclosure>
        <p className="button-row">
          <Button kind="primary" onClick={print}>
            {say('worksheet.print')}
          </Button>
          <Button ref={button} aria-disabled={isWorking} onClick={isWorking ? undefined : () => download()}>
            {say('worksheet.download')}
          </Button>
        </p>
        <Outcome
          {...{ state, device }}
          file={FILE}
          onCancel={() => {
            cancel()
            button.current?.focus()
          }}
          onAgain={(_, boxes) => download(boxes)}
          onShare={() => undefined}
          onPrint={print}
        />
        <h2>{say('worksheet.preview')}</h2>
      </div>
      <PageView document={document} />
    </div>
  )
}
