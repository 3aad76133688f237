/** Readings that went wrong once, or would be wrong in a way that matters. What lists get is in tests/medicines. */
import { describe, expect, it } from 'vitest'
import { loadMedicineNames } from '../names/load'
import { readList } from './readList'

const names = await loadMedicineNames()
const read = (text: string) => readList(text, { today: '2026-11-22', names })
const rows = (text: string) =>
  read(text).rows.map(({ name, dose, often, status }) => [name, dose, often, status].join(' | '))

describe('a pasted list', () => {
  it('takes a lone "Discontinued" for a heading only where such words headed rows before', () => {
    expect(rows('Active\nZoloft 50 mg daily\nDiscontinued\nPaxil 20 mg')).toEqual([
      'Zoloft | 50 mg | daily | now',
      'Paxil | 20 mg |  | stopped',
    ])
    expect(rows('Zoloft 50 mg daily\nDiscontinued\nPaxil 20 mg daily\nActive')).toEqual([
      'Zoloft | 50 mg | daily | stopped',
      'Paxil | 20 mg | daily | now',
    ])
  })

  it('does not hear a morning in "I am"', () => {
    expect(rows('I am on sertraline')).toEqual(['sertraline |  |  | '])
    expect(rows('sertraline 50 mg am')).toEqual(['sertraline | 50 mg | daily | '])
    expect(rows('Sertralin 50 mg am Abend')).toEqual(['Sertralin | 50 mg | daily | '])
  })

  it('lists nobody else’s medicine', () => {
    expect(rows('I take Zoloft. My husband takes Viagra 50 mg.')).toEqual(['Zoloft |  |  | '])
  })

  it('gives the times of a heading to the rows below, until the next one', () => {
    expect(rows('MORNING\nZoloft 50 mg\nNIGHT\nTrazodone 50 mg\n\nOther:\nAdvil')).toEqual([
      'Zoloft | 50 mg | daily | ',
      'Trazodone | 50 mg | daily | ',
      'Advil |  |  | ',
    ])
  })

  it('keeps a time when it was stopped apart from when it began', () => {
    const [row] = read('Paxil 20 mg - off it since May 2021').rows
    expect(row?.status).toBe('stopped')
    expect(row?.since).toBeNull()
    expect(row?.stoppedWhen).toEqual({ kind: 'monthYear', y: '2021', m: '5' })
  })

  it('makes no medicine of an address, a person or a pharmacy, and keeps their words', () => {
    const label = 'Corner Pharmacy (555) 010-0142\n12 Elm Street\nSmith, John\nSERTRALINE HCL 50 MG TABLET'
    const { rows: found, notUnderstood } = read(label)
    expect(found.map(({ name }) => name)).toEqual(['SERTRALINE HCL'])
    expect(notUnderstood.join('\n')).toContain('Elm Street')
  })

  it('reads a medicine in a line that has an address in it too', () => {
    expect(rows('Oxycodone as needed after hospital')).toEqual(['Oxycodone |  | needed | '])
  })

  it('takes directions that stand above the name for its own', () => {
    expect(rows('TAKE 1 CAPSULE TWICE DAILY\nDULOXETINE DR 30 MG CAP')).toEqual(['DULOXETINE DR | 30 MG | twice | '])
  })
})
