/** Which concerns are asked about alike. */

/** Hard experiences: nothing is asked of what happened, only what would help now. */
export const PAST = ['unwantedPast', 'harass', 'medicalPast'] as const
/** Nothing here has to have begun or to bother: only what it is about, and what the person would like. */
export const WISH = ['enhance', 'facts', 'selfKnow', 'orientation', 'gender', 'comingOut', 'faith', 'aceQ'] as const
/** Who cannot say what it is cannot say when it began either: only what may help to say it. */
export const UNSAID = ['hardToSay'] as const

/** Between people: since when and how much it bothers, but no pattern of a body ("how often", "only with alcohol"). */
export const BETWEEN = [
  'talking',
  'closeness',
  'affair',
  'likes',
  'notYetSex',
  'dating',
  'openRel',
  'relConflict',
] as const

/** Stages of life, and answers to "Was it always there?", with which there was no time before it. */
export const SAYS_IT_WAS_ALWAYS = ['always', 'childhood', 'firstSex'] as const

/** Stages of life that say what happened then. */
export const NAMES_AN_EVENT = [
  'newRelationship',
  'afterBreakup',
  'aroundPregnancy',
  'afterBirth',
  'aroundMenopause',
  'aroundIllness',
  'afterSurgery',
  'newMedicine',
] as const

/** Stages of life with which there was a time before it. In somebody's teens or twenties it may have been there from the start. */
export const SAYS_IT_BEGAN_LATER = ['thirties', 'forties', 'fifties', 'sixtiesPlus', ...NAMES_AN_EVENT] as const
