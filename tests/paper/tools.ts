import { existsSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** Programs that read a PDF as other people's do. They are not part of the repository: a test without its program is skipped. */
export type Tool = 'qpdf' | 'pdftotext' | 'mutool'

export const hasTool = (name: Tool): boolean =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)))

/** For a test's title, so that a skipped one says why. */
export const unlessMissing = (name: Tool): string => (hasTool(name) ? '' : ` (not run: ${name} is not installed)`)
