/** The cards on paper: the short sheet or all, printed or as a PDF. The same ways as for the worksheet. */
import { useMemo, useRef, useState } from 'react'
import { useAnswers } from '../../answers/store'
import { PageView } from '../../exports/PageView'
import { say, sayOf } from '../../i18n'
import { Button } from '../../ui/Button'
import { RadioGroup } from '../../ui/RadioGroup'
import { useDevice } from '../device'
import { Outcome } from '../make/Outcome'
import { usePaper } from '../make/usePaper'
import { cardsPaper, SHEETS, type Sheet } from './cardsPaper'

/** As plain as a page's own, and apart from it: both may lie in one folder. */
const FILE = 'appointment-notes-reading.pdf'

const print = (): void => window.print()

export function TakeCards() {
  const [sheet, setSheet] = useState<Sheet>('short')
  const { paper, letters } = useAnswers((state) => state.page)
  const document = useMemo(() => cardsPaper(sheet, { paper, letters }), [sheet, paper, letters])
  const device = useDevice()
  const { state, make, cancel } = usePaper(document, FILE)
  const button = useRef<HTMLButtonElement>(null)
  const isWorking = state.kind === 'working'
  const download = (boxesForMissing = false): void => void make('download', { boxesForMissing })
  return (
    <>
      <div className="make-screen">
        <p>{say('expect.take.note')}</p>
        <RadioGroup
          id="expect-take"
          label={say('expect.take.which')}
          options={SHEETS.map((id) => ({ id, label: sayOf(`expect.take.which.${id}`) }))}
          value={sheet}
          onChange={(picked) => setSheet(SHEETS.find((one) => one === picked) ?? sheet)}
        />
        <p className="button-row">
          <Button kind="primary" onClick={print}>
            {say('expect.take.print')}
          </Button>
          <Button ref={button} aria-disabled={isWorking} onClick={isWorking ? undefined : () => download()}>
            {say('expect.take.download')}
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
        <h2>{say('expect.take.preview')}</h2>
      </div>
      <PageView document={document} />
    </>
  )
}
