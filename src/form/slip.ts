/** Shorter words are near too many others. */
const SHORTEST = 5

/** Whether one letter more, less, other, or two changed about, makes the one word of the other. */
function oneApart(a: string, b: string): boolean {
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  return (
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** Whether `typed` may be `word` with a slip: "diabetis", "diabtes". The first letter must be right. */
export const isSlipOf = (typed: string, word: string): boolean =>
  typed.length >= SHORTEST && word.length >= SHORTEST && typed[0] === word[0] && oneApart(typed, word)
