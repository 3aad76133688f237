import { beforeAll, describe, expect, it } from 'vitest'
import { noAnswers, type Answers } from '../../answers/answers'
import { blankItem } from '../../form/blank'
import { loadAllWords, sayOf } from '../../i18n'
import { details } from '../../steps/details/details'
import { medicines } from '../../steps/medicines/medicines'
import { loadMedicineNames, type MedicineNames } from '../../steps/medicines/names/load'
import { suggestionsFor } from '../../suggestions'
import { supportFor as supportWith } from './supportFor'

let names: MedicineNames
beforeAll(async () => {
  names = await loadMedicineNames()
  await loadAllWords()
})

interface Said {
  takes?: readonly string[]
  concerns?: readonly string[]
  conditions?: readonly string[]
  forSex?: readonly string[]
  drugs?: readonly string[]
  taking?: string
}

const pick = (id: string) => ({
  id,
  disclosure: 'page' as const,
  values: { what: '', note: '', since: null, now: { picked: '', other: '' } },
})

function answers(said: Said): Answers {
  const all = noAnswers()
  all.medicines.taking.values.any.picked = said.taking ?? ''
  all.medicines.list.items = (said.takes ?? []).map((name) => {
    const item = blankItem(medicines.groups.list) as Answers['medicines']['list']['items'][number]
    return { ...item, values: { ...item.values, name } }
  })
  all.concerns.picked.items = (said.concerns ?? []).map(pick)
  all.health.conditions.items = (said.conditions ?? []).map(pick)
  all.medicines.forSex.values.used.picked = [...(said.forSex ?? [])]
  all.mind.drugs.values.used.picked = [...(said.drugs ?? [])]
  return all
}

const SETTING = { version: 'full', today: '2026-11-22', region: '', ageBand: '' } as const

/** As on the page: with what the rules find in these answers. */
function supportFor(id: string, all: Answers, known: { names: MedicineNames | null; itemId?: string }) {
  const { fired } = suggestionsFor(all, { ...SETTING, names: known.names })
  return supportWith(id, all, { ...known, fired })
}

const at = (id: string, said: Said) => supportFor(id, answers(said), { names })
const shown = (id: string, said: Said) => at(id, said).map((one) => one.id)
const LIST = 'medicines.list'

