/** Where in a stretch of text the name of a medicine stands. */
import type { Stretch } from './marks'
import { ARTICLES, bare, FORMS, GENERIC, JOINING, LEADING, SMALL } from './smallWords'

/** What the parser asks of the list of names, which may not be there. */
export interface KnownNames {
  match(typed: string): { readonly name: string; readonly generic: string } | null
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

const BULLET =
  /^\s*(?:(?:[-*•·‣◦▪●○–—>+✓✔☐☑☒□~]+|\[(?:[\d./-]+,? )?\d{1,2}:\d\d(?::\d\d)?(?: ?[AaPp][Mm])?\]|\d{1,2}:\d\d(?: ?[AaPp][Mm])? ?[-–]|\d{1,2} [-–](?= )|\[[ xX]?\]|\(?\d{1,2}[.):]|[a-z][.)])(?:\s+|(?=\p{L})))+/u
/** No telephone, no number of a house or a policy. */
const BARE_NUMBER = /^(?!\d{3}-\d{4}$)(?:\d{1,4}|\d{1,3}000)(?:[.,]\d+)?(?:[/-]\d+(?:[.,]\d+)?)?$/
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

/** The way in which it is released belongs to the name: "Effexor XR", "Duloxetine DR", "Propranolol LA". */
const RELEASE = /^(?:XR|XL|ER|SR|CR|DR|LA|IR|MR|PR|EC|CD|LP|LS|OD|ODT|HCl|HCL|TTS|ret\.?|retard)$/
const isRelease = (token: Token | undefined): boolean => RELEASE.test(token?.text.replace(/[,;:]$/, '') ?? '')

/** Leaves off "tablets", "nasal spray", "-Gel" where a name stands before it. */
function withoutForm(tokens: Token[]): Token[] {
  // "Anillo vaginal": there is no other name.
  if (tokens.every(isForm)) return tokens
  let last = tokens.length
  while (last > 1 && FORMS.has(tokens[last - 1]?.bare ?? '')) {
    const word = tokens[last - 1]?.bare ?? ''
    if (
      /^(?:pills?|strips?|coil|iud|spirale|stérilet|implant|implante)$/.test(word) &&
      /^(?:contraceptive|hormone|mini|combined|combination|progestin|estrogen|iron|heart|pain|salt|control|morning|water|sleeping|diet|allergy|abortion|copper|hormonal|test|glucose|ketone|cobre|kupfer|cuivre)$/.test(
        tokens[last - 2]?.bare ?? '',
      )
    )
      break
    last -= 1
  }
  while (
    last > 1 &&
    (JOINING.has(tokens[last - 1]?.bare ?? '') || /^(?:pille|pilule)$/.test(tokens[last - 1]?.bare ?? ''))
  )
    last -= 1
  return tokens.slice(0, last)
}
const FORM_BEHIND_HYPHEN = /[-–](?:gel|salbe|creme|pflaster|spray|tabletten|tropfen|kapseln|tabs?|cream|patch)$/iu

/** What a form is called may go before the name; "oral" and "eye" may begin one. */
const LEADS =
  /^(?:gel|crème|creme|cream|ointment|salbe|crema|pomada|pommade|patch|patchs|patches|parches?|pflaster|gotas|gouttes|tropfen|drops|spray|sirop|sirup|syrup|jarabe|collyre|colirio|comprim[ée]s?|comprimidos?|cápsulas?|gélules?|tabletten?|kapseln?|tablets?|capsules?|inyección|injection|spritze|pastillas?|ampollas?|ampoules?|óvulos?|ovules?|anillos?|rings?|anneau|espray|espuma|foam|loción|lotion|tab|tabs|cap|caps|inj|susp|sol)\.?$/u

