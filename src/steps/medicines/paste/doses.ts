/** Strengths ("50 mg", "5/325 mg", "40 mg/0.4 mL") and counts ("2 puffs", "one tablet"). */
import { WORD_START, words, type Rule } from './marks'
import { DIGITS, NUMBER } from './numbers'

const UNIT = [
  'mgs?|mcgs?|µg|μg|ug|g|gm|gr|kg|iu|i\\.~u\\.?|ui|u\\.i\\.|ie|i\\.~e\\.?|ml|mls|cc|cl|mmol|meq|mval|%|‰',
  'micro~grams?|milli~grams?|milli~lit(?:er|re)s?|grams?|units?|international units?',
  'mikrogramm|milligramm|gramm|milliliter|internationale einheiten|einheiten|einh\\.?|e',
  'microgramos?|miligramos?|gramos?|mililitros?|unidades(?: internacionales)?',
  'microgrammes?|milligrammes?|grammes?|millilitres?|unités(?: internationales)?',
].join('|')

const HOURS = 'h|hr|hrs|hour|hours|std|stunden?|stde?\\.?|heures?|horas?'
/** "per tablet" only says what is so strong. */
const PER = `(?:(?:~/~(?:${DIGITS}~)?(?:${UNIT}|${HOURS}|dose|dosis|actuation|act|puff|spray|hub|tablet|tab|capsule|cap|tbl\\.?|comprimido|comprimé)| per (?:${DIGITS}~)?(?:${UNIT}|${HOURS}|puff|spray|actuation)))?`
const AMOUNT = `${DIGITS}(?:~(?:[-–/]|to|bis)~${DIGITS})*~(?:\\(${DIGITS}(?:~base)?\\)~)?(?:${UNIT})(?:-(?:${UNIT}))*${PER}`
/** Amounts of a combination or a span: "1 mg-20 mcg", "50 mg / 12.5 mg", "500 mg to 1 g". */
const STRENGTH = `${AMOUNT}(?:~(?:[-–/+]|to|bis)~${AMOUNT})*`

/** What one takes a number of. */
const THINGS = [
  'puffs?|sprays?|squirts?|drops?|gtts?|patch(?:es)?|pills?|tab(?:let)?s?|cap(?:sule|let)?s?|softgels?|gel~caps?|gumm(?:y|ies)|lozenges?',
  'pumps?|clicks?|scoops?|sachets?|packets?|shots?|injections?|suppositor(?:y|ies)|spoon(?:ful)?s?|teaspoons?|tablespoons?|tsp|tbsp|ampou?les?|vials?|strips?|doses?|applications?|applicatorfuls?|rings?|cups?|pearls?|inhalations?',
  'tbl\\.?|tabl?\\.|tabletten?|kapseln?|kps\\.?|dragees?|hub|hübe|tropfen|trpf\\.?|gtt\\.?|pflaster|beutel|spritzen?|ampullen?|zäpfchen|sprühstöße?|messlöffel|teelöffel|esslöffel|stück|stk\\.?',
  'comprimidos?|comp\\.|tabletas?|grageas?|disparos?|aplicaciones|pulsaciones|cápsulas?|capsulas?|pastillas?|gotas?|parches?|inhalaciones|pulverizaciones|sobres?|inyecciones|inyección|ampollas?|cucharadas?|cucharaditas?|óvulos?',
  'pressions?|comprimés?|cps?|cpr\\.?|gélules?|gouttes?|bouffées?|patchs?|sachets?|ampoules?|pulvérisations?|injections?|cuillères?|ovules?|suppositoires?',
].join('|')
const COUNT = `${NUMBER}(?:~(?:[-–]|to|or|bis|oder|à|ou|o)~${NUMBER})?~(?:\\(\\w+\\)~)?(?:${THINGS})`

export const STRENGTHS: readonly Rule[] = [
  { pattern: words(STRENGTH.replace('|%|‰', '')), read: () => ({ kind: 'strength' }) },
  { pattern: new RegExp(`${WORD_START}${DIGITS}[^\\S\\r\\n]*[%‰]`, 'g'), read: () => ({ kind: 'strength' }) },
]

/** "Losartan 50 1 cada 24 h": a small number between a dose and how often is how many, not the dose. */
const BARE_COUNT = new RegExp(
  `(?<=\\d[^\\S\\r\\n]?(?:${UNIT.replaceAll('~', '[^\\S\\r\\n]*')})?[^\\S\\r\\n]+)(?:[1-4]|½|1/2)(?=[^\\S\\r\\n]+(?:every|each|at|in the|with|daily|cada|c/|al|por la|en la|en ayunas|con|antes|después|diari[oa])(?![a-zñ]))`,
  'g',
)

export const COUNTS: readonly Rule[] = [
  { pattern: words(COUNT), read: () => ({ kind: 'count' }) },
  { pattern: BARE_COUNT, read: () => ({ kind: 'count' }) },
]
