/* oxlint-disable jsx-a11y/no-redundant-roles -- some screen readers pass over a list that has no bullets */
import type { ChoicesBlock, Text } from '../summary/paper'
import { directionOf } from './direction'
import { Words } from './Words'
import './choices.css'

const Box = () => <span className="box" aria-hidden="true" />

const Choice = ({ text }: { text: Text }) => (
  <li dir={directionOf(text)}>
    <Box />
    <Words text={text} />
  </li>
)

/** Choices to tick with a pen, one behind the other, after the words that ask. */
export const Choices = ({ block: { prompt, choices, other } }: { block: ChoicesBlock }) => (
  <div className={choices.length + (other ? 1 : 0) > MANY ? 'page-choices many' : 'page-choices'}>
    {prompt && (
      <p dir={directionOf(prompt)}>
        <strong>
          <Words text={prompt} />
        </strong>
      </p>
    )}
    <ul role="list">
      {choices.map((text, i) => (
        <Choice key={i} text={text} />
      ))}
      {other && (
        <li className="other" dir={directionOf(other)}>
          <Box />
          <Words text={other} />
          <span className="write" aria-hidden="true" />
        </li>
      )}
    </ul>
  </div>
)

/** More than so many may go on over a page's end. */
const MANY = 12
