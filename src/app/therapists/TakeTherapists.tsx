/** The page for therapists on one sheet, by the same ways as all sheets. */
import { useMemo } from 'react'
import { useAnswers } from '../../answers/store'
import { inLanguage, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { Sheet } from '../worksheet/Sheet'
import { therapistsPaper } from './therapistsPaper'

const FILE = 'foreword-for-therapists.pdf'

export function TakeTherapists({ address }: { address: string }) {
  const { paper, letters } = useAnswers((state) => state.page)
  const language = useLanguage()
  const document = useMemo(
    () => inLanguage(language, () => therapistsPaper({ paper, letters }, address)),
    [language, paper, letters, address],
  )
  return (
    <Sheet
      document={document}
      file={FILE}
      print={say('therapists.take.print')}
      download={say('therapists.take.download')}
      preview={say('therapists.take.preview')}
    >
      <p>{say('therapists.take.note')}</p>
    </Sheet>
  )
}
