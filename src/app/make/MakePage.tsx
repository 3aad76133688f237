/** Making the page: for whom, what is on it, how it looks; the preview; the PDF and print. */
import { useMemo, useState } from 'react'
import { chooseForPage, setPage, useAnswers } from '../../answers/store'
import { inLanguage, say, sayOf } from '../../i18n'
import { useLanguage } from '../../i18n/useLanguage'
import { PageView } from '../../exports/PageView'
import { compose } from '../../summary/compose'
import { typedText } from '../../summary/look'
import type { PaperDocument } from '../../summary/paper'
import type { PageSettings } from '../../summary/settings'
import { shareableAnswers, type ShareableAnswers } from '../../summary/shareableAnswers'
import { LENGTHS, LETTERS, NAMES, NOTES, PAPERS, READERS, TITLES } from '../../summary/settings'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { announce } from '../../ui/LiveRegion'
import { Notice } from '../../ui/Notice'
import { RadioGroup } from '../../ui/RadioGroup'
import { toKeptOff } from '../review/keptOffAnchor'
import { hrefTo } from '../routes'
import { usePageHeading } from '../usePageHeading'
import { useShared, type Shared } from '../useShared'
import { plainPage } from '../../exports/text'
import { useCopyForTwo } from '../copyForTwo'
import { useDevice, useDeviceAnswer } from '../device'
import { DeviceQuestion } from '../keep/DeviceQuestion'
import { DiscreetNote } from './DiscreetNote'
import { DoctorTicks } from './DoctorTicks'
import { OnThisCopy } from './OnThisCopy'
import { SecondLanguage } from './SecondLanguage'
import { Sections } from './Sections'
import { TakeIt } from './TakeIt'
import { Ticks } from './Ticks'
import './make.css'

type ChoiceKey = 'reader' | 'length' | 'name' | 'title' | 'paper' | 'letters' | 'notes'

const CHOICES: { readonly [K in ChoiceKey]: { words: string; options: readonly PageSettings[K][] } } = {
  reader: { words: 'make.reader', options: READERS },
  length: { words: 'make.length', options: LENGTHS },
  name: { words: 'make.name', options: NAMES },
  title: { words: 'make.pageTitle', options: TITLES },
  paper: { words: 'make.paper', options: PAPERS },
  letters: { words: 'make.letters', options: LETTERS },
  notes: { words: 'make.notes', options: NOTES },
}

/** One choice among the page's settings. */
function Choice({ name, hint, help = false }: { name: ChoiceKey; hint?: string; help?: boolean }) {
  const value = useAnswers((state) => state.page[name])
  const { words, options } = CHOICES[name]
  return (
    <RadioGroup
      id={`make-${name}`}
      label={sayOf(words)}
      hint={hint}
      layout={help ? 'rows' : 'wrap'}
      options={options.map((id) => ({
        id,
        label: sayOf(`${words}.${id}`),
        ...(help ? { help: sayOf(`${words}.help.${id}`) } : {}),
      }))}
      value={value}
      onChange={(picked) => {
        chooseForPage(name)
        setPage({ [name]: picked })
      }}
    />
  )
}

/** Which of the two copies this is, where a partner comes along: the wrong one must not be in the room. */
function ForTwo() {
  const isAccompanied = useCopyForTwo()
  const reader = useAnswers((state) => state.page.reader)
  if (!isAccompanied || (reader !== 'partner' && reader !== 'therapist')) return null
  const other = reader === 'partner' ? 'therapist' : 'partner'
  return (
    <Notice
      actions={
        <Button
          onClick={() => {
            chooseForPage('reader')
            setPage({ reader: other })
            announce(sayOf(`make.forTwo.is.${other}`))
          }}
        >
          {sayOf(`make.forTwo.take.${other}`)}
        </Button>
      }
    >
      <p>{sayOf(`make.forTwo.is.${reader}`)}</p>
    </Notice>
  )
}

