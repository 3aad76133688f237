/**
 * What the paper costs: time beside other ways to the same paper, the page's own freedom, memory, size of file.
 * `npm run bench -- [--quick] [--profile]`: one round instead of five; where the time goes instead of how much it is.
 * Says for each limit whether it holds; exits 0 all the same, because machines differ.
 */
import { parseArgs } from 'node:util'
import { measureBlocks } from './bench/block'
import { withBrowser } from './bench/browser'
import { measureFiles } from './bench/files'
import { measureMemory } from './bench/memory'
import { limitsTable, type Limit } from './bench/numbers'
import { profile } from './bench/profile'
import { withSite, type Site } from './bench/site'
import { measureSpeed } from './bench/speed'

const { values: flags } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, profile: { type: 'boolean', default: false } },
})
const rounds = flags.quick ? 1 : 5

const everything = (site: Site): Promise<void> => measureAll(site).then(limitsTable)
const measureAll = async (site: Site): Promise<Limit[]> => [
  ...(await withBrowser((browser) => measureSpeed(browser, site, rounds))),
  ...(await withBrowser((browser) => measureBlocks(browser, site, rounds))),
  ...(await withBrowser((browser) => measureMemory(browser, site, flags.quick ? 3 : 20))),
  ...(await measureFiles()),
]
const stages = (site: Site): Promise<void> => withBrowser((browser) => profile(browser, site))

await (flags.profile ? withSite(stages, true) : withSite(everything))
