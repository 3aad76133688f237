/** The smallest piece of the page: spans of words. `own` marks the person's own words. */
export interface Span {
  text: string
  /** Typed by the person: kept as it is, never translated. */
  own?: true
  /** Ours, beside a name that was typed: in quieter and, where lines allow it, smaller letters. */
  beside?: true
  /** BCP 47, where it is not the document's language. */
  language?: string
  /** The same again in the reader's language: beside or under the first, in quieter letters. */
  again?: true
}
/** Every word on the page is a `Text`: spans know whose words they are and in which language. */
export type Text = readonly Span[]

/** Words of the app, in the document's language. */
export const words = (text: string): Text => (text === '' ? [] : [{ text }])

export const plainText = (text: Text): string => text.map((span) => span.text).join('')
