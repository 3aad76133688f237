import { useState } from 'react'
import { ABOUT, offeredLanguages, say } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { chooseLanguage } from './language'

export function LanguageChoice() {
  const language = useLanguage()
  const [failed, setFailed] = useState(false)
  const choose = async (id: string): Promise<void> => {
    const chosen = offeredLanguages().find((one) => one === id)
    if (chosen === undefined) return
    setFailed(false)
    try {
      if (await chooseLanguage(chosen)) announce(say('settings.language.now'))
    } catch {
      setFailed(true)
      announce(say('settings.language.failed'))
    }
  }
  return (
    <>
      <RadioGroup
        id="settings-language"
        label={say('settings.language')}
        options={offeredLanguages().map((id) => ({
          id,
          label: (
            <span lang={ABOUT[id].tag} dir={ABOUT[id].direction}>
              {ABOUT[id].name}
            </span>
          ),
        }))}
        value={language}
        onChange={(id) => void choose(id)}
      />
      {failed && (
        <Notice kind="care">
          <p>{say('settings.language.failed')}</p>
        </Notice>
      )}
    </>
  )
}
