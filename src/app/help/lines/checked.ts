/** How a number is known to be right. */
export interface Checked {
  /** The last day for which the number is known to have been right, `YYYY-MM-DD`; `YYYY-MM` when only the month is known. */
  readonly checked: string
  /**
   * `record`: a public record says that it looked at the named page on that day.
   * `storedPage`: a stored copy of the service's own page: of that day, or read on that day and maybe older. The page
   * then shows no date, since nobody can say on which day the number was last seen to be right.
   */
  readonly how: 'record' | 'storedPage'
  /** The page that was checked, as plain text. */
  readonly source: string
}
