/** Writes docs/answers.schema.json from the step descriptions: `npm run schema`. */
import { writeFileSync } from 'node:fs'
import { answersJsonSchema } from '../src/answers/file'

const file = new URL('../docs/answers.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(answersJsonSchema(), null, 2)}\n`)
