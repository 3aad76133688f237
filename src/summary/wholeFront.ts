/** The front page is fitted by a table of widths; whether it really fits is known only when the paper is laid out. */
import type { PaperDocument } from './paper'

/** Tries to make it fit. Each gives way by what the last was too long by, so one is enough but for the strangest scripts. */
const TRIES = 4

/** Somewhat more than asked, so that the next try does not miss it by a hair. */
const SPARE = 2

interface TooLong {
  ok: false
  reason: 'front'
  over: number
}

/**
 * Makes a paper whose front page is one page.
 * @param compose the page in words, with so many points left free on its front page
 * @param make the paper; where `wholeFront` is asked and the front page is longer than a page, it says by how much
 * @returns what `make` gives at last. Should no try fit, which has never been seen, a front page of two pages: better
 * than none
 */
export async function withWholeFront<Made>(
  compose: (less: number) => PaperDocument,
  make: (document: PaperDocument, wholeFront: boolean) => Promise<Made | TooLong>,
): Promise<Exclude<Made, TooLong>> {
  let less = 0
  for (let tried = 0; tried < TRIES; tried += 1) {
    const made = await make(compose(less), true)
    if (!isTooLong(made)) return made as Exclude<Made, TooLong>
    less += made.over + SPARE
  }
  const made = await make(compose(less), false)
  if (isTooLong(made)) throw new Error('A front page of any length was allowed.')
  return made as Exclude<Made, TooLong>
}

// a guard on a type parameter narrows only one way, hence the casts above
const isTooLong = (made: unknown): made is TooLong =>
  typeof made === 'object' && made !== null && 'reason' in made && made.reason === 'front'
