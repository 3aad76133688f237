/**
 * What rides along in a file, in bytes. Apart from what makes the answers: the worker that attaches them needs no words and
 * none of the summary.
 * @param answers `ShareableAnswers`; its type would lead back to all of that
 */
export const bytesOf = (answers: object): Uint8Array => new TextEncoder().encode(JSON.stringify(answers))
