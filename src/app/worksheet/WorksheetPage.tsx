/** The blank worksheet: to look at, to print, to download. It holds questions only; nothing of the answers comes here. */
import { useMemo } from 'react'
import { useAnswers } from '../../answers/store'
import { inLanguage, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { STEPS } from '../../steps'
import { worksheet } from '../../summary/worksheet'
import { Button } from '../../ui/Button'
import { usePageHeading } from '../usePageHeading'
import { Sheet } from './Sheet'

/** As plain as a page's own, and apart from it: both may lie in one folder. */
const FILE = 'ways.file.blank'

export function WorksheetPage() {
  const heading = usePageHeading()
  const { paper, letters } = useAnswers((state) => state.page)
  const language = useLanguage()
  const document = useMemo(
    () => inLanguage(language, () => worksheet(STEPS, { paper, letters })),
    [language, paper, letters],
  )
  return (
    <div className="make">
      <Sheet
        {...{ document }}
        file={`${say(FILE)}.pdf`}
        print={say('worksheet.print')}
        download={say('worksheet.download')}
        preview={say('worksheet.preview')}
      >
        <p>
          <Button kind="quiet" onClick={() => window.history.back()}>
            {say('check.backToPage')}
          </Button>
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {say('worksheet.title')}
        </h1>
        <p>{say('worksheet.lead')}</p>
      </Sheet>
    </div>
  )
}
