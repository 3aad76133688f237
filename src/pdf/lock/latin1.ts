const AT_ONCE = 0x8000

/** One character for each byte. (The browser's own "latin1" is Windows-1252 and is not.) */
export const fromLatin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += AT_ONCE) text += String.fromCharCode(...bytes.subarray(i, i + AT_ONCE))
  return text
}

/** One byte for each character; none may be above 255. */
export const toLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))