describe('erection pills beside what they do not mix with', () => {
  it.each<[string, Said]>([
    ['a nitrate on the list', { takes: ['Viagra 50', 'Nitrostat'] }],
    ['poppers on the list', { takes: ['tadalafil', 'amyl nitrite'] }],
    ['poppers ticked', { takes: ['Cialis'], drugs: ['poppers'] }],
    ['a heart condition', { takes: ['sildenafil'], conditions: ['heart'] }],
    ['a stroke', { takes: ['Levitra'], conditions: ['stroke'] }],
    ['everyday words', { takes: ['generic viagra', 'nitro under tongue'] }],
    ['letters for a name', { takes: ['Cialis', 'NTG SL'] }],
    ['slips of the pen', { takes: ['sildenifil 50', 'nitroglycerine'] }],
    ['both on one line', { takes: ['viagra 50mg, nitro prn'] }],
    ['poppers among the medicines', { takes: ['Viagara', 'poppers sometimes'] }],
  ])('shows the box first, as urgent: %s', (_, said) => {
    expect(at(LIST, said)[0]).toMatchObject({ kind: 'alert', id: 'heartPills', urgent: true })
  })
  it.each<[string, Said]>([
    ['one of the two alone', { takes: ['Viagra'] }],
    ['the other alone', { takes: ['nitroglycerin'], drugs: ['poppers'], conditions: ['heart'] }],
    ['another condition', { takes: ['Viagra'], conditions: ['highBp', 'diabetes2'] }],
    ['a list that is hidden', { takes: ['Viagra', 'Nitrostat'], taking: 'none' }],
    ['a list that one would rather not tell', { takes: ['Viagra', 'Nitrostat'], taking: 'preferNot' }],
    ['half a name', { takes: ['Viag', 'Nitrost'] }],
  ])('does not show it for %s', (_, said) => {
    expect(shown(LIST, said)).not.toContain('heartPills')
  })
  it('never reads as if a heart medicine were to be left out', () => {
    const text = sayOf('alert.heartPills.text', { emergencyNumber: '' })
    expect(text).toMatch(/before the next erection pill, and do not stop a heart medicine on your own/)
    expect(text).not.toMatch(/either/)
  })
  it('sees what must not be mixed while the names are not there', () => {
    const said = answers({ takes: ['viagra', 'nitro'] })
    expect(supportFor(LIST, said, { names: null })[0]).toMatchObject({ id: 'heartPills' })
  })
  it('names what is on the list as it was typed, and nothing else', () => {
    const said: Said = { takes: ['Zoloft', 'my sildenafil 50', 'nitroglycerin '] }
    expect(at(LIST, said)[0]).toMatchObject({ names: ['my sildenafil 50', 'nitroglycerin'] })
    expect(at(LIST, { takes: ['Viagra'], conditions: ['heart'] })[0]).toMatchObject({ names: ['Viagra'] })
  })
  it('leads there from the cards of the two, and from no other', () => {
    const all = answers({ takes: ['Viagra', 'Zoloft', 'Nitrostat'] })
    const below = all.medicines.list.items.map(({ id: itemId }) =>
      supportFor('medicines.list.name', all, { names, itemId }).map(({ kind }) => kind),
    )
    expect(below).toEqual([['pointer'], [], ['pointer']])
  })
  it('shows it where the other thing is said, too', () => {
    expect(shown('health.conditions', { takes: ['Viagra'], conditions: ['heart'] })).toEqual(['heartPills'])
    expect(shown('health.conditions', { takes: ['Viagra', 'Nitrostat'] })).toEqual([])
    expect(shown('mind.drugs.used', { forSex: ['pde5rx'], drugs: ['poppers'] })).toEqual(['heartPills'])
  })
  it('shows it for pills that were only ticked, and once on the page of the medicines', () => {
    const ticked: Said = { takes: ['Nitrostat'], forSex: ['pde5rx'] }
    expect(shown('medicines.forSex.used', ticked)).toEqual(['heartPills'])
    expect(shown(LIST, ticked)).toEqual([])
    const both: Said = { takes: ['Viagra', 'Nitrostat'], forSex: ['pde5rx'] }
    expect(shown('medicines.forSex.used', both)).toEqual([])
    expect(shown(LIST, both)).toEqual(['heartPills'])
  })
})

describe('products sold for sex', () => {
  it('shows the box for a listed name or a tick, once on the page', () => {
    expect(shown(LIST, { takes: ['Horny goat weed'] })).toEqual(['supplement'])
    expect(shown('medicines.forSex.used', { forSex: ['herbal'] })).toEqual(['supplement'])
    expect(shown(LIST, { takes: ['maca'], forSex: ['testo'] })).toEqual([])
  })
})

describe('erection pills from a friend or the web', () => {
  const TICK = 'medicines.forSex.used'
  const told = (note: string): Answers => {
    const all = answers({ takes: ['sildenafil'] })
    const items = all.medicines.list.items.map((item) => ({ ...item, values: { ...item.values, purpose: note } }))
    return { ...all, medicines: { ...all.medicines, list: { ...all.medicines.list, items } } }
  }
  it('shows a calm line at the tick, or at the list', () => {
    expect(shown(TICK, { forSex: ['pde5online'] })).toEqual(['pillsElsewhere'])
    for (const note of ['from a friend', 'me la dio un amigo', 'por Internet', 'comprada en línea, sin receta']) {
      expect(supportFor(LIST, told(note), { names })).toEqual([{ kind: 'box', id: 'pillsElsewhere' }])
    }
  })
  it.each(['from my doctor', 'online doctor', 'for erections'])('does not for: %s', (note) => {
    expect(supportFor(LIST, told(note), { names })).toEqual([])
  })
  it('gives way to the alert', () => {
    expect(shown(TICK, { forSex: ['pde5online'], drugs: ['poppers'] })).toEqual(['heartPills'])
  })
  it('never tells to take or to leave them', () => {
    expect(sayOf('safety.pillsElsewhere')).not.toMatch(/stop|do not|take/i)
  })
})

