import { writeFileSync } from 'node:fs'
import { beforeAll, expect, it } from 'vitest'
import { loadAllWords } from '../../src/i18n'
import { renderPaper } from '../../src/pdf/render'
import { person } from '../journeys/support/people'
import { reopenable, ABOUT } from './reopenSupport'
beforeAll(() => loadAllWords())
it.each(['short'])('x %s', async (name) => {
  const { answers, page } = person(name)
  const { composed, attached } = reopenable(answers, { ...page, length: 'full' })
  if (!attached) throw new Error('none')
  for (const passphrase of [undefined, 'Tulip seven kettle north']) {
    const base = { creationDate: new Date('2026-11-22T10:00:00Z'), boxesForMissing: true, passphrase }
    const a = await renderPaper(composed.document, base)
    const b = await renderPaper(composed.document, { ...base, attached: { answers: attached, about: ABOUT } })
    if (!a.ok || !b.ok) throw new Error('no')
    console.log(name, passphrase, a.bytes.length, b.bytes.length - a.bytes.length, JSON.stringify(attached).length)
    writeFileSync(`/tmp/reopen-base/${name}${passphrase ? '-locked' : ''}.att.pdf`, b.bytes)
  }
  expect(1).toBe(1)
})
