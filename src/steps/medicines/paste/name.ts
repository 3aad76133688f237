/** Where in a stretch of text the name of a medicine stands. */
import type { Stretch } from './marks'
import { bare, FORMS, GENERIC, JOINING, SMALL } from './smallWords'

/** What the parser asks of the list of names, which may not be there. */
export interface KnownNames {
  match(typed: string): { readonly name: string } | null
}

export interface FoundName extends Stretch {
  /** A bare number right behind the name ("Lexapro 10"). */
  readonly dose: Stretch | null
  readonly words: number
}

interface Token extends Stretch {
  readonly text: string
  readonly bare: string
}

const BULLET = /^\s*(?:(?:[-*•·‣◦▪●○–—>+✓✔☐☑□~]+|\[[ xX]?\]|\(?\d{1,2}[.):]|[a-z][.)])(?:\s+|(?=\p{L})))+/u
const BARE_NUMBER = /^\d+(?:[.,]\d+)?(?:\/\d+(?:[.,]\d+)?)?$/
/** Before a number these make a name ("omega 3", "vitamin B 12"), and no dose. */
const NUMBERED = new Set(['omega', 'q', 'coq', 'b', 'd', 'k', 'e', 'c', 'vitamin', 'type', 'no', 'nr', 'factor'])
const ABBREVIATED = /(?:^|\s)(?:ret|st|comp|forte|vit|dr|cl|hcl|na)\.$/iu
const OPENING = /^[\s,;:.–—\-*•|/=>→…"“”'‘’)\]]+/u
const CLOSING = /[\s,;:–—\-*•|/=>→…"“”'‘’([.]+$/u

/** How many characters of bullet or number a line begins with. */
export const bulletLength = (line: string): number => BULLET.exec(line)?.[0].length ?? 0

const tokensOf = (text: string, { start, end }: Stretch): Token[] =>
  [...text.slice(start, end).matchAll(/\S+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    text: match[0],
    bare: bare(match[0]),
  }))

/** The brackets that open at this token, if they close here and hold a name, not a remark. */
function bracket(tokens: readonly Token[], at: number): number {
  const last = tokens.findIndex((token, i) => i >= at && /[)\]]/.test(token.text))
  if (last < 0 || last - at > 4) return -1
  const inside = tokens.slice(at, last + 1).map((token) => token.bare)
  return inside.every((word) => word !== '' && !SMALL.has(word)) ? last : -1
}

function trimmed(text: string, start: number, end: number): Stretch {
  let from = start + (OPENING.exec(text.slice(start, end))?.[0].length ?? 0)
  let to = end
  for (;;) {
    const slice = text.slice(from, to)
    if (ABBREVIATED.test(slice)) break
    const cut = CLOSING.exec(slice)?.[0].length ?? 0
    const alone = /[)\]]$/.test(slice) && !/[([]/.test(slice) ? 1 : 0
    if (cut + alone === 0) break
    to -= cut + alone
  }
  // "(sertraline)" on its own.
  const slice = text.slice(from, to)
  if (/^[([]/.test(slice)) from += 1
  if (/^[([][^)\]]*[)\]]$/.test(slice)) to -= 1
  return { start: from, end: Math.max(from, to) }
}

/** Leaves off "tablets", "nasal spray", "-Gel" where a name stands before it. */
function withoutForm(tokens: Token[]): Token[] {
  let last = tokens.length
  while (last > 1 && FORMS.has(tokens[last - 1]?.bare ?? '')) {
    const word = tokens[last - 1]?.bare ?? ''
    if (
      /^pills?$/.test(word) &&
      /^(?:control|morning|water|sleeping|diet|allergy|abortion)$/.test(tokens[last - 2]?.bare ?? '')
    )
      break
    last -= 1
  }
  return tokens.slice(0, last)
}
const FORM_BEHIND_HYPHEN = /[-–](?:gel|salbe|creme|pflaster|spray|tabletten|tropfen|kapseln|tabs?|cream|patch)$/iu

/** "Parche de estradiol", "tablet of". */
function withoutLeadingForm(tokens: Token[]): Token[] {
  const joins = /^(?:de|d['’].*|of|di)$/.test(tokens[1]?.bare ?? '')
  return joins && FORMS.has(tokens[0]?.bare ?? '') ? tokens.slice(2) : tokens
}

/** "my water pill furosemide", "the pill (Yaz)": what follows the kind of thing names it. */
function behindTheKind(tokens: Token[]): Token[] {
  const at = tokens.findLastIndex((token) =>
    /^(?:pills?|meds?|medicines?|medication|called|namely|pille|pilule|píldora|medikament|namens|llamad[oa]|appelée?)$/.test(
      token.bare,
    ),
  )
  return at >= 0 && at < tokens.length - 1 ? tokens.slice(at + 1) : tokens
}

const isName = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => /\p{L}/u.test(token.bare) && token.bare.length > 1) &&
  !tokens.every((token) => GENERIC.has(token.bare) || SMALL.has(token.bare) || token.bare === '')

/**
 * The name in a stretch that holds no dose, no times and no directions any more, or null.
 * @param bareDose whether a bare number behind the name is its dose
 */
export function nameIn(text: string, stretch: Stretch, bareDose: boolean): FoundName | null {
  const tokens = tokensOf(text, stretch)
  let first = 0
  while (first < tokens.length) {
    const token = tokens[first]
    if (token === undefined || (token.bare !== '' && !SMALL.has(token.bare))) break
    first += 1
  }
  let dose: Stretch | null = null
  const ahead = tokens[first]
  // "20 of prozac"
  if (
    bareDose &&
    ahead !== undefined &&
    BARE_NUMBER.test(ahead.bare) &&
    /^(?:of|de|d['’])$/.test(tokens[first + 1]?.bare ?? '')
  ) {
    dose = { start: ahead.start, end: ahead.end }
    first += 2
  }
  let end = first
  while (end < tokens.length) {
    const token = tokens[end]
    if (token === undefined) break
    const next = tokens[end + 1]
    if (end > first && /^[([]/.test(token.text)) {
      const last = bracket(tokens, end)
      if (last < 0) break
      end = last + 1
      continue
    }
    const joins =
      next !== undefined &&
      next.bare !== '' &&
      !SMALL.has(next.bare) &&
      (JOINING.has(token.bare) || JOINING.has(token.text))
    const letter = /^vit(?:amine?|amina|\.?)?$/.test(tokens[end - 1]?.bare ?? '') && /^[a-eky]$/.test(token.bare)
    if (end > first && (token.bare === '' || SMALL.has(token.bare)) && !joins && !letter) break
    if (
      bareDose &&
      dose === null &&
      end > first &&
      BARE_NUMBER.test(token.bare) &&
      !NUMBERED.has(tokens[end - 1]?.bare ?? '')
    ) {
      if (next === undefined || next.bare === '' || SMALL.has(next.bare) || /^[([]/.test(next.text)) {
        const at = token.start + token.text.indexOf(token.bare)
        dose = { start: at, end: at + token.bare.length }
        break
      }
    }
    end += 1
    if (/[,:;]$/.test(token.text)) break
  }
  const named = withoutForm(behindTheKind(withoutLeadingForm(tokens.slice(first, end))))
  const head = named[0]
  const tail = named.at(-1)
  if (head === undefined || tail === undefined || !isName(named)) return null
  const found = trimmed(text, head.start, tail.end)
  const hyphen = FORM_BEHIND_HYPHEN.exec(text.slice(found.start, found.end))?.[0].length ?? 0
  if (found.end - hyphen <= found.start) return null
  return { start: found.start, end: found.end - hyphen, dose, words: named.length }
}
