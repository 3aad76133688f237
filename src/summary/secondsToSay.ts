/** A calm pace of reading aloud; people who are nervous read slower than the 150 words a minute of a talk. */
const WORDS_A_SECOND = 2.2
/** Nobody speaks by the second. */
const STEP = 5

const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** About how long a text takes to say, in seconds, by fives. */
export function secondsToSay(text: string): number {
  const count = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length
  return Math.max(STEP, Math.ceil(count / WORDS_A_SECOND / STEP) * STEP)
}
