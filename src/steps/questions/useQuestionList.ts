import { useEffect, useRef, useState } from 'react'
import { useFormContext } from 'react-hook-form'
import { controlId, focusAnswer } from '../../form/controlId'
import { HARD_LIMITS } from '../../form/field'
import { useItems } from '../../form/useItems'
import { useSteadyScroll } from '../../form/useSteadyScroll'
import { say, sayOf, type Saying } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { announce } from '../../ui/LiveRegion'
import { isQuestionId } from './questionBank'
import { useHasVisit } from './useHasVisit'
import { bankQuestion, followingText, ownQuestion, suggestedQuestion, type QuestionItem } from './questionItems'
import type { SuggestedQuestion } from './suggested'

export const LIST_ID = 'questions.list'
const TEXT_ID = 'questions.list.text'

export interface Removed {
  index: number
  item: QuestionItem
  /** Said anew by each rendering: a question of the bank follows the language. */
  name: Saying
}

/** What was added last, until something else is done with the list. */
export interface Added {
  itemId: string
  source: string
  /** Where it stands, and whether it is kept off the page. */
  words: Saying
}

/** As it would read by now, had it stayed in the list. */
const followed = (item: QuestionItem): QuestionItem => ({
  ...item,
  values: { ...item.values, text: followingText(item.values) },
})

/** Questions of the bank follow the language of the screens, as long as nobody has edited them. */
function useFollowing(now: () => QuestionItem[]): void {
  const language = useLanguage()
  const { setValue } = useFormContext()
  const items = useRef(now)
  useEffect(() => {
    items.current = now
  })
  useEffect(() => {
    items.current().forEach(({ values }, i) => {
      const text = followingText(values)
      if (text !== values.text) setValue(`list.items.${i}.values.text`, text)
    })
  }, [language, setValue])
}

/** The list of questions and what can be done with it: every verb says aloud what it did and keeps the focus in place. */
export function useQuestionList() {
  const { rows, now: items, insert, remove, move } = useItems('list')
  // The description of the step says what the items hold.
  const now = () => items() as QuestionItem[]
  useFollowing(now)
  const hasVisit = useHasVisit()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [added, setAdded] = useState<Added | null>(null)
  // What was changed in a question of the bank comes back when it is picked again.
  const dropped = useRef(new Map<string, QuestionItem>())
  const keepSteady = useSteadyScroll()
  const nameOf = (item: QuestionItem | undefined, index: number) =>
    item?.values.text.trim() || sayOf('questionsForm.item.label', { n: index + 1 })
  const nameAt = (index: number) => nameOf(now()[index], index)

  const isFull = (): boolean => {
    const full = rows.length >= HARD_LIMITS.listItems
    if (full) announce(say('list.full', { limit: HARD_LIMITS.listItems }))
    return full
  }
  const calm = () => {
    setRemoved(null)
    setAdded(null)
  }
  const take = (item: QuestionItem) => {
    const n = rows.length + 1
    const isKept = item.disclosure === 'private'
    calm()
    insert(rows.length, item)
    announce(
      sayOf(isKept ? 'questionsForm.said.addedPrivate' : 'questionsForm.said.added', {
        n,
        question: item.values.text,
      }),
    )
    setAdded({
      itemId: item.id,
      source: item.values.source,
      words: () => sayOf(isKept ? 'questionsForm.added.private' : 'questionsForm.added', { n }),
    })
  }
  const addOwn = (index = rows.length) => {
    if (isFull()) return
    const item = ownQuestion()
    calm()
    insert(index, item)
    focusAnswer(controlId(TEXT_ID, item.id))
  }
  const pick = (source: string) => {
    if (!isQuestionId(source) || isFull()) return
    keepSteady()
    const item = dropped.current.get(source)
    take(item === undefined ? bankQuestion(source, hasVisit) : followed(item))
  }
  const addSuggested = (offer: SuggestedQuestion) => {
    if (isFull()) return
    keepSteady()
    take(suggestedQuestion(offer, dropped.current.get(offer.question) ?? bankQuestion(offer.question, hasVisit)))
  }
  const unpick = (source: string) => {
    const index = now().findIndex((item) => item.values.source === source)
    const item = now()[index]
    if (item === undefined) return
    keepSteady()
    calm()
    announce(say('list.removed', { name: nameAt(index) }))
    dropped.current.set(source, item)
    remove(index)
  }
  const takeAway = (index: number) => {
    const item = now()[index]
    if (item === undefined) return
    setAdded(null)
    setRemoved({ index, item, name: () => nameOf(followed(item), index) })
    announce(say('list.removed', { name: nameAt(index) }))
    remove(index)
  }
  const putBack = () => {
    if (removed === null) return
    setRemoved(null)
    insert(removed.index, followed(removed.item))
    announce(say('list.restored', { name: removed.name() }))
    focusAnswer(controlId(TEXT_ID, removed.item.id))
  }
  const moveTo = (from: number, to: number) => {
    const name = nameAt(from)
    if (to < 0) return announce(say('list.isFirst', { name }))
    if (to >= rows.length) return announce(say('list.isLast', { name }))
    calm()
    move(from, to)
    announce(say('list.moved', { name, n: to + 1, all: rows.length }))
  }
  return { rows, now, removed, added, addOwn, pick, addSuggested, unpick, takeAway, putBack, moveTo }
}

export type QuestionListVerbs = ReturnType<typeof useQuestionList>
