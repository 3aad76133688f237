import { useEffect } from 'react'
import { say } from '../i18n'
import { announce } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'
import type { Lack } from './capabilities'

/** Says what does not work here, before anybody relies on it; and what does. */
export function Lacking({ lacking, atPaper }: { lacking: readonly Lack[]; atPaper: boolean }) {
  useEffect(() => announce(say('lacking.title')), [])
  return (
    <div className="lacking">
      <Notice kind="care" title={say('lacking.title')}>
        <p>{say('lacking.works')}</p>
        {lacking.includes('webCrypto') && <p>{say('lacking.webCrypto')}</p>}
        {lacking.includes('webCrypto') && !window.isSecureContext && <p>{say('lacking.insecure')}</p>}
        {lacking.includes('webAssembly') && !lacking.includes('webCrypto') && <p>{say('lacking.webAssembly')}</p>}
        {lacking.includes('webAssembly') && atPaper && <p>{say('lacking.webAssembly.paper')}</p>}
      </Notice>
    </div>
  )
}
