import { startWorker as start } from '../workers/startWorker'
// oxlint-disable-next-line import/default -- Vite makes this module
import address from './worker?worker&url'

export const startWorker = (): Worker => start(address)
