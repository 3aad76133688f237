/** What is said of a medicine beside its dose and its times: what it is for, and what came of taking it. */
import type { Stretch } from './marks'
import type { Piece } from './rows'

type Besides = 'purpose' | 'came' | 'rest'

/** A length of time, a place, somebody: no purpose. */
const NO_PURPOSE = [
  '\\d|now|ever|good|life|long|me(?!\\p{L})|use(?!\\p{L})|oral|external|topical|info|sale|refills?|a (?:while|bit|few|long|short|couple)|(?:the )?(?:first|last|past|next|rest)|(?:some|several|many|about|over|almost|up to) |(?:\\p{L}+ )?(?:days?|weeks?|months?|years?)(?!\\p{L})',
  'siempre|mí(?!\\p{L})|uso|vía|más|toda la vida|siempre|(?:unos|unas|varios|varias|muchos|el próximo|la próxima) |(?:\\p{L}+ )?(?:días?|semanas?|mes(?:es)?|años?)(?!\\p{L})',
].join('|')
const LEAD =
  "(?:(?:i take it|taken|used|prescribed|given|it[’']?s|lo tomo|la tomo|lo uso|la uso|recetad[oa]|indicad[oa]|es|sirve) )?(?:for|against|para|contra|gegen|pour)"
const PURPOSE = new RegExp(`^${LEAD}\\s+(?!(?:${NO_PURPOSE}))[\\p{L}“"]`, 'iu')
/** "Por" leads to a place, a time and somebody, too. */
const BECAUSE_OF =
  /^por\s+(?:(?:la|el|los|mi|mis)\s+)?(?:ansiedad|depresión|estrés|insomnio|dolor\p{L}*|presión|tiroides|colesterol|diabetes|migrañas?|alergias?|acné)(?!\p{L})/iu
const PURPOSE_LEAD = new RegExp(`^${LEAD}\\s+(?:(?:my|the|el|la|los|las|mis?)\\s+)?`, 'iu')

const JOINS = '(?:(?:and|but|because|since|as|it|this|that|they|y|e|pero|porque|ya que|que|esto|eso)[ ,]+)*'
/** "Me dio el doctor" is how it was come by. */
const NOBODY = '(?!\\s+(?:(?:el|la|mi|un|una|los)\\s+)?(?:dra?|doctora?|médic|psiqui|ginec|farmac|cardi|urólog|neuról))'
const CAME = new RegExp(
  `^${JOINS}(?:${[
    '(?:gave|gives|made|makes|caused|causes|left|leaves|keeps|kept)\\s+(?:me|my|it|things)(?!\\p{L})',
    "(?:(?:really |only )?help(?:ed|s)|work(?:ed|s)|(?:did|does)(?:n[’']t| not) (?:help|work|agree|do)|made no difference)(?!\\p{L})",
    '(?:of |due to )?(?:(?:the|bad|some|too many|many|no|lots of|sexual) )*side[ -]?effects?',
    "i (?:could(?:n[’']t| not)|can(?:[’']t|not)) (?:tolerate|stand|come|sleep)|i (?:got|felt|feel|gained|lost|had)(?!\\p{L})",
    `(?:no )?me\\s+(?:da|daba|dio|dan|daban|dieron|caus\\p{L}+|provoc\\p{L}+|produ\\p{L}+|hac[eí]\\p{L}*|hizo|hicieron|ca(?:e|ía|yó)|sient[ae]\\p{L}*|sent(?:aba|ó|ía|í)|dejaba|quita(?:ba)?|quitó|pon(?:e|ía)|puso|baja(?:ba)?|bajó|sub(?:e|ía|ió)|ayud(?:a|aba|ó)|funcion(?:a|aba|ó)|va|iba|fue|sirv(?:e|ía|ió)|mare\\p{L}+)(?!\\p{L})${NOBODY}`,
    '(?:tuve|tenía|sentía|engordé|subí de peso|bajé de peso|no (?:toler\\p{L}+|aguant\\p{L}+|soport\\p{L}+))(?!\\p{L})',
    '(?:por |con |de |tuve )?(?:(?:los|sus|muchos|algunos|sin) )*efectos? (?:secundarios?|adversos?)',
  ].join('|')})`,
  'iu',
)
const BECAUSE = /^(?:because|porque|por culpa|debido a|ya que|due to)(?!\p{L})/iu

/** Where something else may begin to be said. */
const BEGINS =
  /[,;.!?]\s+|\s+[-–—]\s+|(?<!(?:^|\s)(?:and|but|y|pero|it|that|this|they|which|que|no))\s+(?=(?:(?:and|but|y|pero|que|it|that|this|they|which|no)\s+)*(?:because|porque|(?:gave|made|caused|helped)(?!\p{L})|me (?:da|daba|dio|caus|provoc|hac|hizo|ca[eyí]|quit|ayud|funcion|sub[eií]|baj)))/giu

/** @param isStopped then a reason that is given is the reason for stopping */
function kindOf(said: string, isStopped: boolean): Besides {
  if (CAME.test(said)) return 'came'
  if (isStopped && BECAUSE.test(said)) return 'came'
  return PURPOSE.test(said) || BECAUSE_OF.test(said) ? 'purpose' : 'rest'
}

const LEADS_ON = /(?:[\s,]+(?:y|e|and|so|then|lo|la|por eso|así que))+$/iu

/** Cuts a stretch of words where something else is said, each part with its place. */
export function besidesIn(text: string, { start, end }: Stretch, isStopped: boolean): Piece[] {
  const said = text.slice(start, end)
  const cuts = [...said.matchAll(BEGINS)].map((match) => ({ end: match.index, start: match.index + match[0].length }))
  const parts = [...cuts, { end: said.length, start: said.length }].map((cut, at) => {
    const from = at === 0 ? 0 : (cuts[at - 1]?.start ?? 0)
    return { start: from, end: cut.end, role: kindOf(said.slice(from, cut.end), isStopped) }
  })
  const pieces: Piece[] = []
  for (const part of parts) {
    if (part.end <= part.start) continue
    // "Me daba tos y lo" dejé: the verb behind it was read.
    if (part.role === 'came') part.end -= LEADS_ON.exec(said.slice(part.start, part.end))?.[0].length ?? 0
    const last = pieces.at(-1)
    // What is left over stays in one piece.
    if (last !== undefined && last.role === part.role) pieces[pieces.length - 1] = { ...last, end: start + part.end }
    else pieces.push({ role: part.role, start: start + part.start, end: start + part.end })
  }
  return pieces
}

/** "Anxiety" of "for anxiety": the field's own words say the rest. */
export const withoutFor = (purpose: string): string =>
  purpose
    .split('; ')
    .map((part) => part.replace(PURPOSE_LEAD, '').replace(/^por\s+/iu, ''))
    .join('; ')
