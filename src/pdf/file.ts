import PDFDocument from 'pdfkit'
import type { ShareableAnswers } from '../summary/shareableAnswers'
import { attachAnswers } from './attach'

interface FileProperties {
  title: string
  language: string
  creationDate: Date
  /** Says in its metadata that it follows PDF/UA-1. Only where it does. */
  isAccessible: boolean
  /** Locks the file with it. One that `passphraseProblem` has nothing against. */
  passphrase?: string | undefined
}

/**
 * pdfkit's document with nothing in its properties but the title, the language and the date: no author, subject or
 * keywords, and pdfkit's own name as the program.
 */
export class PaperFile extends PDFDocument {
  private readonly chunks: Uint8Array[] = []
  private readonly ended: Promise<void>

  private readonly passphrase: string | undefined
  private readonly isAccessible: boolean

  constructor({ title, language, creationDate, isAccessible, passphrase }: FileProperties) {
    super({
      autoFirstPage: false,
      font: null,
      pdfVersion: '1.7',
      lang: language,
      displayTitle: true,
      tagged: true,
      info: { Title: title, CreationDate: creationDate },
    })
    // the outline is there for who wants it; it does not open by itself
    this._root.data['PageMode'] = 'UseNone'
    this.passphrase = passphrase
    this.isAccessible = isAccessible
    this.ended = new Promise((resolve, reject) => {
      this.on('end', resolve)
      this.on('error', reject)
    })
    this.on('data', (chunk) => this.chunks.push(chunk))
  }

  /** Lets the answers of these pages ride along. `about` says what they are, to who looks at a list of attachments. */
  attach(answers: ShareableAnswers, about: string): void {
    attachAnswers(this, answers, about)
  }

  /** Ends the file and gives its bytes: the same each time, unless it is locked. */
  async bytes(): Promise<Uint8Array> {
    this.end()
    await this.ended
    const bytes = joined(this.chunks)
    if (this.passphrase === undefined) return bytes
    const { lockFile } = await import('./lock/lockFile')
    return lockFile(bytes, this.passphrase)
  }

  /**
   * Traps: pdfkit writes the title into XML as it stands; and its own way to claim PDF/UA also writes a list of glyphs
   * that leaves out the parts of accented letters, which PDF/UA forbids.
   */
  protected override _addInfo(): void {
    if (this.isAccessible) this.appendXML(CLAIM)
    const { Title = '' } = this.info
    this.info.Title = Title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    super._addInfo()
    this.info.Title = Title
  }
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

const CLAIM = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
  <pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`
