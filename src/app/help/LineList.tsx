/** Support lines as a list, each with links that dial, that start a text message, and that lead to its site. */
import { formatDay, formatMonth, say, sayIfAny } from '../../i18n'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import type { SupportLine } from './supportLines'

const digits = (number: string): string => number.replace(/[^\d+*]/g, '')

/** `?&body=` is read by both iOS and Android. */
const smsAddress = (to: string, word: string | undefined): string =>
  `sms:${digits(to)}${word === undefined ? '' : `?&body=${encodeURIComponent(word)}`}`

/** `2026-09-04` or `2026-06`, as the language writes it. */
function dateWords(checked: string): string {
  const [year = '', month = '', day] = checked.split('-')
  return day === undefined ? formatMonth(year, Number(month)) : formatDay(checked)
}

/** `words`: the number as it is to be read, where that is more than the number. */
export const CallLink = ({ number, name, words = number }: { number: string; name: string; words?: string }) => (
  <a className="line-link" href={`tel:${digits(number)}`}>
    {say('support.call', { number: words })}
    <VisuallyHidden> {name}</VisuallyHidden>
  </a>
)

const TextLink = ({ text, name }: { text: NonNullable<SupportLine['text']>; name: string }) => (
  <a className="line-link" href={smsAddress(text.to, text.word)}>
    {text.word === undefined
      ? say('support.textTo', { number: text.to })
      : say('support.textWord', { word: text.word, number: text.to })}
    <VisuallyHidden> {name}</VisuallyHidden>
  </a>
)

function Checked({ line }: { line: SupportLine }) {
  const isAddress = line.kind === 'directory'
  if (line.how === 'storedPage') return isAddress ? say('support.checkedStoredSite') : say('support.checkedStored')
  const date = dateWords(line.checked)
  return isAddress ? say('support.checkedSite', { date }) : say('support.checked', { date })
}

const Line = ({ line }: { line: SupportLine }) => {
  const note = sayIfAny(`supportLine.${line.id}.note`)
  return (
    <li className="line">
      <p className="line-name">{line.name}</p>
      {note !== undefined && <p>{note}</p>}
      {(line.call !== undefined || line.text !== undefined) && (
        <p className="line-links">
          {line.call !== undefined && <CallLink number={line.call} name={line.name} />}
          {line.text !== undefined && <TextLink text={line.text} name={line.name} />}
        </p>
      )}
      {line.always && <p>{say('support.always')}</p>}
      <p className="line-site">
        {/* A new tab: leaving this one would lose what was typed, which is held in its memory only. */}
        <a href={`https://${line.site}`} target="_blank" rel="noreferrer noopener">
          {line.site}
        </a>{' '}
        {say('support.newTab')}
      </p>
      <p className="line-checked">
        <Checked line={line} />
      </p>
    </li>
  )
}

export const LineList = ({ lines }: { lines: readonly SupportLine[] }) => (
  <ul className="lines">
    {lines.map((line) => (
      <Line key={line.id} line={line} />
    ))}
  </ul>
)
