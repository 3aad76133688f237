import type { Language } from '../../i18n'

/** What the page for therapists says, once for the screen and for paper: `therapists.<section>.<line>`. */
export const SECTIONS = {
  stored: ['sent', 'browser', 'chosen', 'record'],
  not: ['scores', 'safety', 'watched', 'intake', 'reviewed'],
} as const

/** The languages of the invitation. It is for the person invited, so both stand there whatever the screen's is. */
export const INVITATIONS = ['en', 'es'] as const

/** All of them, that in the given language first: it is likely the one to be sent. */
export const invitationsFrom = (language: Language): readonly (typeof INVITATIONS)[number][] => [
  ...INVITATIONS.filter((one) => one === language),
  ...INVITATIONS.filter((one) => one !== language),
]

/** Where this app stands, without the page that is open: what somebody who is invited types or presses. */
export function addressOf({ origin, pathname }: Pick<Location, 'origin' | 'pathname'>): string {
  return `${origin}${pathname}`
}
