/** What stands right after a question because of what it asks, or of its answer: help, notes, offers. */
import type { ReactNode } from 'react'
import { setPlace, useAnswers, versionOf } from '../answers/store'
import { useKeeping } from '../drafts/keeping'
import { say } from '../i18n'
import { BesideLine } from './aside/BesideLine'
import { comesWithPartner } from './copyForTwo'
import { useDeviceAnswer } from './device'
import { CARDS_STAND_AT } from './help/cardsInPlace'
import { GoodToKnow } from './help/GoodToKnow'
import { AGE_BANDS } from './help/linesFor'
import { ASKS_RULES, SUPPORT_PLACES } from './help/supportFor'
import { SupportInPlace } from './help/SupportInPlace'
import { REGIONS, type RegionChoice } from './help/supportLines'
import { KeepingAdvice } from './keep/KeepingAdvice'
import { OfferKeeping } from './keep/offer'
import { hrefTo } from './routes'
import { useFired } from './suggest/useFired'
import { today } from './today'
import { useMedicineNames } from './useMedicineNames'
import { useSettledAnswers } from './useSettledAnswers'

const AFTER_TYPING_MS = 700

const setRegion = (region: RegionChoice): void => setPlace({ region })

/** Support lines and body alerts, below the question that calls for them. */
function Support({ id, itemId }: { id: string; itemId?: string | undefined }) {
  const asksRules = ASKS_RULES.has(id)
  // "nitro" may be the beginning of another medicine's name.
  const answers = useSettledAnswers(asksRules ? AFTER_TYPING_MS : 0)
  const { region, ageBand } = useAnswers((state) => state.place)
  const names = useMedicineNames(asksRules)
  const fired = useFired(asksRules, answers, names)
  return (
    <SupportInPlace
      id={id}
      itemId={itemId}
      answers={answers}
      names={names}
      fired={fired}
      region={REGIONS.find((one) => one === region) ?? ''}
      ageBand={AGE_BANDS.find((one) => one === ageBand) ?? ''}
      onRegion={setRegion}
      expectHref={hrefTo({ page: 'expect' })}
      worksheetHref={hrefTo({ page: 'worksheet' })}
      supportHref={hrefTo({ page: 'support' })}
    />
  )
}

/** Cards to read, below the question whose answer calls for them. */
function Cards({ at }: { at: string }) {
  const answers = useAnswers((state) => state.answers)
  return <GoodToKnow at={at} answers={answers} expectHref={hrefTo({ page: 'expect' })} />
}

/** Where the full version is chosen, notes can be kept; the answer itself stands in the form. */
function Offer() {
  const isFull = useAnswers(({ answers }) => versionOf(answers) === 'full')
  // The advice stands below the question about the device, just above (`AdviceOnDevice`).
  return isFull ? <OfferKeeping advised /> : null
}

/** Before anything is written on a device that others use; where someone checks, more stands there (`Support`). */
function AdviceOnDevice() {
  const device = useDeviceAnswer()
  const goesSooner = useKeeping(({ way }) => way === 'visit') && device === 'watched'
  const minutes = useKeeping((state) => state.idleMinutes)
  return (
    <>
      <Support id="start.way.sharedDevice" />
      {device === 'shared' && <KeepingAdvice />}
      {goesSooner && <p className="hint">{say('keep.start.sooner', { n: minutes })}</p>}
    </>
  )
}

const HAS_NO_THERAPIST: readonly string[] = ['looking', 'deciding', 'unsure']

/** Who has no therapist yet can compare some first; whose visit is over can note what they heard. */
function BeforeOrAfter() {
  const { status, date } = useAnswers(({ answers }) => answers.visit.booking.values)
  if (HAS_NO_THERAPIST.includes(status.picked)) return <BesideLine to="booking" />
  return status.picked === 'booked' && date !== '' && date <= today() ? <BesideLine to="after" /> : null
}

/** Where a secret may be written of in own words, and the page shows what is written unless it is marked. */
const OWN_WORDS: ReadonlySet<string> = new Set(['concerns.now', 'goals.notWant'])

/** Who has picked an affair, or something that a partner does not know, hears once that what stands here is on the page. */
function OnThePage({ id }: { id: string }) {
  const isTold = useAnswers(({ answers }) => {
    const picked = [...answers.concerns.picked.items, ...answers.topics.picked.items].map((item) => item.id)
    const { disclosure } = id === 'concerns.now' ? answers.concerns.now : answers.goals.notWant
    return disclosure === 'page' && picked.some((one) => one === 'affair' || one === 'partnerKnows')
  })
  return isTold ? <p className="hint">{say('step.onThePage')}</p> : null
}

/** Who does not come alone hears that there is a copy for it. */
function CopyForTwo() {
  const isAccompanied = useAnswers(({ answers }) => comesWithPartner(answers))
  return isAccompanied ? <p className="hint">{say('step.copyForTwo')}</p> : null
}

/** "No, nothing" hides a list that was written before; what is hidden is not gone. */
function HiddenMedicines() {
  const n = useAnswers(({ answers }) => {
    const { taking, list } = answers.medicines
    return ['none', 'preferNot'].includes(taking.values.any.picked) ? list.items.length : 0
  })
  return n === 0 ? null : <p className="field-note">{say('step.hiddenMedicines', { n })}</p>
}

/** @param id a question or a group, `step.group.field` or `step.group`; `itemId`: of the list item that it stands in */
export const afterQuestion = (id: string, itemId?: string): ReactNode => {
  if (id === 'medicines.taking.any') return <HiddenMedicines />
  if (id === 'visit.booking.status') return <BeforeOrAfter />
  if (id === 'start.way.version') return <Offer />
  if (id === 'start.way.sharedDevice') return <AdviceOnDevice />
  // Both look at every change of the answers: not below each of forty medicines' lines.
  return (
    <>
      {SUPPORT_PLACES.has(id) && <Support id={id} itemId={itemId} />}
      {CARDS_STAND_AT.has(id) && <Cards at={id} />}
      {OWN_WORDS.has(id) && <OnThePage id={id} />}
      {id === 'visit.attend.who' && <CopyForTwo />}
    </>
  )
}
