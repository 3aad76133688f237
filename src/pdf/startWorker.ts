// oxlint-disable-next-line import/default -- Vite makes this module
import address from './worker?worker&url'

/** The page's policy allows scripts from strings only through this one policy, and it knows only this one address. */
const POLICY = 'foreword-worker'

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    createScriptURL: (url: string) => unknown
  }
}

let trusted: unknown

const trustedAddress = (): unknown => {
  // not in every browser, and not in TypeScript's types
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return address
  const rules = {
    createScriptURL: (url: string): string => {
      if (url !== address) throw new TypeError('Only the worker that draws the paper may be started.')
      return url
    },
  }
  return trustedTypes.createPolicy(POLICY, rules).createScriptURL(address)
}

export const startWorker = (): Worker => {
  // a policy of one name can be made only once
  trusted ??= trustedAddress()
  // a TrustedScriptURL is taken where the type asks for a string
  return new Worker(trusted as string, { type: 'module' })
}
