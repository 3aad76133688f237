import type { Words } from '../../../message'

export const start = {
  'start.title': 'Before you start',
  'start.purpose': 'See how this works, and pick the short or the full version.',
  'start.intro':
    'Skip any question. Stop at any time. What you write stays in this browser. We have no server that could receive it. This tool does not give medical advice.',
  'start.way.name': 'Before you start',
  'start.way.sharedDevice.label': 'Does anyone else use this device?',
  'start.way.sharedDevice.option.justMe': 'Only me',
  'start.way.sharedDevice.option.shared': 'Other people use it too',
  'start.way.sharedDevice.option.watched': 'Someone may be checking what I do',
  'start.way.sharedDevice.option.preferNot': 'Prefer not to say',
  'start.way.version.label': 'How much do you want to fill in?',
  'start.way.version.help': 'You can switch later and keep what you wrote.',
  'start.way.version.option.quick': 'Short version: 10 to 30 minutes',
  'start.way.version.option.full': 'Full version: an hour or more',
} as const satisfies Words
