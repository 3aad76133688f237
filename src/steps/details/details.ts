import type { Step } from '../../form/step'

/** Hard experiences: nothing is asked of what happened, only what would help now. */
const PAST = ['unwantedPast', 'harass', 'medicalPast'] as const
/** Nothing here has to have begun or to bother: only what it is about, and what the person would like. */
const WISH = ['enhance', 'facts', 'selfKnow', 'orientation', 'gender', 'comingOut', 'faith', 'aceQ'] as const
/** Who cannot say what it is cannot say when it began either: only what may help to say it. */
const UNSAID = ['hardToSay'] as const

/** Between people: since when and how much it bothers, but no pattern of a body ("how often", "only with alcohol"). */
const BETWEEN = ['talking', 'closeness', 'affair', 'likes', 'notYetSex', 'dating', 'openRel', 'relConflict'] as const
const NOT_BETWEEN = [{ when: 'item', isNot: BETWEEN }] as const

/** Stages of life, and answers to "Was it always there?", with which there was no time before it. */
export const SAYS_IT_WAS_ALWAYS = ['always', 'childhood', 'firstSex'] as const

/** "Alone, or with a partner?" is the first thing that a therapist asks about these. */
const OF_THE_BODY = ['erection', 'orgasmHard', 'orgasmWeak', 'orgasmEarly', 'orgasmLate'] as const