function Settings({ shared }: { shared: Shared }) {
  const reader = useAnswers((state) => state.page.reader)
  return (
    <div className="make-settings">
      <Choice name="reader" help />
      <ForTwo />
      {reader === 'partner' ? <Ticks all={shared.all} /> : null}
      {reader === 'doctor' ? <DoctorTicks all={shared.all} /> : null}
      <Choice name="length" />
      {reader === 'partner' ? null : (
        <Disclosure summary={say('make.sections')}>
          <Sections all={shared.all} />
        </Disclosure>
      )}
      <Disclosure summary={say('make.more')}>
        <Choice name="name" />
        <Choice name="title" hint={say('make.pageTitle.hint')} />
        <Choice name="paper" />
        <Choice name="letters" />
        <Choice name="notes" />
        <SecondLanguage />
      </Disclosure>
    </div>
  )
}

/** What a mark or a reader keeps off, and what a short page has no room for: by the headings that it would stand under. */
function KeptOff({ n, leftOut }: { n: number; leftOut: readonly string[] }) {
  const isCut = leftOut.length > 0
  const kept = n > 0 ? say('review.keptOff', { n }) : isCut ? '' : say('review.nothingKeptOff')
  const cut = isCut ? say('make.cut', { parts: leftOut.join('; '), full: say('make.length.full') }) : ''
  return (
    <p>
      {[cut, kept].filter(Boolean).join(' ')}
      {n > 0 && (
        <>
          {' '}
          <a {...toKeptOff}>{say('make.keptOff.which')}</a>
        </>
      )}
    </p>
  )
}

/** Asked again where notes were brought back. Once shown it stays, so that an answer can be changed, too. */
function DeviceAgain() {
  const isUnknown = useDeviceAnswer() === 'unknown'
  const [wasUnknown] = useState(isUnknown)
  if (!wasUnknown) return null
  return (
    <>
      {isUnknown && <p>{say('make.device')}</p>}
      <DeviceQuestion />
    </>
  )
}

export function MakePage() {
  const heading = usePageHeading()
  const shared = useShared()
  const page = useAnswers((state) => state.page)
  // The file's name says no day that the page does not say.
  const visitDate = typedText(shared.summary, 'visit.booking.date')
  const device = useDevice()
  const language = useLanguage()
  const composed = useMemo(() => {
    const { fullName, summary } = shared
    const composeIn = (settings: PageSettings, less?: number) =>
      inLanguage(language, () => compose(summary, settings, { fullName, ...(less === undefined ? {} : { less }) }))
    const whole = composeIn(page)
    const { document, opening } = whole
    const front = composeIn({ ...page, length: 'one' }).document
    const rides = new WeakMap([[document, shareableAnswers(summary, page, whole)]])
    const documentWith = (less: number): PaperDocument => {
      const tried = composeIn(page, less)
      rides.set(tried.document, shareableAnswers(summary, page, tried))
      return tried.document
    }
    const answersOf = (tried: PaperDocument): ShareableAnswers | null => rides.get(tried) ?? null
    return {
      document,
      documentWith,
      answersOf,
      leftOut: whole.leftOut,
      opening,
      text: { whole: plainPage(document), front: plainPage(front) },
    }
  }, [language, shared, page])
  const { document, documentWith, answersOf, leftOut, opening, text } = composed
  return (
    <div className="make wide">
      <div className="make-screen">
        <h1 ref={heading} tabIndex={-1}>
          {say('make.title')}
        </h1>
        <p>{say('make.lead')}</p>
        <Settings shared={shared} />
        {opening.kind === 'heldBack' && (
          <Notice kind="care">
            <p>{say('make.held')}</p>
          </Notice>
        )}
        {document.front.length + document.parts.length === 0 ? (
          <Notice>
            <p>{say('make.empty')}</p>
          </Notice>
        ) : (
          page.reader !== 'partner' && <KeptOff n={shared.keptOff.size} leftOut={leftOut} />
        )}
        {page.reader === 'partner' && <OnThisCopy shared={shared} />}
        <h2>{say('ways.title')}</h2>
        <DeviceAgain />
        <DiscreetNote hasName={typedText(shared.summary, 'about.name.name') !== ''} />
        <p className="make-record">{say('make.record')}</p>
        <TakeIt
          {...{ document, documentWith, answersOf, text, visitDate, device }}
          leavesOut={leftOut.length > 0}
          title={page.title}
          reader={page.reader}
        />
        <p>
          <a className="button button-quiet" href={hrefTo({ page: 'review' })}>
            {say('make.back')}
          </a>
        </p>
      </div>
      <div className="make-paper">
        <h2 className="make-screen">{say('make.preview')}</h2>
        <PageView document={document} />
      </div>
    </div>
  )
}
