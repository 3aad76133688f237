/**
 * How lists stand as tables: which fields share a cell (the first one names the column) and the columns' shares of the
 * line. A test holds that every printable field of every list has its cell.
 */
export interface Column {
  fields: readonly string[]
  width: number
  /** Of what is over: the head, where the first field, said with its own label, does not name the others. */
  pastHead?: 'timeline.when'
}

const column = (width: number, ...fields: string[]): Column => ({ fields, width })

export const TABLES: Readonly<Record<string, readonly Column[]>> = {
  'tried.people': [column(24, 'kind', 'name'), column(20, 'when'), column(20, 'concerns'), column(36, 'result')],
  'tried.things': [
    column(26, 'what', 'kind'),
    column(17, 'when'),
    column(19, 'concerns'),
    column(16, 'effect'),
    column(22, 'note'),
  ],
  'health.surgeries': [column(36, 'what'), column(24, 'when'), column(40, 'effect')],
  'body.pregnancies': [column(34, 'kind'), column(24, 'when'), column(42, 'effect')],
  'medicines.list': [
    column(23, 'name', 'kind'),
    column(12, 'dose'),
    column(15, 'often', 'oftenNote'),
    { ...column(19, 'since', 'status', 'changedWhen', 'stoppedWhen', 'stoppedWhy'), pastHead: 'timeline.when' },
    column(12, 'purpose'),
    column(19, 'noticed', 'link'),
  ],
  'life.changes': [column(40, 'what', 'note'), column(25, 'when'), column(35, 'effect')],
  'relationships.partners': [
    column(20, 'label'),
    column(20, 'since'),
    column(15, 'live'),
    column(22, 'knows'),
    column(23, 'note'),
  ],
  'team.list': [column(36, 'role', 'name'), column(32, 'purpose'), column(32, 'contact')],
}
