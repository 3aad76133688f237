import { sayOf } from '../i18n'

/** What a list asks. */
export const GroupTitle = ({ id }: { id: string }) => <h2 className="group-title">{sayOf(`${id}.label`)}</h2>
