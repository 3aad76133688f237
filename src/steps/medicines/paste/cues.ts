/** Words about taking, starting, stopping and changing; labels; and small words whose meaning is in a field. */
import { ASIDES } from './asides'
import { CHANGED } from './changed'
import { WORD_START, words, type DateRole, type Meaning, type Rule } from './marks'
import type { StatusOption } from './pasted'

const cue = (status: StatusOption, date: DateRole, source: string, takes = false): Rule => ({
  pattern: words(source),
  read: (): Meaning => ({ kind: 'cue', status, date, takes }),
})

const IT = '(?: (?:it|this|them|that|one|yet|with|on))*'

/** The first that fits wins: "have not started" before "started". */
export const CUES: readonly Rule[] = [
  ...ASIDES,
  cue(
    'planned',
    'since',
    `(?:but )?(?:i )?(?:have(?: not|n[’']t)|not|did(?: not|n[’']t)|haven[’']?t) (?:yet )?(?:started|begun|taken|start|filled|picked up)${IT}|(?:not|haven[’']t) (?:yet )?(?:started|begun)${IT}|(?:was |just |been |just been )*(?:just|newly|recently) prescribed|(?:will|to|going to|about to|supposed to) (?:start|begin)(?:ing)?${IT}|starting (?:next|soon|tomorrow)(?: (?:week|month))?|wants? (?:me )?to (?:start|try|go on|put)(?: me)?(?: on)?|(?:start|put)(?:ing)? me on|planned|upcoming|soll(?:te)? ich|werde ich|empezaré(?: (?:con|a tomar))?|voy a tomar|je dois (?:commencer|prendre)|je commencerai|(?:noch )?nicht (?:angefangen|begonnen)|noch nicht genommen|soll ich (?:anfangen|nehmen)|geplant|(?:gerade|frisch|neu) verschrieben(?: bekommen)?|(?:aún|todavía) no (?:la |lo )?(?:he empezado|empiezo|tomo|empecé)|recién recetad[oa]|voy a empezar|pas encore (?:commencé|pris)|vient d[’']être prescrit|je vais commencer`,
  ),
  cue(
    'stopped',
    'until',
    `(?:i )?(?:used to (?:take|be on|use)|was (?:on|taking|using)|had been (?:on|taking)|previously (?:on|took|taking|tried)?|formerly(?: on)?|(?:i )?(?:have )?tried|ich nahm(?: früher)?|früher(?: (?:nahm|habe) ich)?|antes tomaba|tomaba(?: antes)?|tomé|je prenais|j[’']ai pris|avant,? je prenais|ancien(?:nement)?)`,
    true,
  ),
  cue(
    'stopped',
    'until',
    `(?:i )?(?:have |was |just |recently )*(?:stopped|quit|discontinued|weaned off|came off|come off|went off|got off|gave up|tapered off|d/c[’']?d?|dc[’']d|off(?= (?:it|now|since|of|in \\d{4})))(?: of)?(?: (?:taking|using|it|this|on))*|no longer(?: (?:on|take|taking|using|active))?|not (?:(?:currently|presently|now) )?(?:taking|on|using)(?: (?:it|this))?(?: (?:anymore|any more|now|currently))?|don[’']?t take(?: it)? anymore|anymore|inactive|ended|completed|finished|discontinue|stop(?: date)?|end date|absetzen|absetzung|abgesetzt|nicht mehr(?: (?:genommen|ein(?:ge)?nommen))?|aufgehört(?: mit)?|beendet|pausiert|(?:la |lo )?(?:dejé|suspendí|deje) (?:de tomar(?:la|lo)?|de usar)?|dejé|suspendid[oa]|suspender|suspendre|arrêter|retirad[oa]|ya no(?: (?:la|lo))?(?: tomo| uso)?|actualmente no (?:la |lo )?(?:tomo|uso)|finalizado|(?:j[’']ai |je l[’']ai )?arrêtée?s?|(?:je )?ne prends plus|plus maintenant|stoppée?`,
  ),
  // Without a time it says nothing: "until I sleep".
  cue(
    '',
    'until',
    `until|till|til|up to (?=\\d{4})|bis(?! zu )(?: (?:zum|ende|anfang|mitte))?|hasta|jusqu[’'](?:en|à|au)`,
  ),
  ...CHANGED,
  cue(
    'new',
    'since',
    `(?:just|newly|recently) (?:started|begun|began|added)(?: (?:taking|on|using))?|brand new|new|neu|neu(?:e[srn]?)? angesetzt|nuev[oa]|recién empezad[oa]|(?:acabo de|acaba de) empezar(?: con)?|nouveau|nouvelle|viens de commencer`,
    true,
  ),
  cue(
    'sometimes',
    'since',
    `(?:only |just |solo |sólo |nur )?(?:sometimes|occasionally|(?:every )?now and then|every now and again|(?:every )?once in a while|every so often|from time to time|on and off|rarely|manchmal|ab und zu|hin und wieder|gelegentlich|a veces|de vez en cuando|de cuando en cuando|algunas veces|ocasionalmente|en ocasiones|rara vez|parfois|de temps en temps|occasionnellement)`,
  ),
  cue(
    'now',
    'since',
    `continu(?:e|ed|ing)(?: (?:to take|taking|with))?|keep taking|weiterhin|weiterführen|weiter (?:nehmen|einnehmen)|continuar(?: con)?|seguir (?:tomando|con)|continuer|poursuivre|unchanged|unverändert|sin cambios|inchangée?|still(?: (?:take|taking|on|using))?|currently(?: (?:on|take|taking|using))?|active|ongoing|current|aktuell|derzeit|momentan|zurzeit|aktiv|laufend|actualmente|activ[oa]|actuellement|en cours|actif`,
    true,
  ),
  cue(
    '',
    'since',
    `(?:i )?(?:have |[’']ve )?(?:been )?(?:started|began|begun|restarted|start(?: date)?|begin|starting)(?: (?:taking|on|with|using|it|this|the))*|since|seit(?: (?:dem|ende|anfang|mitte))?|ab|begonnen|angefangen(?: mit)?|empecé(?: (?:con|a tomar))?|inicio|iniciad[oa]|commencée?(?: (?:le|en))?|j[’']ai commencé`,
    true,
  ),
  cue(
    '',
    'since',
    `since|from|seit(?: (?:dem|ende|anfang|mitte))?|ab|desde(?: hace)?|hace|depuis(?: le)?|il y a|début(?:é)?`,
  ),
  cue(
    '',
    'since',
    `also (?:on|take|taking|use|using)|(?:i|i[’']?m|im|i am|we)(?: (?:also|currently|now|just|usually|mostly|only|then|still|have|been|am))* (?:apply|rub|inject|inhale|put(?! me)|take|taking|takes|took|use|using|on|get|getting|have|swallow|do|inject)|(?:been|am) (?:on|taking|using)|take|takes|taking|use|using|ich (?:nehme|benutze|bekomme|verwende|spritze|schlucke)(?: (?:auch|noch|zurzeit|außerdem))*|nehme ich(?: (?:auch|noch))*|(?:yo )?(?:tomo|uso|me pongo|utilizo)(?: también)?|(?:estoy|sigo) (?:tomando|usando)|je (?:prends|utilise|suis sous)(?: (?:aussi|également))?`,
    true,
  ),
]

