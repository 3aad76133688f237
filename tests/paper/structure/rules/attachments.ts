import type { Paper } from '../paper'
import { Ref, Stream, type Dict, type Value } from '../values'
import type { Report } from './table'

/** The one file that may be embedded: the answers of the page. */
const NAME = 'notes.json'
const FORMAT = 'foreword-answers'

/** Each of these stands nowhere, or once. */
const KEYS = ['EmbeddedFiles', 'AF', 'EF'] as const

/** F-18 and 21-001: nothing is embedded but, at most once, the answers of the page, listed and named as they should be. */
export function checkAttachments({ file }: Paper, report: Report): void {
  const all = file.ids.map((id) => ({ id, value: file.get(new Ref(id)) }))
  const keys = all.flatMap(({ value }) => keysIn(value))
  const embedded = all.filter(
    ({ value }) => value instanceof Stream && file.name(value.dict.get('Type')) === 'EmbeddedFile',
  )
  if (embedded.length === 0 && !KEYS.some((key) => keys.includes(key))) return

  const specifications = all.flatMap(({ id, value }) =>
    value instanceof Map && value.has('EF') ? [{ id, value }] : [],
  )
  for (const { value } of specifications) {
    if (!value.has('F') || !value.has('UF')) report('21-001', 'a file is named by F or UF alone')
  }
  const belonging = file.list(file.catalog.get('AF'))
  // a tree of names whose only node is the root, so that none hides in a branch
  const tree = file.dict(file.dict(file.catalog.get('Names'))?.get('EmbeddedFiles'))
  const names = tree?.has('Kids') ? [] : file.list(tree?.get('Names'))
  const [specification] = specifications
  const isOnce = KEYS.every((key) => keys.filter((one) => one === key).length === 1)
  const isOne = embedded.length === 1 && belonging.length === 1 && names.length === 2
  if (!isOnce || !isOne || specification === undefined) {
    report('F-18', `embedded: ${embedded.length}, listed: ${names.length / 2}, of the document: ${belonging.length}`)
    return
  }
  const isSame = [belonging[0], names[1]].every((value) => value instanceof Ref && value.id === specification.id)
  if (!isSame) report('F-18', 'the file that is listed is not the one that belongs to the document')
  checkOne(file, specification.value, report)
}

/** The keys of a value's dictionaries, without those that it refers to. */
function keysIn(value: Value): string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn)
  const dict = value instanceof Stream ? value.dict : value
  return dict instanceof Map ? [...dict.keys(), ...[...dict.values()].flatMap(keysIn)] : []
}

function checkOne(file: Paper['file'], dict: Dict, report: Report): void {
  const said = ['F', 'UF'].flatMap((key) => file.text(dict.get(key)) ?? [])
  if (said.some((name) => name !== NAME)) report('F-18', `a file is called ${said.join(', ')}`)
  if (file.name(dict.get('AFRelationship')) !== 'Data') report('F-18', 'it does not belong to the document as its data')
  if ((file.text(dict.get('Desc')) ?? '').trim() === '') report('F-18', 'it does not say what it is')
  const stream = file.get(file.dict(dict.get('EF'))?.get('F'))
  if (!(stream instanceof Stream) || formatOf(file.unpacked(stream)) !== FORMAT) {
    report('F-18', 'what is embedded is no file of answers')
  }
}

function formatOf(bytes: string): unknown {
  try {
    const json: unknown = JSON.parse(Buffer.from(bytes, 'latin1').toString('utf8'))
    return typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined
  } catch {
    // reported as what it is: no file of answers
    return undefined
  }
}
