/**
 * Words for changing: of the dose, of a patch, or of anything else. Only where it is clear that the dose is meant do they tell
 * that it was changed; a patch that is changed twice a week is used as ever.
 */
import { words, type Meaning, type Rule } from './marks'

/** Said of doses, and of much else. */
const MOVES =
  'increased?|decreased?|raised|lowered|reduced?|upped|bumped(?: up)?|doubled|halved|cut down|titrated(?: (?:up|down))?|adjusted|erhöht|reduziert|gesteigert|gesenkt|verdoppelt|aumentad[oa]|aumentó|aumentaron|aumenté|subid[oa]|subió|subieron|subí|bajad[oa]|bajó|bajaron|bajé|reducid[oa]|redujeron|redujo|augmentée?|diminuée?|baissée?'
const GOES = 'went (?:up|down)|gone (?:up|down)|(?:up|down|cut)(?= (?:from|to) \\d)'
/** Said of patches and rings as often as of doses. */
const CHANGES =
  'changed?|changes|changing|geändert|gewechselt|wechseln|wechsle|cambiad[oa]s?|cambió|cambiaron|cambié|cambi[oa]|cambiar(?:l[oa]|se|me)?|changée?s?|changer'
const OUT_FOR_NEW = 'replaced?|replaces|replacing|ersetzt|reemplaz[oa]|reemplazad[oa]|reemplazar|remplacée?s?|remplacer'

const DOSE = '(?:dose|dosage|dosis|dosierung|posologie)'
const HELPS =
  '(?:recently|just|was|is|are|has been|have been|been|got|wurde|wird|ha sido|fue|a été|se|me|le|la|lo|les|i|they|he|she|we|gp|doctor)'
const THE = '(?: (?:my|the|this|la|el|mi|die|meine|ma))?'
/** What is put on, in or under the skin, and taken off again. */
const WORN =
  '(?:patch(?:es)?|rings?|sticker|pflaster|parches?|anillo|patchs?|anneau|coil|implant|implante|plaster|dressing|needles?|sensor|pump)'
const NAMES_WORN = new RegExp(WORN)
const NEW_ONE = `(?:new|fresh|neue[rns]?|nuev[oa]|nouveau) ${WORN}|${WORN} (?:nuev[oa]|nouveau)`

/** A number, but no number of times or days. */
const AMOUNT =
  '\\d+(?:[.,]\\d+)?(?![\\d.,])(?![^\\S\\r\\n]*(?:x|×|times?|veces|mal|fois|days?|nights?|hours?|weeks?|months?|years?|d[ií]as?|horas?|semanas?|meses|años?|tage?n?|stunden?|wochen|jours?|heures?|semaines?)(?![a-z]))'
const BY = '(?: (?:from|to|by|von|auf|um|de|a|à))?'
const ENDS_BY = /\s(?:from|to|by|von|auf|um|de|a|à)$/
const BEGINS_AMOUNT = new RegExp(`^[^\\S\\r\\n]+${AMOUNT}`)
const isToAmount = (said: string, behind: string): boolean => ENDS_BY.test(said) && BEGINS_AMOUNT.test(behind)

/** "CHANGED Ramipril 5 mg (was 2.5 mg)". */
const TOLD_BEFORE =
  /^[^\r\n]*(?<![a-z])(?:previously|formerly|was|antes|früher|bisher|avant)[^\S\r\n]+\d+(?:[.,]\d+)?[^\S\r\n]?(?:mg|mcg|µg|g|ml|iu|ui|units?)(?![a-z])/

/** "Dosis im Mai" erhöht. */
const DOSIS_BEFORE = /(?<![a-zäöü])(?:dosis|dosierung)[^\S\r\n][^,;.\r\n]{1,30}$/
const IN_GERMAN = /^(?:erhöht|reduziert|gesteigert|gesenkt|verdoppelt|geändert)/
const isDosis = (said: string, before: string): boolean => IN_GERMAN.test(said) && DOSIS_BEFORE.test(before)

