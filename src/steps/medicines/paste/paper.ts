/** Lines that are about the paper or how to take something, and name no medicine. */
const PAPERWORK =
  /^\W*(?:(?:emergency |my )?contact|insurance|policy|blood (?:type|group)|weight\b|height\b|bmi\b|medical history|surger|(?:next )?appointment|signature|therapist|psychiatrist:|primary care|pcp\b|date:|versicher|blutgruppe|termin\b|hausarzt|hausärzt|doctora?\b|doctora?:|(?:próxima )?cita\b|seguro\b|grupo sanguíneo|receta|rendez-vous|assurance|rx|prescri(?:ption|bed|ber)|refills?|qty|quantity|disp(?:ensed?)?\b|last (?:reviewed|updated|checked|filled|issued|taken|ordered|dispensed)|date (?:filled|issued|written)|filled|fill date|order(?:ed| date)|next (?:fill|refill|due)|pharmac(?:y|ist)|provider|ordering|authori[sz]ed|approved|learn more|more info|view|request|renew|manage|need help|details|commonly known|known as|also known|generic (?:for|name|of)|brand name|common brand|equivalent|may cause|do not|warning|caution|discard|exp(?:ires|iry|iration)?\b|ndc|lot\b|side effects?|store |keep |call your|dr\b|doctor|patient|name of patient|dob|d\.o\.b|date of birth|mrn|nhs n|address|phone|tel\b|fax|page \d|printed|report|reason|indication|used for|for:|diagnosis|diagnose|note to|notes?:|comments?:|source|reviewed|issue date|review date|days? supply|\d+ (?:refills?|days? supply)|written|entered|route|form:|supply|https?:|www\.|mfr|manufacturer|id:|arzt|verordnet|verschrieben|rezept|packung|pzn|n[123]\b|hersteller|apotheke|patient|geb(?=\.)|grund|hinweis|name des|recetad[oa]|surtid[oa]|resurtidos?|cantidad\b|actualizad[oa]|fecha de (?!inicio|fin\b)|caduca|caducidad|vence\b|vencimiento|lote\b|prescrito|médico|farmacia|motivo|indicación|prescripteur|prescrit|médecin|pharmacie|renouvel|qsp|motif|dr\.|keep out|for external|shake well|refrigerate|if (?:this|symptoms|you)|informe de|hoja de|medikationsplan|fdo\b|firmado|gez\.|signé|signed|last updated|updated|questions?\b|no substitution|non substituable)/iu
/** Wherever in the line they stand. */
const ANYWHERE =
  /\b(?:pharmacy|apotheke|farmacia|pharmacie|hospital|clinic|klinik|praxis|centro de salud|surgery|page \d|seite \d|página \d|printed|ausgedruckt|gedruckt|impres(?:o|ión)|imprimé|geb(?=\.)|dob|date of birth|née? le|nacid[oa] el)\b|\S@\S+\.\p{L}/iu
