import { describe, expect, it } from 'vitest'
import { inLanguage } from '../../../i18n'
import { medicines } from '../medicines'
import { MEDICINE_CLASSES } from './classes'
import { LINES } from './list'
import { medicineNames } from './medicineNames'
import { isBrand, NAMES } from './names'

const { match, suggest, said, meant, genericBeside } = medicineNames()
const named = (typed: string) => match(typed)?.name ?? null
const first = (typed: string) => suggest(typed, 8)[0]?.name ?? null

describe('the list', () => {
  it('has 1043 names, each once, in order', () => {
    const names = NAMES.map(({ name }) => name)
    expect(names).toHaveLength(1043)
    const inOrder = new Intl.Collator('en', { sensitivity: 'base' })
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(1043)
    for (const [index, name] of names.slice(1).entries()) {
      const before = names[index] ?? ''
      expect(before.toLowerCase() < name.toLowerCase() || inOrder.compare(before, name) < 0, name).toBe(true)
    }
  })
  it('knows the 44 classes, each of them at least once, and the kinds that the step asks for', () => {
    const known = Object.keys(MEDICINE_CLASSES)
    expect(known).toHaveLength(44)
    expect(new Set(NAMES.map((name) => name.medicineClass))).toEqual(new Set([...known, '']))
    const asked: readonly string[] = medicines.groups.list.fields.kind.options
    for (const { kind, name } of NAMES) expect(asked, name).toContain(kind)
  })
  it('holds 491 generic names, and every brand leads to one of them, with the same class', () => {
    const generics = new Map(NAMES.filter((name) => !isBrand(name)).map((name) => [name.name, name]))
    expect(generics.size).toBe(491)
    for (const brand of NAMES.filter(isBrand)) {
      expect(generics.get(brand.generic)?.medicineClass, brand.name).toBe(brand.medicineClass)
    }
  })
  it('has lines of one shape', () => {
    for (const line of LINES.trim().split('\n')) expect(line).toMatch(/^[^|]+\|[povshm](\|[^|]*){0,3}$/)
  })
})

describe('finding the name that was typed', () => {
  it.each([
    ['Zoloft', 'Zoloft'],
    ['zoloft', 'Zoloft'],
    ['  ZOLOFT ', 'Zoloft'],
    ['Zolóft', 'Zoloft'],
    ['Zoloft 50', 'Zoloft'],
    ['zoloft50mg', 'Zoloft'],
    ['my Zoloft, in the morning', 'Zoloft'],
    ['St Johns Wort', "St. John's wort"],
    ['st. john’s wort 300 mg', "St. John's wort"],
    ['black  cohosh', 'black cohosh'],
    ['hydrocodone acetaminophen', 'hydrocodone-acetaminophen'],
    ['hydrocodone/acetaminophen 5/325', 'hydrocodone-acetaminophen'],
    ['vitamin b12', 'vitamin B12'],
    ['Vitamin B-12 1000 mcg', 'vitamin B12'],
    ['pyridoxine', 'vitamin B6 (pyridoxine)'],
    ['CBD', 'cannabidiol (CBD)'],
    ['Plan B', 'Plan B'],
    ['Yaz', 'Yaz'],
    ['人参 (ginseng)', 'ginseng'],
    ['сертралин (sertraline) 50', 'sertraline'],
  ])('"%s" is %s', (typed, name) => {
    expect(named(typed)).toBe(name)
  })
  it.each([
    ['Estradot 75 micrograms patch', 'Estradot', 'estradiol', 'hormone', ''],
    ['Evorel Conti', 'Evorel Conti', 'estradiol-norethindrone', 'hormone', ''],
    ['Evorel 50', 'Evorel', 'estradiol', 'hormone', ''],
    ['Prostap 3 DCS', 'Prostap', 'leuprolide', 'hormone', 'gnrh'],
    ['Decapeptyl SR', 'Decapeptyl', 'triptorelin', 'hormone', 'gnrh'],
    ['Testogel', 'Testogel', 'testosterone', 'hormone', 'androgen'],
    ['Rigevidon', 'Rigevidon', 'ethinyl estradiol-levonorgestrel', 'hormone', 'chc'],
    ['Spedra 100 mg', 'Spedra', 'avanafil', 'prescription', 'pde5'],
    ['Combodart', 'Combodart', 'dutasteride-tamsulosin', 'prescription', 'fiveAri'],
    ['Altruline', 'Altruline', 'sertraline', 'prescription', 'ssri'],
    ['Efexor XL', 'Efexor', 'venlafaxine', 'prescription', 'snri'],
  ])('knows of "%s" the generic, the kind and the class', (typed, name, generic, kind, medicineClass) => {
    expect(match(typed)).toMatchObject({ name, generic, kind, medicineClass })
    expect(meant(typed)).toBeNull()
  })
  it('takes the longest of several', () => {
    expect(named('calcium or calcium carbonate')).toBe('calcium carbonate')
  })
  it.each([
    '',
    '   ',
    '...',
    'setraline',
    'Zolofts',
    'my Yaz pills',
    'CBD oil of some kind',
    'سيرترالين',
    'сертралин',
    '人参',
    'vaginal lubricant',
    'blue pill',
    '💊',
    '\u0000',
  ])('knows none in "%s"', (typed) => {
    expect(named(typed)).toBeNull()
  })
  it('says the generic, the kind and the class', () => {
    expect(match('Zoloft')).toEqual({
      name: 'Zoloft',
      kind: 'prescription',
      generic: 'sertraline',
      medicineClass: 'ssri',
      spanish: [],
    })
    expect(match('ginseng')).toMatchObject({ name: 'ginseng', kind: 'herbal', generic: 'ginseng', medicineClass: '' })
  })
  it('finds every name by itself, in capitals, and in front of a dose', () => {
    for (const { name } of NAMES) {
      expect(named(name)).toBe(name)
      expect(named(name.toUpperCase())).toBe(name)
      if (name !== 'Yaz') expect(named(`${name}, 50 mg`)).toBe(name)
    }
  })
})

