/**
 * What a line of text can offer while it is typed in. The form knows no names: the app hands it who does, by the name that
 * stands in the field's description (`suggests`). Where nobody answers, or what they need does not come, the line is a plain
 * one, and nothing is said about it.
 */
import { createContext, use, useEffect, useState } from 'react'
import type { Field } from './field'
import type { Step } from './step'
import type { AnyValue } from './values'

export interface Offer {
  /** What stands in the line when it is taken. */
  text: string
  /** Said in small letters beside it. */
  detail: string
}

export interface Suggester {
  /** What may be meant, best first; a few at most. */
  offers: (typed: string) => readonly Offer[]
  /** A quiet remark below what was typed. */
  remark: (typed: string) => string | undefined
  /** What is offered once the line was left, where the text is nearly something known. Its `text` is the whole line. */
  meant: (typed: string) => Offer | undefined
  /** The option of a choice (`step.group.field`) that a text tells by being a known name and nothing more. */
  tells: (choice: string, typed: string) => string | undefined
  /**
   * The answers that a text gives as an item of a list (`step.group`), by field: name, dose, how often. undefined where it is a
   * name alone, or where a word of it would be lost.
   */
  parts?: (list: string, typed: string, today: string) => Readonly<Record<string, AnyValue>> | undefined
  /** Whether the text holds a known name. */
  knows: (typed: string) => boolean
  /** What is named in a text, to be offered in a list: the name alone; undefined where the text says that it was stopped. */
  nameAlone: (typed: string) => string | undefined
  /** What texts are compared by: the same for all names of one thing. */
  sameAs: (typed: string) => string
}

/** Who suggests, by name; each is loaded when a step that asks for it opens. */
export type Suggesters = Readonly<Record<string, () => Promise<Suggester>>>

type Ready = Readonly<Record<string, Suggester>>
const ReadySuggesters = createContext<Ready>({})
export const SuggestersProvider = ReadySuggesters.Provider

/** Who knows what is named in a line, by the suggester's name. */
const knowerOf = (field: Field | undefined): string | undefined =>
  field?.kind === 'text' ? (field.suggests ?? field.knownTo) : undefined

/** Finds whom a line may ask: undefined as long as, or because, nobody is there. */
export function useSuggesters(): (field: Field | undefined) => Suggester | undefined {
  const ready = use(ReadySuggesters)
  return (field) => {
    const name = knowerOf(field)
    return name === undefined ? undefined : ready[name]
  }
}

const askedFor = (step: Step): string[] =>
  Object.values(step.groups)
    .flatMap(({ fields }) => Object.values(fields))
    .flatMap((field) => knowerOf(field) ?? [])

/** Brings those whom the step's lines ask. */
export function useSuggestersOf(step: Step, suggesters: Suggesters | undefined): Ready {
  const [ready, setReady] = useState<Ready>({})
  useEffect(() => {
    let gone = false
    const bring = async (name: string): Promise<void> => {
      try {
        const suggester = await suggesters?.[name]?.()
        if (suggester && !gone) setReady((before) => ({ ...before, [name]: suggester }))
      } catch {
        // Without them the line is a plain one; whoever types has no use for a message about it.
      }
    }
    for (const name of new Set(askedFor(step))) void bring(name)
    return () => {
      gone = true
    }
  }, [step, suggesters])
  return ready
}