/** What else goes up and down, is lowered or raised. */
const OF_THE_BODY =
  /(?:pressure|bp|weight|mood|libido|desire|drive|appetite|sensitivity|sensation|feeling|pain|anxiety|erections?|sleep|energy|levels?|cholesterol|ldl|sugar|glucose|a1c|hba1c|tsh|psa|rate|count|risk|flow|bleeding|arousal|dryness|lubrication|symptoms?|effects?|interest|stress|temperature|hormones?|presión|tensión|peso|ánimo|deseo|nivel(?:es)?|colesterol|azúcar|glucosa|dolor|ansiedad|ganas|apetito|blutdruck|gewicht|stimmung|tension|poids)[^\S\r\n]+(?:(?:was|is|has|have|had|been|got|se|me|ha|wurde|a|été)[^\S\r\n]+)*$/
/** Nothing stands before it that could be what went up: the line or the sentence begins there, or a dose ends. */
const BEGINS = /(?:^|[,;.:()\n\r–—\-•*]|\d[^\S\r\n]?(?:mg|mcg|µg|g|ml|iu|ui|units?|%)?)[^\S\r\n]*$/
const FIRST_WORD = /(?:^|[\r\n])[^\p{L}\n\r]*\p{L}[\p{L}-]*[^\S\r\n]+$/u
/** Then it ends, or a time follows. */
const ENDS =
  /^[^\S\r\n]*(?:$|[\r\n,;.):–—-]|(?:in|on|at|since|last|this|recently|again|a (?:few|couple|month|year|week)|an|two|three|few|about|around|yesterday|im|am|seit|letzte[nrs]?|vor|en|el (?:mes|año|pasado|verano|invierno|otoño)|la semana|hace|desde|este|esta|le mois|depuis|il y a|\d)(?![a-zà-ÿ]))/

/** What is about anything else: the words stay together where they stand, and a time beside them is their own. */
export const ASIDE: Meaning = { kind: 'cue', status: '', date: 'aside' }
const DOSE_CHANGED: Meaning = { kind: 'cue', status: 'changed', date: 'changed' }
/** How much may stand before and behind that tells what it is about. */
const AROUND = 60

const around = ({ 0: said, index, input }: RegExpExecArray): { before: string; behind: string } => ({
  before: input.slice(Math.max(0, index - AROUND), index),
  behind: input.slice(index + said.length, index + said.length + AROUND),
})

const clear = (source: string): Rule => ({ pattern: words(source), read: () => DOSE_CHANGED })

export const CHANGED: readonly Rule[] = [
  clear(
    `(?:(?:the|my|la|mi|die|ma) )?${DOSE} (?:${HELPS} )*(?:${MOVES}|${CHANGES}|${GOES})(?!~(?:time|every|cada|alle))${BY}|${DOSE} (?:change|increase|decrease)`,
  ),
  clear(`(?:${HELPS} )*(?:${MOVES}|${CHANGES})${THE} ${DOSE}(?! (?:time|schedule|every|each|daily|weekly))${BY}`),
  {
    pattern: words(`(?:${HELPS} )*(?:${MOVES}|${GOES})(?: (?:it|this))?${BY}`),
    read: (match) => {
      const { before, behind } = around(match)
      if (OF_THE_BODY.test(before)) return ASIDE
      if (isToAmount(match[0], behind) || isDosis(match[0], before)) return DOSE_CHANGED
      const isOfIt = BEGINS.test(before) || FIRST_WORD.test(before)
      return isOfIt && ENDS.test(behind) && !/(?:went|gone)/.test(match[0]) ? DOSE_CHANGED : ASIDE
    },
  },
  {
    pattern: words(
      `(?:${HELPS} )*(?:${CHANGES}|${OUT_FOR_NEW})(?: (?:it|them|out|my|the|a|el|la|los|las|mi|un|una|old|for))*(?: (?:${NEW_ONE}|${WORN}))?${BY}|(?:(?:a|un) )?(?:${NEW_ONE})(?= (?:every|each|once|twice|cada|tous|alle|weekly|monthly|on|mon|tue|wed|thu|fri|sat|sun|los|el|lunes|martes|miércoles|jueves|viernes|s[aá]bado|domingo|\\d))`,
    ),
    read: (match) => {
      const { before, behind } = around(match)
      if (NAMES_WORN.test(match[0]) || OF_THE_BODY.test(before)) return ASIDE
      return isToAmount(match[0], behind) || TOLD_BEFORE.test(behind) || isDosis(match[0], before)
        ? DOSE_CHANGED
        : ASIDE
    },
  },
]
