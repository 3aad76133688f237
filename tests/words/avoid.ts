/**
 * Words that judge, label, leave people out or give orders, with what is said instead. They hold for everything that the
 * app says itself; what people write is theirs, and is never changed.
 */
export interface Avoided {
  /** Without word borders and without case: `words` below adds them. Endings are spelled out. */
  word: string
  say: string
  why: string
}

const BODIES = 'Bodies and genders do not always match'
const NO_DIAGNOSIS = 'We do not diagnose'
const PLAIN = 'Plain words'
const DATED = 'Hurtful and dated'
const STIGMA = 'Stigma'
const RESPECT = 'Respect'
const NOBODY_AT_FAULT = 'Nobody is at fault'
const NOT_COMPULSORY = 'Nothing is compulsory'

export const AVOIDED: readonly Avoided[] = [
  {
    word: 'husbands?|wife|wives|spouses?',
    say: 'partner',
    why: 'People may be single, unmarried, or have several partners',
  },
  { word: 'men|women|man|woman', say: 'people with a penis, people with a vulva', why: BODIES },
  {
    word: 'intercourse|the act|sex act|marital relations',
    say: 'sex, closeness, intimacy',
    why: 'Sex is more than penetration',
  },
  { word: 'self-abuse|playing with yourself', say: 'solo sex, masturbation', why: 'No shame' },
  {
    word: 'problems?|dysfunctions?|dysfunctional|disorders?|symptoms?',
    say: 'concern, what bothers you',
    why: NO_DIAGNOSIS,
  },
  { word: 'sex drive|libido|normal|abnormal', say: 'interest in sex, desire', why: 'There is no right amount' },
  { word: 'low-desire partner|the one with the', say: 'differs from my partner', why: NOBODY_AT_FAULT },
  { word: 'impotent|impotence|weak', say: 'trouble with erections', why: DATED },
  { word: 'frigid|frigidity|failures?|fail(?:s|ed|ing)?|cannot climax', say: 'hard to reach orgasm', why: DATED },
  { word: 'premature|prematurely', say: 'sooner than I want', why: 'Judges the person' },
  { word: 'dyspareunia|painful sex', say: 'pain with penetration', why: 'Plain, and not only one kind of sex' },
  { word: 'vaginismus', say: 'penetration feels blocked', why: PLAIN },
  {
    word: 'addict|addicts|addicted|addictions?|perverts?|perverted|perversions?',
    say: 'sexual behavior that feels out of control',
    why: 'Experts do not agree, and labels shame',
  },
  {
    word: 'deviant|deviance|deviations?|paraphilias?',
    say: 'interests, fantasies, kink',
    why: 'Not an illness by itself',
  },
  {
    word: 'victims?|abused|molest(?:ed|ation)?',
    say: 'something hard that happened; unwanted sex or touch',
    why: 'The person picks the words',
  },
  { word: 'sexual preferences?|lifestyles?', say: 'who you are drawn to', why: 'Not a choice of taste' },
  {
    word: 'biological sex|real sex|preferred gender|opposite sex|born a (?:man|woman|boy|girl)',
    say: 'gender; called a girl or boy at birth',
    why: RESPECT,
  },
  {
    word: 'transgendered|transsexuals?|a trans|homosexuals?|hermaphrodites?',
    say: 'trans, gay, intersex, as people say themselves',
    why: RESPECT,
  },
  { word: 'no sex drive|the right one', say: 'asexual, ace; little or no interest in sex', why: 'Not an illness' },
  {
    word: 'cheat|cheats|cheated|cheating|cheaters?|unfaithful|adultery|mistress',
    say: 'broken trust, affair',
    why: 'No blame',
  },
  {
    word: 'suffer(?:s|ed|ing)? from|handicapped|handicap|wheelchair-bound|crippled|crazy|insane',
    say: 'disabled person, or person with a disability',
    why: RESPECT,
  },
  { word: 'infected|dirty|clean', say: 'lives with HIV, living with herpes', why: STIGMA },
  { word: 'abusers?|junkies?|alcoholics?', say: 'uses alcohol or drugs', why: STIGMA },
  { word: 'drying up|past it|dried up', say: 'menopause, changes with age', why: RESPECT },
  { word: 'elderly|seniors?', say: 'older adult, age 65 and over', why: RESPECT },
  { word: 'aborted|killed|failed pregnancy', say: 'ended a pregnancy, pregnancy loss', why: 'No judgment' },
  { word: 'nursing mothers?', say: 'feeding from breast or chest', why: 'Leaves people out' },
  { word: 'overweight|obese|obesity', say: 'body size', why: STIGMA },
  { word: 'caused by|due to|because of your', say: 'may play a part', why: NO_DIAGNOSIS },
  {
    word: 'you (?:should|must|need to|have to) (?:stop|start|change|take)|you should|stop taking',
    say: 'worth asking about',
    why: 'Never tell anyone to stop or start a medicine',
  },
  {
    word: 'required|mandatory|please (?:complete|enter|fill|answer|select)|you must',
    say: 'you can skip this',
    why: NOT_COMPULSORY,
  },
  { word: 'shrinks?', say: 'therapist', why: 'The right word' },
  { word: 'assignments?|tasks?', say: 'homework you choose', why: 'Choice' },
  { word: 'trauma|traumas|traumatized', say: 'hard experiences', why: 'Not everyone uses the word' },
  {
    word: 'therapists? (?:(?:will|do|does|would) (?:not|never)|never)',
    say: 'must not, should not',
    why: 'A rule, not a promise: nobody can know what happens in a room',
  },
  {
    word: 'oops|invalid|forbidden|illegal|incorrect|wrong password',
    say: 'what to do, in the words of the label',
    why: 'Never blaming',
  },
]

/** What is avoided in a text, as it stands there. */
export function avoidedIn(text: string): { found: string; avoided: Avoided }[] {
  return AVOIDED.flatMap((avoided) => {
    const found = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${avoided.word})(?![\\p{L}\\p{N}-])`, 'iu').exec(text)
    return found === null ? [] : [{ found: found[0], avoided }]
  })
}
