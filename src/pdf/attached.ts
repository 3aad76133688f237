/** What the attached answers are called in the file: discreet, since a list of attachments shows it. */
export const ATTACHED_NAME = 'notes.json'
