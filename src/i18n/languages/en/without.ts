import type { Words } from '../../message'

/**
 * What is said where something is missing. `without` and `lists` stand in index.html itself, put there by the build
 * (scripts/vite/withoutScript.ts), for where no script runs; `lacking` is said by the app that runs without a part.
 * None of these names the topic: the page may be printed, or stand open on a shared device.
 */
export const words = {
  'without.script':
    'This page helps you get ready for a first visit. It needs JavaScript, which is switched off here. You can allow it in your browser’s settings, then load the page again. Nobody receives what you write.',
  'without.old':
    'This page helps you get ready for a first visit, but it did not start in this browser. The browser may be too old, or a part did not load. Load the page again, or try a newer browser.',
  'without.paper':
    'You can get ready without it, too. Print this page, or take a sheet of paper, and write four lists. A few words are enough. Leave out what you like.',
  'without.safe': 'Others can find a sheet of paper. Keep it where it is safe for you.',
  'without.danger':
    'Nobody reads this page. If you or someone else is in danger now, call your emergency number. At findahelpline.com you can find people to talk to.',

  'lists.concern': 'What brings you here',
  'lists.concern.what': 'What bothers you, in your own words',
  'lists.concern.onset': 'When it began, and if it came all at once or slowly',
  'lists.concern.better': 'What makes it better or worse',
  'lists.concern.tried': 'What you have tried, and who you have seen about it',
  'lists.concern.hope': 'What you hope for',

  'lists.life': 'You and your life',
  'lists.life.health': 'Your health: what you have or had, and allergies',
  'lists.life.stress': 'What weighs on you now, such as work, money or worry',
  'lists.life.changes': 'Big changes in the last few years',
  'lists.life.people': 'Who is close to you, and what they know',
  'lists.life.notYet': 'What you do not want to talk about yet',

  'lists.medicines': 'All that you take',
  'lists.medicines.medicines': 'Medicines, each with its dose and how often',
  'lists.medicines.store': 'Things from a store, such as vitamins, herbs and creams',
  'lists.medicines.hormones': 'Hormones and birth control',
  'lists.medicines.stopped': 'What you have stopped or changed, and why',
  'lists.medicines.other': 'Alcohol, tobacco and other drugs, if you want to say so',

  'lists.questions': 'What you want to ask',
  'lists.questions.happens': 'What happens at the first visit, and after it?',
  'lists.questions.private': 'What stays private, and what does not?',
  'lists.questions.known': 'Have you helped others with this?',
  'lists.questions.long': 'How long may it take, and what does it cost?',
  'lists.questions.home': 'What can I do at home?',

  'lists.along':
    'On the day, also bring your insurance card or ID, test results or letters, and the forms they sent you.',

  'lacking.title': 'Some parts do not work in this browser',
  'lacking.works': 'You can answer, read and print everything.',
  'lacking.webCrypto':
    'Nothing can be kept here, and no copy can be saved. What you write is gone when you close or reload the page.',
  'lacking.insecure': 'The address of this page does not begin with “https”. Where it does, more may work.',
  'lacking.webAssembly':
    'What you write cannot be locked with a passphrase, so it cannot be kept on this device or saved as a copy.',
  'lacking.webAssembly.paper':
    'A PDF with emoji, or with Arabic, Hebrew, Hindi or Thai letters, cannot be made here. Print makes the same page.',
} as const satisfies Words
