/** What brings the person: asked in their own interest, never as a test of what it is. */
import { SAYS_IT_WAS_ALWAYS } from '../../steps/details/details'
import { concern, concernsOf, type ConcernId } from '../concerns'
import { hadCancer, hasNow } from '../conditions'
import { operations } from '../events'
import { explainedIn } from '../explained'
import { allOf, anyOf } from '../found'
import { nearOnset } from '../onsets'
import type { ItemReader, Reader } from '../reader'
import type { Rule } from '../rule'
import type { Found } from '../suggestion'

/** Each of these leaves something out by itself. */
const IN_PART = ['somePartners', 'someTouch', 'someTimes', 'somePlaces', 'substances'] as const

/** Who is there: these leave something out until the others are picked too. */
const WITH_WHOM = ['alone', 'partner', 'newPartner', 'longPartner'] as const

/** Alone and with a partner is everywhere; so is alone, with someone new and with someone known well. */
function leavesOut({ chose }: ItemReader<'details.story'>): Found {
  const has = (setting: (typeof WITH_WHOM)[number]) => chose('situations', [setting]) !== null
  const isWithAll = has('alone') && (has('partner') || (has('newPartner') && has('longPartner')))
  return chose('situations', isWithAll ? IN_PART : [...IN_PART, ...WITH_WHOM])
}

const inSomeSettings = (read: Reader): Found =>
  anyOf(
    ...read.items('details.story').map((item) => (item.chose('situations', ['all']) === null ? leavesOut(item) : null)),
  )

/** What happened so shortly before a concern that came on quickly is what to look at. */
const JUST_BEFORE = { before: 3, after: 1 }

/** It came on quickly, and the person has not said what happened then: else the question would be as if nobody had heard it. */
function cameOnQuickly(read: Reader): Found {
  const isExplained = explainedIn(read, JUST_BEFORE)
  return anyOf(
    ...read.items('details.story').map((item) => (isExplained(item) ? null : item.chose('start', ['sudden', 'weeks']))),
  )
}

/** Concerns that an operation or a treatment of cancer may have changed something about. */
const OF_SEX: readonly ConcernId[] = [
  ...concernsOf('desire', 'arousal', 'orgasm', 'pain'),
  ...(['perform', 'bodyImage', 'confidence', 'noEnjoy', 'present', 'avoid', 'closeness'] as const),
]

/** An operation in the year before a concern began, or within a month after. */
const SINCE_OPERATION = { before: 12, after: 1 }

const afterOperation = (read: Reader): Found =>
  anyOf(
    nearOnset(read, operations(read), SINCE_OPERATION, OF_SEX),
    ...read.items('details.story').map((item) => item.began('onset', ['afterSurgery'])),
  )

