/** The device's own sheet for handing a file on. It gets the file and nothing else: no title, no address. */

const TYPE = 'application/pdf'

export const asFile = (bytes: Uint8Array, name: string): File => new File([new Uint8Array(bytes)], name, { type: TYPE })

/** True where the device has such a sheet for PDFs. */
export const canShareFiles = (): boolean =>
  typeof navigator.canShare === 'function' && navigator.canShare({ files: [asFile(new Uint8Array(1), 'page.pdf')] })

/**
 * `ended`: handed on or closed by the person, who needs no word about either. `askAgain`: the browser opens the sheet
 * only right after a press, and making the file took longer.
 */
export type Shared = 'ended' | 'askAgain' | 'failed'

export async function shareFile(file: File): Promise<Shared> {
  try {
    await navigator.share({ files: [file] })
    return 'ended'
  } catch (error) {
    const name = error instanceof DOMException ? error.name : ''
    if (name === 'AbortError') return 'ended'
    return name === 'NotAllowedError' ? 'askAgain' : 'failed'
  }
}
