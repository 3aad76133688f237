/** Three made-up people, and exactly what is suggested to them. */
import { describe, expect, it } from 'vitest'
import { suggestionsFor, type FiredRule } from '../../src/suggestions'
import { seenPerson } from './people'

/** What each of the sixty-two rules makes of a person, as whoever wrote the rules expects it. */
const EXPECTED = {
  short: {
    rules: 'R01 R02 R04 R09 R10 R37 R38 R39 R41 R44',
    // Not me10: nothing speaks of the heart, and erections are firm at other times.
    questions: 'me2 me1 me5 me3 tx9 me4 co4 tx6 fe1 fe2 fe3 fe4 fe5 lo1 lo5 lo6 lo7 lo8 lo3 lo9 fi1 fi3 fi4',
    beyond: '',
  },
  medium: {
    rules: 'R02 R03 R04 R11 R14 R15 R16 R19 R21 R23 R25 R26 R27 R29 R31 R38 R40 R44 R52 R53 R57',
    // Not tx7: this person goes to pelvic floor therapy.
    questions:
      'me14 me1 me3 tx9 me15 me4 hw6 pa7 co8 me6 me8 co1 me5 sf1 sf2 sf3 sf4 me17 pa1 pa3 pa4 pa5 id4 ' +
      'lo1 lo5 lo6 lo7 lo8 lo10 co4 tx8 me7 pr5',
    // A tear was sewn when the pain began.
    beyond: 'tx11 tx12 pa12 me20',
  },
  long: {
    rules:
      'R01 R02 R03 R04 R06 R07 R08 R09 R11 R16 R17 R19 R20 R21 R23 R25 R27 R28 R29 R30 R32 R33 R35 R36 R37 R38 R40 ' +
      'R41 R42 R44 R45 R47 R51 R52 R53 R55 R57 R59 R61',
    // Not tx9: pills were tried.
    questions:
      'me10 me12 me2 me1 me5 me3 me14 me13 me4 tx7 me15 hw6 me6 tx10 me8 me9 co1 sf1 sf2 sf3 sf4 me17 pa3 pa4 ' +
      'pa5 pa6 pa7 co8 id7 pa8 id5 id2 id3 id10 id1 id8 co10 tr1 tr2 tr3 tr6 ft1 fe1 fe2 fe3 fe4 fe5 lo1 lo5 lo6 lo7 ' +
      'lo8 lo10 fi1 fi3 fi4 co6 co4 tx4 tx3 ap5 id9 tx8 me7 pr5 hw1 hw2',
    // One partner does not know of the visit yet; they meet in person. A stent was set when one concern began.
    beyond: 'co9 lo11 fe7 tx11 tx12 pa12 me20',
  },
}

const BEYOND: readonly FiredRule['rule'][] = [
  'R63',
  'R64',
  'R65',
  'R66',
  'R67',
  'R68',
  'R69',
  'R70',
  'R71',
  'R72',
  'R73',
]

const sorted = (ids: readonly string[]): string => ids.toSorted().join(' ')
const words = (text: string): string => sorted(text.split(' ').filter((word) => word !== ''))

describe.each(Object.entries(EXPECTED))('%s', (name, expected) => {
  const { answers, setting } = seenPerson(name)
  const { fired, suggestions } = suggestionsFor(answers, setting)

  it('fires exactly the rules that are expected', () => {
    expect(sorted(fired.map(({ rule }) => rule).filter((rule) => !BEYOND.includes(rule)))).toBe(words(expected.rules))
  })

  it('is offered exactly the questions that are expected, each once', () => {
    const ofSixtyTwo = suggestions.filter(({ reasons }) => reasons.some(({ rule }) => !BEYOND.includes(rule)))
    expect(sorted(ofSixtyTwo.map(({ question }) => question))).toBe(words(expected.questions))
    const beyond = suggestions.filter((one) => !ofSixtyTwo.includes(one))
    expect(sorted(beyond.map(({ question }) => question))).toBe(words(expected.beyond))
  })
})
