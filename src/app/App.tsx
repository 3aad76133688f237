/** The routes: which page stands at which address. Every page but Welcome comes when it is asked for. */
import { Frame } from './Frame'
import { lazyPage } from './lazyPage'
import { useLeaving } from './leave'
import { readRoute, useHash, type Route } from './routes'
import { useWarming } from './useWarming'
import { Welcome } from './Welcome'

const StepList = lazyPage(async () => (await import('./StepList')).StepList, ['steps', 'check'])
const StepPage = lazyPage(
  async () => (await import('./StepPage')).StepPage,
  ['steps', 'form', 'help', 'questions', 'check'],
)
const Review = lazyPage(async () => (await import('./review/Review')).Review, ['steps', 'form', 'paper', 'check'])
const MakePage = lazyPage(
  async () => (await import('./make/MakePage')).MakePage,
  ['steps', 'form', 'paper', 'check', 'ways'],
)
const ReadPage = lazyPage(async () => (await import('./read/ReadPage')).ReadPage, ['steps', 'form', 'paper', 'ways'])
const WorksheetPage = lazyPage(
  async () => (await import('./worksheet/WorksheetPage')).WorksheetPage,
  ['steps', 'form', 'paper', 'check', 'ways'],
)
const Example = lazyPage(async () => (await import('./example/Example')).Example, ['steps', 'form', 'paper', 'check'])
const Expect = lazyPage(async () => (await import('./HelpPages')).Expect, ['help', 'check', 'ways'])
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
    case 'example':
      return <Example />
    case 'expect':
      return <Expect />
    case 'support':
      return <Support />
  }
}

export function App() {
  useLeaving()
  useWarming()
  const hash = useHash()
  const route = readRoute(hash)
  return (
    <Frame isWelcome={route.page === 'welcome'}>
      <Page route={route} hash={hash} />
    </Frame>
  )
}
