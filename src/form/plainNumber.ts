/** A number as people write one that they are not sure of: "about 2012", "2012 or so", "como a los 15". */

const BEFORE = [
  'about|around|roughly|approximately|approx|circa|ca|c|maybe|perhaps|probably|in|at|age|aged|the year|year',
  'como|hacia|m[aá]s o menos|alrededor|aproximadamente|aprox|cerca|sobre|unos|quiz[aá]s?|tal vez|por|en|el|la|los|de|del|a|al|a[nñ]o|edad',
].join('|')
const AFTER = [
  'or so|or thereabouts|roughly|approximately|approx|ish|i think|years old|years?',
  'm[aá]s o menos|aproximadamente|aprox|o as[ií]|o por ah[ií]|creo|a[nñ]os',
].join('|')

/** Finds what `core` says where nothing stands around it but words that only say that it is rough. */
export const roughly = (core: string): RegExp =>
  new RegExp(
    `^(?:(?:(?:${BEFORE})(?![\\p{L}\\p{N}])\\.?|[~≈(¿])[\\s,]*)*${core}[\\s,-]*(?:(?:(?:${AFTER})(?![\\p{L}\\p{N}])\\.?|[?~)])[\\s,]*)*\\.?$`,
    'iu',
  )

const ROUGH = roughly('(\\d{1,4})')

/** The number alone, where it stands among words that only say that it is rough; else the text as it is. */
export const plainNumber = (typed: string): string => ROUGH.exec(typed.trim().normalize('NFC'))?.[1] ?? typed
