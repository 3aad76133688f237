import { useId } from 'react'
import { say, sayOf } from '../i18n'
import { Disclosure } from '../ui/Disclosure'
import { RadioGroup } from '../ui/RadioGroup'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { DISCLOSURES, type Disclosure as Mark } from './step'
import { topicText } from './topic'

export interface MarkControlProps {
  /** Made by `markControlId`. */
  anchor?: string | undefined
  value: Mark
  onChange: (mark: Mark) => void
  /** The record's group, `step.group`: its topic is what the page says of it when it is said in person. */
  group: string
  /** What is marked, for screen readers: "What I take", or the person's own name for an item. */
  name: string
  /** Ask "Would you like to tell your therapist?" instead. */
  askToTell?: boolean | undefined
  /** Ask "May this be on my page?" in the open, where a closed line is easily passed over. */
  open?: boolean | undefined
}

const toMark = (id: string): Mark => DISCLOSURES.find((mark) => mark === id) ?? 'private'

/** Whether something is printed, only its topic is, or it stays out of everything. */
export function MarkControl({
  anchor,
  group,
  value,
  onChange,
  name,
  askToTell = false,
  open = false,
}: MarkControlProps) {
  const id = useId()
  const topic = topicText(group)
  // Who thinks that a name is printed would have told less than they believe.
  const prints = value === 'aloud' && <p className="hint">{say('mark.aloud.help', { topic })}</p>
  if (askToTell) {
    return (
      <div className="mark-ask" id={anchor}>
        <RadioGroup
          id={id}
          label={say('mark.ask')}
          options={DISCLOSURES.map((mark) => ({ id: mark, label: sayOf(`mark.ask.${mark}`) }))}
          value={value}
          onChange={(mark) => onChange(toMark(mark))}
        />
        {prints}
      </div>
    )
  }
  const ways = (label: string) => (
    <RadioGroup
      id={id}
      label={label}
      labelHidden={!open}
      layout="rows"
      options={DISCLOSURES.map((mark) => ({
        id: mark,
        label: sayOf(`mark.${mark}`),
        help: sayOf(`mark.${mark}.help`, { topic }),
      }))}
      value={value}
      onChange={(mark) => onChange(toMark(mark))}
    />
  )
  if (open) {
    return (
      <div className="mark-ask" id={anchor}>
        {ways(say('mark.may', { name }))}
      </div>
    )
  }
  return (
    <div className={`mark mark-${value}`} id={anchor}>
      <Disclosure
        look="quiet"
        summary={
          <>
            {say('mark.lid', { mark: sayOf(`mark.${value}`) })}
            <VisuallyHidden>{say('mark.of', { name })}</VisuallyHidden>
          </>
        }
      >
        {ways(say('mark.question', { name }))}
      </Disclosure>
      {prints}
    </div>
  )
}
