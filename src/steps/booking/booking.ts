/** The call sheet: up to three therapists, asked the same things, in the order in which one asks on the phone. */
import type { Step } from '../../form/step'

export const booking = {
  id: 'booking',
  aside: true,
  groups: {
    therapists: {
      kind: 'list',
      title: 'name',
      // Three columns fit on a sheet.
      atMost: 3,
      // For the person alone: it prints on the call sheet and on no page that is handed over.
      summary: 'never',
      fields: {
        name: { kind: 'text', counter: 80 },
        contact: { kind: 'text', counter: 120 },
        training: { kind: 'text', counter: 200 },
        license: { kind: 'text', counter: 200 },
        certification: { kind: 'text', counter: 200 },
        experience: { kind: 'text', counter: 200 },
        couples: { kind: 'text', counter: 200 },
        place: { kind: 'text', counter: 200 },
        plan: { kind: 'text', counter: 200 },
        fees: { kind: 'text', counter: 200 },
        insurance: { kind: 'text', counter: 200 },
        messages: { kind: 'text', counter: 200 },
        bill: { kind: 'text', counter: 200 },
        video: { kind: 'text', counter: 200 },
        notes: { kind: 'text', counter: 250 },
        next: { kind: 'choice', options: ['callBack', 'book', 'notForMe'] },
      },
    },
  },
} as const satisfies Step
