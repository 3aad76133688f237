import { describe, expect, it } from 'vitest'
import { plainText, words, type Text } from './paper'
import { afterLabel, below, beside, itemsInARow, linesOf, onTwoLines, under } from './twice'

const own = (text: string): Text => [{ text, own: true }]
const ES = 'es'
const said = (text: string) => ({ text, language: ES, again: true })

describe('beside', () => {
  it('puts the second after the first, with its language', () => {
    expect(beside(words('Notes'), words('Notas'), ES)).toEqual([
      { text: 'Notes' },
      { text: ' · ', again: true },
      said('Notas'),
    ])
  })

  it('leaves the colon to the end', () => {
    expect(plainText(beside(words('Where:'), words('Dónde:'), ES))).toBe('Where · Dónde:')
  })

  it('says once what is the same in both', () => {
    expect(beside(words('HIV'), words('HIV'), ES)).toEqual(words('HIV'))
  })
})

describe('below', () => {
  it('puts the second on a line of its own; own words have no language', () => {
    const text = [...words('From '), ...own('Sam')]
    expect(below(text, [...words('De '), ...own('Sam')], ES)).toEqual([
      ...text,
      { text: '\n', again: true },
      said('De '),
      { text: 'Sam', own: true, again: true },
    ])
  })

  it('says once what is the same in both, such as own words alone', () => {
    expect(below(own('Ibuprofen'), own('Ibuprofen'), ES)).toEqual(own('Ibuprofen'))
  })
})

describe('under', () => {
  const long = 'Could one of my medicines play a part, and whom should I ask?'

  it('does not say long own words twice for a few of ours', () => {
    const text = under([...own(long), ...words(' (Later)')], [...own(long), ...words(' (Más tarde)')], ES)
    expect(text).toEqual([...own(long), { text: ' (Later)' }, { text: ' · ', again: true }, said('(Más tarde)')])
    const before = under([...words('It hurts when '), ...own(long)], [...words('Me duele '), ...own(long)], ES)
    expect(plainText(before)).toBe(`It hurts when · Me duele ${long}`)
  })

  it('says short own words again, so that the sentence can be read', () => {
    const text = under([...words('From '), ...own('Sam')], [...words('De '), ...own('Sam')], ES)
    expect(plainText(text)).toBe('From Sam\nDe Sam')
  })
})

describe('after a label', () => {
  it('has short answers beside, longer ones below', () => {
    expect(plainText(afterLabel(words('7 of 10'), words('7 de 10'), ES))).toBe('7 of 10 · 7 de 10')
    const [en, es] = ['work or study; not enough sleep', 'el trabajo; no duermo bastante']
    expect(plainText(afterLabel(words(en), words(es), ES))).toBe(`${en}\n${es}`)
  })
})

describe('items in a row', () => {
  it('are all in the one language, then all in the other', () => {
    const items = [
      below(words('high blood pressure'), words('presión alta'), ES),
      own('my knee'),
      below(words('cold'), words('frío'), ES),
    ]
    const { first, again } = linesOf(itemsInARow(items))
    expect(plainText(first)).toBe('high blood pressure; my knee; cold')
    expect(plainText(again)).toBe('presión alta; my knee; frío')
    expect(again.every((span) => span.again)).toBe(true)
  })

  it('have the other beside them when both are short', () => {
    expect(plainText(itemsInARow([below(words('asthma'), words('asma'), ES)]))).toBe('asthma · asma')
  })

  it('stand once when none is said twice', () => {
    expect(plainText(itemsInARow([own('a'), [], own('b')]))).toBe('a; b')
  })
})

it('a text comes apart into its two lines and together again', () => {
  const text = below(own('one\ntwo'), words('uno'), ES)
  const { first, again } = linesOf(text)
  expect(first).toEqual(own('one\ntwo'))
  expect(onTwoLines(first, again)).toEqual(text)
  expect(linesOf(own('a\nb'))).toEqual({ first: own('a\nb'), again: [] })
})
