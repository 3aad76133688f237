/** Health: what a doctor or a nurse can look at. */
import { concern } from '../concerns'
import { hadCancer, hasNow } from '../conditions'
import { isLongAgo } from '../dates'
import { pregnancies } from '../events'
import { allOf, anyOf } from '../found'
import { takenLatelyOfClass } from '../medicineList'
import { nearOnset } from '../onsets'
import type { Rule } from '../rule'

/** A pregnancy, birth or loss so long before a concern began. */
const SINCE_BIRTH = { before: 24, after: 0 }

const CHECKUP_MONTHS = 24

export const HEALTH: readonly Rule[] = [
  {
    id: 'R12',
    when: 'dryness or a body that does not respond, and: menopause, such a medicine, or feeding a baby',
    reason:
      'Low estrogen around menopause, with some treatments, or while feeding a baby, can cause dryness and pain that can be treated.',
    sources: ['menopause', 'adjuvant', 'births'],
    suggests: ['me15', 'me7'],
    boxes: [],
    fires: (read) =>
      allOf(
        concern(read, 'dryness', 'arousalBody'),
        anyOf(
          read.said('body.menopause.stage'),
          takenLatelyOfClass(read, ['aromatase', 'serm', 'gnrh', 'chc']),
          read.chose('body.feeding.now', ['yes']),
        ),
      ),
  },
  {
    id: 'R13',
    when: 'menopause: starting, in it, after it, early or after surgery',
    reason:
      'Up to about half of people after menopause have symptoms in the genital area, and many never tell a clinician.',
    sources: ['menopause'],
    suggests: ['me7', 'me15'],
    boxes: [],
    fires: (read) => read.chose('body.menopause.stage', ['maybe', 'during', 'after', 'surgery', 'early']),
  },
  {
    id: 'R14',
    when: 'a pregnancy or birth within 24 months before a concern began, feeding a baby, or closeness after birth',
    reason: 'Pain, dryness and low desire are common after birth and often go untold.',
    sources: ['births'],
    suggests: ['me15', 'tx7', 'pa7'],
    boxes: [],
    fires: (read) =>
      anyOf(
        nearOnset(read, pregnancies(read), SINCE_BIRTH),
        read.chose('body.feeding.now', ['yes']),
        concern(read, 'birth'),
      ),
  },
  {
    id: 'R16',
    when: 'a long-term condition of nerves, vessels, kidneys, thyroid or sugar, not one of the past',
    reason: 'Long-term illness can affect nerves, blood flow and hormones.',
    sources: ['diabetes', 'mayo'],
    suggests: ['me6', 'me4'],
    boxes: [],
    fires: (read) =>
      hasNow(read, [
        'diabetes1',
        'diabetes2',
        'neuropathy',
        'ms',
        'spinal',
        'parkinson',
        'stroke',
        'epilepsy',
        'kidney',
        'thyroid',
      ]),
  },
  {
    id: 'R18',
    when: 'cancer, its treatments, or sex during or after cancer',
    reason: 'Many cancers and treatments affect sex, and problems may last if no one asks.',
    sources: ['cancer'],
    // Not "my health condition": a cancer may be in the past, and what was done about it still count.
    suggests: ['me20', 'me5'],
    boxes: [],
    fires: (read) => anyOf(hadCancer(read), concern(read, 'cancer')),
  },
  {
    id: 'R19',
    when: 'loud snoring, tired all day, or sleep apnea',
    reason: 'Sleep apnea is linked with sexual problems in people of any gender.',
    sources: ['apnea'],
    suggests: ['me8', 'me4'],
    boxes: [],
    fires: (read) =>
      anyOf(read.chose('mind.sleep.how', ['snore', 'tired']), read.picked('health.conditions', ['sleepApnea'])),
  },
  {
    id: 'R20',
    when: 'much alcohol, daily nicotine or cannabis, other drugs, or mostly with alcohol or drugs',
    reason: 'Long-term heavy use of alcohol or drugs can harm sexual function. Evidence on cannabis is mixed.',
    sources: ['substances', 'cannabis'],
    suggests: ['me9'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('mind.substances.alcohol', ['more', 'heavy']),
        read.chose('mind.substances.tobacco', ['daily']),
        read.chose('mind.substances.cannabis', ['daily']),
        read.choseBesides('mind.drugs.used', ['none', 'past', 'talk']),
        read.chose('mind.useWithSex.often', ['most', 'need']),
      ),
  },
  {
    id: 'R21',
    when: 'depression or anxiety, mood 3 or less, or worry 7 or more',
    reason: 'Stress, worry and low mood are often linked with concerns about sex, in both directions.',
    sources: ['mayo'],
    suggests: ['co1', 'me5'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('mind.conditions.fit', ['depression', 'anxiety']),
        read.picked('health.conditions', ['depression', 'anxiety']),
        read.atMost('mind.mood.mood', 3),
        read.atLeast('mind.mood.worry', 7),
      ),
  },
  {
    id: 'R25',
    when: 'exams are hard, or a hard exam, treatment or birth',
    reason: 'People have choices in an exam: a support person, a pause, a full explanation, or another day.',
    sources: ['samhsa'],
    suggests: ['me17', 'sf4'],
    boxes: [],
    fires: (read) => anyOf(read.chose('body.exam.feel', ['nervous', 'avoid', 'cannot']), concern(read, 'medicalPast')),
  },
  {
    id: 'R46',
    when: 'nothing tried yet, or the last checkup 2 years or more ago',
    reason: 'A checkup can help to find out what plays a part.',
    sources: ['mayo', 'healthNip'],
    suggests: ['me4', 'tx1'],
    boxes: [],
    fires: (read) => {
      const checkup = read.date('health.general.checkup')
      const isLong = checkup !== null && isLongAgo(checkup.range, read.setting.today, CHECKUP_MONTHS)
      return anyOf(read.none('tried.things'), isLong ? checkup.found : null)
    },
  },
  {
    id: 'R48',
    when: 'arousal that I do not want and that does not go away',
    reason: 'Experts advise a check of body and nerves. It can be very upsetting, so ask about support.',
    sources: ['arousal'],
    suggests: ['me4', 'me1', 'tx7'],
    boxes: ['alertsSoft'],
    fires: (read) => concern(read, 'unwantedArousal'),
  },
  {
    id: 'R53',
    when: 'low testosterone, prolactin, thyroid, testosterone, steroids, or an opioid',
    reason: 'Long-term opioids and some hormone problems can lower sex hormones.',
    sources: ['opioids'],
    suggests: ['me7', 'me4'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.picked('health.conditions', ['lowT', 'prolactin', 'thyroid']),
        read.chose('body.hormones.used', ['testosterone', 'steroid', 'thyroid']),
        takenLatelyOfClass(read, ['opioid']),
      ),
  },
]