export const details = {
  id: 'details',
  short: true,
  tender: true,
  perPick: 'concerns.picked',
  groups: {
    hard: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: UNSAID }],
      fields: {
        about: {
          kind: 'choices',
          options: ['body', 'wanting', 'partner', 'happened', 'doing', 'self', 'noWords', 'other', 'preferNot'],
          short: true,
        },
        ask: { kind: 'choices', options: ['askMe', 'plain', 'gently', 'time', 'write'], short: true },
        words: { kind: 'text', counter: 200, short: true },
      },
    },
    story: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', isNot: [...PAST, ...WISH, ...UNSAID] }],
      fields: {
        // The short version has just asked what brings the person here, in their own words.
        words: { kind: 'longText', counter: 800, short: 'more' },
        situations: {
          kind: 'choices',
          when: NOT_BETWEEN,
          options: [
            'alone',
            'partner',
            'somePartners',
            'newPartner',
            'longPartner',
            'someTouch',
            'someTimes',
            'somePlaces',
            'substances',
            'all',
            'thoughts',
            'na',
            'unsure',
            'preferNot',
          ],
          short: 'more',
          atOnceOf: OF_THE_BODY,
        },
        onset: { kind: 'approximateDate', short: true },
        lifelong: {
          kind: 'choice',
          when: [...NOT_BETWEEN, { when: 'onset', isNot: SAYS_IT_WAS_ALWAYS }],
          options: ['always', 'firstSex', 'later', 'returned', 'unsure', 'preferNot'],
          short: true,
        },
        how: {
          kind: 'choice',
          when: NOT_BETWEEN,
          options: ['every', 'most', 'half', 'some', 'comesGoes', 'rare', 'na', 'unsure'],
          short: 'more',
        },
        course: { kind: 'choice', when: NOT_BETWEEN, options: ['better', 'same', 'worse', 'upDown', 'unsure'] },
        distress: { kind: 'scale', short: true },
        start: {
          kind: 'choice',
          when: [
            ...NOT_BETWEEN,
            { when: 'onset', isNot: SAYS_IT_WAS_ALWAYS },
            { when: 'lifelong', isNot: SAYS_IT_WAS_ALWAYS },
          ],
          options: ['sudden', 'weeks', 'slow', 'unsure'],
          short: 'more',
          more: true,
        },
        around: { kind: 'longText', when: NOT_BETWEEN, counter: 600, more: true },
        easierWith: {
          kind: 'choices',
          when: NOT_BETWEEN,
          options: [
            'rest',
            'time',
            'privacy',
            'relaxed',
            'talk',
            'noPressure',
            'lube',
            'position',
            'touch',
            'alone',
            'trust',
            'medicine',
            'movement',
            'away',
            'nothing',
            'other',
          ],
          more: true,
        },
        easierNote: { kind: 'text', when: NOT_BETWEEN, counter: 300, more: true },
        harderWith: {
          kind: 'choices',
          when: NOT_BETWEEN,
          options: [
            'tired',
            'stress',
            'worry',
            'conflict',
            'rushed',
            'painFlare',
            'alcohol',
            'drugs',
            'medicine',
            'cycle',
            'mood',
            'body',
            'memories',
            'kids',
            'someTouch',
            'nothing',
            'other',
          ],
          more: true,
        },
        harderNote: { kind: 'text', when: NOT_BETWEEN, counter: 300, more: true },
        effects: {
          kind: 'choices',
          when: NOT_BETWEEN,
          options: [
            'mood',
            'confidence',
            'relationship',
            'dating',
            'work',
            'sleep',
            'family',
            'friends',
            'health',
            'faith',
            'enjoy',
            'none',
            'other',
            'preferNot',
          ],
          more: true,
        },
        ideas: {
          kind: 'choices',
          when: NOT_BETWEEN,
          options: [
            'body',
            'medicine',
            'hormones',
            'stress',
            'mood',
            'relationship',
            'past',
            'facts',
            'culture',
            'identity',
            'age',
            'noIdea',
            'other',
            'preferNot',
          ],
          more: true,
        },
        ideasNote: { kind: 'longText', when: NOT_BETWEEN, counter: 500, more: true },
        fear: { kind: 'text', when: NOT_BETWEEN, counter: 300, more: true },
        difference: { kind: 'text', when: NOT_BETWEEN, counter: 300, more: true },
      },
    },
    pain: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [
        {
          when: 'item',
          is: ['painPenetration', 'painOther', 'blocked', 'pelvicPain', 'painAnal', 'dryness', 'ejacChange'],
        },
      ],
      fields: {
        where: {
          kind: 'choices',
          options: [
            'entrance',
            'inside',
            'deep',
            'outside',
            'clitoris',
            'penis',
            'testicles',
            'anus',
            'bladder',
            'back',
            'scar',
            'other',
            'unsure',
            'preferNot',
          ],
        },
        when: {
          kind: 'choices',
          options: ['touch', 'entry', 'deep', 'during', 'orgasm', 'after', 'tampon', 'exam', 'daily', 'unsure'],
        },
        kind: {
          kind: 'choices',
          options: ['burn', 'sharp', 'ache', 'tight', 'tear', 'throb', 'itch', 'shock', 'other'],
        },
        worst: { kind: 'scale' },
      },
    },
    erection: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: ['erection'] }],
      fields: {
        otherTimes: { kind: 'choice', options: ['often', 'some', 'rare', 'unsure', 'preferNot'], short: 'more' },
        part: { kind: 'choice', options: ['getting', 'keeping', 'firm', 'all', 'unsure', 'preferNot'] },
      },
    },
    orgasm: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: ['orgasmHard', 'orgasmWeak', 'orgasmEarly', 'orgasmLate', 'ejacChange'] }],
      fields: {
        before: {
          kind: 'choice',
          when: [
            { when: 'details.story.onset', isNot: SAYS_IT_WAS_ALWAYS },
            { when: 'details.story.lifelong', isNot: SAYS_IT_WAS_ALWAYS },
          ],
          options: ['different', 'same', 'somePartners', 'unsure', 'preferNot'],
        },
        control: { kind: 'choice', options: ['yes', 'some', 'no', 'unsure', 'preferNot'] },
      },
    },
    desire: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: ['desireLow', 'desireChange', 'desireHigh', 'desireDiff', 'aversion'] }],
      fields: {
        wish: { kind: 'choice', options: ['more', 'less', 'fineMe', 'fineAll', 'unsure', 'preferNot'] },
        kind: {
          kind: 'choices',
          options: ['ownMind', 'after', 'alone', 'fantasy', 'others', 'neverNow', 'neverEver', 'preferNot'],
        },
      },
    },
    control: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: ['outOfControl', 'porn', 'risks'] }],
      fields: {
        tried: { kind: 'choice', options: ['worked', 'notWork', 'no', 'preferNot'] },
        why: {
          kind: 'choices',
          options: [
            'time',
            'secret',
            'promise',
            'money',
            'risk',
            'values',
            'noPleasure',
            'partnerSays',
            'other',
            'preferNot',
          ],
        },
      },
    },
    partner: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', isNot: [...PAST, ...WISH, ...UNSAID, ...BETWEEN] }],
      fields: {
        distress: { kind: 'scale', more: true },
      },
    },
    now: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: PAST }],
      fields: {
        help: { kind: 'longText', counter: 400, short: true },
        affects: {
          kind: 'choices',
          options: [
            'sleep',
            'mood',
            'body',
            'touch',
            'desire',
            'trust',
            'relationship',
            'memories',
            'numb',
            'avoid',
            'other',
            'preferNot',
          ],
          short: true,
        },
        mark: { kind: 'choice', options: ['fine', 'gently', 'notYet', 'askMe', 'inPerson'], short: true },
      },
    },
    wish: {
      kind: 'perPick',
      of: 'concerns.picked',
      when: [{ when: 'item', is: [...WISH, ...BETWEEN] }],
      fields: {
        words: { kind: 'longText', when: [{ when: 'item', is: WISH }], counter: 800, short: true },
        // The short version asks it once, for everything, on the page of hopes.
        wish: { kind: 'longText', counter: 400 },
      },
    },
  },
} as const satisfies Step
