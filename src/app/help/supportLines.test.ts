import { describe, expect, it } from 'vitest'
import { words } from '../../i18n/languages/en/help'
import { closestLines, linesFor, type AgeBand } from './linesFor'
import { EMERGENCY, LINE_KINDS, PLACES, REGIONS, SUPPORT_LINES } from './supportLines'

const kindsOf = (...args: Parameters<typeof linesFor>) => linesFor(...args).map((group) => group.kind)

describe('the rows', () => {
  it.each(SUPPORT_LINES)('$id says when and where it was checked, and can be reached', (line) => {
    expect(line.checked).toMatch(/^20\d\d-\d\d(-\d\d)?$/)
    expect(line.source).toMatch(/\w\.\w/)
    expect(line.site).toMatch(/^[\w.-]+\.\w+(\/[\w.-]+)*$/)
    if (line.kind !== 'directory') expect(line.call ?? line.text?.to).toMatch(/^\*?[\d -]+$/)
  })
  it('were all checked in 2026, or are from the page of the service itself', () => {
    const others = SUPPORT_LINES.filter((line) => line.how !== 'storedPage' && !line.checked.startsWith('2026'))
    expect(others).toEqual([])
  })
  it('have ids of their own, and notes only for rows that exist', () => {
    const ids = SUPPORT_LINES.map((line) => line.id)
    expect(new Set(ids).size).toBe(ids.length)
    const noted = Object.keys(words).flatMap((key) => /^supportLine\.(\w+)\.note$/.exec(key)?.[1] ?? [])
    expect(noted.filter((id) => !ids.includes(id))).toEqual([])
  })
  it('have words for every region and kind', () => {
    for (const region of REGIONS) expect(words).toHaveProperty([`support.region.${region}`])
    for (const kind of LINE_KINDS) expect(words).toHaveProperty([`support.kind.${kind}`])
  })
  it('keep a kind only while a row has it', () => {
    for (const kind of LINE_KINDS) expect(SUPPORT_LINES.some((line) => line.kind === kind)).toBe(true)
  })
})

describe('every region', () => {
  it.each(PLACES)('%s has an emergency number, with its date and source', (place) => {
    for (const { number } of EMERGENCY[place].numbers) expect(number).toMatch(/^\d{3}$/)
    expect(EMERGENCY[place].checked).toMatch(/^2026-/)
    expect(EMERGENCY[place].source).toMatch(/\w\.\w/)
  })
  it.each(REGIONS)('%s has a directory', (region) => {
    expect(linesFor(region).flatMap((group) => group.lines)).toContainEqual(
      expect.objectContaining({ id: 'findAHelpline' }),
    )
  })
  it.each(REGIONS.filter((region) => region !== 'elsewhere'))('%s has someone for a crisis', (region) => {
    expect(kindsOf(region)).toContain('crisis')
  })
  it.each(['mx', 'es', 'ar', 'cl', 'co', 'pe'] as const)('%s has someone for sexual harm or abuse', (region) => {
    expect(kindsOf(region).some((kind) => kind === 'sexualHarm' || kind === 'abuse')).toBe(true)
  })
})

describe('the order', () => {
  it('puts the kind that fits first and directories last', () => {
    expect(kindsOf('us', '', ['abuse', 'sexualHarm'])).toEqual([
      'abuse',
      'sexualHarm',
      'crisis',
      'indigenous',
      'directory',
    ])
  })
  it('brings youth lines up for a person under 18 and leaves them out for an adult', () => {
    expect(kindsOf('ca', 'under18')[0]).toBe('youth')
    expect(kindsOf('ca', '')).toContain('youth')
    expect(kindsOf('ca', 'adult')).not.toContain('youth')
  })
  it('shows what works everywhere as long as the region is not known', () => {
    expect(linesFor('').flatMap((group) => group.lines.map((line) => line.id))).toEqual([
      'findAHelpline',
      'befrienders',
    ])
  })
  it('falls back to crisis lines where a region has no line of the kind', () => {
    expect(closestLines('ca', ['sexualHarm', 'abuse']).map((line) => line.id)).toEqual(['ca988', 'findAHelpline'])
    expect(closestLines('ie', ['sexualHarm']).map((line) => line.id)).toEqual(['ieRapeCrisis', 'findAHelpline'])
  })
  it('adds crisis lines where a region has only lines that fit less well', () => {
    const ids = closestLines('co', ['sexualHarm', 'abuse']).map((line) => line.id)
    expect(ids).toEqual(['co155', 'coAntioquia', 'co106', 'coMedellin', 'findAHelpline'])
    expect(closestLines('co', ['abuse', 'sexualHarm']).map((line) => line.kind)).not.toContain('crisis')
  })
  it('has a line for young people in Colombia', () => {
    expect(closestLines('co', ['crisis'], 'under18').map((line) => line.id)).toContain('co141')
  })
  it('adds lines for young people below an answer only for a person who said to be under 18', () => {
    const ids = (ageBand: AgeBand) => closestLines('ca', ['crisis'], ageBand).map((line) => line.id)
    expect(ids('under18')).toEqual(['ca988', 'caKids', 'findAHelpline'])
    expect(ids('adult')).toEqual(['ca988', 'findAHelpline'])
    expect(ids('')).toEqual(['ca988', 'findAHelpline'])
  })
  it('goes on with LGBTQ+, indigenous, men and deaf, after the kinds that fit and young people', () => {
    const order = [...LINE_KINDS]
    expect(order).toEqual(['crisis', 'sexualHarm', 'abuse', 'youth', 'lgbtq', 'indigenous', 'directory'])
    expect(kindsOf('au', 'under18', ['crisis'])).toEqual(['crisis', 'sexualHarm', 'lgbtq', 'directory'])
  })
})