export const ABOUT_CONCERNS: readonly Rule[] = [
  {
    id: 'R23',
    when: 'something hard in the past: to talk about, ask me, or not yet; or a concern about it',
    reason:
      'Small studies suggest sex therapy can help survivors, and some people need other help first. Choice and pace come first.',
    sources: ['whatIs', 'samhsa'],
    suggests: ['sf1', 'sf2', 'sf3', 'sf4'],
    boxes: [],
    fires: (read) =>
      anyOf(read.chose('past.gate.bring', ['talk', 'askMe', 'notYet']), concern(read, ...concernsOf('past'))),
  },
  {
    id: 'R10',
    when: 'trouble with erections, and they come at other times often',
    reason:
      'When erections come at other times, stress, setting or worry may play a bigger part. Not proof of a cause.',
    sources: ['dsm', 'ejaculation'],
    // Not the question about shame: it says what nobody said here.
    suggests: ['co4', 'tx6'],
    boxes: [],
    fires: (read) =>
      allOf(
        concern(read, 'erection'),
        anyOf(...read.items('details.erection').map((item) => item.chose('otherTimes', ['often']))),
      ),
  },
  {
    id: 'R11',
    when: 'pain, fear of pain, or penetration that is not possible',
    reason:
      'Pain often has more than one cause. Reviews support a team that can include pelvic floor physical therapy.',
    sources: ['pelvic', 'stein'],
    suggests: ['tx7', 'me15', 'me4', 'hw6'],
    boxes: [],
    fires: (read) => concern(read, 'painPenetration', 'painOther', 'blocked', 'pelvicPain', 'fearPain', 'painAnal'),
  },
  {
    id: 'R15',
    when: 'closeness after birth or children, or a new child in the home',
    reason: 'Having children is a common reason to seek help with closeness.',
    sources: ['directory'],
    suggests: ['pa7', 'hw6', 'co8'],
    boxes: [],
    fires: (read) =>
      anyOf(concern(read, 'birth'), ...read.items('life.changes').map((item) => item.chose('what', ['baby']))),
  },
  {
    id: 'R29',
    when: 'different amounts or kinds of sex are wanted',
    reason:
      'A difference in desire is one of the most common reasons to come. It does not mean that one of you is wrong.',
    sources: ['directory', 'therapist', 'dsm'],
    suggests: ['co8', 'pa7'],
    boxes: [],
    fires: (read) =>
      anyOf(read.chose('relationships.contact.wants', ['iMore', 'iLess', 'kinds']), concern(read, 'desireDiff')),
  },
  {
    id: 'R34',
    when: 'asexual, gray or aromantic; little interest that may just be me; or to feel fine with little desire',
    reason: 'Low interest that does not bother you is fine. Being asexual is not an illness.',
    sources: ['icd11', 'dsm'],
    suggests: ['co7', 'id6'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('background.orientation.fit', ['ace', 'graceDemi', 'aro']),
        concern(read, 'aceQ'),
        read.chose('goals.hopes.picked', ['lessDesire']),
      ),
  },
  {
    id: 'R35',
    when: 'shame about fantasies or an interest that worries me, or kink to talk about',
    reason: 'Shame about fantasies is a common reason to come, and is not by itself a sign of illness.',
    sources: ['therapist'],
    suggests: ['id8', 'co10'],
    boxes: [],
    fires: (read) =>
      anyOf(concern(read, 'shameFantasy', 'distressInterest'), read.chose('background.kink.talk', ['talk'])),
  },
  {
    id: 'R42',
    when: 'it was always there',
    reason: 'Whether something was always there or began later changes what a clinician looks at.',
    sources: ['dsm', 'ejaculation'],
    suggests: ['co6'],
    boxes: [],
    fires: (read) =>
      anyOf(
        ...read
          .items('details.story')
          .flatMap((item) => [item.chose('lifelong', ['always', 'firstSex']), item.began('onset', SAYS_IT_WAS_ALWAYS)]),
      ),
  },
  {
    id: 'R43',
    when: 'it began within days or weeks, and nothing that happened around then is said',
    reason: 'A sudden start makes new medicines, illness or events more worth checking.',
    sources: ['ejaculation', 'dsm'],
    suggests: ['co5', 'me4'],
    boxes: [],
    fires: cameOnQuickly,
  },
  {
    id: 'R44',
    when: 'it happens in some settings only',
    reason: 'Settings are one of the standard things clinicians sort by.',
    sources: ['dsm'],
    suggests: ['co4'],
    boxes: [],
    fires: (read) => inSomeSettings(read),
  },
  {
    id: 'R45',
    when: 'something tried made no change, made it worse, or was good and bad',
    reason: 'Saves time and shows what did not work.',
    sources: ['healthNip'],
    suggests: ['tx4', 'tx3'],
    boxes: [],
    fires: (read) =>
      anyOf(...read.items('tried.things').map((item) => item.chose('effect', ['noChange', 'worse', 'mixed']))),
  },
  {
    id: 'R47',
    when: 'out of control, porn, risks, or in the way of other parts of life',
    reason: 'A high interest in sex is not an illness. Experts look at loss of control and harm, not at moral rules.',
    sources: ['compulsive'],
    // Not whether a high interest in sex is a concern: worry about porn does not say that (R70).
    suggests: ['co1', 'co10'],
    boxes: [],
    fires: (read) => concern(read, 'outOfControl', 'porn', 'risks', 'interferes'),
  },
  {
    id: 'R50',
    when: 'trying for a baby, fertility treatment, or sex while trying',
    reason: 'Sex on a schedule is hard on many people. (Rationale from clinical practice; no source fetched.)',
    sources: ['practice'],
    suggests: ['pa11', 'me7'],
    boxes: [],
    fires: (read) => anyOf(read.chose('body.fertility.now', ['trying', 'treatment']), concern(read, 'fertility')),
  },
  {
    id: 'R65',
    when: 'sex after surgery or cancer; an operation in the 12 months before a concern about sex began, or 1 month after; or cancer with such a concern (beyond the sixty-two)',
    reason:
      'Operations and treatments of cancer often change sex, and few people are told what to expect or whom to ask.',
    sources: ['cancer'],
    suggests: ['tx11', 'tx12', 'pa12', 'me20'],
    boxes: [],
    fires: (read) =>
      anyOf(concern(read, 'surgery', 'cancer'), afterOperation(read), allOf(hadCancer(read), concern(read, ...OF_SEX))),
  },
  {
    id: 'R66',
    when: 'leaking during sex, or leaks of the bladder, not in the past (beyond the sixty-two)',
    reason: 'Leaking during sex is common and seldom told. Pelvic floor therapy and other care can help many people.',
    sources: ['pelvic'],
    suggests: ['me21', 'tx7'],
    boxes: [],
    fires: (read) => anyOf(concern(read, 'leaks'), hasNow(read, ['leaking'])),
  },
]
