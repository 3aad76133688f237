import { expect, it, vi } from 'vitest'
import { readCopyText } from './copyFile'
import { LONGEST } from './envelopeText'

it('refuses a file over the limit unread', async () => {
  const file = new Blob(['x'.repeat(LONGEST + 1)])
  const ways = [
    vi.spyOn(file, 'arrayBuffer'),
    vi.spyOn(file, 'text'),
    vi.spyOn(file, 'stream'),
    vi.spyOn(file, 'slice'),
  ]
  expect(await readCopyText(file)).toEqual({ ok: false, why: 'tooBig' })
  for (const way of ways) expect(way).not.toHaveBeenCalled()
})

it('reads text, and says of what is no text or cannot be read that it cannot', async () => {
  expect(await readCopyText(new Blob(['\uFEFF{"ä":1}']))).toEqual({ ok: true, text: '{"ä":1}' })
  expect(await readCopyText(new Blob([Uint8Array.of(0xff, 0xfe, 0x00)]))).toEqual({ ok: false, why: 'notOurs' })
  const gone = new Blob(['x'])
  vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
  expect(await readCopyText(gone)).toEqual({ ok: false, why: 'damaged' })
})
