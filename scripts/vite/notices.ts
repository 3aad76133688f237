import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Plugin } from 'vite'

interface Lock {
  packages: Record<string, { version?: string; license?: string; dev?: boolean; devOptional?: boolean }>
}

export interface Notice {
  name: string
  version: string
  license: string
  /** The licence files of the package, whole; where it ships none, who made it and the terms it names. */
  text: string
  /** Its key in the lock file: `node_modules/react`. */
  place: string
}

const MIT_GRANT = 'Permission is hereby granted, free of charge'
const LICENCE_FILE = /^(licen[cs]e|copying|ofl|notice)([-._].*)?$/i

/** One field of a package.json that may be a string or an object. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value)
    .filter((part) => typeof part === 'string')
    .join(' ')
}

/** The MIT terms, from our own licence: some packages name them and ship no copy. */
const mitTerms = (root: string): string =>
  readFileSync(path.join(root, 'LICENSE'), 'utf8')
    .replace(/^[^]*?(?=Permission is hereby)/, '')
    .trim()

/** What each package that the app runs on is licensed under, read from the lock file and the installed packages. */
export function readNotices(root: string): Notice[] {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock
  const notices = Object.entries(lock.packages).flatMap(([place, entry]): Notice[] => {
    const folder = path.join(root, place)
    if (place === '' || entry.dev || entry.devOptional || !existsSync(folder)) return []
    const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Record<string, unknown>
    const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file))
    const text = files.map((file) => readFileSync(path.join(folder, file), 'utf8').trim()).join('\n\n')
    // Some packages name their licence only by its text.
    const license = entry.license ?? (plain(about.license) || (text.includes(MIT_GRANT) ? 'MIT' : ''))
    const maker = `Copyright (c) ${[plain(about.author), plain(about.repository)].filter(Boolean).join(', ')}`
    return [
      {
        name: plain(about.name),
        version: plain(about.version),
        license,
        text: text || [maker, ...(license === 'MIT' ? [mitTerms(root)] : [])].join('\n\n'),
        place,
      },
    ]
  })
  return notices.toSorted((a, b) => a.name.localeCompare(b.name, 'en') || a.version.localeCompare(b.version, 'en'))
}

const RULE = '-'.repeat(80)

export const noticesText = (notices: readonly Notice[]): string =>
  [
    'Foreword contains work of others. Each part stands under its own licence:',
    ...notices.map(({ name, version, license, text }) =>
      [RULE, [name, version, license && `(${license})`].filter(Boolean).join(' '), text].join('\n\n'),
    ),
    '',
  ].join('\n\n')

/** Adds THIRD-PARTY-NOTICES.txt to every build, from the packages that the build is made of. */
export function notices(): Plugin {
  let root = ''
  return {
    name: 'foreword:notices',
    apply: 'build',
    configResolved(config) {
      root = config.root
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: noticesText(readNotices(root)) })
    },
  }
}