describe('the one sentence for listed kinds', () => {
  it('stands once for all of them, with their names as they are listed', () => {
    const said: Said = { takes: ['zoloft 50', 'METOPROLOL', 'Zoloft', 'vitamin D', 'something of my own'] }
    expect(at(LIST, said)).toEqual([
      { kind: 'medicines', id: 'medicines', names: ['Zoloft', 'metoprolol'], dontStop: false },
    ])
  })
  it('says more about stopping where the concern may lead to it', () => {
    for (const concern of ['desireLow', 'erection', 'orgasmLate', 'arousalBody', 'medicine']) {
      expect(at(LIST, { takes: ['Zoloft'], concerns: [concern] })).toMatchObject([{ dontStop: true }])
    }
    expect(at(LIST, { takes: ['Abilify'], concerns: ['outOfControl'] })).toMatchObject([{ dontStop: true }])
    expect(at(LIST, { takes: ['Zoloft'], concerns: ['talking'] })).toMatchObject([{ dontStop: false }])
    expect(at(LIST, { takes: ['vitamin D'], concerns: ['desireLow'] })).toEqual([])
  })
  it('names first what the rules look at', () => {
    const said: Said = { takes: ['metoprolol', 'Lipitor', 'Zoloft'], concerns: ['orgasmHard'] }
    expect(at(LIST, said)).toMatchObject([{ names: ['Zoloft', 'metoprolol', 'Lipitor'] }])
  })
  it('knows a name with a slip of the pen', () => {
    expect(at(LIST, { takes: ['setraline 50 mg'] })).toMatchObject([{ names: ['sertraline'] }])
  })
  it('says not to stop where only the dates lie close, for a medicine that is not listed, and nothing of its kind', () => {
    const all = answers({ takes: ['a tonic'], concerns: ['erection'] })
    all.medicines.list.items = all.medicines.list.items.map((item) => ({
      ...item,
      values: { ...item.values, since: { kind: 'monthYear', y: '2025', m: '3' } },
    }))
    const story = blankItem(details.groups.story, 'erection') as Answers['details']['story']['items'][number]
    all.details.story.items = [
      { ...story, values: { ...story.values, onset: { kind: 'monthYear', y: '2025', m: '6' } } },
    ]
    expect(supportFor(LIST, all, { names })).toEqual([
      { kind: 'medicines', id: 'medicines', names: [], dontStop: true },
    ])
  })
  it('leaves out what was stopped, and then says nothing of stopping', () => {
    const all = answers({ takes: ['Zoloft', 'metoprolol'], concerns: ['numb'] })
    const [zoloft, metoprolol] = all.medicines.list.items
    if (zoloft === undefined || metoprolol === undefined) throw new Error('Two were listed.')
    const stopped = (y: string) => ({
      ...zoloft,
      values: { ...zoloft.values, status: { picked: 'stopped', other: '' }, stoppedWhen: { kind: 'year' as const, y } },
    })
    const listed = (...items: Answers['medicines']['list']['items']): Answers => ({
      ...all,
      medicines: { ...all.medicines, list: { ...all.medicines.list, items } },
    })
    for (const y of ['2022', '2026']) expect(supportFor(LIST, listed(stopped(y)), { names })).toEqual([])
    expect(supportFor(LIST, listed(stopped('2026'), metoprolol), { names })).toMatchObject([
      { names: ['metoprolol'], dontStop: false },
    ])
  })
  it.each(['Viagra', 'Nitrostat', 'maca'])('never stands for %s, which only boxes ask for', (name) => {
    expect(at(LIST, { takes: [name] }).filter(({ kind }) => kind === 'medicines')).toEqual([])
  })
  it.each(['omeprazole', 'hydroxyzine', 'oxybutynin', 'prednisone', 'ritonavir', 'ketoconazole', 'lithium', 'Xanax'])(
    'waits for a clinician: %s',
    (name) => {
      expect(names.match(name)?.medicineClass).not.toBe('')
      expect(shown(LIST, { takes: [name], concerns: ['desireLow'] })).toEqual([])
    },
  )
  it('is silent without the names, and for a hidden list', () => {
    expect(supportFor(LIST, answers({ takes: ['Zoloft'] }), { names: null })).toEqual([])
    expect(shown(LIST, { takes: ['Zoloft'], taking: 'none' })).toEqual([])
  })
})
