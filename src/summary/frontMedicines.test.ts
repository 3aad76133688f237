/** Medicines on the front page: how many stand there, which come first, and how each is said. */
import { beforeAll, describe, expect, it } from 'vitest'
import { loadAllWords } from '../i18n'
import { answersOf, blockText, pageOf } from '../../tests/support/pages'
import type { PageSettings } from './settings'

beforeAll(() => loadAllWords())

describe('the medicines of somebody with many', () => {
  const takes = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      id: `m${i}`,
      values: {
        name: `Medicine${i}`,
        dose: '10 mg',
        ...(i === 40 ? { link: { picked: 'yes' } } : {}),
        ...(i === 41 ? { status: { picked: 'stopped' } } : {}),
        ...(i === 42 ? { status: { picked: 'changed' } } : {}),
      },
    }))
  const rowOf = (n: number, letters: PageSettings['letters'], length: PageSettings['length'] = 'full'): string => {
    const { document } = pageOf(answersOf({ medicines: { list: { items: takes(n) } } }), { letters, length })
    return document.front.flatMap((part) => part.blocks.map(blockText)).join('\n')
  }

  it('stand all on the front page where there is room for them', () => {
    expect(rowOf(48, 'normal').match(/Medicine\d+/g)).toHaveLength(48)
    expect(rowOf(48, 'normal')).not.toContain('…')
  })

  it('are counted where some are left out: how many stand there, of how many, and where all are', () => {
    for (const letters of ['normal', 'large', 'xl'] as const) {
      const row = rowOf(200, letters)
      const [, shown = '', all, part] = /… \((\d+) of (\d+), all in part (\d+)\)$/m.exec(row) ?? []
      expect([all, part], letters).toEqual(['199', '1'])
      expect(row.replace(/I took.*/, '').match(/Medicine\d+/g), letters).toHaveLength(Number(shown))
      expect(Number(shown), letters).toBeGreaterThan(30)
    }
    expect(rowOf(200, 'xl', 'one')).toMatch(/\(\d+ of 199\) …$/m)
  })

  it('begin with what may play a part and what changed, and end with what was stopped', () => {
    expect(
      rowOf(200, 'xl')
        .match(/Medicine\d+/g)
        ?.slice(0, 3),
    ).toEqual(['Medicine40', 'Medicine42', 'Medicine0'])
    expect(
      rowOf(48, 'normal')
        .match(/Medicine\d+/g)
        ?.at(-1),
    ).toBe('Medicine41')
  })
})

it('says in the past when a medicine began and how it was taken that was stopped', () => {
  const list = ['now', 'stopped'].map((picked) => ({
    id: picked,
    values: {
      name: `Medicine ${picked}`,
      oftenNote: 'at night',
      since: { kind: 'year', y: '2024' },
      status: { picked },
    },
  }))
  const { document } = pageOf(answersOf({ medicines: { list: { items: list } } }), { length: 'full' })
  const tables = document.parts
    .flatMap((part) => part.blocks.map(blockText))
    .filter((text) => text.includes('at night'))
  expect(tables).toEqual([
    expect.stringMatching(/Since.*How I take it: at night/s),
    expect.stringMatching(/When.*How I took it: at night.*Began: 2024/s),
  ])
})

it('says of a medicine that it is not started yet, or was stopped, wherever it is named', () => {
  const since = { kind: 'year', y: '2025' }
  const list = ['stopped', 'planned', 'now'].map((picked) => ({
    id: picked,
    values: { name: `Medicine ${picked}`, since, status: { picked }, link: { picked: 'unsure' } },
  }))
  const linked = {
    id: 'linked',
    values: { name: 'Other', since, status: { picked: 'planned' }, link: { picked: 'yes' } },
  }
  const { document } = pageOf(answersOf({ medicines: { list: { items: [...list, linked] } } }))
  const health = document.front.find(({ id }) => id === 'health')?.blocks.map(blockText)
  expect(health).toEqual([
    'I take: Other (not started yet, may play a part); Medicine now (since 2025); Medicine planned (not started yet)',
    'I took: Medicine stopped (stopped)',
  ])
})

it('says apart what I take and what I took, now and then always, and how often once', () => {
  const list = [
    { name: 'lisinopril', often: { picked: 'daily' }, oftenNote: '1 tab every morning' },
    { name: 'sildenafil', status: { picked: 'sometimes' } },
    {
      name: 'sertraline',
      status: { picked: 'stopped' },
      stoppedWhen: { kind: 'year', y: '2022' },
      stoppedWhy: 'because it made me numb',
    },
  ].map((values, i) => ({ id: `m${i}`, values }))
  const { document } = pageOf(answersOf({ medicines: { list: { items: list } } }), { length: 'full' })
  expect(document.front.find(({ id }) => id === 'health')?.blocks.map(blockText)).toEqual([
    'I take: lisinopril (1 tab every morning); sildenafil (now and then)',
    'I took: sertraline (stopped: 2022, it made me numb)',
  ])
})

it('says now and then also where there is no room for how often', () => {
  const many = Array.from({ length: 150 }, (_, i) => ({
    id: `m${i}`,
    values: { name: `M${i}`, often: { picked: 'daily' }, status: { picked: i === 0 ? 'sometimes' : 'now' } },
  }))
  const { document } = pageOf(answersOf({ medicines: { list: { items: many } } }), { length: 'full', letters: 'xl' })
  expect(document.front.flatMap((part) => part.blocks.map(blockText)).join()).toMatch(/M0 \(now and then\); M1; M2;/)
})
