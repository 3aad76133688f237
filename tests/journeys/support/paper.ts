import { readFile } from 'node:fs/promises'
import type { Download } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { say } from './words'

/** The words of a PDF, page by page, as a reader would copy them. */
export async function pdfText(data: Uint8Array): Promise<string[]> {
  // pdf.js takes the bytes for itself, so it gets a copy.
  const pdf = await getDocument({ data: new Uint8Array(data), verbosity: 0, isEvalSupported: false }).promise
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
  }
  await pdf.destroy()
  return pages
}

export const downloadBytes = async (download: Download): Promise<Uint8Array> => readFile(await download.path())

/** All words of a saved page in a row, without the line at the foot of each sheet, which would cut texts that run on. */
export async function paperText(download: Download): Promise<string> {
  const pages = await pdfText(await downloadBytes(download))
  return pages.map((text, i) => text.replace(say('paper.footer', { page: i + 1, pages: pages.length }), '')).join('\n')
}
