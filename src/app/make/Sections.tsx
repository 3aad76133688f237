/** Which parts are on this page: a box for each step that has something to say. */
import { setPage, useAnswers } from '../../answers/store'
import { sayOf } from '../../i18n'
import { readerShowsStep } from '../../summary/readers'
import type { Summary } from '../../summary/summary'
import { Checkbox } from '../../ui/Checkbox'

export function Sections({ all }: { all: Summary }) {
  const { reader, sections } = useAnswers((state) => state.page)
  return all.sections.map(({ id }) => (
    <Checkbox
      key={id}
      id={`section-${id}`}
      label={sayOf(`${id}.title`)}
      checked={sections[id] ?? readerShowsStep(reader, id)}
      onChange={(on) => setPage({ sections: { ...sections, [id]: on } })}
    />
  ))
}
