import type { Searched } from '../../form/search'
import { sayIfAny, sayOf } from '../../i18n'
import { FOUND_BY_ITS_PHRASES, QUESTION_GROUPS } from './questionBank'

/** Every question with its words, and those that people look for it, or for all of its group, by. */
export const bankToSearch = (): Searched[] =>
  QUESTION_GROUPS.flatMap(({ id: group, questions }) =>
    questions.map((id) => ({
      id,
      label: sayOf(`question.${id}`),
      more: [id, group].flatMap((about) => sayIfAny(`questionSearch.${about}`) ?? []).join(', '),
      onlyByPhrase: FOUND_BY_ITS_PHRASES.has(id),
    })),
  )
