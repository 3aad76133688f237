/**
 * IndexedDB in promises, none of which waits for ever: some browsers leave a request unanswered for good when their storage
 * is broken, or was deleted under them.
 */

/** Milliseconds for one step. */
const PATIENCE = 5000

/** `instead` when it takes too long. */
export const within = <T>(work: Promise<T>, instead: T): Promise<T> =>
  new Promise((settle, fail) => {
    const timer = setTimeout(() => settle(instead), PATIENCE)
    work.then(settle, fail).finally(() => clearTimeout(timer))
  })

/** Otherwise browsers write what failed into the console. */
const quietly = (event: Event): void => event.preventDefault()

/**
 * @param make what to put into it when it is new; null: it is not made when it is not there
 * @returns null when it is not there and not to be made, or is refused, or does not answer
 */
export function openDatabase(
  factory: IDBFactory,
  name: string,
  make: ((database: IDBDatabase) => void) | null,
): Promise<IDBDatabase | null> {
  const request = factory.open(name, 1)
  let isLate = false
  const opened = new Promise<IDBDatabase | null>((settle) => {
    request.addEventListener('upgradeneeded', () => {
      // To look is not to make.
      if (make) make(request.result)
      else request.transaction?.abort()
    })
    request.addEventListener('success', () => {
      if (isLate) request.result.close()
      settle(request.result)
    })
    request.addEventListener('error', (event) => {
      quietly(event)
      settle(null)
    })
  })
  return within(opened, null).then((database) => {
    isLate = database === null
    return database
  })
}

/** Resolves also when it is refused or blocked: nothing more can be done then. */
export function deleteDatabase(factory: IDBFactory, name: string): Promise<void> {
  const request = factory.deleteDatabase(name)
  const done = new Promise<void>((settle) => {
    request.addEventListener('success', () => settle())
    request.addEventListener('error', (event) => {
      quietly(event)
      settle()
    })
  })
  return within(done, undefined)
}

/**
 * Resolves when the transaction is on the disk. One that takes too long is aborted: then it is sure that nothing of it
 * comes later.
 * @throws what ended it
 */
export const completed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((settle, fail) => {
    const silent = (): void => fail(new Error('The transaction was not answered.'))
    let timer = setTimeout(() => {
      timer = setTimeout(silent, PATIENCE)
      try {
        transaction.abort()
      } catch {
        // It is just being committed, or its database is gone: the answer comes, or the second clock ends the wait.
      }
    }, PATIENCE)
    const ended = (): void => clearTimeout(timer)
    transaction.addEventListener('error', quietly)
    transaction.addEventListener('complete', () => {
      ended()
      settle()
    })
    transaction.addEventListener('abort', () => {
      ended()
      fail(transaction.error ?? new Error('The transaction was aborted.'))
    })
  })
