/** Files that somebody, or a bad disk, might make of a good draft; and files that were never one. */
import fc from 'fast-check'
import { toBase64 } from '../../src/drafts/base64'

const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'toJSON', 'valueOf', 'hasOwnProperty', 'then']

const at = (text: string): fc.Arbitrary<number> => fc.nat(text.length - 1)

/** JSON with keys that programs trip over. */
const oddJson = fc
  .tuple(fc.constantFrom(...KEYS), fc.jsonValue(), fc.json())
  .map(([key, value, other]) => `{"${key}":${JSON.stringify(value)},"x":${other}}`)

const nested = fc
  .tuple(fc.constantFrom('[', '{"a":', '{"__proto__":'), fc.nat(20_000), fc.boolean())
  .map(([open, depth, closed]) => open.repeat(depth) + (closed ? `0${(open === '[' ? ']' : '}').repeat(depth)}` : ''))

const anyValue = fc.oneof(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  fc.constantFrom('1e999', '-0', '0x10', '1.0', '[]', '{}', 'null', '""', '01', 'NaN', '"\\u0031"', '9'.repeat(400)),
  oddJson,
)

/** The numbers and texts of the header, by their places in the text. */
const VALUE = /(?<="\w+":)(?:\d+|"[^"]*")/g
const MEMBER = /"\w+":/g
const COST = /(?<="[mtp]":)\d+/g
const BIG = ['0', '-1', '1e9', '262145', '4294967295', '9007199254740991', '11', '5', '1.5', '"1"', 'true', '[1]']

const placed = (text: string, pattern: RegExp): { start: number; end: number }[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

const put = (text: string, { start, end }: { start: number; end: number }, into: string): string =>
  text.slice(0, start) + into + text.slice(end)

export interface Hostile {
  kind: string
  text: string
}

/** @param good drafts that open */
export function anyHostile(good: readonly string[]): fc.Arbitrary<Hostile> {
  const kind = (name: string, texts: fc.Arbitrary<string>): fc.Arbitrary<Hostile> =>
    texts.map((text) => ({ kind: name, text }))
  const of = (change: (text: string) => fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.constantFrom(...good).chain(change)
  const locked = good.filter((text) => text.includes('"kdf"'))
  return fc.oneof(
    kind('any text', fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json(), oddJson)),
    kind('nested deeply', nested),
    kind(
      'cut off',
      of((text) => at(text).map((end) => text.slice(0, end))),
    ),
    kind(
      'one character changed',
      of((text) =>
        fc
          .tuple(at(text), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 1 }))
          .map(([i, c]) => put(text, { start: i, end: i + 1 }, c)),
      ),
    ),
    kind(
      'something put in or taken out',
      of((text) =>
        fc
          .tuple(at(text), fc.nat(30), fc.oneof(fc.string(), fc.json(), oddJson))
          .map(([start, length, into]) => put(text, { start, end: start + length }, into)),
      ),
    ),
    kind(
      'a value of another kind',
      of((text) =>
        fc.tuple(fc.constantFrom(...placed(text, VALUE)), anyValue).map(([place, value]) => put(text, place, value)),
      ),
    ),
    kind(
      'a key put in or named anew',
      of((text) =>
        fc
          .tuple(
            fc.constantFrom(...placed(text, MEMBER)),
            fc.constantFrom(...KEYS, 'm', 'data', 'ct', ''),
            anyValue,
            fc.boolean(),
          )
          .map(([{ start, end }, key, value, anew]) =>
            anew ? put(text, { start, end }, `"${key}":`) : put(text, { start, end: start }, `"${key}":${value},`),
          ),
      ),
    ),
    kind(
      'a bomb',
      fc
        .constantFrom(...locked)
        .chain((text) =>
          fc
            .tuple(fc.constantFrom(...placed(text, COST)), fc.constantFrom(...BIG))
            .map(([place, big]) => put(text, place, big)),
        ),
    ),
    kind(
      'two drafts mixed',
      fc
        .tuple(fc.shuffledSubarray([...good], { minLength: 2, maxLength: 2 }), fc.nat(4000))
        .map(([[one = '', two = ''], cut]) => one.slice(0, cut) + two.slice(cut)),
    ),
    kind(
      "another's lock",
      fc
        .tuple(fc.constantFrom(...locked), fc.uint8Array({ minLength: 48, maxLength: 48 }), fc.boolean())
        .map(([text, random, salt]) =>
          salt
            ? text.replace(/(?<="salt":")[^"]+/, toBase64(random.slice(0, 16)))
            : text.replace(/(?<="ct":")[^"]+(?="},"data)/, toBase64(random)),
        ),
    ),
    kind(
      'newer',
      of((text) => fc.integer({ min: 2, max: 1e9 }).map((v) => text.replace('"v":1', `"v":${v}`))),
    ),
  )
}
