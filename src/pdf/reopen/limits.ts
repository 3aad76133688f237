import { MOST_BYTES } from '../../summary/shareableAnswers'

/** Why a PDF does not give its answers back. */
export type NotReopened =
  /** The file, or what unpacks from it, is larger than any page of ours. */
  | 'tooBig'
  /** No PDF, or one that another program wrote in a way that is not read here. */
  | 'notOurs'
  /** A PDF in which no answers ride along. */
  | 'nothingInside'
  /** It opens with its passphrase only. */
  | 'locked'
  /** Not its passphrase. */
  | 'wrong'
  | 'damaged'

/** Thrown within this folder, and by nothing else: `attachedText` turns it into a reason. */
export class Unreadable extends Error {
  constructor(readonly why: NotReopened) {
    super(why)
  }
}

/** Looked at before a byte is read. The largest pages, with letters of all scripts, have a few hundred kB. */
export const MOST_FILE = 20_000_000
/** What one stream may unpack to. */
export const MOST_UNPACKED = 2 * MOST_BYTES
/** Objects in the file's own table; those that are looked at; bytes of one. */
export const MOST_LISTED = 200_000
export const MOST_READ = 200
export const LONGEST_OBJECT = 500_000
/** Arrays in arrays. */
export const DEEPEST = 30
/** Tables that name the one before. */
export const MOST_TABLES = 30
