import type { Keeping } from '../../drafts/keeping'
import { say } from '../../i18n'

/** The quiet line of a tender page: that one may stop, and what is true of the notes then. */
export function feelingsWords({ way, save, idleMinutes }: Keeping): string {
  if (save.state === 'failed') return say('feelings.failed')
  if (way === 'kept') return say('feelings.kept')
  return save.state === 'nothing' ? say('feelings.nothing') : say('feelings.visit', { n: idleMinutes })
}
