/** The cards on paper: the short sheet or all, printed or as a PDF. The same ways as for the worksheet. */
import { useMemo, useState } from 'react'
import { useAnswers } from '../../answers/store'
import { inLanguage, say, sayOf } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { RadioGroup } from '../../ui/RadioGroup'
import { SheetWays } from '../worksheet/SheetWays'
import { cardsPaper, SHEETS, type Sheet } from './cardsPaper'

/** As plain as a page's own, and apart from it: both may lie in one folder. */
const FILE = 'ways.file.reading'

export function TakeCards() {
  const [sheet, setSheet] = useState<Sheet>('short')
  const { paper, letters } = useAnswers((state) => state.page)
  const language = useLanguage()
  const document = useMemo(
    () => inLanguage(language, () => cardsPaper(sheet, { paper, letters })),
    [language, sheet, paper, letters],
  )
  return (
    <SheetWays
      document={document}
      file={`${say(FILE)}.pdf`}
      print={say('expect.take.print')}
      download={say('expect.take.download')}
      preview={say('expect.take.preview')}
    >
      <p>{say('expect.take.note')}</p>
      <RadioGroup
        id="expect-take"
        label={say('expect.take.which')}
        options={SHEETS.map((id) => ({ id, label: sayOf(`expect.take.which.${id}`) }))}
        value={sheet}
        onChange={(picked) => setSheet(SHEETS.find((one) => one === picked) ?? sheet)}
      />
    </SheetWays>
  )
}
