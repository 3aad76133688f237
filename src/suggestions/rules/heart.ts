/** The heart: a checkup may be worth asking about for many, the heart itself only where something speaks for it. */
import { SAYS_IT_BEGAN_LATER } from '../../steps/details/details'
import { concern } from '../concerns'
import { allOf, anyOf, isFound } from '../found'
import { takenOfClass } from '../medicineList'
import type { ItemReader, Reader } from '../reader'
import type { Rule } from '../rule'
import type { Found } from '../suggestion'

/** It was not always there, as the person says, or else as the time says at which it began. */
const beganLater = (item: ItemReader<'details.story'>): Found =>
  item.said('lifelong') === null
    ? anyOf(item.date('onset')?.found ?? null, item.began('onset', SAYS_IT_BEGAN_LATER))
    : item.chose('lifelong', ['later'])

const storyOfErection = (read: Reader): Found =>
  anyOf(...read.items('details.story').map((item) => (item.id === 'erection' ? beganLater(item) : null)))

/** Often taken for stage fright, shaking hands or headaches. */
const TAKEN_FOR_NERVES = ['propranolol']

/** A condition of heart, pressure or sugar, or a medicine that is mostly for one. */
const signOfHeart = (read: Reader): Found =>
  anyOf(
    read.picked('health.conditions', ['heart', 'highBp', 'stroke', 'diabetes1', 'diabetes2']),
    takenOfClass(read, ['nitrate', 'digoxin', 'thiazide', 'betaBlocker'], TAKEN_FOR_NERVES),
  )

const OLDER = 50
const OLDER_WHO_SMOKES = 40

/** Firm erections at other times speak against the vessels: then age and smoking alone are no reason to ask. */
const areFirmElsewhere = (read: Reader): boolean =>
  read.items('details.erection').some((item) => isFound(item.chose('otherTimes', ['often'])))

const riskByAge = (read: Reader): Found =>
  areFirmElsewhere(read)
    ? null
    : anyOf(
        allOf(read.atLeast('about.age.age', OLDER), storyOfErection(read)),
        allOf(
          read.atLeast('about.age.age', OLDER_WHO_SMOKES),
          read.chose('mind.substances.tobacco', ['some', 'daily']),
        ),
      )

export const HEART: readonly Rule[] = [
  {
    id: 'R09',
    when: 'trouble with erections, and: began later, 30 or older, or a condition of heart, vessels or sugar',
    reason:
      'Trouble with erections can be an early sign of blood vessel disease. Guidelines advise a heart risk check.',
    sources: ['princeton4', 'princeton3'],
    // Not the question about the heart: asked without a sign of it, it frightens (R69).
    suggests: ['me4'],
    boxes: [],
    fires: (read) =>
      allOf(
        concern(read, 'erection'),
        anyOf(
          storyOfErection(read),
          read.atLeast('about.age.age', 30),
          read.picked('health.conditions', ['heart', 'highBp', 'cholesterol', 'diabetes1', 'diabetes2']),
        ),
      ),
  },
  {
    id: 'R69',
    when: 'trouble with erections, and: a condition of heart, pressure or sugar, or such a medicine; or, unless erections are firm at other times: 50 or older and it began later, or 40 or older and smoking (beyond the sixty-two)',
    reason:
      'Guidelines look at the heart where trouble with erections comes with such a risk. Without one the question frightens more than it helps.',
    sources: ['princeton3', 'princeton4'],
    suggests: ['me10'],
    boxes: [],
    fires: (read) => allOf(concern(read, 'erection'), anyOf(signOfHeart(read), riskByAge(read))),
  },
  {
    id: 'R17',
    when: 'a heart condition, high blood pressure, a stroke, or chest pain with sex or exercise',
    reason: 'People with heart conditions often ask if sex is safe. Guidelines have a way to check it.',
    sources: ['princeton3'],
    suggests: ['me10'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.picked('health.conditions', ['heart', 'highBp', 'stroke']),
        read.chose('health.signs.noticed', ['chest']),
      ),
  },
]
