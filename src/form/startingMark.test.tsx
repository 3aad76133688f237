// @vitest-environment jsdom
/** Options that would tell by themselves: their record goes private as they are picked, and says so. */
import { screen } from '@testing-library/react'
import { beforeAll, expect, it } from 'vitest'
import { showStep } from '../../tests/support/showStep'
import { loadAllWords, say } from '../i18n'
import { addWords } from '../i18n/words'
import type { Step } from './step'

const kit = {
  id: 'kit',
  groups: {
    hard: {
      kind: 'record',
      fields: { what: { kind: 'choices', options: ['talk', 'affair'], startsPrivate: ['affair'] } },
    },
    change: {
      kind: 'record',
      fields: { what: { kind: 'choice', options: ['move', 'affair'], startsPrivate: ['affair'] } },
    },
    topic: {
      kind: 'record',
      starts: 'private',
      fields: { how: { kind: 'choice', options: ['ask', 'inPerson'], saysAloud: ['inPerson'] } },
    },
  },
} as const satisfies Step

const WORDS = {
  'kit.hard.name': 'What is hard',
  'kit.hard.what.label': 'What is hard?',
  'kit.hard.what.option.talk': 'Talking',
  'kit.hard.what.option.affair': 'An affair',
  'kit.topic': 'Something of the kit',
  'kit.topic.name': 'A topic',
  'kit.topic.how.label': 'How should it come up?',
  'kit.topic.how.option.ask': 'Ask me',
  'kit.topic.how.option.inPerson': 'I say it in person',
  'kit.change.name': 'What changed',
  'kit.change.what.label': 'What changed?',
  'kit.change.what.option.move': 'A move',
  'kit.change.what.option.affair': 'An affair came up',
}

beforeAll(async () => {
  await loadAllWords()
  addWords(WORDS, 'en')
})

function show() {
  const { user, last } = showStep(kit)
  const markOf = (group: string): unknown => {
    const stored = last()[group]
    return stored && 'disclosure' in stored ? stored.disclosure : undefined
  }
  return { user, markOf }
}

it('takes a record off the page as such an option is picked, and tells how to let it print', async () => {
  const { user, markOf } = show()
  await user.click(screen.getByRole('checkbox', { name: 'Talking' }))
  expect(markOf('hard')).toBe('page')
  expect(screen.queryByText(say('mark.notYet'))).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: 'An affair' }))
  expect(markOf('hard')).toBe('private')
  expect(screen.getByText(say('mark.notYet'))).toBeInTheDocument()
  await user.click(screen.getByRole('radio', { name: 'An affair came up' }))
  expect(markOf('change')).toBe('private')
})

it('leaves a record on the page where such an option was only passed on the way to another', async () => {
  const { user, markOf } = show()
  await user.click(screen.getByRole('radio', { name: 'An affair came up' }))
  expect(markOf('change')).toBe('private')
  await user.click(screen.getByRole('radio', { name: 'A move' }))
  expect(markOf('change')).toBe('page')
})

it('leaves a record on the page that the person has put back there', async () => {
  const { user, markOf } = show()
  await user.click(screen.getByRole('checkbox', { name: 'An affair' }))
  await user.click(screen.getByText(say('mark.of', { name: 'What is hard' })))
  await user.click(await screen.findByRole('radio', { name: new RegExp(say('mark.page')) }))
  expect(markOf('hard')).toBe('page')
  expect(screen.queryByText(say('mark.notYet'))).not.toBeInTheDocument()
  await user.click(screen.getByRole('checkbox', { name: 'Talking' }))
  expect(markOf('hard')).toBe('page')
})

it('marks as said in person what is rather said in person, and only for as long', async () => {
  const { user, markOf } = show()
  await user.click(screen.getByRole('radio', { name: 'I say it in person' }))
  expect(markOf('topic')).toBe('aloud')
  // What that means on the page stands beside the closed mark, word for word.
  expect(screen.getByText(say('mark.aloud.help', { topic: 'Something of the kit' }))).toBeVisible()
  await user.click(screen.getByRole('radio', { name: 'Ask me' }))
  expect(markOf('topic')).toBe('private')
  expect(screen.queryByText(say('mark.aloud.help', { topic: 'Something of the kit' }))).not.toBeInTheDocument()
})
