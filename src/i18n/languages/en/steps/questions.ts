import type { Words } from '../../../message'

export const questions = {
  'questions.title': 'Your questions',
  'questions.purpose': 'Pick questions to ask, add your own, and put them in order.',
  'questions.why':
    'It is easy to forget a question when you feel nervous. You have the right to ask anything, and to hear a clear answer.',
  'questions.topic': 'A question',
  'questions.list.name': 'My questions',
  'questions.list.item': 'Question {n}',
  'questions.list.label': 'Which questions would you like to ask?',
  'questions.list.paper': 'My questions',
  'questions.list.text.label': 'What is the question?',
  'questions.list.text.paper': 'Question',
  'questions.list.text.column': 'Question',
  'questions.list.when.label': 'When do you want to ask it?',
  'questions.list.when.paper': 'When I want to ask it',
  'questions.list.when.column': 'When',
  'questions.list.when.option.before': 'Before I book',
  'questions.list.when.said.before': 'before I book',
  'questions.list.when.option.first': 'At the first visit',
  'questions.list.when.said.first': 'at the first visit',
  'questions.list.when.option.later': 'Later',
  'questions.list.when.said.later': 'later',
} as const satisfies Words
