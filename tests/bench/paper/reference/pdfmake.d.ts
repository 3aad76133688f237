/** The little of pdfmake's browser build that is used here; the package has no types. */
declare module 'pdfmake/build/pdfmake.js' {
  const pdfMake: {
    addVirtualFileSystem(files: Record<string, { data: string; encoding: 'base64' }>): void
    addFonts(fonts: Record<string, { normal: string; bold: string }>): void
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
  }
  export default pdfMake
}
