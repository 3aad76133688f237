/** The routes: which page stands at which address. Every page but Welcome comes when it is asked for. */
import { useLanguage } from '../i18n/useLanguage'
import { DialogExit } from '../ui/dialogExit'
import { SpellingHelp } from '../ui/privateTyping'
import { lacks } from './capabilities'
import { Frame } from './Frame'
import { Gate } from './keep/Gate'
import { GoesSoon } from './keep/GoesSoon'
import { useSpelling } from './keep/spelling'
import { lazyPage } from './lazyPage'
import { useCovering } from './leaving/cover'
import { LeaveInDialog } from './leaving/LeaveButtons'
import { useLeaving } from './leaving/useLeaving'
import { readRoute, useHash, type Route } from './routes'
import { useWarming } from './useWarming'
import { LanguageNotLoaded } from './settings/LanguageNotLoaded'
// Here, and not where it is asked: it has to be there before the first change of the page.
import './whereFrom'
import { Welcome } from './Welcome'

const StepList = lazyPage(async () => (await import('./StepList')).StepList, ['steps', 'check', 'keep'])
const StepPage = lazyPage(
  async () => (await import('./StepPage')).StepPage,
  // `paper`: the dates in what a suggested question rests on.
  ['steps', 'form', 'help', 'questions', 'check', 'keep', 'leaving', 'paper'],
)
const Review = lazyPage(
  async () => (await import('./review/Review')).Review,
  ['steps', 'form', 'help', 'paper', 'check'],
)
const MakePage = lazyPage(
  async () => (await import('./make/MakePage')).MakePage,
  ['steps', 'form', 'paper', 'check', 'ways', 'keep'],
)
const ReadPage = lazyPage(async () => (await import('./read/ReadPage')).ReadPage, ['steps', 'form', 'paper', 'ways'])
const WorksheetPage = lazyPage(
  async () => (await import('./worksheet/WorksheetPage')).WorksheetPage,
  ['steps', 'form', 'paper', 'check', 'ways'],
)
const StoredPage = lazyPage(async () => (await import('./keep/StoredPage')).StoredPage, ['steps', 'form', 'keep'])
const CopyPage = lazyPage(async () => (await import('./keep/CopyPage')).CopyPage, ['keep', 'ways'])
const BookingPage = lazyPage(
  async () => (await import('./booking/BookingPage')).BookingPage,
  ['steps', 'form', 'paper', 'check', 'ways', 'help', 'aside'],
)
const AfterVisitPage = lazyPage(
  async () => (await import('./afterVisit/AfterVisitPage')).AfterVisitPage,
  ['steps', 'form', 'paper', 'check', 'ways', 'help', 'questions', 'aside'],
)
const Example = lazyPage(async () => (await import('./example/Example')).Example, ['steps', 'form', 'paper', 'check'])
const Expect = lazyPage(async () => (await import('./HelpPages')).Expect, ['help', 'form', 'check', 'ways'])
const Lacking = lazyPage(async () => (await import('./Lacking')).Lacking, ['without'])
const TherapistsPage = lazyPage(
  async () => (await import('./therapists/TherapistsPage')).TherapistsPage,
  ['steps', 'form', 'paper', 'check', 'ways', 'therapists'],
)
const Support = lazyPage(async () => (await import('./HelpPages')).Support, ['help', 'check'])

function Page({ route, hash }: { route: Route; hash: string }) {
  switch (route.page) {
    case 'welcome':
      return <Welcome />
    case 'steps':
      return <StepList />
    case 'step':
      return <StepPage key={hash} route={route} />
    case 'review':
      return <Review />
    case 'make':
      return <MakePage />
    case 'read':
      return <ReadPage />
    case 'worksheet':
      return <WorksheetPage />
    case 'stored':
      return <StoredPage />
    case 'copy':
      return <CopyPage key={hash} part={route.part} />
    case 'example':
      return <Example />
    case 'expect':
      return <Expect />
    case 'support':
      return <Support />
    case 'therapists':
      return <TherapistsPage />
    case 'booking':
      return <BookingPage />
    case 'after':
      return <AfterVisitPage />
  }
}

const lacking = lacks()

export function App() {
  useLeaving()
  useCovering()
  useWarming()
  // All that is said is said anew when the language changes.
  useLanguage()
  const hash = useHash()
  const route = readRoute(hash)
  const spelling = useSpelling((state) => state.on)
  const atPaper = route.page === 'make'
  return (
    <DialogExit value={<LeaveInDialog />}>
      <SpellingHelp value={spelling}>
        <Frame page={route.page}>
          <LanguageNotLoaded />
          {lacking.length > 0 && (route.page === 'welcome' || atPaper) && (
            <Lacking lacking={lacking} atPaper={atPaper} />
          )}
          <Gate page={route.page}>
            <Page route={route} hash={hash} />
          </Gate>
        </Frame>
        <GoesSoon />
      </SpellingHelp>
    </DialogExit>
  )
}