/** As people write them. */
const MISSPELLINGS = `
sertralin=sertraline setraline=sertraline sertaline=sertraline zoloff=Zoloft lexpro=Lexapro lexipro=Lexapro
wellbutrn=Wellbutrin welbutrin=Wellbutrin metropolol=metoprolol metoprolal=metoprolol levothyroxin=levothyroxine
levothroxine=levothyroxine gabapentine=gabapentin gabapentan=gabapentin buproprion=bupropion escitalapram=escitalopram
citalapram=citalopram fluoxitine=fluoxetine prosac=Prozac venlaflaxine=venlafaxine effexer=Effexor simbalta=Cymbalta
duloxatine=duloxetine trazadone=trazodone mirtazepine=mirtazapine seraquel=Seroquel aripriprazole=aripiprazole
abilfy=Abilify lamotragine=lamotrigine lisinipril=lisinopril amlodapine=amlodipine atorvastin=atorvastatin
omeprezole=omeprazole metformine=metformin sildenifil=sildenafil viagara=Viagra cialas=Cialis tadalifil=tadalafil
finastride=finasteride tamsolosin=tamsulosin spironalactone=spironolactone ibuprophen=ibuprofen
acetominophen=acetaminophen paracetemol=paracetamol tramadal=tramadol lorazapam=lorazepam xanex=Xanax
methylfenidate=methylphenidate predisone=prednisone tamoxifin=tamoxifen letrazole=letrozole estrodiol=estradiol
ashwaganda=ashwagandha gingko=ginkgo magnesum=magnesium propanolol=propranolol pregablin=pregabalin
topirimate=topiramate risperdone=risperidone litium=lithium nitroglicerin=nitroglycerin amitriptiline=amitriptyline
cetirazine=cetirizine loratidine=loratadine
`
  .trim()
  .split(/\s+/)
  .map((pair) => pair.split('=') as [string, string])

