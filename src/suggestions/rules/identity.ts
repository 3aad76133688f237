/** Who the person is and what they hold dear: only ever from what they say of themselves. */
import { concern } from '../concerns'
import { anyOf } from '../found'
import type { Reader } from '../reader'
import type { Rule } from '../rule'
import type { Found } from '../suggestion'

/** What the person says of their gender. It tells nothing of hormones: gender care can be of many kinds. */
export const aboutGender = (read: Reader): Found =>
  anyOf(
    read.chose('background.gender.fit', ['nonbinary', 'transWoman', 'transMan', 'genderfluid', 'agender', 'intersex']),
    concern(read, 'gender', 'genderCare'),
  )

export const IDENTITY: readonly Rule[] = [
  {
    id: 'R31',
    when: 'who I am is not why I come',
    reason: 'A therapist should not assume that identity is the cause.',
    sources: ['directory'],
    suggests: ['id4'],
    boxes: [],
    fires: (read) => read.chose('background.identityPart.part', ['no']),
  },
  {
    id: 'R32',
    when: 'trans, nonbinary, genderfluid, agender or intersex; or a concern about gender or gender care',
    reason: 'Experience differs a lot. Attempts to change identity are unethical.',
    sources: ['directory', 'memorandum', 'transgender'],
    suggests: ['id5', 'id2', 'id3'],
    boxes: [],
    fires: aboutGender,
  },
  {
    id: 'R33',
    when: 'gay, lesbian, bi, pan, queer or still finding out; or a concern about it',
    reason: 'Experience differs a lot. Attempts to change who someone is drawn to are unethical.',
    sources: ['directory', 'memorandum'],
    suggests: ['id1', 'id2'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('background.orientation.fit', ['gay', 'lesbian', 'bi', 'pan', 'queer', 'questioning']),
        concern(read, 'orientation', 'comingOut'),
      ),
  },
  {
    id: 'R51',
    when: 'values to respect, or faith as a concern or a weight',
    reason: 'Values shape how well therapy works. Pick someone who respects them.',
    sources: ['directory'],
    suggests: ['ap5', 'id9'],
    boxes: [],
    fires: (read) =>
      anyOf(read.said('background.values.respect'), concern(read, 'faith'), read.picked('life.stressors', ['faith'])),
  },
]
