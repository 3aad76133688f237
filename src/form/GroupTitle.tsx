import { sayOf } from '../i18n'
import { OwnWordLines } from '../ui/FieldFrame'
import { controlId } from './controlId'
import { useOwnWord } from './ownWords'

/** What a list asks, with the person's own words where it names a part of the body. */
export function GroupTitle({ id }: { id: string }) {
  const at = { id: controlId(id), ownWord: useOwnWord(id) }
  return (
    <>
      <h2 className="group-title">
        <OwnWordLines {...at} at="label" />
        {sayOf(`${id}.label`)}
      </h2>
      <OwnWordLines {...at} at="below" />
    </>
  )
}
