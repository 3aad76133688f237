import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { inLanguage, say, sayIfAny, sayOf, sayTheirs } from '../i18n'
import { useLanguage } from '../i18n/useLanguage'
import { Button } from '../ui/Button'
import { Chips } from '../ui/CheckboxChips'
import { Disclosure } from '../ui/Disclosure'
import { StatusTag } from '../ui/StatusTag'
import { TextField } from '../ui/TextField'
import { controlId, focusAnswer, pickControlId } from './controlId'
import { searched } from './search'
import { SearchSupport, useResultSaid } from './searchSupport'
import type { PicksGroup } from './step'
import { useOtherLists } from './useOtherLists'
import { useStepSetting } from './StepContext'
import { useTheirs } from './useTheirs'

export interface PickOptionsProps {
  /** `step.group` */
  id: string
  options: PicksGroup['options']
  /** Groups of these that stand under no lid. */
  bySearch: readonly string[]
  /** Options that another page says or asks about; where the options are one group. */
  elsewhere: readonly string[]
  picked: readonly string[]
  onToggle: (option: string, on: boolean) => void
  /** What stands right under an option. */
  below?: ((option: string) => ReactNode) | undefined
  /** Takes what was looked for in the person's own words; where there is a place for them. What was found may not be what they mean. */
  onOwn?: ((text: string) => void) | undefined
}

/** The options: all at once where they are one group; else by group, each closed, with a search over all of them. */
export function PickOptions({ id, options, bySearch, elsewhere, picked, onToggle, below, onOwn }: PickOptionsProps) {
  const their = useTheirs()
  const [search, setSearch] = useState('')
  // They go away while something is looked for, and come back as the person left them.
  const [open, setOpen] = useState<readonly string[]>([])
  const groups = Object.entries(options)
  const first = options['first'] ?? []
  /** `twice`: what stands at the top is found there, and only there. */
  const chips = (ids: readonly string[], twice: readonly string[] = []) => (
    <Chips
      options={ids.map((option) => ({ id: option, label: their.sayOf(`${id}.option.${option}`) }))}
      picked={picked}
      onToggle={onToggle}
      below={below}
      boxId={(option) => (twice.includes(option) ? undefined : pickControlId(id, option))}
    />
  )
  const [only] = groups
  if (groups.length === 1 && only !== undefined) {
    return (
      <div role="group" aria-label={sayOf(`${id}.label`)}>
        {chips(only[1].filter((option) => !elsewhere.includes(option)))}
        {elsewhere.length > 0 && <Disclosure summary={say('picks.elsewhere.lid')}>{chips(elsewhere)}</Disclosure>}
      </div>
    )
  }
  return (
    <>
      {first.length > 0 && (
        <div role="group" aria-label={sayOf(`${id}.group.first`)}>
          {chips(first)}
        </div>
      )}
      <TextField
        id={`${controlId(id)}-search`}
        type="search"
        label={say('picks.search')}
        value={search}
        onChange={setSearch}
      />
      {search.trim() !== '' ? (
        <Found
          id={id}
          options={groups.flatMap(([, ids]) => ids)}
          search={search}
          chips={(ids) => chips(ids, first)}
          onOwn={
            onOwn &&
            ((text) => {
              setSearch('')
              onOwn(text)
            })
          }
        />
      ) : (
        <div className="pick-groups">
          {groups
            .filter(([group]) => group !== 'first' && !bySearch.includes(group))
            .map(([group, ids]) => (
              <OptionGroup
                key={group}
                label={their.sayOf(`${id}.group.${group}`)}
                alone={ids.length === 1}
                count={ids.filter((option) => picked.includes(option)).length}
                startsOpen={open.includes(group)}
                onToggle={(isOpen) =>
                  setOpen((before) => [...before.filter((one) => one !== group), ...(isOpen ? [group] : [])])
                }
              >
                {chips(ids)}
              </OptionGroup>
            ))}
        </div>
      )}
    </>
  )
}

interface OptionGroupProps {
  label: string
  /** A single option needs no lid. */
  alone: boolean
  count: number
  startsOpen: boolean
  onToggle: (isOpen: boolean) => void
  children: ReactNode
}

const OptionGroup = ({ label, alone, count, startsOpen, onToggle, children }: OptionGroupProps) =>
  alone ? (
    <div role="group" aria-label={label} className="pick-alone">
      {children}
    </div>
  ) : (
    <Disclosure
      startsOpen={startsOpen}
      onToggle={onToggle}
      summary={
        <>
          <span className="pick-group-name">{label}</span>
          {count > 0 && <StatusTag kind="done">{say('picks.count', { n: count })}</StatusTag>}
        </>
      }
    >
      <div role="group" aria-label={label}>
        {children}
      </div>
    </Disclosure>
  )

interface FoundProps {
  id: string
  options: readonly string[]
  search: string
  chips: (ids: readonly string[]) => ReactNode
  onOwn: PickOptionsProps['onOwn']
}

/** `elsewhere`: how many other lists of the page have it. */
function resultWords({ found, all, elsewhere }: { found: number; all: boolean; elsewhere: number }): string {
  if (found > 0) return all ? say('picks.found', { n: found }) : say('picks.foundSome', { n: found })
  return elsewhere > 0 ? say('picks.elsewhere') : say('picks.notFound')
}

/** The options that have what was typed among their words, or among those that people have for them (`.search.<option>`). */
function Found({ id, options, search, chips, onOwn }: FoundProps) {
  const query = useDeferredValue(search)
  const language = useLanguage()
  const { theirWords } = useStepSetting()
  const { ids, all } = useMemo(() => {
    const words = (option: string) => ({
      id: option,
      label: sayTheirs(`${id}.option.${option}`, theirWords),
      // The usual words find it, too.
      more: [sayOf(`${id}.option.${option}`), sayIfAny(`${id}.search.${option}`) ?? ''].join(', '),
    })
    return inLanguage(language, () => searched(options.map(words), query))
  }, [language, theirWords, id, options, query])
  const lists = useOtherLists(id, query, ids.length === 0)
  const result = resultWords({ found: ids.length, all, elsewhere: lists.length })
  useResultSaid(result, query)
  return (
    <div role="group" aria-label={result}>
      <SearchSupport search={query} />
      <p className="quiet-words">{result}</p>
      {chips(ids)}
      {lists.map((list) => (
        <p key={list}>
          <Button kind="quiet" onClick={() => focusAnswer(controlId(list))}>
            {say('picks.goTo', { name: sayOf(`${list}.name`) })}
          </Button>
        </p>
      ))}
      {onOwn !== undefined && (
        <p>
          <Button kind="quiet" onClick={() => onOwn(query.trim())}>
            {say('picks.own', { text: query.trim() })}
          </Button>
        </p>
      )}
    </div>
  )
}
