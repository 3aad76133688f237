/** Safety: offered before everything else. */
import { allOf, anyOf } from '../found'
import { ofClass } from '../medicineList'
import type { Rule } from '../rule'

export const SAFETY: readonly Rule[] = [
  {
    id: 'R22',
    when: 'thoughts of hurting myself: lately, or would like to talk',
    reason: 'A person in distress should see support at once and know how to reach help between visits.',
    sources: ['samhsa'],
    suggests: ['sf5', 'lo9'],
    boxes: [],
    fires: (read) => read.chose('mind.selfHarm.thoughts', ['now', 'talk']),
  },
  {
    id: 'R24',
    when: 'someone hurts or scares me, not free to say no, or feels unsafe',
    reason:
      'Seeing a partner together may not be safe when there is fear or control. Each person should have time alone.',
    sources: ['american'],
    suggests: ['sf6', 'pa3'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('past.now.happening', ['yes', 'notSure', 'talk']),
        read.chose('relationships.free.free', ['no', 'notAlways', 'talk']),
        read.picked('life.stressors', ['violence']),
      ),
  },
  {
    id: 'R06',
    when: 'an erection medicine, and: a nitrate, poppers, heart disease or a stroke',
    reason:
      'Erection pills and nitrates (also poppers) can lower blood pressure in a dangerous way. A doctor or pharmacist needs to see both.',
    sources: ['princeton3', 'pde5'],
    // Not the question about herbs: an erection pill and a nitrate are none.
    suggests: ['me10', 'me5'],
    boxes: ['heartPillsCard'],
    fires: (read) =>
      allOf(
        // Who ticked "erection pills" may not have listed one by name: the danger is the same.
        anyOf(ofClass(read, ['pde5']), read.chose('medicines.forSex.used', ['pde5rx', 'pde5online'])),
        anyOf(
          ofClass(read, ['nitrate']),
          read.chose('mind.drugs.used', ['poppers']),
          read.picked('health.conditions', ['heart', 'stroke']),
        ),
      ),
  },
]
