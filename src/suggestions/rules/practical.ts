/** Before booking, on the day, and the work at home. */
import { concern } from '../concerns'
import { hasNow } from '../conditions'
import { anyOf } from '../found'
import type { Rule } from '../rule'

/** Who could order tests, or send someone on for them. */
const DOCTORS = ['gp', 'gyn', 'uro', 'endo'] as const

export const PRACTICAL: readonly Rule[] = [
  {
    id: 'R36',
    when: 'to find out: training or experience; or still looking or deciding',
    reason: 'There is no single standard for who may use the title, so it makes sense to ask.',
    sources: ['healthNip', 'directory'],
    suggests: ['tr1', 'tr2', 'tr3', 'tr6', 'ft1'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('visit.open.about', ['training', 'experience']),
        read.chose('visit.booking.status', ['looking', 'deciding']),
      ),
  },
  {
    id: 'R37',
    when: 'to find out: cost or insurance',
    reason: 'In the US, people who do not use insurance have the right to an estimate in writing.',
    sources: ['healthNip', 'estimate'],
    suggests: ['fe1', 'fe2', 'fe3', 'fe4', 'fe5'],
    boxes: [],
    fires: (read) => read.chose('visit.open.about', ['cost', 'insurance']),
  },
  {
    id: 'R38',
    when: 'to find out: place, hours, length, how often, how long or cancelling',
    reason: 'These are the practical things to settle before you book.',
    sources: ['healthNip'],
    suggests: ['lo1', 'lo5', 'lo6', 'lo7', 'lo8'],
    boxes: [],
    fires: (read) => read.chose('visit.open.about', ['place', 'hours', 'length', 'often', 'howLong', 'cancel']),
  },
  {
    id: 'R39',
    when: 'by video or phone',
    reason: 'In many places the license must cover the place where the client is.',
    sources: ['license'],
    suggests: ['lo3', 'lo9'],
    boxes: [],
    fires: (read) => read.chose('visit.booking.place', ['video', 'phone']),
  },
  {
    id: 'R40',
    when: 'any access need',
    reason: 'Access should be sorted out before the day.',
    sources: ['healthNip'],
    suggests: ['lo10'],
    boxes: [],
    fires: (read) => read.choseBesides('about.access.needs', ['none']),
  },
  {
    id: 'R41',
    when: 'nerves 6 or more, or no therapy before',
    reason: 'Nerves are normal. Therapists are trained to help.',
    sources: ['mayo', 'whatIs'],
    suggests: ['fi1', 'fi3', 'fi4'],
    boxes: [],
    fires: (read) => anyOf(read.atLeast('about.nerves.level', 6), read.chose('visit.referral.before', ['no'])),
  },
  {
    id: 'R52',
    when: 'gaps in what I know about bodies and sex, or a wish for facts',
    reason: 'Learning is a real part of therapy.',
    sources: ['mayo', 'whatIs'],
    suggests: ['tx8'],
    boxes: [],
    fires: (read) => anyOf(read.chose('background.learning.enough', ['some', 'no']), concern(read, 'facts')),
  },
  {
    id: 'R58',
    when: 'ready to try new things: 3 or less',
    reason: 'Therapy works best when people feel able to take part. Saying so is a good start.',
    sources: ['directory'],
    suggests: ['ft6', 'tx3'],
    boxes: [],
    fires: (read) => read.atMost('goals.change.ready', 3),
  },
  {
    id: 'R59',
    when: 'no homework right now, or something I do not want to do as homework',
    reason: 'Homework is common, and it is always your choice.',
    sources: ['directory', 'therapist'],
    suggests: ['hw1', 'hw2'],
    boxes: [],
    fires: (read) => anyOf(read.chose('goals.practice.homework', ['none']), read.said('limits.homeworkNo.text')),
  },
  {
    id: 'R61',
    when: 'autism, touch or sound is too much, or needs of senses',
    reason: 'Sensory needs can shape touch and desire. (From clinical practice; no source fetched.)',
    sources: ['practice'],
    suggests: ['tx10', 'lo10'],
    boxes: [],
    fires: (read) =>
      anyOf(
        read.chose('mind.conditions.fit', ['autism']),
        read.picked('health.conditions', ['autism']),
        concern(read, 'sensory'),
        read.chose('about.access.needs', ['sensory']),
      ),
  },
  {
    id: 'R62',
    when: 'a checkup is suggested, and nobody on the care team could do it',
    reason: 'A therapist who can refer saves you a step.',
    sources: ['whatIs', 'therapist'],
    suggests: ['ap4', 'me5'],
    boxes: [],
    fires: (read, offered) => {
      const team = read.items('team.list')
      const isOffered = offered.has('me4')
      const doctors = anyOf(...team.map((item) => item.chose('role', DOCTORS)))
      return isOffered && doctors === null ? anyOf(...team.map((item) => item.said('role'))) : null
    },
  },
  {
    id: 'R67',
    when: 'pain, a disability or an illness that limits what a body does, not in the past (beyond the sixty-two)',
    reason: 'What is tried at home has to fit the body. (From clinical practice; no source fetched.)',
    sources: ['practice'],
    // Not for every illness: who takes a pill for the thyroid has no needs of this kind.
    suggests: ['tx10'],
    boxes: [],
    fires: (read) =>
      anyOf(
        concern(read, 'illness', 'chronicPain'),
        read.chose('health.pain.often', ['most', 'always']),
        hasNow(read, ['ms', 'spinal', 'parkinson', 'back', 'arthritis', 'fibro', 'eds', 'mecfs']),
        read.chose('health.body.devices', ['wheelchair', 'prosthesis', 'catheter', 'ostomy']),
        read.chose('about.access.needs', ['stepFree', 'seat']),
      ),
  },
]