describe('what is offered while typing', () => {
  it.each(MISSPELLINGS)('offers first for "%s": %s', (typed, name) => {
    expect(first(typed)).toBe(name)
  })
  it('offers nothing for what is near to nothing', () => {
    for (const typed of ['qwertyuiop', 'my blue pills for the heart', 'x'.repeat(500)]) {
      expect(suggest(typed, 8), typed).toEqual([])
    }
  })
  it('begins at two letters, and in a few shows names that begin so before those with a word that does', () => {
    expect(suggest('z', 8)).toEqual([])
    expect(suggest('ze', 8).map(({ name }) => name.slice(0, 2).toLowerCase())).toContain('ze')
    const names = suggest('wort', 8).map(({ name }) => name)
    expect(names).toEqual(["St. John's wort"])
    const iron = suggest('ac', 20).map(({ name }) => name.toLowerCase())
    const begins = iron.map((name) => name.startsWith('ac'))
    expect(begins).toEqual(begins.toSorted((a, b) => Number(b) - Number(a)))
  })
  it('puts the very name first, whatever else begins like it', () => {
    expect(first('calcium')).toBe('calcium')
    expect(first('Estradiol')).toBe('estradiol')
    for (const { name } of NAMES) expect(first(name)).toBe(name)
  })
  it('gives no more than asked for', () => {
    expect(suggest('me', 8)).toHaveLength(8)
    expect(suggest('me', 3)).toHaveLength(3)
  })
  it('offers no other name to who wrote a name and a dose', () => {
    expect(suggest('Zoloft 50', 8)).toEqual([])
  })
  it('holds still for letters of other scripts, and finds the word between them', () => {
    for (const typed of ['人参', 'سيرترالين', 'сертралин', 'סרטרלין', 'ยาเม็ด', '💊💊']) {
      expect(suggest(typed, 8), typed).toEqual([])
    }
    expect(named('人参 (ginseng)')).toBe('ginseng')
  })
  it('forgives small slips only in short words', () => {
    expect(first('prozca')).toBe('Prozac')
    expect(suggest('zra', 8)).toEqual([])
  })
})

describe('names in Spanish', () => {
  const inSpanish = <T>(work: () => T): T => inLanguage('es', work)
  const offered = (typed: string) => inSpanish(() => suggest(typed, 8).map((name) => said(name).name))

  it.each([
    ['sertralina 50 mg', 'sertraline'],
    ['Levotiroxina', 'levothyroxine'],
    ['levotiroxina', 'levothyroxine'],
    ['OMEPRAZOL', 'omeprazole'],
    ['acido folico', 'folic acid'],
    ['ácido valproico', 'valproate'],
    ['amlodipina', 'amlodipine'],
    ['sildenafilo', 'sildenafil'],
    ['hierba de san juan', "St. John's wort"],
    ['vitamina D', 'vitamin D'],
    ['salbutamol', 'salbutamol'],
  ])('are found whatever the language of the screen: %s is %s', (typed, name) => {
    expect(named(typed)).toBe(name)
    expect(inSpanish(() => named(typed))).toBe(name)
  })
  it('are offered and said where the screen is Spanish, each once', () => {
    expect(offered('sertr')).toEqual(['sertralina'])
    expect(offered('levoti')).toEqual(['levotiroxina'])
    expect(offered('ácido f')).toEqual(['ácido fólico'])
    expect(inSpanish(() => genericBeside('Zoloft 50 mg'))).toBe('sertralina')
    expect(inSpanish(() => meant('sertralinna')?.text)).toBe('sertralina')
  })
  it('leave English offers alone, and are found there, too', () => {
    expect(suggest('acid', 8).map(({ name }) => name)).toEqual(['folic acid', 'zoledronic acid'])
    expect(first('sertralina')).toBe('sertraline')
    expect(genericBeside('Zoloft 50 mg')).toBe('sertraline')
  })
  it('are not put right into English: who wrote one meant it', () => {
    for (const { spanish } of NAMES) for (const name of spanish) expect(meant(name), name).toBeNull()
  })
  it('never stand beside a brand that has the generic with it, in whatever language', () => {
    expect(genericBeside('Zoloft (sertralina)')).toBeUndefined()
    expect(inSpanish(() => genericBeside('Zoloft (sertraline)'))).toBeUndefined()
  })
  it('lead to one medicine each', () => {
    for (const name of NAMES) {
      for (const text of name.spanish)
        expect(said(match(text)!).name, text).toBe(said(name).name === 'albuterol' ? 'salbutamol' : said(name).name)
    }
  })
})
