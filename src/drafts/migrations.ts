/**
 * What older versions wrote, brought to what this one reads. The number of the schema is counted from the list, so the two
 * cannot disagree; `tests/drafts/released/` holds one draft of each schema that was released.
 */

/** Takes a payload of schema `n` (the first migration: 1) to schema `n + 1`. It may throw when it is not such a payload. */
type Migration = (payload: unknown) => unknown

/** 2 knows which suggested questions were put away. What is no object fails as the shape of 2. */
const withHidden: Migration = (payload) =>
  typeof payload === 'object' && payload !== null ? { ...payload, hidden: {} } : payload

export const MIGRATIONS: readonly Migration[] = [withHidden]

/** The schema that this version writes. */
export const SCHEMA = MIGRATIONS.length + 1

/**
 * @param schema what the payload was written as, from 1 to `SCHEMA`
 * @param migrations only tests give others than the app's
 * @throws whatever a migration throws
 */
export const migrated = (payload: unknown, schema: number, migrations: readonly Migration[] = MIGRATIONS): unknown =>
  migrations.slice(schema - 1).reduce((older, migrate) => migrate(older), payload)
