import { useEffect } from 'react'
import { watchTyping, type TypingRest } from './typingRest'

const savesData = (): boolean => {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}

async function warm(atRest: () => Promise<void>): Promise<void> {
  await atRest()
  try {
    const { warmUsual } = await import('./warm')
    await warmUsual(atRest)
  } catch {
    // Without a line nothing comes ahead; it is asked for again when it is needed.
  }
}

/**
 * Brings the rest of the app after the first key, so that a look at the page costs nobody anything; one part after the
 * other, each while nobody types. Not where the connection asks to save data.
 */
export function useWarming(): void {
  useEffect(() => {
    if (savesData()) return undefined
    let typing: TypingRest | null = null
    const begin = (): void => {
      window.removeEventListener('input', begin, true)
      typing = watchTyping()
      void warm(typing.atRest)
    }
    window.addEventListener('input', begin, true)
    return () => {
      window.removeEventListener('input', begin, true)
      typing?.stop()
    }
  }, [])
}
