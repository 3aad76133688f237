const operators = new Map<string, string>()

/** The operator that fills with a colour, `#rgb` or `#rrggbb`; throws at any other. */
export const colorOperator = (color: string): string => {
  let known = operators.get(color)
  if (known === undefined) operators.set(color, (known = `${channelsOf(color).join(' ')} rg`))
  return known
}

/** Red, green and blue from 0 to 1. */
const channelsOf = (color: string): number[] => {
  const [, hex = ''] = /^#((?:[0-9a-f]{3}){1,2})$/i.exec(color) ?? []
  if (hex === '') throw new Error(`A colour of text is written as #rgb or #rrggbb, not as ${color}.`)
  const digits = hex.length === 3 ? Array.from(hex, (digit) => digit + digit) : (hex.match(/../g) ?? [])
  return digits.map((pair) => Math.round((Number.parseInt(pair, 16) / 255) * 1e4) / 1e4)
}
