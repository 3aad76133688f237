/** Where the app may lead: the help lines' own pages, phone and text message, and the neutral site. Nowhere else. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const ROOT = path.resolve(import.meta.dirname, '../..')
const PUBLIC = path.join(ROOT, 'public')
const LINES = path.join(ROOT, 'src/app/help/lines')

/** As text: the files of the app cannot be imported where Vite's settings are read. A test compares it with what they say. */
const helpSites = (): string[] =>
  readdirSync(LINES)
    .map((file) => readFileSync(path.join(LINES, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/^\s+site: '([^']+)',$/gm)].map(([, site = '']) => `https://${site}`))

/** The addresses that stand in the page on the way out: the neutral site. It is written there and nowhere else. */
export function neutralSites(folder = PUBLIC): string[] {
  const page = path.join(folder, 'bye')
  if (!existsSync(page)) return []
  const texts = readdirSync(page).map((file) => readFileSync(path.join(page, file), 'utf8'))
  return [...new Set(texts.flatMap((text) => text.match(/https?:\/\/[^"'`\s<>)]+/g) ?? []))]
}

/** A URL pattern that fits this one address and nothing behind it: without the last `?` any query would fit, and carry words. */
const exactly = (address: string): string => `"${new URL(address).href}?"`

/**
 * `Connection-Allowlist`: what the browser may connect to for this page, be it by script, by link, by name or by WebRTC.
 * Known to Chromium from 152; others ignore it. `redirects=allow`: a help line may send on to where it lives now, and a
 * host from `bye` to `bye/`. Trap: a number to call counts as a place; without `tel:*` a press on it ends in an error page.
 */
export const connectionAllowlist = (folder?: string): string =>
  `(${[
    'response-origin',
    '"tel:*"',
    '"sms:*"',
    ...new Set([...neutralSites(folder), ...helpSites()].map(exactly)),
  ].join(' ')});redirects=allow`
