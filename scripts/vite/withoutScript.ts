import type { Plugin } from 'vite'
import { app } from '../../src/i18n/languages/en/app.ts'
import { words } from '../../src/i18n/languages/en/without.ts'

type Key = keyof typeof words

/** The four lists, in the order in which the app asks. */
const LISTS = ['lists.concern', 'lists.life', 'lists.medicines', 'lists.questions'] as const

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const paragraph = (key: Key): string => `<p>${escaped(words[key])}</p>`

const list = (name: (typeof LISTS)[number]): string => {
  const items = Object.entries(words).filter(([key]) => key.startsWith(`${name}.`))
  return `<h2>${escaped(words[name])}</h2><ul>${items.map(([, text]) => `<li>${escaped(text)}</li>`).join('')}</ul>`
}

/** The help that needs no script, from the language files. @param why the words for what is missing */
export const helpWithout = (why: 'without.script' | 'without.old'): string =>
  [
    `<h1>${escaped(app['app.title'])}</h1>`,
    paragraph(why),
    paragraph('without.paper'),
    ...LISTS.map(list),
    paragraph('lists.along'),
    paragraph('without.safe'),
    paragraph('without.danger'),
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
