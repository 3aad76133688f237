import type { Step } from '../../form/step'

export const relationships = {
  id: 'relationships',
  short: true,
  tender: true,
  groups: {
    status: {
      kind: 'record',
      fields: {
        fit: {
          kind: 'choices',
          options: [
            'single',
            'dating',
            'partner',
            'married',
            'together',
            'apart',
            'poly',
            'open',
            'several',
            'separated',
            'widowed',
            'noWish',
            'arranged',
            'complicated',
            'other',
            'preferNot',
          ],
          short: true,
        },
      },
    },
    partners: {
      kind: 'list',
      short: true,
      title: 'label',
      when: [{ when: 'relationships.status.fit', notOnly: ['single', 'widowed', 'noWish', 'preferNot'] }],
      fields: {
        label: { kind: 'text', counter: 40 },
        since: { kind: 'approximateDate' },
        live: { kind: 'choice', options: ['yes', 'some', 'no'], more: true },
        knows: { kind: 'choice', options: ['yes', 'worried', 'no', 'notYet', 'preferNot'] },
        note: { kind: 'text', counter: 200, more: true },
      },
    },
    feelings: {
      kind: 'record',
      fields: {
        content: { kind: 'scale' },
        close: { kind: 'scale' },
        talk: { kind: 'scale' },
      },
    },
    contact: {
      kind: 'record',
      fields: {
        now: {
          kind: 'choice',
          options: ['solo', 'withOthers', 'both', 'breakChoice', 'breakWish', 'never', 'preferNot'],
        },
        wants: { kind: 'choice', options: ['same', 'iMore', 'iLess', 'kinds', 'notTalked', 'na', 'preferNot'] },
      },
    },
    good: {
      kind: 'record',
      fields: {
        text: { kind: 'longText', counter: 500 },
      },
    },
    hard: {
      kind: 'record',
      fields: {
        what: {
          kind: 'choices',
          options: [
            'talk',
            'argue',
            'distance',
            'trust',
            'affair',
            'time',
            'kids',
            'money',
            'chores',
            'family',
            'values',
            'agreements',
            'jealous',
            'health',
            'none',
            'na',
            'other',
            'preferNot',
          ],
          startsPrivate: ['affair'],
        },
      },
    },
    free: {
      kind: 'record',
      starts: 'private',
      fields: {
        free: { kind: 'choice', options: ['yes', 'mostly', 'notAlways', 'no', 'na', 'talk', 'notYet', 'preferNot'] },
      },
    },
    partnerView: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 300 },
      },
    },
    partnerHealth: {
      kind: 'record',
      starts: 'private',
      fields: {
        text: { kind: 'text', counter: 200 },
      },
    },
    dating: {
      kind: 'record',
      fields: {
        text: { kind: 'text', counter: 300 },
      },
    },
  },
} as const satisfies Step
