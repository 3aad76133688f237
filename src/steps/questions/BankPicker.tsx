import { useDeferredValue, useMemo, useState } from 'react'
import { searched } from '../../form/search'
import { SearchSupport, useResultSaid } from '../../form/searchSupport'
import { inLanguage, sayOf } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { Chips } from '../../ui/CheckboxChips'
import { Disclosure } from '../../ui/Disclosure'
import { TextField } from '../../ui/TextField'
import { AddedNote } from './AddedNote'
import { bankToSearch } from './bankToSearch'
import { questionGroups } from './questionBank'
import { useHasVisit } from './useHasVisit'
import type { Added } from './useQuestionList'

export interface BankPickerProps {
  /** The sources of the questions on the list. */
  picked: readonly string[]
  /** What was just put on the list. */
  added: Added | null
  onToggle: (id: string, on: boolean) => void
}

interface AskProps extends BankPickerProps {
  ids: readonly string[]
  label: string
}

const Ask = ({ ids, label, picked, added, onToggle }: AskProps) => (
  <div role="group" aria-label={label} className="bank-questions">
    <Chips options={ids.map((id) => ({ id, label: sayOf(`question.${id}`) }))} picked={picked} onToggle={onToggle} />
    {added !== null && ids.includes(added.source) && <AddedNote added={added} />}
  </div>
)

const Groups = ({ picked, added, onToggle }: BankPickerProps) => (
  <div className="pick-groups">
    {questionGroups(useHasVisit()).map(({ id, questions }) => {
      const group = sayOf(`questionGroup.${id}`)
      const ids: readonly string[] = questions
      const count = ids.filter((one) => picked.includes(one)).length
      const summary =
        count === 0
          ? sayOf('questionsForm.bank.group', { group, n: ids.length })
          : sayOf('questionsForm.bank.groupPicked', { group, n: ids.length, picked: count })
      return (
        <Disclosure key={id} summary={summary}>
          <Ask ids={ids} label={group} {...{ picked, added, onToggle }} />
        </Disclosure>
      )
    })}
  </div>
)

function Found({ search, ...props }: BankPickerProps & { search: string }) {
  const query = useDeferredValue(search)
  const language = useLanguage()
  const { ids, all } = useMemo(() => inLanguage(language, () => searched(bankToSearch(), query)), [language, query])
  const count = { n: ids.length }
  const result =
    ids.length === 0
      ? sayOf('questionsForm.bank.none')
      : sayOf(all ? 'questionsForm.bank.found' : 'questionsForm.bank.foundSome', count)
  useResultSaid(result, query)
  return (
    <>
      <SearchSupport search={query} />
      <p className="quiet-words">{result}</p>
      <Ask ids={ids} label={result} {...props} />
    </>
  )
}

/** Ready questions to pick from: groups, closed, and a search over all of them. */
export function BankPicker(props: BankPickerProps) {
  const [search, setSearch] = useState('')
  return (
    <section className="group" aria-label={sayOf('questionsForm.bank.title')}>
      <h2 className="group-title">{sayOf('questionsForm.bank.title')}</h2>
      <p className="hint">{sayOf('questionsForm.bank.help')}</p>
      <TextField
        id="f-questions-bank-search"
        type="search"
        label={sayOf('questionsForm.bank.search')}
        value={search}
        onChange={setSearch}
      />
      {search.trim() === '' ? <Groups {...props} /> : <Found {...props} search={search} />}
    </section>
  )
}
