import type { Step } from '../../form/step'

export const medicines = {
  id: 'medicines',
  short: true,
  groups: {
    taking: {
      kind: 'record',
      fields: {
        any: { kind: 'choice', options: ['yes', 'none', 'bring', 'preferNot'], short: true },
      },
    },
    list: {
      kind: 'list',
      title: 'name',
      titleElse: 'kind',
      glance: ['dose', 'often', 'status'],
      short: true,
      alsoIn: {
        list: 'tried.things',
        by: 'what',
        // A thing that was tried in 2019 would read as taken since 2019.
        asks: 'status',
        only: { field: 'kind', is: ['pill', 'hormone', 'injection', 'herbal'] },
        brings: {
          name: { from: 'what' },
          kind: { from: 'kind', by: { hormone: 'hormone' } },
          since: { from: 'when' },
          status: { from: 'effect', by: { still: 'now' } },
        },
      },
      when: [{ when: 'medicines.taking.any', isNot: ['none', 'preferNot'] }],
      fields: {
        name: { kind: 'text', counter: 120, suggests: 'medicines' },
        kind: {
          kind: 'choice',
          toldBy: 'name',
          options: ['prescription', 'otc', 'vitamin', 'supplement', 'herbal', 'hormone', 'unsure'],
        },
        dose: { kind: 'text', counter: 60 },
        // In the open: a name alone reads as what is taken now, and needs no answer here.
        status: { kind: 'choice', options: ['now', 'sometimes', 'new', 'changed', 'stopped', 'planned'] },
        stoppedWhen: { kind: 'approximateDate', when: [{ when: 'status', is: ['stopped'] }] },
        often: {
          kind: 'choice',
          options: ['daily', 'twice', 'three', 'weekly', 'monthly', 'needed', 'beforeSex', 'other'],
        },
        since: { kind: 'approximateDate', mayLieAhead: [{ when: 'status', is: ['planned'] }] },
        stoppedWhy: { kind: 'text', counter: 150, more: true, when: [{ when: 'status', is: ['stopped'] }] },
        changedWhen: { kind: 'approximateDate', more: true, when: [{ when: 'status', is: ['changed'] }] },
        oftenNote: { kind: 'text', counter: 80, more: true },
        purpose: { kind: 'text', counter: 100, more: true },
        noticed: { kind: 'text', counter: 250, more: true },
        link: { kind: 'choice', options: ['yes', 'no', 'unsure'], more: true },
      },
    },
    // A list that was pasted and is not read in yet, or what was left over of it.
    pasted: {
      kind: 'record',
      summary: 'never',
      when: [{ when: 'medicines.taking.any', isNot: ['none', 'preferNot'] }],
      fields: {
        text: { kind: 'longText', counter: 20_000, short: 'more', more: true },
        // The rows that were read from it and are being looked at: the ticks and what was changed (`paste/kept.ts`).
        rows: { kind: 'work' },
      },
    },
    changes: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 300, short: true },
      },
    },
    forSex: {
      kind: 'record',
      fields: {
        used: {
          kind: 'choices',
          options: ['pde5rx', 'pde5online', 'herbal', 'lube', 'numb', 'testo', 'none', 'other', 'preferNot'],
        },
      },
    },
    pharmacy: {
      kind: 'record',
      starts: 'private',
      fields: {
        where: { kind: 'text', counter: 100 },
      },
    },
  },
} as const satisfies Step
