/** Finds the programs with which other people read PDFs, for the tests that let them judge the paper. */
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

/** The program, and the package it comes in: with apt, and with Homebrew. */
const TOOLS = [
  { name: 'qpdf', apt: 'qpdf', brew: 'qpdf' },
  { name: 'pdftotext', apt: 'poppler-utils', brew: 'poppler' },
  { name: 'mutool', apt: 'mupdf-tools', brew: 'mupdf-tools' },
]

const isThere = ({ name }) =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .filter(Boolean)
    .some((folder) => statSync(path.join(folder, name), { throwIfNoEntry: false })?.isFile())

const missing = () => TOOLS.filter((tool) => !isThere(tool))

/** Those that are still missing after asking apt, where that needs no password. */
export function findOrInstallTools() {
  const wanted = missing()
  if (wanted.length === 0 || process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return wanted
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  console.log(`No ${wanted.map(({ name }) => name).join(', ')} here; asking apt…`)
  const apt = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync(command, rest, { stdio: 'inherit', env }).status === 0
  }
  if (apt('update', '-qq')) apt('install', '-y', '-qq', '--no-install-recommends', ...wanted.map((tool) => tool.apt))
  return missing()
}

/** For the person at the terminal: what is not checked without them, and how to get them. */
export const toolsMissing = (tools) => [
  `Not checked: what ${tools.map(({ name }) => name).join(', ')} would say of the paper. Nothing was found by ${tools.length === 1 ? 'that name' : 'those names'}.`,
  `Debian, Ubuntu: sudo apt-get install ${tools.map(({ apt }) => apt).join(' ')}`,
  `macOS: brew install ${tools.map(({ brew }) => brew).join(' ')}`,
]
