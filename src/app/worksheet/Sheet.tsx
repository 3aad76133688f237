/** A sheet to print, to download and to look at, with a choice of paper and letters. */
import { chooseForPage, setPage, useAnswers } from '../../answers/store'
import { say, sayOf } from '../../i18n'
import { LETTERS, PAPERS, type PageSettings } from '../../summary/settings'
import { Disclosure } from '../../ui/Disclosure'
import { RadioGroup } from '../../ui/RadioGroup'
import { SheetWays, type SheetWaysProps } from './SheetWays'

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

export const Sheet = ({ children, ...sheet }: SheetWaysProps) => (
  <SheetWays {...sheet}>
    {children}
    <Disclosure summary={say('worksheet.look')}>
      <Look name="paper" options={PAPERS} />
      <Look name="letters" options={LETTERS} />
    </Disclosure>
  </SheetWays>
)
