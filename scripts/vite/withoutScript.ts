import type { Plugin } from 'vite'
import { app } from '../../src/i18n/languages/en/app.ts'
import { words } from '../../src/i18n/languages/en/without.ts'
import { app as spanishApp } from '../../src/i18n/languages/es/app.ts'
import { words as spanish } from '../../src/i18n/languages/es/without.ts'

type Key = keyof typeof words
type Help = Readonly<Record<Key | 'app.title', string>>

/** Plain strings all of them: nothing is counted here. */
const HELP = { en: { ...app, ...words }, es: { ...spanishApp, ...spanish } as unknown as Help } as const

/** The four lists, in the order in which the app asks. */
const LISTS = ['lists.concern', 'lists.life', 'lists.medicines', 'lists.questions'] as const

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const paragraph = (help: Help, key: Key): string => `<p>${escaped(help[key])}</p>`

const list = (help: Help, name: (typeof LISTS)[number], level: 2 | 3): string => {
  const items = Object.entries(help).filter(([key]) => key.startsWith(`${name}.`))
  const said = items.map(([, text]) => `<li>${escaped(text)}</li>`).join('')
  return `<h${level}>${escaped(help[name])}</h${level}><ul>${said}</ul>`
}

const body = (help: Help, why: Key, level: 2 | 3): string[] => [
  paragraph(help, why),
  paragraph(help, 'without.paper'),
  ...LISTS.map((name) => list(help, name, level)),
  paragraph(help, 'lists.along'),
  paragraph(help, 'without.safe'),
  paragraph(help, 'without.danger'),
]

/**
 * The help that needs no script, from the language files: without one nobody can choose, so it stands there in each
 * language. @param why the words for what is missing
 */
export const helpWithout = (why: 'without.script' | 'without.old'): string =>
  [
    `<h1>${escaped(HELP.en['app.title'])}</h1>`,
    `<p><a href="#es" lang="es">Español</a></p>`,
    ...body(HELP.en, why, 2),
    `<section id="es" lang="es"><h2>${escaped(HELP.es['app.title'])}</h2>`,
    ...body(HELP.es, why, 3),
    '</section>',
  ].join('\n')

const HEAD = '<!-- without a script: the looks -->'
const BODY = '<!-- without a script: the words -->'

/**
 * Puts the help for browsers without JavaScript, and for those that are too old, into index.html. It stands there twice:
 * what is inside `<noscript>` no script can show, and the policy lets none be written as text. Packed it costs little.
 */
export const withHelp = (html: string): string => {
  for (const mark of [HEAD, BODY]) {
    if (!html.includes(mark)) throw new Error(`index.html: ${mark} is missing`)
  }
  return html
    .replace(HEAD, '<noscript><link rel="stylesheet" href="/without.css" /></noscript>')
    .replace(
      BODY,
      [
        `<noscript><main class="without">\n${helpWithout('without.script')}\n</main></noscript>`,
        `<template id="too-old"><main class="without" id="without">\n${helpWithout('without.old')}\n</main></template>`,
      ].join('\n    '),
    )
}

export const withoutScript = (): Plugin => ({
  name: 'foreword:without-script',
  // Before Vite looks for addresses in the page.
  // The page for hosts is not the app.
  transformIndexHtml: { order: 'pre', handler: (html, { path }) => (path === '/index.html' ? withHelp(html) : html) },
})
