import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import { say, sayIfAny } from '../i18n'
import { Disclosure } from '../ui/Disclosure'
import { VisuallyHidden } from '../ui/VisuallyHidden'
import { isAnswered } from './answered'
import { controlId } from './controlId'
import { FieldView } from './FieldView'
import { glanceAt } from './glance'
import { holds, placeOf } from './shown'
import { groupId, type Group } from './step'
import { ItemNameContext, useStepSetting, type FormAnswers } from './StepContext'
import { tellsAny, useTold } from './told'
import { placeAt, recordAt, recordPath, useDerived, type RecordPlace } from './useDerived'
import { useTheirs } from './useTheirs'

export interface RecordFieldsProps {
  group: string
  description: Group
  index?: number | undefined
  itemId?: string | undefined
  /** Only this question, for now. */
  only?: string | undefined
  /** The item's own name, where there may be several. */
  name?: string | undefined
  /** An item that came up with the page: how another one was opened last says nothing about it. */
  wasThere?: boolean | undefined
}

type Names = readonly string[]

/** Which of the fields behind "more" have an answer, and whether any of them is shown at all. */
function useMore(names: Names, told: Names, { group, description, index, itemId }: RecordFieldsProps) {
  const setting = useStepSetting()
  const place: RecordPlace = { group, index }
  const shown = (answers: FormAnswers) => {
    const at = placeAt(answers, setting, place, itemId)
    return names.filter((name) => holds(description.fields[name]?.when, at))
  }
  const any = useDerived((answers) => shown(answers).length > 0)
  const answered = useDerived((answers) => {
    const values = recordAt(answers, place)?.values
    // What its line tells needs no look.
    return shown(answers).some((name) => {
      if (told.includes(name)) return false
      const field = description.fields[name]
      return field !== undefined && isAnswered(field, values?.[name])
    })
  })
  return { any, answered }
}

/**
 * What was said behind "more" of a pick that came up with the page: its lid says it and stays closed, or a few picks would bury
 * the page. The items of a list fold as a whole.
 */
function useGlance(names: Names, { group, description, index, wasThere }: RecordFieldsProps): string {
  const { step } = useStepSetting()
  const isFolded = description.kind === 'picks' && wasThere === true
  return useDerived((answers) => (isFolded ? glanceAt(step, group, description, names, answers, index) : ''))
}

/** Opens what is behind "more" when something in it cannot stay as it is. */
function useWrong(names: Names, place: RecordPlace): boolean {
  const path = `${recordPath(place)}.values`
  const { errors } = useFormState({ name: path })
  const at = path.split('.').reduce<unknown>(inside, errors)
  return names.some((name) => inside(at, name) !== undefined)
}

const inside = (errors: unknown, key: string): unknown =>
  // Errors mirror the answers; a missing branch means no error.
  typeof errors === 'object' && errors !== null ? (errors as Record<string, unknown>)[key] : undefined

/** The questions of one record: the everyday ones at once, the rest behind "more". Most records look at no answer for it. */
export const RecordFields = (props: RecordFieldsProps) =>
  tellsAny(props.description) ? <ToldFields {...props} /> : <PlacedFields {...props} told={NONE} />

const NONE: Names = []

function ToldFields(props: RecordFieldsProps) {
  const { group, description, index } = props
  return <PlacedFields {...props} told={useTold(group, description, index)} />
}

interface PlacedFieldsProps extends RecordFieldsProps {
  /** What another answer of the record tells. */
  told: Names
}

function PlacedFields({ told, ...props }: PlacedFieldsProps) {
  const { group, description, index, itemId, only } = props
  const { version } = useStepSetting()
  const names = Object.keys(description.fields)
  const placeNow = (name: string) => {
    const field = description.fields[name]
    if (field === undefined) return undefined
    const place = placeOf(field, description, version, itemId)
    return place === 'asked' && told.includes(name) ? 'more' : place
  }
  const at = (place: string) => names.filter((name) => placeNow(name) === place)
  const asked = at('asked').filter((name) => only === undefined || name === only)
  const more = only === undefined ? at('more') : []
  const view = (name: string) => {
    const field = description.fields[name]
    return field && <FieldView key={name} {...{ name, field, group, index, itemId }} />
  }
  return (
    <ItemNameContext value={props.name ?? ''}>
      {asked.map(view)}
      {more.length > 0 && (
        <More {...props} names={more} told={told} goesOn={asked.length > 0}>
          {more.map(view)}
        </More>
      )}
    </ItemNameContext>
  )
}

/**
 * Whether "more" was opened or closed last, on pages, on items of lists and on picks: who wants to say more of one often wants
 * to of the next.
 */
const openedLast = new Map<string, boolean>()

interface MoreProps extends RecordFieldsProps {
  names: Names
  /** Of these, what another answer tells. */
  told: Names
  /** Something of the same record was asked before it; else the lid is a matter of its own. */
  goesOn: boolean
  children: ReactNode
}

function More({ names, told, goesOn, children, ...record }: MoreProps) {
  const { step } = useStepSetting()
  const their = useTheirs()
  const { any, answered } = useMore(names, told, record)
  const wrong = useWrong(names, record)
  const glance = useGlance(names, record)
  if (!any) return null
  const id = groupId(step.id, record.group)
  const ownWords = their.sayIfAny(`${id}.more`)
  const help = sayIfAny(`${id}.more.help`)
  const isItem = record.index !== undefined && record.description.kind !== 'perPick'
  const of = isItem ? record.description.kind : 'page'
  const name = record.name ?? their.sayOf(`${id}.name`)
  // Two lids that only say "more", one below the other, do not tell what they are about.
  const speaksForItself = !goesOn && ownWords === undefined && sayIfAny(`${id}.label`) === undefined
  return (
    <Disclosure
      id={`${controlId(id, record.itemId)}-more`}
      summary={
        speaksForItself ? (
          name
        ) : (
          <>
            {ownWords ?? say(isItem ? 'more.item' : 'more.record')}
            {/* Words of its own say what it is about. */}
            {(ownWords === undefined || record.name !== undefined) && <VisuallyHidden>: {name}</VisuallyHidden>}
            {glance !== '' && (
              <>
                {' '}
                <span className="card-glance" dir="auto">
                  {glance}
                </span>
              </>
            )}
          </>
        )
      }
      startsOpen={glance === '' && (answered || (goesOn && record.wasThere !== true && openedLast.get(of) === true))}
      onToggle={(open) => {
        if (goesOn) openedLast.set(of, open)
      }}
      opens={wrong}
      look="quiet"
    >
      {help !== undefined && <p className="hint">{help}</p>}
      {children}
    </Disclosure>
  )
}
