/** Whether the way of taking a medicine, as typed, says already how often. In the languages of the app, as it may be in either. */
const SAYS: Readonly<Record<string, RegExp>> = {
  daily:
    /\b(every|each) (day|morning|noon|afternoon|evening|night)\b|\bdaily\b|\b(once|a|per) (a )?day\b|\bcada (día|mañana|tarde|noche)\b|\btod[oa]s l[oa]s (días|mañanas|tardes|noches)\b|\bal día\b|\bdiari/iu,
  twice: /\b(twice|bid|2x)\b|\b(2|two) times\b|\b(2|dos) veces\b|\b(every|cada) 12\b/iu,
  three: /\b(tid|3x)\b|\b(3|three) times\b|\b(3|tres) veces\b|\b(every|cada) 8\b/iu,
  weekly: /\bweek|\bseman/iu,
  monthly: /\bmonth|\bmes(es)?\b|\bmensual/iu,
  needed: /\bneed|\bprn\b|\bfalta\b|\bnecesit/iu,
  beforeSex: /\bbefore sex\b|\bantes del sexo\b/iu,
}

/** @param often the option picked */
export const saysHowOften = (often: string, typed: string): boolean => SAYS[often]?.test(typed) ?? false

/** Taken every day: what a name alone reads as, so it may be left out. */
export const isDaily = (often: string): boolean => ['', 'daily', 'twice', 'three'].includes(often)
