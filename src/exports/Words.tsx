import { Fragment } from 'react'
import { cleanText } from '../summary/clean'
import type { Text } from '../summary/paper'

/**
 * Own words keep their direction and are not translated by the browser. Words in another language say which, keep their
 * direction, and stand back a little when they say the same again.
 */
export const Words = ({ text }: { text: Text }) =>
  text.map(({ text, own, language, again, beside }, i) => {
    const classes = [own ? 'own' : '', again ? 'again' : '', beside ? 'beside' : ''].filter(Boolean).join(' ')
    return classes === '' && language === undefined ? (
      <Fragment key={i}>{cleanText(text)}</Fragment>
    ) : (
      <span
        key={i}
        className={classes || undefined}
        lang={language}
        translate={own ? 'no' : undefined}
        dir={own || language !== undefined ? 'auto' : undefined}
      >
        {cleanText(text)}
      </span>
    )
  })
