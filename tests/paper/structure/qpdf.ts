/** What `qpdf --check` says of many files, two at a time. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

const AT_ONCE = 2

export class QpdfChecks {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'foreword-qpdf-'))
  private readonly complaints: string[] = []
  private readonly lanes: Promise<void>[] = Array.from({ length: AT_ONCE }, () => Promise.resolve())
  private given = 0

  /** Checks it when its turn comes. */
  add(name: string, bytes: Uint8Array): void {
    const lane = this.given % AT_ONCE
    const file = path.join(this.folder, `${(this.given += 1)}.pdf`)
    this.lanes[lane] = (this.lanes[lane] ?? Promise.resolve()).then(() => this.check(name, file, bytes))
  }

  private async check(name: string, file: string, bytes: Uint8Array): Promise<void> {
    await writeFile(file, bytes)
    const complaint = await new Promise<string | null>((resolve) => {
      execFile('qpdf', ['--check', file], (error, stdout, stderr) => {
        resolve(error || /warning/i.test(stderr) ? `${name}: ${stderr}${stdout}` : null)
      })
    })
    if (complaint !== null) this.complaints.push(complaint)
  }

  /** When all have been checked: how many, and what was said against them. */
  async done(): Promise<{ checked: number; complaints: string[] }> {
    await Promise.all(this.lanes)
    rmSync(this.folder, { recursive: true, force: true })
    return { checked: this.given, complaints: this.complaints }
  }
}
