/** A made-up step with every kind of question; its words are the keys, since no language file knows it. */
import { blankAnswers } from '../../src/form/blank'
import type { Step } from '../../src/form/step'
import type { StepFormProps } from '../../src/form/StepForm'
import type { AnyAnswers } from '../../src/form/values'
import { showStep } from './showStep'

export const kit = {
  id: 'kit',
  groups: {
    one: {
      kind: 'record',
      fields: {
        line: { kind: 'text', counter: 20, short: true },
        story: { kind: 'longText', counter: 40, short: true },
        gate: { kind: 'choice', options: ['yes', 'no', 'other'], short: true },
        hidden: { kind: 'text', counter: 20, short: true, when: [{ when: 'gate', is: ['yes'] }] },
        any: { kind: 'choices', options: ['a', 'b', 'other', 'none'], atMost: 3, short: true },
        age: { kind: 'number', from: 13, to: 120, short: true },
        pain: { kind: 'scale', short: true },
        since: { kind: 'approximateDate', short: true },
        day: { kind: 'date', short: true },
        refs: { kind: 'references', to: 'other.picks', atMost: 2, short: true },
        on: { kind: 'switch', short: true },
        extra: { kind: 'text', counter: 20, short: 'more' },
        fullOnly: { kind: 'text', counter: 20 },
      },
    },
    tell: {
      kind: 'record',
      starts: 'private',
      askToTell: true,
      fields: { now: { kind: 'text', counter: 20, short: true } },
    },
    secret: { kind: 'record', starts: 'private', fields: { where: { kind: 'text', counter: 20, short: true } } },
    never: { kind: 'record', summary: 'never', fields: { cost: { kind: 'text', counter: 20, short: true } } },
    later: {
      kind: 'record',
      when: [{ when: 'kit.one.gate', is: ['no'] }],
      fields: { more: { kind: 'text', counter: 20, short: true } },
    },
  },
} as const satisfies Step

export const others = {
  id: 'other',
  groups: {
    picks: { kind: 'picks', options: { all: ['x', 'y', 'other'] }, fields: { what: { kind: 'text', counter: 20 } } },
  },
} as const satisfies Step

/** Of a question of the group `one`. */
export const label = (name: string) => `kit.one.${name}.label`

export const noKitAnswers = (): AnyAnswers => blankAnswers<Step>([kit, others])

/** In the short version. */
export function showKit(props: Partial<StepFormProps> = {}) {
  const shown = showStep(kit, { version: 'short', answers: noKitAnswers(), birthYear: 1990, ...props })
  return { ...shown, value: (name: string) => shown.value('one', name) }
}
