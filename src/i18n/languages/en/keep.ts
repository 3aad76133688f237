import type { Words } from '../../message'

/** Keeping: what is stored here now, passphrases, copies, the lock. */
export const words = {
  'keep.title': 'What is stored here now',
} as const satisfies Words
