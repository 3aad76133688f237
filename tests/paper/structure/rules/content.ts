import type { Item, PageContent } from '../items'
import { charactersOf, isArtifact, mcidOf, type Paper } from '../paper'
import { allElements, isElement, type Element } from '../tree'
import type { Report } from './table'

const nameOf = (item: Item): string => {
  const text = item.text ? charactersOf(item.text).trim().slice(0, 30) : ''
  return text === '' ? `a ${item.kind} at ${item.box.map(Math.round).join(', ')}` : `the text "${text}"`
}

/** What is shown, and whether it is tagged: 01-003 to 01-005, F-01, F-02, F-04. */
export function checkContent(paper: Paper, report: Report): void {
  for (const page of paper.pages) {
    for (const fault of page.faults) report('F-01', fault, page.page)
    for (const item of page.items) checkItem(item, page.page, report)
  }
  checkBothWays(paper, report)
}

function checkItem(item: Item, page: number, report: Report): void {
  const tagged = mcidOf(item) >= 0
  if (!tagged && !isArtifact(item)) report('01-005', nameOf(item), page)
  const artifactAt = item.marks.findIndex(({ tag }) => tag === 'Artifact')
  const taggedAt = item.marks.findIndex(({ mcid }) => mcid !== undefined)
  if (artifactAt >= 0 && taggedAt >= 0) report(taggedAt < artifactAt ? '01-003' : '01-004', nameOf(item), page)
  const artifact = item.marks[artifactAt]
  if (artifact && item.text && !artifact.kind.startsWith('Pagination')) {
    report('F-04', `${nameOf(item)} is an artifact of kind "${artifact.kind}"`, page)
  }
}

/** Each MCID of a page belongs to one element, and the parent tree says to which. */
function checkBothWays({ file, pages, tree }: Paper, report: Report): void {
  if (!tree) return
  const owners = new Map<string, Element[]>()
  for (const element of allElements(tree)) {
    for (const kid of element.kids) {
      if (isElement(kid)) continue
      const key = `${kid.pageId} ${kid.mcid}`
      owners.set(key, [...(owners.get(key) ?? []), element])
    }
  }
  for (const fault of tree.faults) report('F-02', fault)
  const found = new Set<string>()
  for (const page of pages) {
    const entry = file.number(page.dict.get('StructParents'))
    const parents = entry === undefined ? undefined : tree.parents.get(entry)
    if (!parents) report('F-02', 'the page has no entry in the parent tree', page.page)
    for (const { mcid, tag } of page.mcids) {
      const key = `${page.id} ${mcid}`
      if (found.has(key)) report('F-02', `the MCID ${mcid} stands there twice`, page.page)
      found.add(key)
      const owned = owners.get(key) ?? []
      const [owner] = owned
      if (owned.length !== 1 || !owner) {
        report('F-02', `the MCID ${mcid} (${tag}) belongs to ${owned.length} elements, not to one`, page.page)
      } else if (parents && parents[mcid] !== owner.id) {
        report('F-02', `the parent tree gives the MCID ${mcid} to another element than the structure`, page.page)
      }
    }
    const more = (parents ?? []).filter((id, mcid) => id !== 0 && !hasMcid(page, mcid)).length
    if (more > 0) report('F-02', `the parent tree knows ${more} MCIDs that the page has not`, page.page)
  }
  for (const [key, [owner]] of owners) {
    if (!found.has(key)) report('F-02', `a ${owner?.written ?? ''} names content that is on no page (${key})`)
  }
}

const hasMcid = ({ mcids }: PageContent, wanted: number): boolean => mcids.some(({ mcid }) => mcid === wanted)
