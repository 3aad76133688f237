import type { Words } from '../../message'

/** Keeping: what is stored here now, passphrases, copies, the lock. */
export const words = {
  'keep.title': 'What is stored here now',

  // What lies on this device, by the way of keeping
  'keep.now.nothing': 'Nothing that you wrote is stored on this device now.',
  'keep.now.visit':
    'Your notes are stored in this browser for this visit. They are sealed, and this tab holds the key.',
  'keep.now.visit.goes':
    'They go when you press “Leave quickly”, when you erase them, or at {time} if you do nothing until then.',
  'keep.now.visit.closed':
    'If you only close the tab, your notes and their key can stay on the disk. They go when Foreword is opened here again. If the whole browser was closed or crashed, they may stay until Foreword is opened an hour later. Until then, someone with skill could read them. “Leave quickly” erases the notes at once.',
  'keep.now.kept': 'Your notes are kept on this device, locked with your passphrase. They stay until you erase them.',
  'keep.now.kept.seen': 'Others can see that something is kept here. They cannot read it.',
  'keep.now.kept.drops': 'A browser that runs out of room may drop them. A copy is safer.',
  'keep.now.beside': 'Other notes are kept here, too. They are locked, and were left as they are.',
  'keep.now.never': 'Who else uses this device is never stored.',

  // Who else uses the device
  'keep.device': 'Who else uses this device',
  'keep.device.shared':
    'Others use this device. It is safer to write in a private window. Look for “Private” or “Incognito” in your browser’s menu, or among its tabs. When you close that window, everything in it is erased, also what you chose to keep.',
  'keep.device.watched':
    'We advise against keeping notes on a device that someone checks. They could see that something is kept here, and ask you to open it.',

  // Passphrases
  'keep.pass.label': 'A passphrase for your notes',
  'keep.pass.label.copy': 'A passphrase for this copy',
  'keep.pass.weak': 'This is easy to guess. Several words are safer.',
  'keep.pass.rule': 'At least 10 characters, or five words.',
  'keep.pass.show': 'Show the passphrase',
  'keep.pass.offer': 'Five words you could use:',
  'keep.pass.take': 'Use these words',
  'keep.pass.taken': 'The five words are filled in.',
  'keep.pass.others': 'Other words',
  'keep.pass.forget': 'There is no hint and no reset. If you forget it, nobody can open your notes again.',
  'keep.pass.problem.empty': 'Enter a passphrase.',
  'keep.pass.problem.tooShort': 'Make it longer: at least 10 characters, or five words.',

  // Keep on this device
  'keep.device.keep': 'Keep on this device',
  'keep.keep.lead':
    'Your notes then stay here after you leave, locked. Others can see that something is kept here. They cannot read it.',
  'keep.keep.do': 'Keep my notes here',
  'keep.keep.busy': 'Locking your notes …',
  'keep.keep.done': 'Your notes are now kept on this device.',

  'keep.failed.full': 'This browser has no room for your notes. Nothing has changed. Save a copy to keep them.',
  'keep.failed.refused': 'This browser does not let us keep notes. Nothing has changed. Save a copy to keep them.',
  'keep.failed.noMemory':
    'There is too little free memory for the lock. Nothing has changed. Close other tabs, then try again.',
  'keep.failed.changed': 'Another tab has changed the notes. Reload this page, then try again.',
  'keep.failed.unreadable': 'There are notes here that we cannot read. Say first what is to become of them.',
  'keep.unreadable.show': 'Show what can be done',
  'keep.failed.exists':
    'Other notes are kept on this device already. Nothing has changed. Save a copy of these, or erase everything first.',

  // Kept: the lock
  'keep.lock.now': 'Lock now',
  'keep.lock.after': 'Lock when I do nothing for',
  'keep.lock.after.0': 'No time: lock when I switch away',
  'keep.minutes': { one: '{n} minute', other: '{n} minutes' },
  'keep.change': 'A new passphrase',
  'keep.change.lead': 'It takes the place of the old one.',
  'keep.change.label': 'New passphrase',
  'keep.change.do': 'Use the new passphrase',
  'keep.change.done': 'The new passphrase is in place. The old one opens nothing here any more.',
  'keep.stop': 'Stop keeping on this device',
  'keep.stop.lead':
    'Your notes then last for this visit only. They go when you leave. What is kept on this device is erased now.',
  'keep.stop.do': 'Stop keeping',
  'keep.stop.done': 'Your notes are now stored for this visit only.',

  // Times, the version before, spelling
  'keep.idle': 'My notes go when I do nothing for',
  'keep.idle.hint': 'We ask you two minutes before.',
  'keep.before': 'Go back to how it was at {time}',
  'keep.before.lead': 'What you have now is not lost: you can swap back.',
  'keep.before.done': 'You are back at the version before.',
  'keep.before.failed': 'There is no version to go back to. Nothing has changed.',
  'keep.spelling': 'Let the browser check my spelling',
  'keep.spelling.hint':
    'It is off because some browsers send what you type to their maker to check it. It goes off again when you reload.',
  'keep.more': 'Other choices',
  'keep.offline': 'Make it all work without the internet',
  'keep.offline.hint':
    'This brings what has not come yet, all letters too: up to 7 MB. It sends nothing of yours. Then this tab works without the internet for as long as you do not close or reload it.',
  'keep.offline.busy': 'It is on its way …',
  'keep.offline.done': 'All of it is here. This tab now works without the internet. Do not close or reload it.',
  'keep.offline.notAll': 'Not all of it came. Check your connection, then try again.',

  // Erasing
  'steps.erase': 'Erase everything I wrote',
  'steps.erase.title': 'Erase everything?',
  'steps.erase.text': 'All that you wrote goes at once, for good. So does what is kept on this device.',
  'steps.erase.yes': 'Erase everything',
  'steps.erase.no': 'Keep my answers',
  'steps.erased': 'Everything you wrote is erased.',
  'keep.erase.no': 'Do not erase',
  'keep.erase.remains':
    'We cannot erase what is outside: copies and pages you saved, printed or shared, the list of downloads, and the browser’s history. The browser may also hold the files of this site, which have none of your words.',

  // Copies
  'copy.title': 'Save a copy of my notes, or open one',
  'copy.take': 'Save a copy of my notes',
  'copy.take.lead':
    'A copy is a file with all that you wrote, private things too. It is locked with a passphrase of its own. It opens only here in Foreword, on any device.',
  'copy.file': 'appointment-notes-copy',
  'copy.file.locked': 'appointment-notes-locked',
  'copy.take.do': 'Save the copy',
  'copy.take.busy': 'Locking the copy …',
  'copy.take.done': 'Done. Your copy is the file “{file}”.',
  'copy.take.opens': 'The file does not open by itself. Come back here to open it, under “{open}”.',
  'copy.pass.show': 'Show the passphrase again',
  'copy.pass.goes': 'You can see it here only until you leave this page. Write it down and keep it somewhere safe.',
  'copy.try': 'Do you still know the passphrase? Try it now',
  'copy.try.label': 'The passphrase, as you remember it',
  'copy.try.do': 'Try it',
  'copy.try.opens': 'Yes, this opens your copy. Nothing here has changed.',
  'copy.try.again': 'Save another copy',
  'copy.remove.shared':
    'Others on this device can find it there, but not open it. Move it to a safe place, empty the trash, and take its line out of the list of downloads.',
  'copy.take.first': 'There is nothing to copy yet. You can save a copy when you have written something.',
  'copy.open': 'Open notes I saved',
  'copy.open.file': 'The file',
  'copy.open.hint': 'A copy of your notes that you saved here before, or a PDF that can be opened here again.',
  'copy.open.pass': 'The passphrase of this copy',
  'copy.open.do': 'Open',
  'copy.open.busy': 'Opening …',
  'copy.open.chooseFirst': 'Choose the file first.',
  'copy.opened': 'It is open. It was written on {date}.',
  'copy.fromPages': 'It holds what is on the pages of this file, and nothing else that you wrote.',
  'copy.look': 'Look first',
  'copy.look.title': 'What is in the copy',
  'copy.look.lead': 'Only to look at. Nothing here has changed.',
  'copy.look.private': {
    one: 'The copy also holds {n} private thing that is not shown.',
    other: 'The copy also holds {n} private things that are not shown.',
  },
  'copy.look.close': 'Close',
  'copy.use': 'Use these notes',
  'copy.use.instead': 'Use these instead',
  'copy.use.instead.lead': 'They take the place of what you have here now. You can go back to that after.',
  'copy.used': 'The notes from the copy are here now.',

  // Why a file or the kept notes do not open
  'open.tooBig': 'This file is too big to be a copy from Foreword. Choose another file.',
  'open.notOurs': 'This file is not a copy from Foreword. Choose another file.',
  'open.nothingInside':
    'This PDF cannot be opened here again: there are only pages in it. If it was saved again by another program, try the first file.',
  'open.newer': 'This was made with a newer Foreword. Reload this page to get the newest one, then try again.',
  'open.wrong':
    'This passphrase does not open it. Look at capital letters and the language of your keyboard. You can try as often as you like.',
  'open.damaged': 'The file is damaged and cannot be opened. If you have another copy, try that one.',
  'open.noMemory': 'There is too little free memory to open it. Close other tabs, then try again.',

  // The lock screen and what else can stand in a page's place
  'lock.title': 'Locked',
  'lock.lead': 'Something is kept here, locked with a passphrase.',
  'lock.label': 'Passphrase',
  'lock.do': 'Open',
  'lock.opened': 'Your notes are open.',
  'lock.damaged': 'What is kept here is damaged and cannot be opened. If you have a copy, you can open that.',
  'lock.beside': 'Begin other notes',
  'lock.beside.lead': 'For this visit only. What is locked stays as it is.',
  'lock.erase': 'Erase what is locked',
  'lock.erase.title': 'Erase what is locked?',
  'lock.erase.text': 'The notes kept on this device go at once, for good. No passphrase can bring them back.',

  'elsewhere.title': 'Your notes are not open here',
  'elsewhere.perhaps': 'They may still be open in another tab, or the browser closed without warning.',
  'elsewhere.use': 'Use them here',
  'elsewhere.noAnswer':
    'No other tab answers. If the tab is still open, go to it and reload it. If the browser closed without warning, let it restore its tabs.',
  'elsewhere.withoutTab': 'Without that tab, its notes cannot be opened. They are erased by themselves soon.',
  'elsewhere.startNew': 'Start new notes',
  'elsewhere.closed.title': 'Your last notes cannot be opened here',
  'elsewhere.closed':
    'Only the tab where you wrote them can open them. It was closed, perhaps with the browser, or it sleeps. What is left of them is erased by itself soon.',
  'elsewhere.closed.restore':
    'If that tab is still there, go to it. If your browser can open closed tabs again, try that.',
  'elsewhere.stored': 'Notes are open in another tab, or were until a moment ago. Here they stay sealed.',
  'elsewhere.stored.closed':
    'Sealed notes whose tab was closed or sleeps. They cannot be opened from here, and are erased by themselves soon.',
  'elsewhere.used': 'Your notes are here now.',

  'gone.title': 'Your notes are gone',
  'gone.lead':
    'Nothing was done here for a while, so your notes of this visit were erased, to keep them from other eyes.',
  'gone.again': 'Start again',

  'unreadable.title': 'There are notes here that we cannot read',
  'unreadable.newer': 'They come from a newer Foreword. Reload this page to get the newest one.',
  'unreadable.damaged': 'They may be damaged.',
  'unreadable.before': 'The last version could not be read. The one from {time} can.',
  'unreadable.before.lead': 'It takes the place of what we cannot read. To keep that too, save it as a file first.',
  'unreadable.before.done': 'The last version could not be read. This is the one from {time}.',
  'unreadable.lead': 'We have not changed them, and we write nothing over them.',
  'unreadable.raw': 'Save them as a file',
  'unreadable.raw.done': 'Saved as “{file}”. It is still locked. A newer Foreword may be able to open it.',
  'unreadable.raw.none': 'There is nothing to save any more.',
  'unreadable.goOn': 'Go on without them',
  'unreadable.goOn.lead': 'What you write now is not saved. A reload loses it, so save a copy.',
  'unreadable.erase': 'Erase them',
  'unreadable.erase.title': 'Erase these notes?',
  'unreadable.erase.text': 'What lies here goes at once, for good.',
  'unreadable.erased': 'They are erased.',

  // On the way
  'keep.start': 'A reload keeps your words. They go after {n} minutes without use, and when you press “Leave quickly”.',
  'keep.start.sooner':
    'Your words now go after {n} minutes without use. You can change this under “What is stored here now”.',
  'keep.offer.title': 'Will you come back to it?',
  'keep.offer.lead': 'The full version can take more than one sitting. You can keep your notes, or go on without.',
  'keep.offer.copy': 'Save a copy as a file',
  'keep.offer.kept': 'Your notes are kept on this device. You can come back to them.',
} as const satisfies Words
