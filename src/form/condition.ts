/**
 * When a field or a group is shown, as data.
 *
 * `when` names what is looked at:
 *  - `item`: the id of the list item in which the field stands (the concern, the topic);
 *  - a bare name (`status`): a field of the same record; of a rough time the stage of life that it was said by (`always`);
 *  - `step.group.field`: a field of a single record elsewhere; where that is a list, of the same item's;
 *  - `step.group`: the ids picked in a list of picks.
 * It holds when at least one of the values found is among `is` (with `isNot`, when none is; with `moreThan`, when so many
 * and one were found, whatever they are).
 */
export type Condition =
  | { readonly when: string; readonly is: readonly string[] }
  | { readonly when: string; readonly isNot: readonly string[] }
  | { readonly when: string; readonly moreThan: number }
