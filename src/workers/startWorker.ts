/**
 * Starts the app's own workers. The page's policy allows the address of a script to be made only by this one trusted-types
 * policy, which never leaves this module.
 */
const POLICY = 'foreword-worker'

interface Policy {
  createScriptURL: (url: string) => unknown
}
interface TrustedTypes {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => Policy
}

/** The workers that were asked for so far; the policy lets no other address pass. */
const known = new Set<string>()
let policy: Policy | undefined

const createScriptURL = (url: string): string => {
  if (!known.has(url) || new URL(url, location.href).origin !== location.origin) {
    throw new TypeError("Only the app's own workers may be started.")
  }
  return url
}

const trusted = (address: string): unknown => {
  // not in every browser, and not in TypeScript's types
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return address
  // a policy of one name can be made only once
  policy ??= trustedTypes.createPolicy(POLICY, { createScriptURL })
  return policy.createScriptURL(address)
}

/** @param address as `import address from './some?worker&url'` gives it */
export function startWorker(address: string): Worker {
  known.add(address)
  // a TrustedScriptURL is taken where the type asks for a string
  return new Worker(trusted(address) as string, { type: 'module' })
}
