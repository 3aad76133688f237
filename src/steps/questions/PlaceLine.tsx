import { sayOf } from '../../i18n'

/** Between the questions: on which page of the paper those stand that come next. */
export const PlaceLine = ({ at }: { at: 'first' | 'after' }) => (
  <li className="question-place">{sayOf(`questionsForm.place.${at}`)}</li>
)
