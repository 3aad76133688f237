import { useMemo, useState } from 'react'
import { say } from '../../i18n'
import { Button } from '../../ui/Button'
import { ComboField } from '../../ui/ComboField'
import { announce } from '../../ui/LiveRegion'
import type { TextField as TextFieldKind } from '../field'
import { useSuggesters, type Offer } from '../suggester'
import { useTelling } from '../told'
import { useAnswer } from '../useAnswer'
import { useCounter } from './counter'
import type { InputProps } from './input'
import { labelAndHint } from './words'

/** None when the only offer is what stands in the line already. */
const leftToChoose = (typed: string, offers: readonly Offer[]): readonly Offer[] =>
  offers.length === 1 && offers[0]?.text.toLowerCase() === typed.trim().toLowerCase() ? [] : offers

/** One line that offers names while it is typed in. What is typed stays as typed; an offer is only taken by hand. */
export function SuggestedInput({ field, id, path, place, domId }: InputProps<TextFieldKind>) {
  const suggester = useSuggesters()(field)
  const { value, set, onBlur, error } = useAnswer<string>(path)
  const tell = useTelling(id, place)
  const counter = useCounter(value, field.counter)
  const optionsFor = useMemo(
    () => suggester && ((typed: string) => leftToChoose(typed, suggester.offers(typed))),
    [suggester],
  )
  // Not while it is typed: the list of offers is there for that.
  const [wasLeft, setWasLeft] = useState(value !== '')
  const meant = useMemo(() => (wasLeft ? suggester?.meant(value) : undefined), [wasLeft, suggester, value])
  const change = (text: string): void => {
    set(text)
    tell(value, text)
  }
  const pick = (offer: Offer): void => {
    change(offer.text)
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
          change(text)
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
