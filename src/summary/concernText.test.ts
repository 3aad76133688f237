/** The concern that a medicine may play a part names the medicine that the person meant, and no other. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { answersOf, pageOf } from '../../tests/support/pages'
import type { PageSettings } from './settings'

beforeAll(() => loadAllWords())

interface Medicine {
  name: string
  link?: 'yes' | 'no' | 'unsure'
  status?: string
  disclosure?: string
}

const page = (medicines: readonly Medicine[], settings: Partial<PageSettings> = {}) =>
  pageOf(
    answersOf({
      concerns: { picked: { items: [{ id: 'medicine' }, { id: 'erection' }] } },
      medicines: {
        list: {
          items: medicines.map(({ name, link, status, disclosure }) => ({
            id: name,
            ...(disclosure === undefined ? {} : { disclosure }),
            values: {
              name,
              ...(link === undefined ? {} : { link: { picked: link } }),
              ...(status === undefined ? {} : { status: { picked: status } }),
            },
          })),
        },
      },
    }),
    settings,
  ).text

describe('"A medicine may play a part"', () => {
  it('names the medicines that the person linked with it, and only these', () => {
    const linked = [{ name: 'Aaa' }, { name: 'Bbb', link: 'yes' }, { name: 'Ccc', link: 'yes' }] as const
    expect(page(linked)).toContain('A medicine may play a part (Bbb, Ccc)')
  })

  it('names the only one on the list, unless the person said that it plays none', () => {
    expect(page([{ name: 'Aaa' }])).toContain('A medicine may play a part (Aaa)')
    expect(page([{ name: 'Aaa', link: 'unsure' }])).toContain('A medicine may play a part (Aaa)')
    expect(page([{ name: 'Aaa', link: 'no' }])).not.toContain('a part (')
    expect(page([{ name: 'Aaa', status: 'planned' }])).not.toContain('a part (')
  })

  it('names none of several, nor one whose neighbours are kept off the page', () => {
    expect(page([{ name: 'Aaa' }, { name: 'Bbb' }])).not.toContain('a part (')
    expect(page([{ name: 'Aaa' }, { name: 'Bbb', disclosure: 'private' }])).not.toContain('a part (')
  })

  it('names none where they would bury the concern', () => {
    const linked = ['Aaa', 'Bbb', 'Ccc', 'Ddd'].map((name) => ({ name, link: 'yes' as const }))
    expect(page(linked.slice(0, 3))).toContain('A medicine may play a part (Aaa, Bbb, Ccc)')
    expect(page(linked)).not.toContain('a part (')
  })

  it('names none that is kept off the page', () => {
    const kept = [{ name: 'Aaa', link: 'yes', disclosure: 'private' }] as const
    expect(page(kept)).not.toContain('Aaa')
    expect(page([{ name: 'Aaa', link: 'yes' }], { sections: { medicines: false } })).not.toContain('Aaa')
    const beside = page([{ name: 'Aaa', link: 'yes' }], { reader: 'partner', ticked: ['concerns.picked/medicine'] })
    expect(beside).toContain('A medicine may play a part')
    expect(beside).not.toContain('Aaa')
  })

  it('leaves every other concern its name', () => {
    expect(page([{ name: 'Aaa', link: 'yes' }])).not.toContain('erection (')
  })
})
