import { sayIfAny, sayOf } from '../i18n'

/**
 * All that the page says of a record that is said in person: a neutral topic, never an option, a concern or a name.
 * @param group `step.group`
 */
export const topicText = (group: string): string =>
  sayIfAny(`${group}.topic`) ?? sayOf(`${group.split('.')[0] ?? ''}.topic`)
