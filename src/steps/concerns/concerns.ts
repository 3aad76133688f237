import type { Step } from '../../form/step'

export const concerns = {
  id: 'concerns',
  short: true,
  groups: {
    own: {
      kind: 'record',
      fields: {
        words: { kind: 'longText', counter: 800, short: true },
      },
    },
    picked: {
      kind: 'picks',
      options: {
        first: ['hardToSay'],
        desire: ['desireLow', 'desireChange', 'desireHigh', 'desireDiff', 'aversion', 'aceQ'],
        arousal: ['arousalMind', 'arousalBody', 'erection', 'numb', 'unwantedArousal', 'erectionLong', 'curve'],
        orgasm: ['orgasmHard', 'orgasmWeak', 'orgasmEarly', 'orgasmLate', 'ejacChange', 'afterSex'],
        pain: [
          'painPenetration',
          'painOther',
          'blocked',
          'painAnal',
          'pelvicPain',
          'fearPain',
          'dryness',
          'bleeding',
          'leaks',
        ],
        feelings: [
          'perform',
          'shame',
          'shameFantasy',
          'distressInterest',
          'bodyImage',
          'confidence',
          'noEnjoy',
          'present',
          'avoid',
          'intrusive',
        ],
        control: ['outOfControl', 'porn', 'risks', 'interferes'],
        relationship: ['talking', 'closeness', 'affair', 'likes', 'notYetSex', 'dating', 'openRel', 'relConflict'],
        identity: ['orientation', 'gender', 'comingOut', 'faith'],
        health: [
          'illness',
          'cancer',
          'surgery',
          'medicine',
          'genderCare',
          'menopause',
          'birth',
          'fertility',
          'aging',
          'stiLife',
          'sensory',
          'chronicPain',
        ],
        past: ['unwantedPast', 'harass', 'medicalPast'],
        growth: ['enhance', 'facts', 'selfKnow'],
        otherGroup: ['other'],
      },
      startsPrivate: ['affair', 'unwantedPast', 'harass'],
      atMost: 20,
      short: true,
      fields: {
        what: { kind: 'text', counter: 200, when: [{ when: 'item', is: ['other'] }] },
      },
    },
    most: {
      kind: 'record',
      // Of one there is nothing to choose.
      when: [{ when: 'concerns.picked', moreThan: 1 }],
      fields: {
        main: { kind: 'references', to: 'concerns.picked', atMost: 3, short: true },
      },
    },
    now: {
      kind: 'record',
      fields: {
        why: { kind: 'text', counter: 300, short: true },
      },
    },
  },
} as const satisfies Step
