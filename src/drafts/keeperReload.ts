/** Loads the page afresh: the only way to drop strings from memory. */
export const reloadPage = (): void => window.location.reload()
