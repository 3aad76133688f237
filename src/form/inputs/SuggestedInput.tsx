import { useMemo, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { ComboField } from '../../ui/ComboField'
import { announce } from '../../ui/LiveRegion'
import { isBlank } from '../blank'
import type { TextField as TextFieldKind } from '../field'
import { recordAt, recordPath } from '../useDerived'
import type { FormAnswers } from '../StepContext'
import { useSuggester, type Offer } from '../suggester'
import { useAnswer } from '../useAnswer'
import { useCounter } from './counter'
import type { InputProps } from './input'
import { labelAndHint } from './words'

/** None when the only offer is what stands in the line already. */
const leftToChoose = (typed: string, offers: readonly Offer[]): readonly Offer[] =>
  offers.length === 1 && offers[0]?.text.toLowerCase() === typed.trim().toLowerCase() ? [] : offers

/** One line that offers names while it is typed in. What is typed stays as typed; an offer is only taken by hand. */
export function SuggestedInput({ field, id, path, place, domId }: InputProps<TextFieldKind>) {
  const suggester = useSuggester(field.suggests)
  const { value, set, onBlur, error } = useAnswer<string>(path)
  const { getValues, setValue } = useFormContext<FormAnswers>()
  const counter = useCounter(value, field.counter)
  const optionsFor = useMemo(
    () => suggester && ((typed: string) => leftToChoose(typed, suggester.offers(typed))),
    [suggester],
  )
  // Not while it is typed: the list of offers is there for that.
  const [wasLeft, setWasLeft] = useState(value !== '')
  const meant = useMemo(() => (wasLeft ? suggester?.meant(value) : undefined), [wasLeft, suggester, value])
  const pick = (offer: Offer): void => {
    set(offer.text)
    const values = recordAt(getValues(), place)?.values ?? {}
    for (const [name, fill] of Object.entries(offer.fills)) {
      // react-hook-form does not know the paths, which come from descriptions.
      if (isBlank(values[name])) setValue(`${recordPath(place)}.values.${name}` as never, fill as never)
    }
    announce(say('suggest.taken', { name: offer.text }))
  }
  return (
    <>
      <ComboField
        {...labelAndHint(id)}
        id={domId}
        value={value}
        onChange={(text) => {
          setWasLeft(false)
          set(text)
        }}
        onBlur={() => {
          setWasLeft(true)
          onBlur()
        }}
        error={error}
        note={error === undefined ? (counter ?? suggester?.remark(value)) : undefined}
        optionsFor={optionsFor}
        onPick={pick}
        listName={say('suggest.list')}
        onCounted={(n) => {
          if (n > 0) announce(say('suggest.count', { n }))
        }}
      />
      {meant && (
        <p>
          <Button
            kind="quiet"
            className="button-small"
            onClick={() => {
              pick(meant)
              // The button goes away.
              document.getElementById(domId)?.focus()
            }}
          >
            {say('suggest.meant', { name: meant.text })}
          </Button>
        </p>
      )}
    </>
  )
}
