import { say } from '../../i18n'
import { hrefTo, type AsidePage } from '../routes'

/** Leads to a page beside the way, for whom it may be: one line, the same wherever it stands. */
export const BesideLine = ({ to }: { to: AsidePage }) => (
  <p className="beside-line">
    {say(`beside.${to}`)} <a href={hrefTo({ page: to })}>{say(`beside.${to}.link`)}</a>
  </p>
)
