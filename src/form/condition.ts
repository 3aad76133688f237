/**
 * When a field or a group is shown, as data.
 *
 * `when` names what is looked at:
 *  - `item`: the id of the list item in which the field stands (the concern, the topic);
 *  - a bare name (`status`): a field of the same record; of a rough time the stage of life that it was said by (`always`),
 *    or `dated` for one that was said by a date or an age;
 *  - `step.group.field`: a field of a single record elsewhere; where that is a list, of the same item's;
 *  - `step.group`: the ids picked in a list of picks.
 * It holds when at least one of the values found is among `is` (with `isNot`, when none is; with `notOnly`, when there is
 * another one or none at all; with `moreThan`, when so many and one were found, whatever they are). With `orSaid` it holds in any case once the field named there has an answer: a
 * question that is not asked any more shows what was answered before.
 */
export type Condition =
  | { readonly when: string; readonly is: readonly string[] }
  | { readonly when: string; readonly isNot: readonly string[]; readonly orSaid?: string }
  | { readonly when: string; readonly notOnly: readonly string[] }
  | { readonly when: string; readonly moreThan: number }

/** What `when` finds of a rough time that was said by a date or an age. */
export const DATED = 'dated'
