/**
 * Help beside a search: who types "suicide" or "he hits me" into a search box is told of people to talk to, whatever else
 * is found. It follows from what stands in the box at the moment; nothing of it is kept, counted or put into an address.
 */
import { say } from '../i18n'
import { useAnnouncedAfter } from '../ui/LiveRegion'
import { Notice } from '../ui/Notice'
import { hasPhrase } from './search'

/** Where the support page stands: the app's own addresses are out of reach from here (a test compares the two). */
export const SUPPORT_HREF = '#/support'

/** Once the person stops typing, not after each letter. */
const PAUSE_MS = 800

const callsForHelp = (search: string): boolean => hasPhrase(search, say('search.support.phrases'))

/** Has the result of a search said aloud, and before it that there is help, where `search` calls for it. */
export function useResultSaid(result: string, search: string): void {
  const text = callsForHelp(search) ? `${say('search.support')} ${say('app.support')}. ${result}` : result
  // Another search that finds as many is said again.
  useAnnouncedAfter(PAUSE_MS, text, `${search.trim()}: ${text}`)
}

/** Stands above what a search has found. */
export const SearchSupport = ({ search }: { search: string }) =>
  callsForHelp(search) && (
    <Notice kind="care">
      <p>{say('search.support')}</p>
      <p>
        <a href={SUPPORT_HREF}>{say('app.support')}</a>
      </p>
    </Notice>
  )
