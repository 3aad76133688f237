/** After a visit: everything starts private, and stands on the next page only where the person says so. */
import type { Step } from '../../form/step'

export const afterVisit = {
  id: 'afterVisit',
  aside: true,
  groups: {
    heard: { kind: 'record', starts: 'private', fields: { words: { kind: 'longText', counter: 600 } } },
    try: { kind: 'record', starts: 'private', fields: { words: { kind: 'longText', counter: 400 } } },
    ask: { kind: 'record', starts: 'private', fields: { words: { kind: 'longText', counter: 400 } } },
    fit: {
      kind: 'record',
      starts: 'private',
      fields: { how: { kind: 'choice', options: ['good', 'unsure', 'someoneElse'] } },
    },
    next: { kind: 'record', starts: 'private', fields: { date: { kind: 'date' }, time: { kind: 'time' } } },
  },
} as const satisfies Step
