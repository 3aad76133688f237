/** What stands around every page: the way home, the way to leave, the two links for help, and what is saved. */
import type { ReactNode } from 'react'
import { useKeeping } from '../drafts/keeping'
import { say } from '../i18n'
import { Button } from '../ui/Button'
import { classes } from '../ui/classes'
import { LiveRegion } from '../ui/LiveRegion'
import { SaveFailure, SaveLine } from './keep/SaveLine'
import { CoverSheet } from './leaving/CoverSheet'
import { LeaveButtons } from './leaving/LeaveButtons'
import { leaveQuickly } from './leaving/leaveQuickly'
import { hrefTo, type Route } from './routes'
import { SettingsMenu } from './settings/SettingsMenu'
import { useWayOnKeys } from './wayOn'

interface FrameProps {
  children: ReactNode
  page: Route['page']
}

const skipToMain = (): void => document.getElementById('main')?.focus()

/** A page with its corner turned down, as in the tab; and the name, where there is room. */
const Name = () => (
  <>
    <svg className="frame-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M5 2.5h9l5 5v14H5z" />
      <path className="frame-mark-fold" d="M14 2.5v5h5" />
      <path className="frame-mark-fold" d="M8.5 12.5h7M8.5 16.5h4.5" />
    </svg>
    <span className="frame-word">{say('app.name')}</span>
  </>
)

/** Pages that show the way to all steps at their head, and those that need none. */
const WITHOUT_STEPS: readonly Route['page'][] = ['welcome', 'steps', 'step', 'review']

const Page = ({ children, page }: FrameProps) => (
  <>
    <Button kind="quiet" className="skip-link" onClick={skipToMain}>
      {say('app.skipToMain')}
    </Button>
    <Button kind="quiet" className="skip-link" onClick={leaveQuickly}>
      {say('app.leave.skip')}
    </Button>
    <header className="frame-head">
      {page === 'welcome' ? (
        <span className="frame-name">
          <Name />
        </span>
      ) : (
        <a className="frame-name" href={hrefTo({ page: 'welcome' })}>
          <Name />
        </a>
      )}
      <div className="frame-tools">
        <SettingsMenu />
        <LeaveButtons />
      </div>
    </header>
    <main id="main" tabIndex={-1} className="frame-main">
      {children}
    </main>
    <SaveFailure />
    <footer className="frame-foot">
      <nav className="frame-foot-links" aria-label={say('app.help')}>
        {!WITHOUT_STEPS.includes(page) && <a href={hrefTo({ page: 'steps' })}>{say('app.stepList')}</a>}
        <a href={hrefTo({ page: 'expect' })}>{say('app.expect')}</a>
        <a href={hrefTo({ page: 'support' })}>{say('app.support')}</a>
        {/* Not on the person's way. */}
        {page === 'welcome' && <a href={hrefTo({ page: 'therapists' })}>{say('app.therapists')}</a>}
      </nav>
      {page !== 'welcome' && <SaveLine />}
    </footer>
    <LiveRegion />
  </>
)

export function Frame(props: FrameProps) {
  useWayOnKeys()
  const covered = useKeeping(({ phase }) => phase === 'covered')
  return (
    <>
      <div className={classes('frame', covered && 'frame-covered')}>
        <Page {...props} />
      </div>
      <CoverSheet />
    </>
  )
}
