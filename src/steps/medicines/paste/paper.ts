/** Lines that are about the paper or how to take something, and name no medicine. */
const PAPERWORK =
  /^\W*(?:rx|prescri(?:ption|bed|ber)|refills?|qty|quantity|dispensed?|last (?:filled|issued|taken|ordered|dispensed)|date (?:filled|issued|written)|filled|fill date|order(?:ed| date)|next (?:fill|refill|due)|pharmac(?:y|ist)|provider|ordering|authori[sz]ed|approved|learn more|more info|view|request|renew|manage|need help|details|commonly known|known as|also known|generic (?:for|name|of)|brand name|common brand|equivalent|may cause|do not|warning|caution|discard|exp(?:ires|iry|iration)?\b|ndc|lot\b|side effects?|store |keep |call your|dr\b|doctor|patient|name of patient|dob|d\.o\.b|date of birth|mrn|nhs n|address|phone|tel\b|fax|page \d|printed|report|reason|indication|used for|for:|diagnosis|diagnose|note to|notes?:|comments?:|source|reviewed|issue date|review date|days? supply|\d+ (?:refills?|days? supply)|written|entered|route|form:|supply|https?:|www\.|mfr|manufacturer|id:|arzt|verordnet|verschrieben|rezept|packung|pzn|n[123]\b|hersteller|apotheke|patient|geb\.|grund|hinweis|name des|recetado|prescrito|médico|farmacia|motivo|indicación|prescripteur|prescrit|médecin|pharmacie|renouvel|qsp|motif|dr\.|keep out|for external|shake well|refrigerate|if (?:this|symptoms|you)|informe de|hoja de|medikationsplan|fdo\b|firmado|gez\.|signé|signed|last updated|updated|questions?\b|no substitution|non substituable)/iu
/** Wherever in the line they stand. */
const ANYWHERE =
  /\b(?:pharmacy|apotheke|farmacia|pharmacie|hospital|clinic|klinik|praxis|centro de salud|surgery|page \d|seite \d|página \d|printed|ausgedruckt|gedruckt|impres(?:o|ión)|imprimé|geb\. am|dob|date of birth|née? le|nacid[oa] el)\b|\(?\b\d{3}\)?[ -]\d{3}[ -]\d{4}\b/iu
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
  POLITE.test(line) || PERSON.test(line) || PLACE.test(line) || ANYWHERE.test(line)

const OTHER_LIST =
  /^\W*(?:allerg(?:y|ies|ien|ias)(?!\s+(?:pill|med|shot|tablet|spray|drops|relief))|diagnos(?:is|es|en)|problems?|conditions?|intoleran|unverträglich|immuni[sz]ations?|vaccin|vitals|lab results|past medical|family history)/iu
/** The heading of a list of something else. */
export const isOtherList = (line: string): boolean => OTHER_LIST.test(line)

const DIRECTIONS =
  /^\W*(?:sig|take|inhale|apply|use|inject|insert|place|put|chew|dissolve|instill|spray|swallow|give|wear|one|two|three|half|1|2|nehmen|einnehmen|tomar|aplicar|inhalar|prendre|appliquer|inhaler)\b(?!\w)/iu
/** A line that tells how to take what stands above it. */
export const isDirections = (line: string): boolean => DIRECTIONS.test(line)
