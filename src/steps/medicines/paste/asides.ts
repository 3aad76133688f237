/**
 * Words that stand elsewhere for starting, stopping or taking, here about something else: the pain that stopped, a wish to stop,
 * a new pharmacy. Where it is not clear whether the medicine is meant, nothing is said for the person.
 */
import { ASIDE } from './changed'
import { words, type Rule } from './marks'

const aside = (source: string): Rule => ({ pattern: words(source), read: () => ASIDE })

const STOP = 'stop|quit|discontinue|(?:come|get|go|wean|taper) off|give (?:it |this )?up'
const STOPPING = 'stopping|quitting|(?:coming|getting|going|weaning|tapering) off'
const DEJAR = '(?:dejar|suspender|retirar|parar)(?:la|lo|las|los|me)?(?: de tomar(?:la|lo)?)?'
/** What one stops beside a medicine. */
const TROUBLES =
  'periods?|bleeding|pains?|migraines?|headaches?|symptoms?|nausea|anxiety|erections?|libido|hair loss|panic attacks?|attacks|insomnia|depression|seizures?|pregnancy|breastfeeding|chemo(?:therapy)?|radiation|therapy|treatment course|work|school'

export const ASIDES: readonly Rule[] = [
  // "Started when my mother died".
  {
    pattern: words(
      "when (?:my|your|the|i|it|they|there|he|she|we)(?: [a-zà-ÿ’']+){1,4}",
      '(?:started|began|begun|starting|stopped|quit|prescribed|diagnosed|it|them) ',
    ),
    read: () => ASIDE,
  },
  aside(
    [
      `(?:(?:want|wants|wanted|like|need|try|trying|tried|plan|planning|planned|hope|hoping|going|about|afraid|scared|ready|able|unable|supposed|decided|advised|told|how|when|whether)(?: me)? (?:not )?to|(?:i )?(?:should|might|may|could|can)(?: i)?|can[’']?t|cannot|can not|don[’']?t|do not|never|not|if i|will|would|i[’']ll) (?:${STOP})(?: (?:it|this|taking|using))*`,
      `(?:thinking (?:of|about)|thought (?:of|about)|considering|consider|before|when|if|after|afraid of|fear of) (?:${STOPPING})(?: (?:it|this|taking|using))*`,
      `(?:not|never|n[’']t|haven[’']?t|have not|hasn[’']?t|didn[’']?t|did not|without) (?:yet |ever )?(?:stopped|stop|stopping|quit|discontinued|finished|ended|completed)`,
      `(?:quiero|quisiera|querría|me gustaría|pienso|pensaba|voy a|no puedo|no debo|no quiero|intenté|intento|traté de|trato de|puedo|debo|podría|sin|antes de|al) ${DEJAR}|(?:no|nunca|jamás) (?:la |lo )?(?:he )?(?:dejé|dejado|suspendí|suspendido)`,
    ].join('|'),
  ),
  // "Stopped smoking", "it stopped my periods", "pain stopped", "until finished".
  aside(
    [
      `(?:stopped|quit|gave up) (?!taking|using|being|having it|applying|injecting)(?:[a-z]+ing(?= |~(?:$|[,.;)]))|(?:(?:my|the|all|most|some|getting|having) )*(?:${TROUBLES}|smok(?:ing|es?)|cigarettes|alcohol))`,
      `(?:my |the |all )*(?:${TROUBLES}|it|this|that|they|which) (?:has |have |had |was |were )?(?:stopped|ended|finished|changed|started|began|begun)(?! (?:taking|using))`,
      `(?:ended|finished|completed)(?= (?:(?:my|our|the|off|up|all) )+(?!pills?|patch|tablets?|medic|meds|course|pack))`,
      `(?:until|till|til) (?:(?:it|they|all|course|pack|you|i)(?: is| are|[’']s| have)? )?(?:finished?|completed?|gone|done|empty|used up|better)`,
      `dejé de (?!tomar|usar|poner|aplicar|inyectar)[a-zñáéíóú]+|(?:me |se me |se )?(?:dejó|dejaron) de [a-zñáéíóú]+`,
      `(?:started|began|begun|starting) (?!taking|using|on|with)(?:[a-z]+ing(?= |~(?:$|[,.;)]))|menopause|university|college|therapy|work|school|(?:my|a new) (?:job|period|relationship))`,
      `(?:have not|haven[’']?t) (?:taken|used)(?: (?:it|this|any))? (?:today|yet today|this|since|for|in|lately|recently)`,
    ].join('|'),
  ),
  // "A new pharmacy", "still numb", "sometimes causes headaches", "active ingredient".
  aside(
    [
      '(?:a |my )?(?:brand )?new (?:pharmac(?:y|ist)|prescriptions?|scripts?|rx|doctor|dr|gp|psychiatrist|therapist|box|bottle|pack|packs|packaging|brand|formula|formulation|insurance|partner|relationship|job|year|tablets?|pills?|pens?|inhaler|bottle|look|batch|supply|refill|symptoms?|side effects?|problems?|one)',
      '(?:(?:la|el|una?|mi) )?(?:nuev[oa]s? (?:farmacia|receta|doctora?|médic[oa]|caja|frasco|marca|presentación|pareja|seguro|inhalador|pluma)|(?:farmacia|receta|doctora?|médic[oa]|caja|frasco|marca|presentación|pareja) nuev[oa])|de nuevo|nuevamente',
      'still (?!take|taking|on|using|use|am|do|daily|every|once|twice|since)[a-zà-ÿ]+',
      '(?:sometimes|occasionally|a veces|manchmal|parfois|from time to time|de vez en cuando) (?:i |it |also )?(?:causes?|makes?|gives?|gave|get|got|feel|forget|skip|miss|hurts?|upsets?|me|se me|olvido|con|with|without)',
      '(?:in)?active ingredients?|principios? activos?|activ[oa] sexualmente|sexually active|(?:physically|very) active',
      '(?:ongoing|current|actual) (?:pain|anxiety|depression|issues?|problems?|symptoms?|trouble|partner|pareja|problema)|currently (?:pregnant|breastfeeding|single|not|no|trying|off)|actualmente (?:no|sin|embarazada)|(?:aktuell|derzeit|momentan|zurzeit) (?:nicht|kein)|actuellement pas',
      'planned (?:surgery|operation|pregnancy|c-section|procedure|parenthood)|upcoming (?:surgery|operation|appointment|visit|procedure|wedding)',
    ].join('|'),
  ),
]
