/** The kinds of things that a PDF is made of (ISO 32000-1, 7.3). Strings hold one character for each byte. */
export class Name {
  constructor(readonly name: string) {}
}
/** A string of the file, as bytes; `textOf` gives its characters. */
export class Bytes {
  constructor(readonly raw: string) {}
}
export class Ref {
  constructor(readonly id: number) {}
}
export class Stream {
  constructor(
    readonly dict: Dict,
    /** As it stands in the file: compressed, but no longer encrypted. */
    readonly raw: string,
  ) {}
}
export type Dict = Map<string, Value>
export type Value = null | boolean | number | Name | Bytes | Ref | Stream | Dict | Value[]

/** An operator of a content stream, or a keyword of the file. */
export class Word {
  constructor(readonly word: string) {}
}

const UTF16 = /^(?:\xfe\xff|\xff\xfe)/

/** The characters of a text string (7.9.2): UTF-16 or UTF-8 with its mark, else taken as Latin-1. */
export function textOf({ raw }: Bytes): string {
  const bytes = Buffer.from(raw, 'latin1')
  if (UTF16.test(raw)) return new TextDecoder(raw.startsWith('\xfe') ? 'utf-16be' : 'utf-16le').decode(bytes)
  if (raw.startsWith('\xef\xbb\xbf')) return new TextDecoder('utf-8').decode(bytes)
  return raw
}
