/** The opening words: chosen among several, to edit, and held back when something they rest on leaves the page. */
import { useState } from 'react'
import { setPage, useAnswers } from '../../answers/store'
import { focusAnswer } from '../../form/controlId'
import { say } from '../../i18n'
import {
  isFromBefore,
  mayStandAsChanged,
  openingKinds,
  openingOf,
  restsNow,
  suggestedText,
} from '../../summary/opening'
import { plainText } from '../../summary/paper'
import { doctorTick, OPENING_TICK } from '../../summary/readers'
import { secondsToSay } from '../../summary/secondsToSay'
import type { Opening, OpeningKind } from '../../summary/settings'
import { Button } from '../../ui/Button'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { TextField } from '../../ui/TextField'
import type { Shared } from '../useShared'
import { ReviewPart } from './ReviewPart'

/** In the order in which they are offered: from the least to say to the most. */
const OFFERED = ['short', 'warm', 'straight', 'handOver'] as const satisfies readonly OpeningKind[]
const NONE = 'none' as const
const OPENING_TICKS: readonly string[] = [OPENING_TICK, doctorTick(OPENING_TICK)]

/** A text of the person's that another choice has set aside. */
type Aside = Pick<Opening, 'kind' | 'text' | 'from'>

interface ChoiceProps {
  kinds: readonly OpeningKind[]
  chosen: OpeningKind | typeof NONE
  onChange: (chosen: OpeningKind | typeof NONE) => void
}

const Choice = ({ kinds, chosen, onChange }: ChoiceProps) => (
  <RadioGroup
    id="opening-kind"
    label={say('review.opening.kind')}
    layout="rows"
    options={[...OFFERED.filter((kind) => kind === chosen || kinds.includes(kind)), NONE].map((kind) => ({
      id: kind,
      label: say(`review.opening.kind.${kind}`),
    }))}
    value={chosen}
    onChange={(id) => onChange(OFFERED.find((kind) => kind === id) ?? NONE)}
  />
)

/** The words themselves, for whoever wants any. */
function Words({ shared, change }: { shared: Shared; change: (changes: Partial<Opening>) => void }) {
  const page = useAnswers((state) => state.page)
  const { opening } = page
  const isHeldBack = openingOf(shared.summary, page, shared.fullName).kind === 'heldBack'
  const from = restsNow(shared.summary, opening.kind)
  const text = opening.text ?? suggestedText(shared.summary, opening.kind)
  const again = (
    <Button kind="quiet" onClick={() => change({ text: null, from: [] })}>
      {say('review.opening.again')}
    </Button>
  )
  return (
    <>
      {isHeldBack && (
        <Notice
          kind="care"
          actions={
            <>
              <Button
                onClick={() => change({ from: page.name === 'name' ? from : from.filter((id) => id !== 'about.name') })}
              >
                {say('review.opening.useThese')}
              </Button>
              {again}
            </>
          }
        >
          <p>{say(isFromBefore(shared.summary, opening) ? 'review.opening.heldAfter' : 'review.opening.held')}</p>
        </Notice>
      )}
      <TextField
        id="opening-words"
        label={say('review.opening.label')}
        multiline="tall"
        value={text}
        note={text.trim() === '' ? undefined : say('review.opening.seconds', { n: secondsToSay(text) })}
        onChange={(typed) => change({ text: typed, from: opening.text === null ? from : opening.from })}
      />
      {opening.text !== null && !isHeldBack && (
        <p>
          {say('review.opening.edited')} {again}
        </p>
      )}
      {opening.text !== null && !mayStandAsChanged(page) && (
        <p className="hint">{say(page.reader === 'doctor' ? 'make.words.opening.note' : 'make.ticks.opening.note')}</p>
      )}
    </>
  )
}

export function OpeningWords({ shared, startsOpen }: { shared: Shared; startsOpen: boolean }) {
  const page = useAnswers((state) => state.page)
  const { opening } = page
  const [aside, setAside] = useState<Aside | null>(null)
  // Nobody hands over a page on which there is nothing.
  if (shared.summary.sections.length === 0 && opening.text === null) return null
  const kinds = openingKinds(shared.summary)
  const change = (changes: Partial<Opening>): void =>
    setPage({
      opening: { ...opening, ...changes },
      // Other words than those that were ticked for the eyes of a partner or a doctor are ticked anew.
      ...('text' in changes ? { ticked: page.ticked.filter((id) => !OPENING_TICKS.includes(id)) } : {}),
    })
  const isOff = !opening.keep || (opening.text === null && suggestedText(shared.summary, opening.kind) === '')
  const choose = (chosen: OpeningKind | typeof NONE): void => {
    if (chosen === NONE) return change({ keep: false })
    // Back from "none" the words are as they were.
    if (chosen === opening.kind) return change({ keep: true })
    const { kind, text, from } = opening
    if (text !== null) setAside({ kind, text, from })
    change({ keep: true, kind: chosen, text: null, from: [] })
    if (text !== null) announce(say('review.opening.aside'))
  }
  const state = openingOf(shared.summary, page, shared.fullName)
  const seconds = state.kind === 'kept' ? secondsToSay(plainText(state.text)) : 0
  return (
    <ReviewPart
      id="opening"
      title={say('review.opening.title')}
      says={[isOff ? say('review.opening.kind.none') : say('review.opening.seconds', { n: seconds })]}
      needsLook={state.kind === 'heldBack'}
      startsOpen={startsOpen}
    >
      <p>{say('review.opening.lead')}</p>
      <Choice kinds={kinds} chosen={isOff ? NONE : opening.kind} onChange={choose} />
      {aside !== null && opening.text === null && (
        <Notice
          actions={
            <Button
              onClick={() => {
                change({ keep: true, ...aside })
                setAside(null)
                focusAnswer('opening-words')
              }}
            >
              {say('review.opening.asideBack')}
            </Button>
          }
        >
          <p>{say('review.opening.aside')}</p>
        </Notice>
      )}
      {!isOff && <Words shared={shared} change={change} />}
    </ReviewPart>
  )
}
