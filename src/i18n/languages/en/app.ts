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
  'app.leave': 'Leave quickly',
  'app.leave.hint': 'Or press Shift three times',
  'app.leave.skip': 'Leave this page quickly',
  'app.cover': 'Cover',
  'app.cover.hint': 'Hides this page at once. Or press Escape',
  'app.cover.title': 'Notes',
  'app.cover.goOn': 'Go on',
  'app.cover.leave': 'Leave',
  'app.stepList': 'All steps',
  'app.stored': 'What is stored here now',
  'app.copy': 'Take a copy',
  'app.help': 'Help',
  'app.expect': 'What to expect',
  'app.support': 'Talk to someone now',
  'app.therapists': 'For therapists',

  'settings.button': 'Settings',
  'settings.title': 'Settings',
  'settings.close': 'Close',
  'settings.language': 'Language',
  'settings.language.now': 'The language has changed.',
  'settings.language.failed': 'This language did not load. Check your connection, then choose it again.',
  'settings.forNow': 'This counts for this visit only.',

  'save.visit.nothing':
    'What you write stays in this browser. Nothing is kept after you leave, unless you choose to keep it.',
  'save.visit.saving': 'Saving in this tab … Gone when you leave, or after {n} minutes without use.',
  'save.visit.saved': 'Saved in this tab. Gone when you leave, or after {n} minutes without use.',
  'save.kept.nothing': 'Kept on this device, locked with your passphrase.',
  'save.kept.saving': 'Saving on this device … Locked with your passphrase.',
  'save.kept.saved': 'Saved. Kept on this device, locked with your passphrase.',
  'save.elsewhere': 'Your notes are not open here.',
  'save.failed.full': 'Not saved: this browser has no room left. A reload loses what is not saved.',
  'save.failed.refused': 'Not saved: this browser does not let us save. You can go on. A reload loses what you wrote.',
  'save.failed.changed': 'Not saved: another tab has saved newer notes. A reload shows those and loses these.',
  'save.failed.unreadable':
    'Not saved: notes lie here that we cannot read, and we do not write over them. A reload loses what you write now.',
  'save.failed.changed.use': 'Go on with these',
  'save.again': 'Saved again.',

  'soon.title': 'Are you still there?',
  'soon.text': 'If you do nothing, your notes go at {time}.',
  'soon.stay': 'I am still here',

  'welcome.heading': 'Get ready for your first visit',
  'welcome.lead':
    'A few questions, in your own words. About ten minutes. Skip anything. You get a page to read from or hand over at a first visit with a sex therapist. Nobody receives what you write.',
  'welcome.start': 'Start',
  'welcome.continue': 'Go on',
  'welcome.open': 'Open my notes',
  'welcome.example': 'See an example page',
  'welcome.read': 'Just read what to expect',

  'beside.booking': 'No therapist yet?',
  'beside.booking.link': 'Before you book',
  'beside.after': 'Have you been to a visit?',
  'beside.after.link': 'After the visit',

  'limit.text': 'This is {n} characters over the limit of {limit}. All of it is still here. Make it shorter to go on.',
  'limit.items': 'These are {n} more than the {limit} that fit. All are still here. Remove some to go on.',
} as const satisfies Words
