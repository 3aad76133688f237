import type { Words } from '../../message'

/** The line on tender pages, true of the way of keeping that is in force; and the break. */
export const feelings = {
  'feelings.nothing':
    'This can bring up feelings. You can stop at any time. Nothing is kept after you leave, unless you choose to keep it.',
  'feelings.visit':
    'This can bring up feelings. You can stop at any time. Your words go when you press “Leave quickly”, or after {n} minutes without use.',
  'feelings.kept':
    'This can bring up feelings. You can stop at any time. What you write is kept on this device, locked with your passphrase.',
  'feelings.failed':
    'This can bring up feelings. You can stop at any time. What you wrote could not be saved, but it is here for as long as this page stays open.',
  'feelings.break': 'Take a break',

  'break.words': 'Nothing is asked of you now.',
  'break.in': 'Breathe in …',
  'break.out': 'and out …',
  'break.back': 'Go back to where I was',
} as const satisfies Words
