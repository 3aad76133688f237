export const sorted = (values: readonly number[]): number[] => values.toSorted((a, b) => a - b)
export const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? Number.NaN
/** The value below which that share of them lies: 0.95 for p95. */
export const share = (values: readonly number[], part: number): number =>
  sorted(values)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN
export const range = (values: readonly number[], digits = 0): string =>
  `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1)
export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

/** Prints rows in columns; the first row is the head. */
export const table = (title: string, rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => [...(row[column] ?? '')].length)))
  console.log(`\n${title}`)
  for (const row of rows) {
    console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
  }
}

/** A limit of the issue. The bench says whether it holds, and never fails: machines differ. */
export interface Limit {
  what: string
  measured: number
  unit: string
  must: number
  aim?: number
}

const held = (measured: number, most: number, unit: string): string =>
  `${measured <= most ? 'PASS' : 'OVER'} (≤ ${most}${unit})`

export const limitsTable = (limits: readonly Limit[]): void =>
  table('limits', [
    ['what', 'measured', 'must hold', 'aim'],
    ...limits.map(({ what, measured, unit, must, aim }) => [
      what,
      `${measured.toFixed(unit === '' ? 2 : 1)}${unit}`,
      held(measured, must, unit),
      aim === undefined ? '' : held(measured, aim, unit),
    ]),
  ])
