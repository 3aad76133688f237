/** What stands around every page: the way to leave, the way home, the two links for help, and what is saved. */
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
import { hrefTo } from './routes'
import { SettingsMenu } from './settings/SettingsMenu'

interface FrameProps {
  children: ReactNode
  isWelcome: boolean
}

const skipToMain = (): void => document.getElementById('main')?.focus()

const Page = ({ children, isWelcome }: FrameProps) => (
  <>
    <Button kind="quiet" className="skip-link" onClick={skipToMain}>
      {say('app.skipToMain')}
    </Button>
    <Button kind="quiet" className="skip-link" onClick={leaveQuickly}>
      {say('app.leave.skip')}
    </Button>
    <header className="frame-head">
      {isWelcome ? (
        <span className="frame-name">{say('app.name')}</span>
      ) : (
        <nav className="frame-nav" aria-label={say('app.name')}>
          <a className="frame-name" href={hrefTo({ page: 'welcome' })}>
            {say('app.name')}
          </a>
          <a href={hrefTo({ page: 'steps' })}>{say('app.stepList')}</a>
        </nav>
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
        <a href={hrefTo({ page: 'expect' })}>{say('app.expect')}</a>
        <a href={hrefTo({ page: 'support' })}>{say('app.support')}</a>
        {/* Not on the person's way. */}
        {isWelcome && <a href={hrefTo({ page: 'therapists' })}>{say('app.therapists')}</a>}
      </nav>
      {!isWelcome && <SaveLine />}
    </footer>
    <LiveRegion />
  </>
)

export function Frame(props: FrameProps) {
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
