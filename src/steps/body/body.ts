import type { Step } from '../../form/step'

export const body = {
  id: 'body',
  whyOpen: true,
  groups: {
    show: {
      kind: 'record',
      summary: 'never',
      fields: {
        parts: {
          kind: 'choices',
          options: [
            'cycle',
            'pregnancy',
            'feeding',
            'menopause',
            'hormones',
            'contra',
            'pelvic',
            'vulva',
            'penis',
            'anal',
            'chest',
            'fertility',
            'sti',
            'preferNot',
          ],
        },
      },
    },
    cycle: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['cycle'] }],
      fields: {
        periods: { kind: 'choice', options: ['regular', 'irregular', 'heavy', 'none', 'stopped', 'preferNot'] },
        link: { kind: 'choice', options: ['yes', 'no', 'unsure'] },
      },
    },
    pregnancies: {
      kind: 'list',
      title: 'kind',
      starts: 'private',
      when: [{ when: 'body.show.parts', is: ['pregnancy'] }],
      fields: {
        kind: {
          kind: 'choice',
          options: [
            'vaginal',
            'forceps',
            'csection',
            'tear',
            'miscarriage',
            'ended',
            'stillbirth',
            'ectopic',
            'partnerBirth',
            'hardBirth',
            'other',
            'preferNot',
          ],
        },
        when: { kind: 'approximateDate' },
        effect: { kind: 'text', counter: 300 },
      },
    },
    pregnantNow: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['pregnancy'] }],
      fields: {
        who: { kind: 'choice', options: ['me', 'partner', 'trying', 'no', 'unsure', 'preferNot'] },
      },
    },
    feeding: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['feeding'] }],
      fields: {
        now: { kind: 'choice', options: ['yes', 'stopped', 'no'] },
      },
    },
    menopause: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['menopause'] }],
      fields: {
        stage: { kind: 'choice', options: ['maybe', 'during', 'after', 'surgery', 'early', 'unsure', 'preferNot'] },
        since: { kind: 'approximateDate' },
        signs: { kind: 'choices', options: ['hot', 'dry', 'pain', 'uti', 'sleep', 'mood', 'desire', 'fog', 'none'] },
      },
    },
    hormones: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['hormones'] }],
      fields: {
        used: {
          kind: 'choices',
          options: [
            'gahtE',
            'gahtT',
            'blockers',
            'mht',
            'testosterone',
            'thyroid',
            'fertilityTx',
            'steroid',
            'cancerTx',
            'past',
            'none',
            'preferNot',
          ],
        },
        change: { kind: 'text', counter: 300 },
      },
    },
    birthControl: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['contra'] }],
      fields: {
        now: {
          kind: 'choices',
          options: [
            'pill',
            'patchRing',
            'hormIud',
            'copperIud',
            'implant',
            'shot',
            'condom',
            'sterilized',
            'natural',
            'withdraw',
            'none',
            'na',
            'other',
            'preferNot',
          ],
        },
        change: { kind: 'text', counter: 200 },
      },
    },
    pelvic: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['pelvic'] }],
      fields: {
        signs: {
          kind: 'choices',
          options: [
            'leak',
            'urgent',
            'slowPee',
            'constip',
            'stool',
            'heavy',
            'tight',
            'weak',
            'sit',
            'scar',
            'pt',
            'none',
            'preferNot',
          ],
        },
      },
    },
    vulva: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['vulva'] }],
      fields: {
        signs: {
          kind: 'choices',
          options: [
            'dry',
            'burn',
            'itch',
            'infections',
            'tight',
            'numb',
            'exam',
            'surgery',
            'cut',
            'none',
            'preferNot',
          ],
        },
      },
    },
    penis: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['penis'] }],
      fields: {
        signs: {
          kind: 'choices',
          options: [
            'curve',
            'foreskin',
            'numb',
            'pain',
            'prostate',
            'vasectomy',
            'morning',
            'shrink',
            'surgery',
            'none',
            'preferNot',
          ],
        },
      },
    },
    exam: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['pelvic', 'vulva', 'penis', 'anal'] }],
      fields: {
        feel: { kind: 'choice', options: ['fine', 'nervous', 'avoid', 'cannot', 'na', 'preferNot'] },
      },
    },
    fertility: {
      kind: 'record',
      when: [{ when: 'body.show.parts', is: ['fertility'] }],
      fields: {
        now: {
          kind: 'choices',
          options: ['trying', 'treatment', 'pastTx', 'worry', 'preserve', 'avoidPreg', 'done', 'none', 'preferNot'],
        },
      },
    },
    infections: {
      kind: 'record',
      starts: 'private',
      when: [{ when: 'body.show.parts', is: ['sti'] }],
      fields: {
        now: { kind: 'choice', options: ['none', 'now', 'past', 'longTerm', 'test', 'talk', 'preferNot'] },
      },
    },
  },
} as const satisfies Step
