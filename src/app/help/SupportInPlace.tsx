import { useEffect, useId, useRef } from 'react'
import type { AnyAnswers } from '../../form/values'
import { say, sayOf } from '../../i18n'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { emergencyNumber } from './emergency'
import { LineList } from './LineList'
import { closestLines, type AgeBand } from './linesFor'
import { RegionSelect, type RegionProps } from './RegionSelect'
import { supportFor, type Support } from './supportFor'
import type { LineKind } from './supportLines'
import '../../form/form.css'
import './help.css'

export interface SupportInPlaceProps extends RegionProps {
  /** The question above: `step.group.field`, or `step.group` for a list of picks. */
  id: string
  answers: AnyAnswers
  ageBand: AgeBand
  expectHref: string
  worksheetHref: string
  supportHref: string
}

type PartProps = Omit<SupportInPlaceProps, 'id' | 'answers'>

const People = ({
  lines,
  words,
  region,
  ageBand,
  onRegion,
  supportHref,
}: PartProps & { lines: readonly LineKind[]; words: string }) => (
  <Notice title={say('place.people')}>
    <p>{sayOf(words)}</p>
    <RegionSelect id={useId()} region={region} onRegion={onRegion} />
    <LineList lines={closestLines(region, lines, ageBand)} />
    <p>{say('safety.notEmergency', { emergencyNumber: emergencyNumber(region) })}</p>
    <p>
      <a href={supportHref}>{say('place.more')}</a>
    </p>
  </Notice>
)

const Watched = ({ expectHref, worksheetHref }: PartProps) => (
  <Notice title={say('place.watched.title')}>
    <ul>
      <li>{say('place.watched.other')}</li>
      <li>{say('place.watched.window')}</li>
      <li>
        <a href={expectHref}>{say('place.watched.read')}</a>
      </li>
      <li>
        <a href={worksheetHref}>{say('place.watched.worksheet')}</a>
      </li>
    </ul>
    <p>{say('place.watched.memory')}</p>
  </Notice>
)

function Part({ support, ...props }: PartProps & { support: Support }) {
  switch (support.kind) {
    case 'people':
      return <People {...props} lines={support.lines} words={`safety.${support.id}`} />
    case 'watched':
      return <Watched {...props} />
    case 'note':
      return <p className="support-note">{sayOf(`safety.${support.id}`)}</p>
    case 'alert':
      return (
        <Notice kind="care" title={sayOf(`alert.${support.id}.title`)}>
          <p>{sayOf(`alert.${support.id}.text`, { emergencyNumber: emergencyNumber(props.region) })}</p>
        </Notice>
      )
  }
}

/** What is said aloud when something new stands below the question. */
function aloud(supports: readonly Support[]): string {
  const alert = supports.find((support) => support.kind === 'alert')
  if (alert) return `${sayOf(`alert.${alert.id}.title`)}. ${say('place.shown')}`
  return supports.length > 0 ? say('place.shown') : ''
}

/** Help that stands below a question because of its answer. It never moves the focus and never blocks. */
export function SupportInPlace({ id, answers, ...props }: SupportInPlaceProps) {
  const supports = supportFor(id, answers)
  const shown = supports.map((support) => support.id).join(' ')
  const words = aloud(supports)
  const before = useRef(shown)
  useEffect(() => {
    // Not on arrival at a page that shows it already: only when an answer brings it up.
    if (before.current !== shown && words !== '') announce(words)
    before.current = shown
  }, [shown, words])

  if (supports.length === 0) return null
  return (
    <div className="support-place">
      {supports.map((support) => (
        <Part key={support.id} support={support} {...props} />
      ))}
    </div>
  )
}
