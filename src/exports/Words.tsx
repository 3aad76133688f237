import { Fragment } from 'react'
import { cleanText } from '../summary/clean'
import type { Text } from '../summary/paper'

/** Own words keep their direction and are not translated by the browser. */
export const Words = ({ text }: { text: Text }) =>
  text.map((span, i) =>
    span.own ? (
      <span key={i} className="own" translate="no" dir="auto">
        {cleanText(span.text)}
      </span>
    ) : (
      <Fragment key={i}>{cleanText(span.text)}</Fragment>
    ),
  )
