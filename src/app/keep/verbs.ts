/** Two verbs of the keeper under names that do not look like hooks, which they are not. */
export { useHere as takeOver, useNotes as putInPlace } from '../../drafts/keeper'
