import type { Device } from '../device'
import { today } from '../today'

/** The name of a copy's file: no name, no topic, and no day where others look at the downloads. */
export const copyFileName = (device: Device, day = today()): string =>
  device === 'own' ? `appointment-notes-copy-${day}.json` : 'appointment-notes-copy.json'