/** "Dose:", "Started:", which say what stands behind them. */
const LABELS =
  'name|medication(?: name)?|medicine|drug(?: name)?|med|product|brand(?: name)?|dose|dosage|strength|amount|frequency|freq|how often|how much|since|sig|directions?|instructions?|status|form|route|medikament|wirkstoff|präparat|handelsname|dosis|dosierung|stärke|einnahme|häufigkeit|seit|medicamento|fármaco|nombre|frecuencia|desde|posología|pauta|médicament|nom|dosage|posologie|fréquence|depuis|start(?:ed)?(?: date)?|date started|begun|stop(?:ped)? date|end date|date stopped|beginn|(?:fecha de )?(?:inicio|fin)|ende|hasta|début'

export const LABEL_RULES: readonly Rule[] = [
  {
    pattern: new RegExp(
      `${WORD_START}(?:${LABELS.replace(/ /g, '[^\\S\\r\\n]+')})[^\\S\\r\\n]*[:=](?=[^\\S\\r\\n])`,
      'g',
    ),
    read: ([label]) => ({ kind: 'label', date: /stop|end|fin|hasta/i.test(label) ? 'until' : 'since' }),
  },
]

/** How it is taken: no field of its own, so it goes to the note. */
export const NOTES: readonly Rule[] = [
  {
    pattern: words(
      `(?:with|after|before|without|on) (?:a |an |some |the )?(?:full |light |empty |glass of )*(?:food|meals?|stomach|water|milk|juice|snack)|(?:take )?(?:by|per) mouth|orally|p\\.?o\\.?|sublingual(?:ly)?|under the tongue|(?:to|on|in) (?:each|both|the|affected) (?:eyes?|nostrils?|skin|area)|intramuscular(?:ly)?|subcutaneous(?:ly)?|as directed|(?:mit|zu|vor|nach|zum) (?:dem |den |einer |der )?(?:essen|mahlzeit(?:en)?|wasser)|s\\.c\\.|i\\.m\\.|(?:con|después de|antes de|sin) (?:las? |los )?(?:comidas?|comer|alimentos|agua)|vía oral|(?:avant|après|pendant|au cours d[eu]s?|aux) (?:les? )?repas|par voie orale`,
    ),
    read: () => ({ kind: 'note' }),
  },
]
