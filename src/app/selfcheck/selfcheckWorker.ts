/** Tries to ask its own host for a file. The policy that comes with this script must refuse. */
const scope = globalThis as unknown as { postMessage: (said: string, transfer: Transferable[]) => void }

// oxlint-disable-next-line no-restricted-globals -- whether it is refused is what is to be found out
fetch(new URL('../selfcheck/sniff.txt', location.href)).then(
  () => scope.postMessage('went through', []),
  () => scope.postMessage('refused', []),
)
