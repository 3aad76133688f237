export function findBrowser(): string | undefined
export function findOrInstallBrowser(): string | undefined
export const NO_BROWSER: readonly string[]
export function findFirefox(): string | undefined
export const NO_FIREFOX: readonly string[]
