import { memo, useEffect, useId, useRef } from 'react'
import type { AnyAnswers } from '../../form/values'
import { listOf, say, sayOf } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import type { MedicineNames } from '../../steps/medicines/names/load'
import type { FiredRule } from '../../suggestions'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { emergencyNumber } from './emergency'
import { LineList } from './LineList'
import { closestLines, type AgeBand } from './linesFor'
import { RegionSelect, type RegionProps } from './RegionSelect'
import { ASKS_RULES, STANDS_ABOVE, supportFor, type ListedMedicines, type Support } from './supportFor'
import type { LineKind } from './supportLines'
import '../../form/form.css'
import './help.css'

export interface SupportInPlaceProps extends RegionProps {
  /** The question above: `step.group.field`, or `step.group` for a list of picks. */
  id: string
  /** The list item in which the question stands. */
  itemId?: string | undefined
  answers: AnyAnswers
  /** The known names of medicines; null while they are not there. */
  names: MedicineNames | null
  /** The rules that the answers fire; null while the rules are not there. */
  fired: readonly FiredRule[] | null
  ageBand: AgeBand
  expectHref: string
  worksheetHref: string
  supportHref: string
}

type PartProps = Omit<SupportInPlaceProps, 'id' | 'itemId' | 'answers' | 'names' | 'fired'>

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

/** Two or three by name; with forty medicines the heading would be a list of its own. */
function aboutMedicines(names: readonly string[]): string {
  const [first = '', second = ''] = names
  return names.length > 3
    ? say('medicineNote.aboutMore', { first, second })
    : say('medicineNote.about', { names: listOf(names) })
}

/**
 * The standard sentence already asks not to stop on one's own; the rest of that box follows where a rule calls for it.
 * A rule that looks at dates only knows no kind: then it says no more than not to stop.
 */
const Medicines = ({ names, dontStop }: Pick<ListedMedicines, 'names' | 'dontStop'>) => (
  <Notice title={names.length === 0 ? undefined : aboutMedicines(names)}>
    <p>{say(names.length === 0 ? 'medicineNote.onYourOwn' : 'medicineNote.text')}</p>
    {dontStop && <p>{say('medicineNote.dontStop')}</p>}
  </Notice>
)

/** Not everybody takes one of them for what it is best known for: on the list they are only called what they were called there. */
const titleOf = ({ id, names }: Extract<Support, { kind: 'alert' }>): string =>
  names === undefined ? sayOf(`alert.${id}.title`) : say('place.askAboutListed', { n: names.length })

/** Kept as it is while the same is to be said: the answers change with each key. */
const Part = memo(function Part({ support, ...props }: PartProps & { support: Support }) {
  useLanguage()
  switch (support.kind) {
    case 'people':
      return <People {...props} lines={support.lines} words={`safety.${support.id}`} />
    case 'watched':
      return <Watched {...props} />
    case 'note':
      return <p className="support-note">{sayOf(`safety.${support.id}`)}</p>
    case 'box':
      return (
        <Notice>
          <p>{sayOf(`safety.${support.id}`)}</p>
        </Notice>
      )
    case 'pointer':
      return (
        <Notice kind="care" title={say('place.askAboutListed', { n: 1 })}>
          <p>{say('place.aboveList')}</p>
        </Notice>
      )
    case 'medicines':
      return <Medicines {...support} />
    case 'alert':
      return (
        <Notice kind="care" title={titleOf(support)}>
          {support.names !== undefined && <p dir="auto">{say('place.onList', { names: listOf(support.names) })}</p>}
          <p>{sayOf(`alert.${support.id}.text`, { emergencyNumber: emergencyNumber(props.region) })}</p>
        </Notice>
      )
  }
})

/** Stands there for everybody, or is not worth interrupting for. */
const isQuiet = ({ kind, id }: Support): boolean => id === 'afraid' || kind === 'medicines' || kind === 'pointer'

/** What is said aloud when something new stands below the question. */
function aloud(supports: readonly Support[], isAbove: boolean): string {
  const where = say(isAbove ? 'place.shownAbove' : 'place.shown')
  const alert = supports.find((support) => support.kind === 'alert')
  if (alert) return `${titleOf(alert)}. ${where}`
  return supports.every(isQuiet) ? '' : where
}

/** Says what an answer brings up: each thing once, and not what stands there on arrival (`ready`: all is known by then). */
function useSaid(supports: readonly Support[], isAbove: boolean, ready: boolean): void {
  const known = useRef<ReadonlySet<string> | null>(null)
  useEffect(() => {
    if (!ready) return
    const fresh = supports.filter(({ id }) => known.current?.has(id) === false)
    known.current = new Set([...(known.current ?? []), ...supports.map(({ id }) => id)])
    const words = aloud(fresh, isAbove)
    if (words !== '') announce(words)
  }, [supports, isAbove, ready])
}

/** Help that stands below a question because of its answer. It never moves the focus and never blocks. */
export function SupportInPlace({ id, itemId, answers, names, fired, ...props }: SupportInPlaceProps) {
  const supports = supportFor(id, answers, { names, fired: fired ?? [], itemId })
  useSaid(supports, STANDS_ABOVE.has(id), (names !== null && fired !== null) || !ASKS_RULES.has(id))

  if (supports.length === 0) return null
  return (
    <div className="support-place">
      {supports.map((support) => (
        <Part key={support.id} support={support} {...props} />
      ))}
    </div>
  )
}