/** "Parche de estradiol", "gel Oestrodose", "tablet of". */
function withoutLeadingForm(tokens: Token[]): Token[] {
  if (!LEADS.test(tokens[0]?.bare ?? '') && !FORMS.has(tokens[0]?.bare ?? '')) return tokens
  if (contains(tokens, 1)) return tokens
  if (/^(?:de|d['’].*|of|di|mit|with|con)$/.test(tokens[1]?.bare ?? '')) return tokens.slice(2)
  const next = tokens[1]
  const leads = LEADS.test(tokens[0]?.bare ?? '') && next !== undefined && /^\p{L}{3}/u.test(next.bare)
  return leads && !FORMS.has(next.bare) ? withoutLeadingForm(tokens.slice(1)) : tokens
}

/** "my water pill furosemide", "the pill (Yaz)", "anticonceptivo Yasmin": what follows the kind of thing names it. */
function behindTheKind(tokens: Token[]): Token[] {
  const at = tokens.findLastIndex((token) =>
    /^(?:pills?|meds?|medicines?|medication|called|namely|pille|pilule|píldora|pastilla|medikament|namens|llamad[oa]|appelée?|coil|iud|spirale|stérilet|diu|implant|implante|contraceptives?|anticonceptiv[oa]s?|contraceptif|contraception|antidepressants?|antidepresivo|antidépresseur|antidepressivum|verhütung)$/.test(
      token.bare,
    ),
  )
  return at >= 0 && at < tokens.length - 1 && tokens[at]?.text.at(-1) !== ':' ? tokens.slice(at + 1) : tokens
}

/** "Media de clonazepam": half of one. */
const HALF = /^(?:half|media|demi)$/
/** "One at night" is about what was named before. */
const COUNTS = /^(?:one|two|three|four|half|eine?|zwei|drei|halbe|una?|dos|tres|media|une?|deux|trois|demi)$/

const isName = (tokens: readonly Token[]): boolean =>
  !tokens.every((token) => COUNTS.test(token.bare)) &&
  tokens.some((token) => /\p{L}/u.test(token.bare) && token.bare.length > 1) &&
  !tokens.every((token) => GENERIC.has(token.bare) || SMALL.has(token.bare) || token.bare === '')

/** Where the name may begin: behind the small words and, where its strength is known, behind how many are in the pack. */
function firstOf(tokens: readonly Token[], bareDose: boolean): number {
  const at = tokens.findIndex(
    ({ bare: word }) =>
      word !== '' && !SMALL.has(word) && !LEADING.has(word) && (bareDose || !/^(?:\d{2,4}|\d{1,3}x|x)$/.test(word)),
  )
  return at < 0 ? tokens.length : at
}

/** "of" in "oil of oregano", the words between in "infusión de la abuela". */
function joinsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || (!JOINING.has(token.bare) && !JOINING.has(token.text))) return false
  const article = /^(?:de|du|of|from|d')$/.test(token.bare) && ARTICLES.has(tokens[at + 1]?.bare ?? '') ? 1 : 0
  const next = tokens[at + 1 + article]
  return next !== undefined && next.bare !== '' && !SMALL.has(next.bare)
}

/** "Crema con estradiol": what is in it makes a form a name. What it is taken with was recognised before. */
const CONTAINS = /^(?:con|with|mit|avec|w\/)$/
const isForm = (token: Token | undefined): boolean =>
  token !== undefined && (LEADS.test(token.bare) || FORMS.has(token.bare))
function contains(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    CONTAINS.test(tokens[at]?.bare ?? '') &&
    isForm(tokens[at - 1]) &&
    next !== undefined &&
    /^\p{L}{3}/u.test(next.bare) &&
    !SMALL.has(next.bare) &&
    !GENERIC.has(next.bare)
  )
}

interface Scanned {
  readonly end: number
  readonly dose: Stretch | null
}

/** From its first word to its last, and a bare number behind it. */
function scan(tokens: readonly Token[], first: number, bareDose: boolean): Scanned {
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
    const joins = joinsAt(tokens, end) || contains(tokens, end)
    const isArticle = joinsAt(tokens, end - 1) && ARTICLES.has(token.bare)
    const letter = /^vit(?:amine?|amina|\.?)?$/.test(tokens[end - 1]?.bare ?? '') && /^[a-eky]$/.test(token.bare)
    const ends = token.bare === '' || SMALL.has(token.bare)
    if (end > first && ends && !joins && !isArticle && !letter && !isRelease(token)) break
    const isBareDose =
      bareDose &&
      end > first &&
      BARE_NUMBER.test(token.bare) &&
      !(token.bare.length < 3 && NUMBERED.has(tokens[end - 1]?.bare ?? ''))
    if (
      isBareDose &&
      (next === undefined ||
        next.bare === '' ||
        SMALL.has(next.bare) ||
        HALF.test(next.bare) ||
        /^[([]/.test(next.text))
    ) {
      const at = token.start + token.text.indexOf(token.bare)
      return { end, dose: { start: at, end: at + token.bare.length } }
    }
    end += 1
    if (/[,:;]$/.test(token.text)) break
  }
  return { end, dose: null }
}

/**
 * The name in a stretch that holds no dose, no times and no directions any more, or null.
 * @param bareDose whether a bare number behind the name is its dose
 */
export function nameIn(text: string, stretch: Stretch, bareDose: boolean): FoundName | null {
  const tokens = tokensOf(text, stretch)
  let first = firstOf(tokens, bareDose)
  const ahead = tokens[first]
  // "20 of prozac"
  const isAhead =
    bareDose &&
    ahead !== undefined &&
    (BARE_NUMBER.test(ahead.bare) || HALF.test(ahead.bare)) &&
    /^(?:of|de|d['’])$/.test(tokens[first + 1]?.bare ?? '')
  // "2 tylenol", but not "5 HTP"
  const isCount =
    bareDose && !isAhead && /^[1-6]$/.test(ahead?.text ?? '') && /^\p{L}{4}/u.test(tokens[first + 1]?.bare ?? '')
  if (isAhead) first += 2
  else if (isCount) first += 1
  const { end, dose } = scan(tokens, first, bareDose && !isAhead)
  const named = withoutForm(behindTheKind(withoutLeadingForm(tokens.slice(first, end))))
  const head = named[0]
  const tail = named.at(-1)
  if (head === undefined || tail === undefined || !isName(named)) return null
  const found = trimmed(text, head.start, tail.end)
  const hyphen = FORM_BEHIND_HYPHEN.exec(text.slice(found.start, found.end))?.[0].length ?? 0
  if (found.end - hyphen <= found.start) return null
  return {
    start: found.start,
    end: found.end - hyphen,
    dose: dose ?? (ahead !== undefined && (isAhead || isCount) ? { start: ahead.start, end: ahead.end } : null),
    words: named.length,
  }
}
