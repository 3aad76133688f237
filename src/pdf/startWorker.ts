import { startWorker as start } from '../workers/startWorker'
// oxlint-disable-next-line import/default -- Vite makes this module
import address from './worker?worker&url'

/** Asks for the worker's file without running it. @returns false when the host does not have it, or cannot be reached */
export const workerIsThere = (): Promise<boolean> =>
  new Promise((settle) => {
    const link = document.createElement('link')
    const done = (isThere: boolean) => () => {
      link.remove()
      settle(isThere)
    }
    link.rel = 'modulepreload'
    link.addEventListener('load', done(true))
    link.addEventListener('error', done(false))
    link.href = address
    document.head.append(link)
  })

export const startWorker = (): Worker => start(address)
