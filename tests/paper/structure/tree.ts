import type { PdfFile } from './pdfFile'
import { Malformed } from './scanner'
import { Ref, type Dict, type Value } from './values'

/** An element of the structure tree. */
export interface Element {
  /** As written; `type` is what the role map makes of it. */
  written: string
  type: string
  id: number
  dict: Dict
  parent: Element | undefined
  kids: (Element | Content)[]
  /** Its own entries, not those of its parents. */
  lang: string | undefined
  alt: string | undefined
  actual: string | undefined
  attributes: Dict[]
}
/** Marked content that belongs to an element. */
export interface Content {
  /** The id of the page's object; 0 when none is named. */
  pageId: number
  mcid: number
}
export interface Tree {
  roots: Element[]
  roles: ReadonlyMap<string, string>
  /** By StructParents of a page: the ids of the elements, by MCID. */
  parents: ReadonlyMap<number, readonly number[]>
  faults: string[]
}

export const isElement = (kid: Element | Content): kid is Element => 'kids' in kid

/** The element and all below it, in reading order. */
export const walk = (element: Element): Element[] => [element, ...element.kids.filter(isElement).flatMap(walk)]

export const allElements = (tree: Tree): Element[] => tree.roots.flatMap(walk)

/** An attribute of the element: the value of `key` in the attributes of `owner`. */
export const attribute = (file: PdfFile, { attributes }: Element, owner: string, key: string): Value =>
  file.get(attributes.find((dict) => file.name(dict.get('O')) === owner && dict.has(key))?.get(key))

/** `undefined` when the file has no structure at all. */
export function readTree(file: PdfFile): Tree | undefined {
  const root = file.dict(file.catalog.get('StructTreeRoot'))
  if (!root) return undefined
  const faults: string[] = []
  const roles = new Map<string, string>()
  for (const [from, to] of file.dict(root.get('RoleMap')) ?? []) roles.set(from, file.name(to) ?? '')
  const seen = new Set<Dict>()
  const reader = { file, roles, seen, faults, rootId: idOf(file.catalog.get('StructTreeRoot')) }
  const roots = file.list(root.get('K')).flatMap((kid) => readElement(reader, kid, undefined, 0))
  const parents = new Map<number, readonly number[]>()
  readParents(file, root.get('ParentTree'), parents, 0)
  return { roots: roots.filter(isElement), roles, parents, faults }
}

interface TreeReader {
  file: PdfFile
  roles: ReadonlyMap<string, string>
  seen: Set<Dict>
  faults: string[]
  rootId: number
}

const idOf = (value: Value | undefined): number => (value instanceof Ref ? value.id : 0)

/** The role map followed to its end; a circle ends where it closes. */
export function roleOf(roles: ReadonlyMap<string, string>, written: string): string {
  let type = written
  for (let steps = 0; steps <= roles.size; steps += 1) type = roles.get(type) ?? type
  return type
}

function readElement(
  reader: TreeReader,
  value: Value,
  parent: Element | undefined,
  pageId: number,
): (Element | Content)[] {
  const { file, roles, seen, faults } = reader
  const found = file.get(value)
  if (typeof found === 'number') return [{ pageId, mcid: found }]
  const dict = file.dict(value)
  if (!dict) return complaint(faults, 'a kid of the structure tree is nothing')
  const page = dict.has('Pg') ? idOf(dict.get('Pg')) : pageId
  const kind = file.name(dict.get('Type'))
  if (kind === 'MCR') return [{ pageId: page, mcid: file.number(dict.get('MCID')) ?? -1 }]
  if (kind === 'OBJR')
    return complaint(faults, 'the structure tree refers to an object (OBJR), and there should be none')
  const written = file.name(dict.get('S'))
  if (written === undefined) return complaint(faults, 'a structure element has no type')
  if (seen.has(dict)) return complaint(faults, `a ${written} stands twice in the structure tree`)
  seen.add(dict)
  if (idOf(dict.get('P')) !== (parent?.id ?? reader.rootId))
    faults.push(`a ${written} names another parent than its own`)
  const element: Element = {
    written,
    type: roleOf(roles, written),
    id: idOf(value),
    dict,
    parent,
    kids: [],
    lang: file.text(dict.get('Lang')),
    alt: file.text(dict.get('Alt')),
    actual: file.text(dict.get('ActualText')),
    attributes: file.list(dict.get('A')).flatMap((one) => file.dict(one) ?? []),
  }
  element.kids = file.list(dict.get('K')).flatMap((kid) => readElement(reader, kid, element, page))
  return [element]
}

const complaint = (faults: string[], what: string): [] => {
  faults.push(what)
  return []
}

function readParents(
  file: PdfFile,
  node: Value | undefined,
  into: Map<number, readonly number[]>,
  depth: number,
): void {
  const dict = file.dict(node)
  if (!dict || depth > 50) return
  for (const kid of file.list(dict.get('Kids'))) readParents(file, kid, into, depth + 1)
  const pairs = file.list(dict.get('Nums'))
  if (pairs.length % 2 !== 0) throw new Malformed('The parent tree has a key without a value.')
  for (let i = 0; i < pairs.length; i += 2) {
    into.set(file.number(pairs[i]) ?? -1, file.list(pairs[i + 1]).map(idOf))
  }
}
