/** Making the PDF from a page: one at a time, told when it takes long, stopped at once when the person goes. */
import { useEffect, useRef, useState } from 'react'
import { onErase } from '../../answers/session'
import { say } from '../../i18n'
import { cancelPapers, makePaper, warmUp, type Made } from '../../pdf/client'
import { workerIsThere } from '../../pdf/startWorker'
import type { PaperDocument } from '../../summary/paper'
import type { ShareableAnswers } from '../../summary/shareableAnswers'
import { withWholeFront } from '../../summary/wholeFront'
import { announce } from '../../ui/LiveRegion'
import { whenLeaving } from '../leaving/leaveQuickly'
import { cameThrough, didNotCome, freshStart } from '../newVersion'
import { offerDownload } from './download'
import { asFile, shareFile } from './share'

/** What the file is for, once it is made. */
export type Purpose = 'download' | 'share'

export type Making =
  | { kind: 'ready' }
  /** `slow`: for more than a second, so that it is said. */
  | { kind: 'working'; slow: boolean }
  /** `reopens`: whether it can be opened here again; null when that was not asked for. */
  | { kind: 'done'; pages: number; locked: boolean; reopens: boolean | null }
  | { kind: 'missing'; letters: readonly string[]; purpose: Purpose }
  /** The file is there; the sheet needs a press of its own. */
  | { kind: 'toShare'; file: File }
  | { kind: 'cancelled' | 'shareFailed' }
  | { kind: 'time' | 'overflow' | 'failed'; purpose: Purpose }
  /** The host has a new version, without the files of this one. `reloading`: what was written is saved, and it comes now. */
  | { kind: 'newVersion'; reloading: boolean }

export interface MakeOptions {
  boxesForMissing?: boolean
  /** '' makes an open file. */
  passphrase?: string
  /** Puts in the answers of the pages; null for pages that cannot have them. */
  answersOf?: ((document: PaperDocument) => ShareableAnswers | null) | undefined
}

/** Quicker than this needs no word; a sign that flashes up only disturbs. */
const SLOW_MS = 1000

// "Leave quickly" and "Erase everything" end the worker, so that no file comes after them.
onErase(cancelPapers)
whenLeaving(cancelPapers)

/** Said once; what is not here says nothing. */
const ANNOUNCED = {
  cancelled: 'ways.cancelled',
  shareFailed: 'ways.share.failed.title',
  missing: 'make.missing.title',
  time: 'ways.time.title',
  overflow: 'ways.overflow.title',
  failed: 'make.failed.title',
  toShare: 'ways.share.ready',
  newVersion: 'app.newVersion.title',
} as const

function tell(state: Making, file: string): void {
  if (state.kind === 'done') announce(say('ways.done', { n: state.pages, file }))
  else if (state.kind !== 'ready' && state.kind !== 'working') announce(say(ANNOUNCED[state.kind]))
}

/** Shares a finished file; `pressed` when it is this very press that asks for the sheet. */
async function share(file: File, pressed: boolean): Promise<Making> {
  const shared = await shareFile(file)
  if (shared === 'askAgain' && !pressed) return { kind: 'toShare', file }
  return { kind: shared === 'ended' ? 'ready' : 'shareFailed' }
}

/** What becomes of a finished paper. */
async function handOver(
  made: Exclude<Made, { reason: 'front' }>,
  file: string,
  purpose: Purpose,
  { locked, reopens }: { locked: boolean; reopens: boolean | null },
): Promise<Making> {
  if (made.ok) {
    cameThrough('paper')
    if (purpose === 'share') return share(asFile(made.bytes, file), false)
    offerDownload(made.bytes, file)
    return { kind: 'done', pages: made.pages, locked, reopens }
  }
  if (made.reason === 'missing') return { kind: 'missing', letters: made.missing, purpose }
  if (made.reason === 'cancelled') return { kind: 'cancelled' }
  if (made.reason === 'failed' && (didNotCome(made.message) || !(await workerIsThere()))) {
    const start = await freshStart('paper')
    if (start !== 'offline') return { kind: 'newVersion', reloading: start === 'reloading' }
  }
  return { kind: made.reason, purpose }
}

/** What was typed last is saved before a file is made: a browser that runs out of memory ends the whole tab. */
const saveFirst = (): void =>
  void import('../../drafts/keeper').then(
    ({ flush }) => flush(),
    // The part that saves did not come; the save line says so already.
    () => undefined,
  )

/**
 * @param document what is to be made; when it changes, what is being made is stopped and what was said of it is gone
 * @param file the name of the file
 * @param documentWith the same with so many points left free on its front page, should that be longer than a page
 */
export function usePaper(document: PaperDocument, file: string, documentWith?: (less: number) => PaperDocument) {
  const [last, setLast] = useState<{ of: PaperDocument; state: Making }>({ of: document, state: { kind: 'ready' } })
  const busy = useRef(false)
  useEffect(() => {
    // The first paper takes longest: the code and the fonts are fetched while the person looks at the choices.
    void warmUp()
    return () => {
      if (busy.current) cancelPapers()
    }
  }, [document])

  const set = (state: Making): void => setLast({ of: document, state })
  const make = async (purpose: Purpose, asked: MakeOptions = {}) => {
    const { boxesForMissing = false, passphrase = '', answersOf } = asked
    if (busy.current) return
    busy.current = true
    set({ kind: 'working', slow: false })
    saveFirst()
    const timer = setTimeout(() => {
      set({ kind: 'working', slow: true })
      announce(say('ways.working'))
    }, SLOW_MS)
    const lock = passphrase === '' ? {} : { passphrase }
    const options = { creationDate: new Date(), boxesForMissing, ...lock }
    let reopens: boolean | null = null
    const made = await withWholeFront(
      (less) => (less === 0 ? document : (documentWith?.(less) ?? document)),
      (tried, wholeFront) => {
        // of these very pages: a try that left out more has fewer answers, or none
        const answers = answersOf?.(tried) ?? null
        reopens = answersOf === undefined ? null : answers !== null
        const attached = answers === null ? {} : { attached: { answers, about: say('ways.reopen.about') } }
        return makePaper(tried, { ...options, ...attached, wholeFront })
      },
    )
    clearTimeout(timer)
    busy.current = false
    const state = await handOver(made, file, purpose, { locked: passphrase !== '', reopens })
    tell(state, file)
    set(state)
    return state.kind
  }
  const cancel = (): void => {
    cancelPapers()
    void warmUp()
  }
  const shareAgain = async (ready: File): Promise<void> => {
    const state = await share(ready, true)
    tell(state, file)
    set(state)
  }
  // A changed page makes untrue what was said about the last one; that it was stopped stays true.
  const holds = last.of === document || last.state.kind === 'cancelled'
  const state: Making = holds ? last.state : { kind: 'ready' }
  /** Takes back what was said of the last file, when something that it rests on changes. */
  const clear = (): void => {
    if (!busy.current) set({ kind: 'ready' })
  }
  return { state, make, cancel, clear, shareAgain }
}
