/** In plain words: what lies on this device, who can read it, and when it goes. */
import { useKeeping, type Keeping } from '../../drafts/keeping'
import { formatMoment, say } from '../../i18n'
import { Notice } from '../../ui/Notice'
import { saveWords } from './saveWords'

function linesFor({ way, save, hasKept, goesAt, idleMinutes }: Keeping): string[] {
  const beside = hasKept && way === 'visit' ? [say('keep.now.beside')] : []
  if (way === 'kept') return [say('keep.now.kept'), say('keep.now.kept.seen'), say('keep.now.kept.drops')]
  if (save.state === 'nothing') return [say('keep.now.nothing'), ...beside]
  const goes =
    goesAt === null
      ? saveWords({ ...useKeeping.getState(), idleMinutes })
      : say('keep.now.visit.goes', { time: formatMoment(goesAt) })
  return [say('keep.now.visit'), goes, say('keep.now.visit.closed'), ...beside]
}

export function WhatLiesHere() {
  const keeping = useKeeping()
  if (keeping.save.state === 'failed') {
    return (
      <Notice kind="danger">
        <p>{saveWords(keeping)}</p>
      </Notice>
    )
  }
  return (
    <>
      {linesFor(keeping).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  )
}
