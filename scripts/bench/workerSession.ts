/** Chromium's protocol to a page's worker. Playwright speaks it to pages only, so it is sent through the page's. */
import type { Page } from '@playwright/test'

export interface WorkerSession {
  /** Gives the method's result; rejects with what the browser says is wrong. */
  send: (method: string, params?: object) => Promise<unknown>
}

interface Reply {
  id?: number
  result?: unknown
  error?: { message: string }
}

/** To the first worker of the page, which must have started. */
export const openWorker = async (page: Page): Promise<WorkerSession> => {
  const session = await page.context().newCDPSession(page)
  const attached = new Promise<string>((resolve) => {
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      if (targetInfo.type === 'worker') resolve(sessionId)
    })
  })
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>()
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result, error } = JSON.parse(message) as Reply
    const asked = waiting.get(id ?? -1)
    if (id === undefined || !asked) return
    waiting.delete(id)
    if (error) asked.reject(new Error(error.message))
    else asked.resolve(result)
  })
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false })
  const sessionId = await attached
  let lastId = 0
  return {
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        const id = (lastId += 1)
        waiting.set(id, { resolve, reject })
        const message = JSON.stringify({ id, method, params })
        session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject)
      }),
  }
}
