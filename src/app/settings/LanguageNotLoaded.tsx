import { ABOUT, say } from '../../i18n'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { chooseLanguage, useNotLoaded } from './language'

/** Said in the language that is missing, to whoever waits for it; the rest of the app is in English meanwhile. */
export function LanguageNotLoaded() {
  const language = useNotLoaded((state) => state.language)
  if (language === null) return null
  const { tag, direction, name, notLoaded } = ABOUT[language]
  // A failure leaves everything as it is, this notice too.
  const again = (): void => void chooseLanguage(language).catch(() => false)
  return (
    <Notice
      kind="care"
      actions={
        <Button onClick={again}>
          {say('app.loadFailed.retry')}{' '}
          <span lang={tag} dir={direction}>
            {name}
          </span>
        </Button>
      }
    >
      <p lang={tag} dir={direction}>
        {notLoaded}
      </p>
    </Notice>
  )
}
