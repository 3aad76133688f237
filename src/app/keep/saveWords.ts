import { say } from '../../i18n'
import type { Keeping } from '../../drafts/keeping'

/** What is true of the notes now, and when they go, in one or two sentences. */
export function saveWords({ phase, way, save, idleMinutes }: Keeping): string {
  if (phase === 'elsewhere') return say('save.elsewhere')
  if (save.state === 'failed') return say(`save.failed.${save.why}`)
  if (way === 'kept') return say(`save.kept.${save.state}`)
  return save.state === 'nothing' ? say('save.visit.nothing') : say(`save.visit.${save.state}`, { n: idleMinutes })
}
