/** What files of notes are called, in the language of the screen: names that tell no topic. */
import { say } from '../../i18n'

/** @param day `YYYY-MM-DD`; left out of the name when somebody may be watching, since it tells when one was at it */
export const copyFileName = ({ day, watched }: { day: string; watched: boolean }): string =>
  watched ? `${say('copy.file')}.json` : `${say('copy.file')}-${day}.json`

/** Of what lies here and this version cannot read. */
export const lockedFileName = (): string => `${say('copy.file.locked')}.json`
