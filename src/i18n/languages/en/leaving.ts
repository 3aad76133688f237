import type { Words } from '../../message'

/** What leaving quickly does and cannot do; the cover. */
export const words = {
  'leaving.title': 'How to leave quickly',
} as const satisfies Words
