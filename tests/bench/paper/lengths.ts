export const LENGTHS = ['small', 'typical', 'huge'] as const
export type Length = (typeof LENGTHS)[number]

export const lengthNamed = (name: string): Length => {
  const found = LENGTHS.find((length) => length === name)
  if (!found) throw new Error(`No paper of this length: ${name}`)
  return found
}