/** Seven digits or more, in groups or with a word for it: no dose is written so. */
const PHONE =
  /(?<![\d.,])(?:\+\d{1,3}[ -]?)?(?:\(\d{2,5}\)[ -]?|\d{2,5}[ -])?\d{3}[ -]\d{4}(?![\d.,]*\d)|(?:\btel(?:efon[eo]?)?|\bph(?:one)?|\bfax|\bcell|\bmobile|\bmóvil)\b[.:]?\s*(?:\+|\(?\d)[\d ()/-]{4,}/iu
/** A person with a title, or a place with a number. */
const PERSON = /^\W*(?:mrs?|ms|miss|mx|mme|mlle|monsieur|madame|herrn?|frau|sra?|srta|dra?|docteur|prof)\b\.?\s+\p{L}/iu
const PLACE =
  /^\W*\d+[a-z]?,? (?:(?:\p{L}+ ){1,3}(?:st|street|ave|avenue|rd|road|lane|ln|blvd|drive|way|court|terrace)\b|(?:bis )?(?:rue|avenue|bd|boulevard|place|chemin|allée)\b)|^\W*(?:calle|avda|avenida|c\/|\p{L}+(?:straße|strasse|str\.|weg|platz|allee) \d)/iu
const POLITE =
  /^\W*(?:thank|thanks|danke|vielen dank|gracias|merci|dear|sehr geehrte|estimad|cher|chère|yours|kind regards|mit freundlichen|wir berichten|total\b|(?:re|betreff|objet|asunto)\s*:|end of|this (?:list|view)|please|für vollständigkeit)/iu

/** A line that begins as those do that say who prescribed, how many are left, what it is also called. */
export const isPaperwork = (line: string): boolean => PAPERWORK.test(line)

/** A line with an address, a person or a greeting; one that names a medicine too is about that. */
export const isAboutPaper = (line: string): boolean =>
  POLITE.test(line) || PERSON.test(line) || PLACE.test(line) || ANYWHERE.test(line) || PHONE.test(line)

const ALLERGY =
  '(?:(?:food|drug|medication|medicine|medicamentosas?|known|bekannte|my|meine|mis|mes)[ -]+)*(?:allerg(?:y|ies|ien?|ias?)|alergias?|intoleranc\\p{L}*|intolerants?|unverträglich\\p{L}*)'
const OTHER_LIST = new RegExp(
  `^\\W*(?:${ALLERGY}(?![\\p{L}])(?!\\s+(?:pill|med|shot|tablet|spray|drops|relief|eye|nasal|nose|\\d))|(?:diagnos(?:is|es|en)|diagnósticos?|problems?|(?:medical |other )?conditions?|immuni[sz]ations?|vaccin\\p{L}*|impfungen|vacunas|vitals|lab results|past medical|family history)(?![\\p{L}]))`,
  'iu',
)
/** Nothing but the words of a heading: what it is a list of stands below. */
const HEADS_BELOW =
  /^\W*(?:(?:food|drug|medication|known|my|other|medical|and|und|y|et|past|family|reactions?|intoleranc\p{L}*|sensitivit\p{L}*|list|history|results|bekannte|unverträglich\p{L}*|medicamentosas|conocidas|allerg\p{L}*|alergi\p{L}*|diagn\p{L}*|problems?|conditions?|immuni\p{L}*|vaccin\p{L}*|impfungen|vacunas|vitals)\W*)+$/iu

/**
 * A line of a list of something else. `heads`: only its heading, the list stands below; else it says it all in one line
 * ("Allergies: penicillin").
 */
export const isOtherList = (line: string): boolean => OTHER_LIST.test(line)
const ALLERGY_LIST = new RegExp(`^\\W*${ALLERGY}`, 'iu')
export const isAllergyList = (line: string): boolean => ALLERGY_LIST.test(line)
export const headsOtherList = (line: string): boolean => HEADS_BELOW.test(line)

const ALLERGENS =
  'penicillins?|penicilina|penizillin|pénicilline|amoxicillin|sulfa(?: drugs)?|sulfonamides?|latex|nsaids?|peanuts?|nuts|shellfish|eggs?|iodine|contrast(?: dye)?|pollen'
const ALLERGIC = new RegExp(
  `(?<!\\p{L})(?:allergic (?:reaction )?(?:to|against)|allergy to|allergies to|nkd?a(?!\\p{L})|no known (?:\\p{L}+ )?allergies|alérgic[oa] al?(?!\\p{L})|allergisch (?:gegen|auf)|allergique (?:à|aux?)|vertrage (?:kein|die|das|den)\\p{L}*|sin alergias|keine allergien)|(?<!\\p{L})(?:${ALLERGENS})[ -]+(?:allerg|intoleran)`,
  'iu',
)
/** Tells what somebody must not have: nothing in it is taken. */
export const isAllergy = (said: string): boolean => ALLERGIC.test(said)

const NOTHING =
  'none(?: (?:known|now|currently|taken|at (?:the moment|present)))?|no(?! \\p{L})|nil|nothing|n/a|not (?:any|taking any)|no known(?: \\p{L}+)?|ningun[oa]s?(?: por (?:ahora|el momento))?|nada|no (?:tomo|uso|hay|tengo|aplica)(?: ningun[oa]| nada)?|kein(?:e[rs]?)?|nein|aucune?|rien|non'
const SAYS_NONE = new RegExp(
  `^\\W*\\p{L}[^:=\\d]{1,60}(?:\\s*[:=]|\\s[-–—])\\s*(?:${NOTHING})\\W*$|^\\W*(?:no(?! (?:tomo|uso|longer))|ning[uú]n[ao]?|sin|(?:i )?(?:do(?:n[’']t| not) (?:take|use)|am not (?:on|taking|using)|not (?:on|taking)|take no|no tomo|no uso)(?: any)?)\\s+(?:(?:other|otros?|otras?|any|ningún) )?(?:blood thinners?|birth control|contracepti\\p{L}*|anticoncepti\\p{L}*|anticoagulantes?|hormon[ea]s?|vitamin(?:a|e)?s?|supplements?|suplementos?|herbs?|hierbas?|meds?|medicines?|medications?|medicamentos?|medicinas?)\\W*$`,
  'iu',
)
/** A line that says of a kind of thing that none is taken: "Blood thinners: none". */
export const isNone = (said: string): boolean => SAYS_NONE.test(said) && !isPaperwork(said)

const DIRECTIONS =
  /^\W*(?:sig|take|inhale|apply|use|inject|insert|place|put|chew|dissolve|instill|spray|swallow|give|wear|mix|stir|sprinkle|suck|gargle|rub|massage|spread|administer|test(?! strips?)|one|two|three|half|1|2|nehmen|einnehmen|tomar|tom[ea]r?se|tóme(?:se|lo|la)|tome|aplicar|aplique|aplíquese|inhalar|administrar|colocar|coloque|inyectar|inyecte|póngase|disolver|disuelva|mastique|prendre|appliquer|inhaler)\b(?!\w)/iu
/** A line that tells how to take what stands above it. */
export const isDirections = (line: string): boolean => DIRECTIONS.test(line)

const ADVICE =
  /^\W*(?:do\b(?! ?\d)|don['’]t|avoid|never|not to|no more than|(?:call|see|contact|consult|ask|tell|seek) (?:your|the|an?|\d{3}|dr|doctor|nurse|gp|pharmac\p{L}*|emergency|if|when|for|medical|help|care|package|label)\b|notify|report|follow|check\b|monitor|rinse|shake|swish|spit|wash|clean|remove|rotate|discard|store(?! brand)|keep(?! taking)|refrigerate|limit|wait|allow|repeat (?:every|in|after|as|once|if|\d)|(?:you )?may (?:repeat|cause|take|use|increase|also|make)|stop (?:if|and)|max(?:imum)?\b\.?:? (?:of |dose |daily )*\d|maximum|drink (?:\d|plenty|lots|water|with|a )|finish|complete (?:all|the|full|entire)|nicht mehr als|nicht überschreiten|höchstens|vermeiden|no (?:exceder|exceda|tomar|tome|sobrepasar|use|suspend[ae]r?|dej[ea]r?|combinar|mezclar|conducir|maneje)|evit[ea]r?\b|llame|consulte|máximo|ne pas|ne (?:prenez|dépassez)|évitez|éviter|appelez|consultez|maximum)(?!\p{L})/iu
/** An instruction that names nothing that is taken, whatever stands in it: "Do not exceed 3000 mg", "Avoid ibuprofen". */
export const isAdvice = (said: string): boolean => ADVICE.test(said)
