import type { Words } from '../../message'

/** The words that are there from the first moment: Welcome, the frame of every page, leaving, and what can go wrong. */
export const app = {
  'app.name': 'Foreword',
  'app.title': 'Appointment notes',
  'app.pageTitle': '{page} · Appointment notes',
  'app.skipToMain': 'Skip to the page',
  'app.loading': 'One moment …',
  'app.loadFailed.title': 'This part did not load',
  'app.loadFailed.text': 'Check your connection, then try again. What you wrote is still here.',
  'app.loadFailed.retry': 'Try again',
  'app.newVersion.title': 'There is a new version of this page',
  'app.newVersion.text': 'What you wrote is saved. The page loads again in a moment, and you go on where you are.',
  'app.newVersion.notSaved':
    'To go on from here, the page needs to load again. What you wrote could not be saved, so loading again may lose it. You can go back and copy what you need first.',
  'app.newVersion.load': 'Load the page again',
  'app.broken.title': 'Something went wrong on our side',
  'app.broken.text': 'What you wrote is still here. Go back to the list of steps, or try again.',
  'app.leave': 'Leave quickly',
  'app.leave.hint': 'Or press Shift three times',
  'app.home': 'Start page',
  'app.stepList': 'All steps',
  'app.footer': 'What you write stays in this browser. When you close or reload this page, it is gone.',
  'app.help': 'Help',
  'app.expect': 'What to expect',
  'app.support': 'Talk to someone now',

  'welcome.heading': 'Get ready for your first visit',
  'welcome.lead':
    'A few questions, in your own words. About ten minutes. Skip anything. You get one page to read from or hand over at a first visit with a sex therapist. Nobody receives what you write.',
  'welcome.start': 'Start',
  'welcome.continue': 'Go on',
  'welcome.example': 'See an example page',
  'welcome.read': 'Just read what to expect',

  'limit.text': 'This is {n} characters over the limit of {limit}. All of it is still here. Make it shorter to go on.',
  'limit.items': 'These are {n} more than the {limit} that fit. All are still here. Remove some to go on.',
} as const satisfies Words
