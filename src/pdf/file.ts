import PDFDocument from 'pdfkit'

interface FileProperties {
  title: string
  language: string
  creationDate: Date
}

/**
 * pdfkit's document with nothing in its properties but the title, the language and the date: no author, subject or
 * keywords, and pdfkit's own name as the program.
 */
export class PaperFile extends PDFDocument {
  private readonly chunks: Uint8Array[] = []
  private readonly ended: Promise<void>

  constructor({ title, language, creationDate }: FileProperties) {
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
    this.ended = new Promise((resolve, reject) => {
      this.on('end', resolve)
      this.on('error', reject)
    })
    this.on('data', (chunk) => this.chunks.push(chunk))
  }

  /** Ends the file and gives its bytes. */
  async bytes(): Promise<Uint8Array> {
    this.end()
    await this.ended
    return new Uint8Array(await new Blob(this.chunks as BlobPart[]).arrayBuffer())
  }

  /** Trap: pdfkit writes the title into XML as it stands. */
  protected override _addInfo(): void {
    const { Title = '' } = this.info
    this.info.Title = Title.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    super._addInfo()
    this.info.Title = Title
  }
}
