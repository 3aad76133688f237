import { useState } from 'react'
import { say } from '../../i18n'
import { RadioGroup } from '../../ui/RadioGroup'
import { LETTERS, THEMES } from '../look'
import { chooseLetters, chooseTheme, lettersNow, themeNow } from './appearance'

export function AppearanceChoice() {
  const [theme, setTheme] = useState(themeNow)
  const [letters, setLetters] = useState(lettersNow)
  return (
    <>
      <RadioGroup
        id="settings-theme"
        label={say('settings.theme')}
        options={THEMES.map((id) => ({ id, label: say(`settings.theme.${id}`) }))}
        value={theme}
        onChange={(id) => {
          const chosen = THEMES.find((one) => one === id) ?? 'device'
          chooseTheme(chosen)
          setTheme(chosen)
        }}
      />
      <RadioGroup
        id="settings-letters"
        label={say('settings.letters')}
        options={LETTERS.map((id) => ({ id, label: say(`settings.letters.${id}`) }))}
        value={letters}
        onChange={(id) => {
          const chosen = LETTERS.find((one) => one === id) ?? 'normal'
          chooseLetters(chosen)
          setLetters(chosen)
        }}
      />
    </>
  )
}
