/** Taken when needed, or before sex. */
import { words, type Rule } from './marks'
import { rule, said } from './saying'

/** What is named as a reason to take something now and then. */
const TROUBLES_DE =
  '(?:starken |akuten |akuter |starker )?(?:[a-zäöüß]*schmerzen|schmerz|atemnot|luftnot|unruhe|angst|panik|migräne|übelkeit|anfall|anfällen|attacken?|panikattacken?|fieber|sodbrennen|schlaflosigkeit|schlafstörungen?|allergie|krämpfen?)'
const TROUBLES_ES =
  'insomnio|dolor(?:es)?|ansiedad|fiebre|migraña|crisis|alergia|náuseas|mareos?|tos|angustia|pánico|acidez|nervios'
const TROUBLES_FR =
  'insomnies?|douleurs?|anxiété|angoisses?|fièvre|migraines?|crises?|allergies?|nausées?|toux|panique|mal de \\w+'

/** "Pain during sex" is no way to take something, nor "for sex drive". */
const TROUBLED =
  '(?:pain|painful|hurts?|trouble|troubles|problems?|issues?|difficulty|difficulties|bleed(?:ing|s)?|dry|dryness|numb|numbness|discomfort|burning|anxiety|anxious|nervous|fear|interest|help(?:s|ed)?|struggl(?:e|ing)|it|uncomfortable|not|no|tight|tightness|sore|orgasm|orgasms|erections?|enjoyment|pleasure) '
const NO_MATTER = '(?! (?:drive|life|therap|problems?|hormones?|addict|reassign|change|side|issues?|organs?|partner))'

/** Says no more than the option does. */
const PLAINLY_BEFORE =
  /^(?:before (?:having )?(?:sex|intercourse)|antes de(?: tener)? (?:las )?relaciones(?: sexuales)?|antes del (?:sexo|acto sexual|coito)|vor dem sex|avant (?:les )?rapports?)$/

/** They say when it is taken at all, and so go before any "4 times a day". */
export const WHEN_NEEDED: readonly Rule[] = [
  {
    pattern: words(
      [
        '(?:(?:\\d+~|an? |one |half an? )?(?:hours?|hrs?|min(?:ute)?s?) )?(?:before|prior to|b4) (?:having )?(?:sex(?:ual)?(?: activity| intercourse)?|intercourse|intimacy)',
        `(?:as needed |only )?for sex(?:ual activity)?${NO_MATTER}|(?<!${TROUBLED})(?:with|during|around|when having) sex(?:ual activity)?${NO_MATTER}`,
        '(?:\\d+ (?:stunden?|std\\.?|min(?:uten|\\.)?) )?vor (?:dem |jedem )?(?:sex|gv|geschlechtsverkehr|verkehr)',
        '(?:\\d+ (?:horas?|minutos) )?antes (?:de|del) (?:tener )?(?:las? |una |cada )?(?:relaci(?:ón|on|ones)(?: sexual(?:es)?)?|sexo|acto sexual|coito)',
        "(?:\\d+~(?:h|heures?|min(?:utes?)?) )?avant (?:les |le |un |chaque |l[’'])?(?:rapports?(?: sexuels?)?|sexe|amour|relations?(?: sexuelles?)?)",
      ].join('|'),
    ),
    read: ([text]) => said('beforeSex', PLAINLY_BEFORE.test(text)),
  },
  rule(
    [
      'as needed|prn|p\\.r\\.n\\.?|(?:only )?(?:as|when|if|whenever) (?:i )?(?:need(?:ed)?|required|necessary)(?: it)?|as req(?:uired|\\.)?|on demand',
      '(?:s[oó]lo |solamente )?(?:si|cuando) (?:es necesario|lo necesit[oae]|necesit[oae]|hace falta|(?:se )?precisa)|en caso de necesidad|según necesidad|a demanda',
      'bei bedarf|b\\.~b(?:ed)?\\.?|bedarfsweise|nach bedarf|wenn nötig|falls nötig|si besoin|si nécessaire|au besoin|en cas de besoin|à la demande',
    ].join('|'),
    'needed',
    true,
  ),
  rule(
    [
      '(?:only )?(?:as|when|if|whenever) (?:i )?(?:need(?:ed|ing)?|required|necessary)(?: it)?|as req(?:uired|\\.)?|sos|only (?:when|if)|on demand|on bad days',
      'at (?:the )?(?:onset|first sign|start) of(?! (?:the )?(?:\\d|year|treatment|therapy|menopause|transition|pregnancy))|(?:only )?(?<!(?:sure|know|wonder|wondering|asked?|see|check|unsure|doubt|as|even|what) )if (?!possible|not|so|you|this|any|else)[a-z]+|whenever|when (?:very |too )?(?:anxious|nauseous|stressed|in pain|constipated|sore|itchy|dizzy|sick|restless|panicky|congested|flaring|triggered)|before (?:flights?|flying|exams?|presentations?|exercise)|(?<!(?:started|began|begun|starting|stopped|quit|since|from|until|prescribed|diagnosed|switched|gave up|came off|changed|increased|raised|lowered|reduced|it|that|was|taking|took|worse|better|ended) )when (?:my|your|they|it|the|there|i (?:can|feel|have a|have an|have the|get (?!up)|am|need|hurt))',
      `bei (?:${TROUBLES_DE})|wenn (?:ich|mein|es|die|der)|si (?:hay |tengo )?(?:${TROUBLES_ES})|(?:en cas d[e’']~|si )(?:${TROUBLES_FR})`,
      'bei bedarf|b\\.~b(?:ed)?\\.?|bedarfsweise|nach bedarf|wenn nötig|falls nötig|bedarf',
      '(?:s[oó]lo |solamente )?(?:si|cuando) (?:es necesario|lo necesit[oae]|necesit[oae]|hace falta|(?:hay )?dolor|(?:me|le) (?:duele[n]?|falta|siento|da|dan|cuesta|pongo)(?: (?:el |la |los |las |mal |muy )?[a-zà-ÿ]+)?|no (?:puedo|logro|consigo) [a-zà-ÿ]+|(?:tengo|tenga|hay|estoy) (?:mucha |mucho |muy )?[a-zà-ÿ]+|precisa)|en caso de (?:necesidad|dolor|\\w+)|según necesidad|si precisa|a demanda|rescate',
      'si (?:besoin|nécessaire|douleurs?)|au besoin|en cas de (?:besoin|douleurs?|crise)|à la demande',
    ].join('|'),
    'needed',
  ),
]
