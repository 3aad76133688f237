/** In which other language the page says everything once more. Nothing to see while there is none to choose. */
import { useRef, useState } from 'react'
import { setPage, useAnswers } from '../../answers/store'
import { ABOUT, loadWords, otherLanguages, say } from '../../i18n'
import { PAPER_BUNDLES } from '../../summary/speaker'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'

const NONE = 'none'

export function SecondLanguage() {
  const second = useAnswers((state) => state.page.second)
  const [failed, setFailed] = useState(false)
  const lastAsked = useRef('')
  const languages = otherLanguages()
  if (languages.length === 0) return null

  const choose = async (id: string): Promise<void> => {
    const language = languages.find((one) => one === id)
    setFailed(false)
    lastAsked.current = id
    try {
      // First the words, then the page: it never stands there half said.
      if (language !== undefined) await loadWords(PAPER_BUNDLES, language)
      if (lastAsked.current === id) setPage({ second: language ?? '' })
    } catch {
      setFailed(true)
      announce(say('make.second.failed'))
    }
  }
  return (
    <>
      <RadioGroup
        id="make-second"
        label={say('make.second')}
        hint={say('make.second.hint')}
        options={[
          { id: NONE, label: say('make.second.none') },
          ...languages.map((id) => ({ id, label: <span lang={ABOUT[id].tag}>{ABOUT[id].name}</span> })),
        ]}
        // A page that asks for the language it is in says everything once.
        value={languages.find((one) => one === second) ?? NONE}
        onChange={(id) => void choose(id)}
      />
      {failed && (
        <Notice kind="care">
          <p>{say('make.second.failed')}</p>
        </Notice>
      )}
    </>
  )
}
