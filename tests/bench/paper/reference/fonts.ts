import packedBold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?bytes'
import packedRegular from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?bytes'

export interface FontBytes {
  regular: Uint8Array
  bold: Uint8Array
}

/** The same two fonts for every reference, unpacked once and before anything is timed. */
export const fontBytes = (): Promise<FontBytes> => (unpacking ??= unpackBoth())
let unpacking: Promise<FontBytes> | undefined

const unpackBoth = async (): Promise<FontBytes> => {
  const [regular, bold] = await Promise.all([unpack(packedRegular), unpack(packedBold)])
  return { regular, bold }
}

const unpack = async (packed: string): Promise<Uint8Array> => {
  const deflated = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0))
  const stream = new Blob([deflated]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

export const base64 = (bytes: Uint8Array): string => {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
