import type { PaperDocument } from '../summary/paper'
import type { Answer, Order } from './messages'
import type { Paper, PaperOptions } from './render'
import { startWorker } from './startWorker'

export type { Paper, PaperOptions } from './render'

/** The paper, or why there is none. Never rejects. */
export type Made =
  | Paper
  /** It took longer than allowed; the worker was ended. */
  | { ok: false; reason: 'time' }
  /** Somebody called `cancelPapers`. */
  | { ok: false; reason: 'cancelled' }
  /** The program itself broke; `message` is for developers. */
  | { ok: false; reason: 'failed'; message: string }

const LONGEST = 60_000

interface Waiting {
  settle: (made: Made) => void
  /** None for the warm-up: it has time until someone waits for a paper. */
  timer: ReturnType<typeof setTimeout> | undefined
}

let worker: Worker | null = null
let lastId = 0
const waiting = new Map<number, Waiting>()

/**
 * Makes the PDF in a worker, so that the page stays free; nothing that draws is loaded here. After `milliseconds`
 * (`Infinity`: never) the worker is ended, and with it whatever else it was making; the next call starts a fresh one.
 */
export const makePaper = (document: PaperDocument, options: PaperOptions, milliseconds = LONGEST): Promise<Made> =>
  new Promise((settle) => {
    const id = (lastId += 1)
    try {
      worker ??= hire()
      const isLimited = Number.isFinite(milliseconds)
      const timer = isLimited ? setTimeout(() => dismiss({ ok: false, reason: 'time' }), milliseconds) : undefined
      waiting.set(id, { settle, timer })
      const order: Order = { id, document, options }
      worker.postMessage(order, [])
    } catch (error) {
      dismiss({ ok: false, reason: 'failed', message: String(error) })
      settle({ ok: false, reason: 'failed', message: String(error) })
    }
  })

/**
 * Ends the worker at once, with whatever it is making; those who wait are answered before this returns, and no paper
 * comes later. The next call starts a fresh worker; `warmUp` makes that quick.
 */
export const cancelPapers = (): void => dismiss({ ok: false, reason: 'cancelled' })

/**
 * Loads the program and the fonts ahead of time by making a tiny paper. Call it when a paper is likely to be wanted. It
 * has no limit of its own: on a slow line it would end the worker under somebody who has only just asked.
 */
export const warmUp = async (): Promise<void> => {
  if (!worker) await makePaper(TINY, { creationDate: new Date(0), boxesForMissing: true }, Infinity)
}

/**
 * Loads the program, what locks a file, and the fonts for these letters, by making a paper of them.
 * @returns false when something did not come
 */
export const warmLetters = async (letters: string): Promise<boolean> => {
  const [part] = TINY.parts
  const document: PaperDocument = {
    ...TINY,
    parts: part ? [{ ...part, blocks: [{ kind: 'line', label: [{ text: '-' }], text: [{ text: letters }] }] }] : [],
  }
  const options = { creationDate: new Date(0), boxesForMissing: true, passphrase: 'nobody will ever open this' }
  return (await makePaper(document, options, Infinity)).ok
}

const hire = (): Worker => {
  const hired = startWorker()
  // What an ended worker still had on its way concerns nobody any more.
  const isCurrent = (): boolean => hired === worker
  hired.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    const asked = isCurrent() ? waiting.get(data.id) : undefined
    if (!asked) return
    waiting.delete(data.id)
    clearTimeout(asked.timer)
    asked.settle('paper' in data ? data.paper : { ok: false, reason: 'failed', message: data.error })
    // A worker that lacks a file lacks it for good: the next try begins with a fresh one.
    if ('error' in data && waiting.size === 0) dismiss({ ok: false, reason: 'failed', message: data.error })
  })
  const broken = (event: Event): void => {
    if (!isCurrent()) return
    const message = 'message' in event ? String(event.message) : ''
    dismiss({ ok: false, reason: 'failed', message: message || `The worker could not be started: ${event.type}.` })
  }
  hired.addEventListener('error', broken)
  hired.addEventListener('messageerror', broken)
  return hired
}

/** Ends the worker and answers everybody who waits for it. */
const dismiss = (made: Made): void => {
  worker?.terminate()
  worker = null
  for (const { settle, timer } of waiting.values()) {
    clearTimeout(timer)
    settle(made)
  }
  waiting.clear()
}

const TINY: PaperDocument = {
  language: 'en',
  title: [{ text: '-' }],
  paper: 'a4',
  letters: 'normal',
  header: [],
  front: [],
  parts: [
    { id: 'tiny', heading: [{ text: '-' }], blocks: [{ kind: 'line', label: [{ text: '-' }], text: [{ text: '-' }] }] },
  ],
  closing: [],
  footer: [{ text: '{page}' }],
}
