/** What stands around every page: the way to leave, the way home, the two links for help, and what is saved. */
import type { ReactNode } from 'react'
import { say } from '../i18n'
import { Button } from '../ui/Button'
import { LiveRegion } from '../ui/LiveRegion'
import { SaveFailure, SaveLine } from './keep/SaveLine'
import { leaveQuickly } from './leave'
import { hrefTo } from './routes'

const skipToMain = (): void => document.getElementById('main')?.focus()

export const Frame = ({ children, isWelcome }: { children: ReactNode; isWelcome: boolean }) => (
  <div className="frame">
    <Button kind="quiet" className="skip-link" onClick={skipToMain}>
      {say('app.skipToMain')}
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
      <Button className="leave" onClick={leaveQuickly} title={say('app.leave.hint')}>
        {say('app.leave')}
      </Button>
    </header>
    <main id="main" tabIndex={-1} className="frame-main">
      {children}
    </main>
    <SaveFailure />
    <footer className="frame-foot">
      <nav className="frame-foot-links" aria-label={say('app.help')}>
        <a href={hrefTo({ page: 'expect' })}>{say('app.expect')}</a>
        <a href={hrefTo({ page: 'support' })}>{say('app.support')}</a>
      </nav>
      {!isWelcome && <SaveLine />}
    </footer>
    <LiveRegion />
  </div>
)
