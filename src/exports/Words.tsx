import { Fragment } from 'react'
import { cleanText } from '../summary/clean'
import type { Text } from '../summary/paper'

/**
 * Own words keep their direction and are not translated by the browser. What is said again in the reader's language is
 * quieter, and knows its language.
 */
export const Words = ({ text }: { text: Text }) =>
  text.map((span, i) =>
    span.own ? (
      <span key={i} className={span.again ? 'own again' : 'own'} translate="no" dir="auto" lang={span.language}>
        {cleanText(span.text)}
      </span>
    ) : span.again ? (
      <span key={i} className="again" lang={span.language}>
        {cleanText(span.text)}
      </span>
    ) : (
      <Fragment key={i}>{cleanText(span.text)}</Fragment>
    ),
  )
