/** Every way out that we know, taken in a real browser under the very headers that the app is served with. */
import { headers, PAGE_POLICY, policyText } from '../../scripts/vite/policy'
import { serveWays } from '../leaks/site'
import { takeWays, type Outcome } from '../leaks/take'
import { WAYS } from '../leaks/ways'
import { IS_LONG, ONLY_LONG } from './support/long'
import { expect, test } from './support/test'

const META = `<meta http-equiv="Content-Security-Policy" content="${policyText(PAGE_POLICY)}" />`
/** The policy alone, for browsers that do not know `Connection-Allowlist`. */
const { 'Connection-Allowlist': _, ...POLICY_ONLY } = headers()

/** docs/leaks.md says why each of these is open. What a page can ask of its own host it can say to it. */
const HOME = ['homeScript', 'homeStyle', 'homePrefetch', 'homeLocation', 'homeOpen', 'homeDownload']
/** By moving away, or by talking to another computer directly; no directive reaches these. */
const MOVES = [
  'webRtc',
  'webRtcPeer',
  'location',
  'locationReplace',
  'metaRefresh',
  'windowOpen',
  'windowOpenNoOpener',
  'link',
  'linkNewTab',
  'linkDownload',
  'openedBlank',
  'openedOwn',
]
/** The browser connects ahead to where a refused frame or form would have gone. A name can be made of words. */
const TOUCHED = ['frame', 'formGet', 'formPost']
/** No browser of these tests goes there, even with no policy at all: nothing is shown by their being closed. */
const NOWHERE = [
  'workerElsewhere',
  'blobWorker',
  'sharedWorker',
  'serviceWorker',
  'manifest',
  'preconnect',
  'dnsPrefetch',
  'policyReport',
]

async function open(sent: Readonly<Record<string, string>>, meta: string): Promise<Record<Outcome['out'], string[]>> {
  const site = await serveWays(sent, meta)
  try {
    const outcomes = await takeWays(site, Object.keys(WAYS))
    const of = (kind: Outcome['out']): string[] =>
      outcomes
        .filter(({ out }) => out === kind)
        .map(({ way }) => way)
        .toSorted()
    return { words: of('words'), touched: of('touched'), home: of('home'), closed: of('closed') }
  } finally {
    site.close()
  }
}
const sorted = (ways: readonly string[]): string[] => ways.toSorted()

test('under all our headers no way leads anywhere but to the host itself', async () => {
  const { words, touched, home, closed } = await open(headers(), META)
  expect({ words, touched, home }).toEqual({ words: [], touched: [], home: sorted(HOME) })
  expect(closed).toHaveLength(Object.keys(WAYS).length - HOME.length)
})

test('where a browser does not know the list of connections, exactly these ways are open', async () => {
  test.skip(!IS_LONG, ONLY_LONG)
  const { words, touched, home } = await open(POLICY_ONLY, META)
  expect(words).toEqual(sorted(MOVES))
  // Whether it has connected before it is refused is a race.
  expect(touched.filter((way) => !TOUCHED.includes(way))).toEqual([])
  expect(home).toEqual(sorted(HOME))
})

test('where the host sends no headers, the policy in the page closes all but these', async () => {
  test.skip(!IS_LONG, ONLY_LONG)
  const { words, touched, home } = await open({}, META)
  // A worker has no policy then. The app's own worker takes these away from itself before anything else runs.
  expect(words).toEqual(sorted([...MOVES, 'workerFetch', 'workerImport', 'workerSocket']))
  expect(touched.filter((way) => !TOUCHED.includes(way))).toEqual([])
  expect(home).toEqual(sorted(HOME))
})

test('with no policy at all nearly every way is open, so that a closed one says something', async () => {
  test.skip(!IS_LONG, ONLY_LONG)
  const { closed } = await open({}, '')
  expect(closed).toEqual(sorted(NOWHERE))
})
