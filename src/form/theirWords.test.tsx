// @vitest-environment jsdom
/** Where somebody has a word of their own for a part, questions and options say that word, also to a screen reader. */
import { screen, within } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import '../../tests/support/screen'
import { answersOf } from '../../tests/support/pages'
import { showStep } from '../../tests/support/showStep'
import { inLanguage, loadAllWords, sayTheirs, type TheirWords } from '../i18n'
import { body } from '../steps/body/body'
import { concerns } from '../steps/concerns/concerns'

beforeAll(async () => {
  await loadAllWords()
  await loadAllWords('es')
})

const theirs = (words: Record<string, string>, avoid = ''): TheirWords => ({ words, avoid })

const opened = { body: { show: { values: { parts: { picked: ['vulva', 'penis'], other: '' } } } } }
const show = (theirWords?: TheirWords) => showStep(body, { answers: answersOf(opened), theirWords })

describe('a question that names a part', () => {
  it('says their word, its options and the name of its group do, too', () => {
    show(theirs({ vagina: ' front hole ', penis: 'dick', testicles: '' }, 'vagina'))
    expect(screen.getByRole('group', { name: 'What have you noticed about “vulva or front hole”?' })).toBeVisible()
    const parts = within(screen.getByRole('group', { name: /^What do you want to answer/ }))
    expect(parts.getByRole('checkbox', { name: 'Vulva or front hole' })).toBeChecked()
    expect(screen.getByRole('checkbox', { name: 'Pain in “dick or testicles”' })).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent(/vagina|penis/i)
  })

  it('stays as it is without one', () => {
    show(theirs({ vagina: ' ', chest: 'topside' }))
    expect(screen.getByRole('group', { name: 'What have you noticed about your vulva or vagina?' })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Vulva and vagina' })).toBeInTheDocument()
  })

  it('is found by the usual word, and by theirs', async () => {
    const { user } = showStep(concerns, { theirWords: theirs({ erection: 'wood' }), answers: answersOf({}) })
    const own = 'Wood: trouble with starting or lasting'
    await user.type(screen.getByRole('searchbox'), 'getting or keeping an erection')
    expect(await screen.findByRole('checkbox', { name: own })).toBeInTheDocument()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'wood')
    expect(await screen.findByRole('checkbox', { name: own })).toBeInTheDocument()
  })
})

describe('a sentence with their words', () => {
  const label = (their: TheirWords) => sayTheirs('body.vulva.signs.label', their)

  it('says one word once, however many parts it is for', () => {
    expect(label(theirs({ vulva: 'bits', vagina: 'Bits' }))).toBe('What have you noticed about “bits”?')
  })

  it('leaves out a word of ours that they would rather not hear', () => {
    expect(label(theirs({ vagina: 'front hole' }, 'no “Vulva”, please'))).toBe(
      'What have you noticed about “front hole”?',
    )
    expect(label(theirs({}, 'vulva, vagina'))).toBe('What have you noticed about your vulva or vagina?')
  })

  it('begins with a capital where ours does', () => {
    expect(sayTheirs('details.pain.where.option.penis', theirs({ penis: 'dick' }))).toBe('Dick')
  })

  it('agrees with a word of any gender in Spanish', () => {
    inLanguage('es', () => expect(label(theirs({ vagina: 'cosita' }))).toBe('Sobre “vulva o cosita”: ¿qué ha notado?'))
  })
})
