/** Numbers as people write them in the four languages. */
const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'half 0.5 a 1 an 1 one 1 once 1 two 2 twice 2 twise 2 thrice 3 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 twelve 12',
    'halbe 0.5 ein 1 eine 1 einen 1 einer 1 einem 1 einmal 1 zwei 2 zweimal 2 drei 3 dreimal 3 vier 4 viermal 4 fünf 5 sechs 6 acht 8 zwölf 12',
    'media 0.5 un 1 una 1 uno 1 dos 2 tres 3 cuatro 4 cinco 5 seis 6 ocho 8 doce 12',
    'demi 0.5 une 1 deux 2 trois 3 quatre 4 cinq 5 huit 8 douze 12',
  ].flatMap((words) => [...words.matchAll(/(\S+) (\S+)/g)].map(([, word = '', n]) => [word, Number(n)] as const)),
)

/** Digits with point or comma, or a fraction. */
export const DIGITS =
  '(?:[13]/[234](?![/\\d])|\\d{1,3}(?:[\\u0020\\u00a0\\u202f]000)+|\\d+(?:[.,]\\d+)*[½¼¾]?|[.,]\\d+|[½¼¾])'
/** Digits or a number word. */
export const NUMBER = `(?:${DIGITS}|${Object.keys(NUMBER_WORDS).join('|')})`

/** What a text that `NUMBER` matched counts; NaN for anything else. */
export const numberOf = (text: string): number => NUMBER_WORDS[text.toLowerCase()] ?? Number(text.replace(',', '.'))
