/**
 * Pictures of the built app and of the example's PDF. `npm run screens` takes those of `docs/screens`;
 * `npm run screens -- --all folder` takes each screen whole, at four widths, light and dark, to look at; with
 * `--language es` in another language, with `--width 390` and `--theme light` only some of them.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { chromium, type Browser } from '@playwright/test'
import { preview } from 'vite'
import { exampleDocument } from '../src/app/example/exampleDocument'
import { LANGUAGES, loadAllWords, setScreenLanguage, type Language } from '../src/i18n'
import { renderPaper } from '../src/pdf/render'
import { launchOptions } from '../tests/journeys/support/browser'
import { TODAY } from '../tests/journeys/support/expectedTexts'
import { takeScreens, type Look } from './screens/screens'
import { contactSheet } from './screens/sheet'

const root = path.resolve(import.meta.dirname, '..')
const picture = (name: string): string => path.join(root, 'docs/screens', name)
const modulePath = createRequire(import.meta.url).resolve

const THEMES = ['light', 'dark'] as const
const WIDTHS = [320, 390, 768, 1280] as const

/** The first page as the app shows it. */
async function takeFront(browser: Browser, baseURL: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 880, height: 560 } })
  await page.goto(baseURL)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.screenshot({ path: picture('front.png') })
  await page.close()
}

/** What a screen of a phone shows of each page, on one picture for each theme. */
async function takeSheets(browser: Browser, baseURL: string): Promise<void> {
  for (const theme of THEMES) {
    const screens = await takeScreens(browser, baseURL, { theme, width: 390, language: 'en' }, false)
    writeFileSync(picture(`phone-${theme}.jpg`), await contactSheet(browser, screens))
  }
}

async function takeAll(browser: Browser, baseURL: string, folder: string, looks: readonly Look[]): Promise<void> {
  for (const look of looks) {
    const into = path.join(folder, `${look.width}-${look.theme}`)
    mkdirSync(into, { recursive: true })
    const screens = await takeScreens(browser, baseURL, look, true)
    for (const { name, picture: bytes } of screens) writeFileSync(path.join(into, `${name}.png`), bytes)
    console.log(`${screens.length} pictures in ${into}`)
  }
}

async function examplePdf(): Promise<Uint8Array> {
  await loadAllWords()
  const paper = await renderPaper(exampleDocument(), {
    creationDate: new Date(`${TODAY}T00:00:00Z`),
    boxesForMissing: false,
  })
  if (!paper.ok) throw new Error(JSON.stringify(paper))
  return paper.bytes
}

interface PdfJs {
  getDocument: (source: { data: Uint8Array }) => { promise: Promise<PdfFile> }
}
interface PdfFile {
  getPage: (number: number) => Promise<PdfPage>
}
interface PdfPage {
  getViewport: (how: { scale: number }) => { width: number; height: number }
  render: (how: { canvas: HTMLCanvasElement; viewport: unknown }) => { promise: Promise<void> }
}

/** The first sheet of the example, drawn by pdf.js in the browser. */
async function takePaper(browser: Browser): Promise<void> {
  const page = await browser.newPage()
  // The worker's file too: beside it pdf.js needs no worker of its own.
  for (const file of ['pdf.worker.mjs', 'pdf.mjs']) {
    await page.addScriptTag({ type: 'module', path: modulePath(`pdfjs-dist/legacy/build/${file}`) })
  }
  await page.waitForFunction(() => 'pdfjsLib' in globalThis && 'pdfjsWorker' in globalThis)
  const bytes = [...(await examplePdf())]
  const url = await page.evaluate(async (data) => {
    const { pdfjsLib } = globalThis as unknown as { pdfjsLib: PdfJs }
    const pdf = await pdfjsLib.getDocument({ data: new Uint8Array(data) }).promise
    const sheet = await pdf.getPage(1)
    const viewport = sheet.getViewport({ scale: 1 })
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: Math.round(viewport.width), height: Math.round(viewport.height) })
    await sheet.render({ canvas, viewport }).promise
    return canvas.toDataURL('image/png')
  }, bytes)
  writeFileSync(picture('page.png'), Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'))
}

const text = { type: 'string' } as const
const { values } = parseArgs({ options: { all: text, language: text, width: text, theme: text } })

/** One of those that there are, or what is left out. */
function oneOf<T extends string | number>(all: readonly T[], asked: string | undefined): readonly T[] {
  const found = all.filter((one) => asked === undefined || String(one) === asked)
  if (found.length === 0) throw new Error(`“${asked}” is none of ${all.join(', ')}.`)
  return found
}
const [language = 'en']: readonly Language[] = oneOf(LANGUAGES, values.language ?? 'en')
const looks = oneOf(THEMES, values.theme).flatMap((theme) =>
  oneOf(WIDTHS, values.width).map((width): Look => ({ theme, width, language })),
)
// What is pressed on the way is found by its words.
await loadAllWords(language)
setScreenLanguage(language)
const server = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } })
const address = server.httpServer.address()
if (!address || typeof address === 'string') throw new Error('The preview server has no port.')
const baseURL = `http://127.0.0.1:${address.port}/`
const browser = await chromium.launch(launchOptions)
try {
  if (values.all === undefined) {
    await takeFront(browser, baseURL)
    await takeSheets(browser, baseURL)
    await takePaper(browser)
  } else await takeAll(browser, baseURL, values.all, looks)
} finally {
  await browser.close()
  await server.close()
}
