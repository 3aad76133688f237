/** In which order the entries of the front page get the lines that there are. Sections by their id. */

/**
 * What gets its next lines first, and up to how many: what one reads aloud, what hurts and how I say it, what to
 * answer, what may be unsafe to leave out, how to talk with me.
 */
export const LINES_IN_TURN: readonly (readonly [section: string, lines: number])[] = [
  ['opening', 5],
  ['concerns', 2],
  ['ownWords', 4],
  ['questions', 2],
  ['health', 3],
  ['tried', 2],
  ['people', 1],
  ['hopes', 2],
  ['why', 2],
  ['talk', 1],
  ['concerns', 3],
  ['aloud', 2],
  ['ownWords', 6],
  ['talk', 2],
  ['questions', 3],
  ['hopes', 4],
  ['health', 4],
  ['tried', 3],
  ['people', 2],
  ['talk', 3],
  ['why', 4],
]

/** Where no part holds the rest: all that there is room for. */
export const ALONE: readonly (readonly [section: string, lines: number])[] = [
  ['concerns', 6],
  ['talk', 6],
  ['hopes', 6],
  ['ownWords', 12],
]

/**
 * Names that are looked through, not read, take what room the sheet still has, beyond the lines that are read: forty
 * medicines cut after twelve above half a blank sheet help nobody.
 */
export const FILLS = 'health'
/**
 * What is said more of first: the person's own words about their mood and what was hard, what came of seeing somebody, how
 * often a medicine is taken, own words about the other topics, what was noted of what was tried, then since when a medicine
 * is taken.
 */
export const FULLER = ['talk', 'people', FILLS, 'talk', 'tried', FILLS] as const
/** Where saying more takes what room the sheet has: own words on the last page are not read in time. */
export const FULLER_ON_SHEET: ReadonlySet<string> = new Set([FILLS, 'talk'])
