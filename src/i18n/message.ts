/** Messages as plain data, so that a translator needs no code: `{name}` marks a place, `{one, other}` forms go by `{n}`. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>
export type Words = Readonly<Record<string, Message>>
/** "details.now.affects.option.numb" -> "details.now.affects.said.numb": how an option reads on paper. */
type SaidKey<Key> = Key extends `${infer Field}.option.${infer Option}` ? `${Field}.said.${Option}` : never

/**
 * The same keys in another language: one that is missing does not compile. A test holds that the places are the same.
 * An option that reads on paper as it stands in English ("I …") may need other words there in the translation.
 */
export type Translated<W extends Words> = { readonly [Key in keyof W]: Message } & {
  readonly [Key in keyof W as SaidKey<Key>]?: Message
}

export type Values = Readonly<Record<string, string | number>>

/** The names of the places in a message, read off its type. */
export type PlacesIn<M> = M extends string
  ? M extends `${string}{${infer Name}}${infer Rest}`
    ? Name | PlacesIn<Rest>
    : never
  : M extends object
    ? PlacesIn<M[keyof M]>
    : never

/** The form of a message that fits the number `n` among its values. */
function formOf(message: Message, language: string, values: Values): string {
  if (typeof message === 'string') return message
  const form = new Intl.PluralRules(language).select(Number(values['n'] ?? 0))
  return message[form] ?? message.other
}

/** A message cut at its places: text, then a place's name, then text, …; odd entries are names. */
export const partsOf = (message: Message, language: string, values: Values = {}): string[] =>
  formOf(message, language, values).split(/\{(\w+)\}/)

/** A message with its places filled in. A place without a value stays visible as `{name}`. */
export const fill = (message: Message, language: string, values: Values = {}): string =>
  partsOf(message, language, values)
    .map((part, i) => (i % 2 === 0 ? part : String(values[part] ?? `{${part}}`)))
    .join('')
