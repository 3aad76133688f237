/** The place where a pasted list of medicines is read in. */
import type { Words } from '../../message'

export const words = {
  'paste.stays': 'Your text stays here until you add it or clear it. It is never printed.',
  'paste.read': 'Read the list',
  'paste.reading': 'Reading your list …',
  'paste.empty': 'Paste or type your list first.',
  'paste.clear': 'Clear this text',
  'paste.cleared': 'The text is gone. Undo brings it back.',
  'paste.tooLong': {
    one: 'This is {n} character too long to read at once. It is all still here. Read it in two parts.',
    other: 'This is {n} characters too long to read at once. It is all still here. Read it in two parts.',
  },
  'paste.noneFound':
    'We could not find a medicine in this text. It is all still here. Put each one on a line of its own, or add them by hand.',

  'paste.rows': { one: '{n} row to check', other: '{n} rows to check' },
  'paste.rows.help':
    'These rows are not on your list yet. Look at each one. Change what is not right. Take the tick off what you do not want to add.',
  'paste.rows.doubtFirst': 'The rows to look at most closely come first.',
  'paste.row': 'Row {n}: {name}',
  'paste.row.noName': 'no name yet',
  'paste.row.add': 'Add {name}',
  'paste.row.change': 'Change',
  'paste.row.text': 'In your text',
  'paste.row.already': 'Already on your list',
  'paste.row.maybe': 'You may already have this one: {name}',
  'paste.row.notSaid': 'Not said',
  'paste.since': 'since {time}',
  'paste.row.since': 'Since: {time}',
  'paste.row.for.month': { one: 'For {n} month', other: 'For {n} months' },
  'paste.row.for.year': { one: 'For {n} year', other: 'For {n} years' },
  'paste.row.noYear': 'The year of {month} is missing. You can add it once this is on your list.',
  'paste.row.rest': 'Keep this with it too: {text}',

  'paste.unplaced': 'We could not place this',
  'paste.unplaced.help': 'Tick a line to add it to your list just as it stands.',

  'paste.allergies': 'Allergies have their own place under Your health. These words stay in the box for you:',
  'paste.add': { one: 'Add {n} to my list', other: 'Add {n} to my list' },
  'paste.back': 'Back to my text',
  'paste.nothingTicked': 'Tick at least one row first.',
  'paste.full': {
    one: 'Only {n} more fits on your list. Take some ticks off, then add again.',
    other: 'Only {n} more fit on your list. Take some ticks off, then add again.',
  },
  'paste.waiting': {
    one: '{n} row from your list is not added yet.',
    other: '{n} rows from your list are not added yet.',
  },
  'paste.waiting.unread': 'The list that you pasted is not read yet.',
  'paste.waiting.stays': 'Nothing gets lost. You can come back to this at any time.',
  'paste.waiting.add': 'Add {n} and go on',
  'paste.waiting.read': 'Read it now',
  'paste.waiting.goOn': 'Go on without',
  'paste.added': { one: '{n} is on your list now.', other: '{n} are on your list now.' },
  'paste.left': 'What you did not add is still in the box. Clear it if you do not need it.',
} as const satisfies Words
