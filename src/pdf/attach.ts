import type PDFDocument from 'pdfkit'
import { bytesOf } from '../summary/attachedBytes'
import type { ShareableAnswers } from '../summary/shareableAnswers'
import { ATTACHED_NAME } from './attached'

/**
 * Embeds the answers in the file: listed among its attachments, and as a file that belongs to the document with its data
 * (ISO 32000-2, 14.13). Not by pdfkit's own `file()`: that writes a checksum in a form that the standard does not know.
 */
export const attachAnswers = (file: PDFDocument, answers: ShareableAnswers, about: string): void => {
  // an object of its own, so that a lock hides it, too
  const size = file.ref({ Size: bytesOf(answers).length })
  size.end()
  const embedded = file.ref({ Type: 'EmbeddedFile', Subtype: 'application#2Fjson', Params: size })
  embedded.end(bytesOf(answers))
  const specification = file.ref({
    Type: 'Filespec',
    AFRelationship: 'Data',
    F: text(ATTACHED_NAME),
    UF: text(ATTACHED_NAME),
    Desc: text(about),
    EF: { F: embedded, UF: embedded },
  })
  specification.end()
  file.addNamedEmbeddedFile(ATTACHED_NAME, specification)
  file._root.data['AF'] = [specification]
}

// pdfkit takes a plain string for a name, and a wrapped one for a text
const text = (words: string): unknown => new String(words)
