import { readPaper, type Paper } from './paper'
import { checkContent } from './rules/content'
import { checkDocument } from './rules/document'
import { checkFonts } from './rules/fonts'
import { checkLanguage } from './rules/language'
import { checkLook } from './rules/look'
import { claimOf } from './rules/metadata'
import { checkStructure } from './rules/structure'
import { isForClaim, RULES, type Finding, type Report } from './rules/table'
import { checkTables } from './rules/tables'

/** Everything that speaks against this paper; the rules are in `rules/table.ts`. */
export function findingsOf(paper: Paper): Finding[] {
  const findings: Finding[] = []
  const report: Report = (rule, what, page) => findings.push(page === undefined ? { rule, what } : { rule, what, page })
  for (const check of [
    checkContent,
    checkStructure,
    checkTables,
    checkLanguage,
    checkFonts,
    checkDocument,
    checkLook,
  ]) {
    check(paper, report)
  }
  const against = findings.filter(({ rule }) => isForClaim(rule)).length
  if (claimOf(paper.file) !== undefined && against > 0) {
    report('F-13', `the file says that it is PDF/UA, and ${against} findings speak against it`)
  }
  return findings
}

/** @throws Malformed, Locked when the file cannot be read at all */
export const checkBytes = (bytes: Uint8Array, password?: string): Finding[] => findingsOf(readPaper(bytes, password))

/** A line for each finding. */
export const linesOf = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ rule, page, what }) => `${rule}  ${page === undefined ? '' : `page ${page}: `}${what}  (${RULES[rule]})`,
  )
