import type { Words } from '../../message'

/** What leaving quickly does and cannot do; the cover, which the person knows as "Hide". */
export const words = {
  'leaving.title': 'How to leave quickly',
  'leaving.how': '“Leave quickly”, at the top, makes this page blank at once. Then a neutral site opens.',
  'leaving.cover': '“Hide” puts a plain page over your words until you press “Go on”.',
  'leaving.closing':
    'When you finish, press “Leave quickly”, too. Closing the tab ends it: you cannot come back to your words, but locked remains that nobody can read can stay on this device for a while.',
  'leaving.closing.kept': 'When you finish, press “Leave quickly”, too. The notes you keep stay here, locked.',
  'leaving.anotherDay':
    'To go on another day, keep your notes on this device first: “What is stored here now”, at the end of this page.',
  'leaving.more': 'What this can and cannot do',
  'leaving.keys.cover': 'With a keyboard: the Escape key hides the page, too.',
  'leaving.keys.shift': 'Pressing Shift three times leaves, too, with no way back: you can turn this off in Settings.',
  'leaving.keys.noShift': 'Leaving by Shift is turned off in Settings.',
  'leaving.does': 'Leaving quickly:',
  'leaving.does.hide': 'hides what you wrote right away, in every tab where Foreword is open',
  'leaving.does.erase': 'erases what you wrote, unless you chose to keep it on this device; then it stays locked',
  'leaving.does.back': 'makes the Back button lead to the neutral site, not to your words',
  'leaving.cannot': 'It cannot:',
  'leaving.cannot.history': 'take this site off the browser’s list of pages you visited. You can delete it there.',
  'leaving.cannot.address': 'stop the browser from offering this site’s address when someone types the first letters',
  'leaving.cannot.files': 'delete files you saved, such as the page or a copy, or pages you printed',
  'leaving.cannot.eyes': 'protect you from someone who watches the screen, or from software that watches this device',
  'leaving.cover.limits': '“Hide” is not a lock. Anyone at this device can press “Go on”.',
  'leaving.private':
    'A private window leaves the least behind. Look for “Private” or “Incognito” in your browser’s menu, or among its tabs. Open one before you start, and close all private windows when you finish.',
} as const satisfies Words
