import type { Words } from '../../message'

/** The words of the ways to take the page along: on screen, by hand, as a file, as text. */
export const words = {
  'ways.title': 'Ways to take it along',
  'ways.shared': 'Others may see what is on this device. The first of these leaves the least behind.',
  'ways.others': 'Other ways',
  'ways.discreet':
    'Others may see this device. So the page has your initials, the plain title, and no name in the opening words.',
  'ways.discreet.name': 'Put my name on the page',
  'ways.discreet.done': 'Your name is on the page now.',

  'ways.read': 'Read from the screen',
  'ways.read.partner':
    'Print this copy for your partner rather than hand over this device: from here, two presses lead to all that you wrote.',
  'ways.read.help':
    'Your opening words, your first three questions, and what you would rather have read, in large letters.',
  'ways.worksheet': 'Write it by hand',
  'ways.worksheet.help': 'A blank sheet with the same questions. Nothing that you wrote is on it.',
  'ways.worksheet.link': 'A blank worksheet',
  'ways.file.help': 'A locked PDF opens only with your passphrase.',

  'ways.done': {
    one: 'Done. The file “{file}” has {n} page.',
    other: 'Done. The file “{file}” has {n} pages.',
  },
  'ways.where': 'It is in your browser’s list of downloads and in the folder “Downloads”. On a phone, look in “Files”.',
  'ways.remove': 'You can delete it there when you no longer need it. Empty the trash, too.',
  'ways.remove.shared':
    'Others on this device can find it there. Once you have printed or sent it, delete the file, empty the trash, and take its line out of the list of downloads.',

  'ways.working': 'Making your page …',
  'ways.cancel': 'Cancel',
  'ways.cancelled': 'Stopped. No file was made.',
  'ways.time.title': 'This took too long',
  'ways.time.text':
    'We stopped it after one minute. Nothing is lost. Print makes the same page. You can also try again.',
  'ways.overflow.title': 'There is no file, because words would be missing',
  'ways.overflow.text':
    'Some of your words did not fit in the PDF. That is our mistake. Print makes the same page with all your words.',
  'ways.print': 'Print instead',

  'ways.reopen': 'Let this file be opened here again',
  'ways.reopen.hint':
    'The answers on these pages go into the file, too, so that you can go on from it later. Whoever has the file can read them, unless you lock it.',
  'ways.reopen.inside': 'Nothing else goes in: not what you keep private, and not what you want to say in person.',
  'ways.reopen.back': 'So only what is on the pages comes back.',
  'ways.reopen.short':
    'A file can be opened here again when its pages hold all that you share. This page leaves some of it out. Under “How long?”, choose “{full}”.',
  'ways.reopen.tooMuch': 'There is too much on these pages for a file that can be opened here again.',
  'ways.reopen.about': 'The answers on these pages',
  'ways.reopen.done': 'You can open this file here again.',
  'ways.reopen.not': 'This file cannot be opened here again: its pages leave out some of what you share.',

  'ways.copy': 'Copy as text',
  'ways.copied': {
    one: 'Copied: {n} character. It stays in the clipboard until you copy something else.',
    other: 'Copied: {n} characters. It stays in the clipboard until you copy something else.',
  },
  'ways.copy.long': 'Many message boxes take less than that.',
  'ways.copy.front': 'Copy only the front page',
  'ways.copy.refused': 'Your browser did not let us copy. The text is marked here: copy it yourself.',
  'ways.copy.label': 'Your page as text',
  'ways.copy.count': { one: '{n} character', other: '{n} characters' },

  'ways.share': 'Share the file',
  'ways.share.ready': 'Your file is ready.',
  'ways.share.now': 'Share it now',
  'ways.share.failed.title': 'The file could not be shared',
  'ways.share.failed.text': 'Nothing was sent. You can download the file and send it yourself.',

  'read.title': 'To read from',
  'read.larger': 'Larger',
  'read.smaller': 'Smaller',
  'read.size': 'Letters: size {n} of {total}',
  'read.concerns': 'What I would like to talk about',
  'read.questions': 'My first questions',
  'read.empty': 'There is nothing to read here yet. It shows your opening words and your first three questions.',
  'read.held': 'Your opening words are left off. Look at them again under “Check”.',
  'read.silent': 'Please read this part silently. I would rather not say it.',
  'read.day.kept':
    'Your notes are kept on this device. On the day of your visit, open Foreword here with your passphrase and come back to this page.',
  'read.day.gone':
    'This device does not keep your notes after you leave. By the day of your visit they will be gone. To have them then, go back and print the page or save it as a file, or keep your notes here.',
  'read.day.gone.shared':
    'This device does not keep your notes after you leave. By the day of your visit they will be gone. To have them then, go back and print the page, or save it as a locked file to take with you.',
  'read.keep': 'Keep my notes here',
  'read.back': 'Back to the page',

  'worksheet.title': 'A blank worksheet',
  'worksheet.lead':
    'Print it and fill it in by hand, as much or as little as you like. It has the questions of the short version, and nothing that you wrote here.',
  'worksheet.download': 'Download the worksheet',
  'worksheet.print': 'Print the worksheet',
  'worksheet.look': 'Paper and letters',
  'worksheet.preview': 'The worksheet',
  'worksheet.inHelp': 'Would you rather write by hand?',

  'worksheet.how': 'To fill in by hand. Leave out anything you like. Use the back if you need more room.',
  'worksheet.keep': 'This is private. Please give it back or keep it safe.',
  'worksheet.closing':
    'This sheet comes from a tool that does not check for illness and does not tell anyone what to do.',
  'worksheet.mark': 'Put a star beside them, up to three.',
  'worksheet.ring': 'Circle a number:',
  'worksheet.beside': 'Write the number beside it:',
  'worksheet.questions': 'What I want to ask. Put a star beside the three that come first.',
  'worksheet.for.details.story': 'About the concern that matters most',
  'worksheet.for.details.now': 'If it is about something hard in the past, write only this',
  'worksheet.for.details.wish': 'If it is about learning, or about who I am, write only this',
  'worksheet.hint.details.now.help': 'You do not need to say what happened.',
  'worksheet.hint.details.story.words': 'You do not need to describe any sexual act.',
  'worksheet.hint.details.story.onset': 'A rough time is fine.',
  'worksheet.hint.health.allergies.text': 'Also latex, lubricants, creams or foods.',
  'worksheet.hint.medicines.taking.any': 'Count creams, patches, shots, hormones and birth control, too.',

  'ways.file.plain': 'appointment-notes',
  'ways.file.full': 'visit-summary',
  'ways.file.for.partner': 'visit',
  'ways.file.for.doctor': 'checkup',
  'ways.file.for.me': 'own',
  'ways.file.locked': 'locked',
  'ways.file.blank': 'appointment-notes-blank',
  'ways.file.after': 'appointment-notes-after',
  'ways.file.calls': 'appointment-notes-calls',
  'ways.file.reading': 'appointment-notes-reading',
} as const satisfies Words
