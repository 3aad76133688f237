import { EXCLUSIVE_OPTIONS } from '../field'

/** The picks after one more is set or taken away, in the order of picking. Some answers stand alone ("None of these"). */
export function toggled(picked: readonly string[], id: string, on: boolean): string[] {
  const others = picked.filter((one) => one !== id)
  if (!on) return others
  if (EXCLUSIVE_OPTIONS.has(id)) return [id]
  return [...others.filter((one) => !EXCLUSIVE_OPTIONS.has(one)), id]
}
