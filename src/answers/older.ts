/**
 * What earlier versions wrote in a file of answers and this one says otherwise. It works on what was parsed and not yet
 * checked, touches only what it knows, and leaves the rest to the check.
 */

type Parsed = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Parsed =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The object with the value at `path` changed; as it is where the path leads nowhere. */
function changedAt(value: unknown, [key, ...rest]: readonly string[], change: (found: unknown) => unknown): unknown {
  if (key === undefined) return change(value)
  return isObject(value) && Object.hasOwn(value, key) ? { ...value, [key]: changedAt(value[key], rest, change) } : value
}

const topOf = (item: unknown): unknown =>
  isObject(item) && isObject(item['values']) ? item['values']['top'] : undefined

const withoutTop = (item: unknown): unknown =>
  changedAt(item, ['values'], (values) => {
    if (!isObject(values) || typeof values['top'] !== 'boolean') return values
    const { top: _orderSaysIt, ...others } = values
    return others
  })

/** Questions once had a mark for the three that matter most (`top`). The order of the list says it now: these come first. */
function topFirst(items: unknown): unknown {
  if (!Array.isArray(items)) return items
  const all: readonly unknown[] = items
  const marked = (item: unknown): boolean => topOf(item) === true
  return [...all.filter(marked), ...all.filter((item) => !marked(item))].map(withoutTop)
}

/** Parsed JSON of any version, as this version writes it. */
export const asWrittenNow = (json: unknown): unknown =>
  changedAt(json, ['answers', 'questions', 'list', 'items'], topFirst)
