const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The part of the old value that stands at the same place; list items are found by their id, wherever they moved. */
function counterpart(before: unknown, key: string, item: unknown): unknown {
  if (!isObject(before)) return undefined
  if (Array.isArray(before) && isObject(item) && 'id' in item) {
    return before.find((one: unknown) => isObject(one) && one['id'] === item['id'])
  }
  return before[key]
}

/**
 * `after`, made of the very objects of `before` wherever nothing changed, and of new ones where something did; `before`
 * itself when all is the same. A form gives a fresh copy of everything with each key: so a hundred versions cost little
 * more than one, what is the same is known by identity, and nothing in the result belongs to the form.
 */
export function sharedStructure<T>(before: unknown, after: T): T {
  if (Object.is(before, after) || !isObject(after)) return after
  const entries = Object.entries(after).map(
    ([key, part]) => [key, sharedStructure(counterpart(before, key, part), part)] as const,
  )
  const isSame =
    isObject(before) &&
    Array.isArray(before) === Array.isArray(after) &&
    Object.keys(before).length === entries.length &&
    entries.every(([key, part]) => key in before && Object.is(before[key], part))
  // Same shape as `after`, part by part.
  if (isSame) return before as T
  return (Array.isArray(after) ? entries.map(([, part]) => part) : Object.fromEntries(entries)) as T
}
