/** The version before can be gone back to. */
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { freshBrowser, later, load, MINUTE, PASSPHRASE, quickDerivation } from '../../tests/support/keepingTab'

vi.mock('./kdf', () => quickDerivation())

beforeEach(() => {
  freshBrowser()
})

describe('the version before', () => {
  test('is put aside every five minutes at most, survives a reload, and can be gone back to', async () => {
    const tab = await load('navigate')
    tab.write('first')
    await tab.flush()
    tab.write('second')
    await tab.flush()
    expect(tab.keeping().previousAt).toBeNull()
    later(6 * MINUTE)
    tab.write('third')
    await tab.flush()
    const previousAt = tab.keeping().previousAt
    expect(previousAt).not.toBeNull()
    const again = await load('reload')
    expect(again.keeping().previousAt).toBe(previousAt)
    again.write('')
    await again.flush()
    expect(await again.goBackToPrevious()).toEqual({ ok: true })
    expect(again.written()).toBe('second')
    expect(await again.goBackToPrevious()).toEqual({ ok: true })
    expect(again.written()).toBe('')
  })

  test('opened notes take the place of the present ones, which become the version before', async () => {
    const tab = await load('navigate')
    tab.write('mine')
    const made = await tab.makeCopy(PASSPHRASE)
    tab.device('shared')
    tab.write('mine, later')
    const file = new Blob([made.ok ? made.bytes : ''])
    expect(await tab.openCopy(file, 'not the passphrase')).toEqual({ ok: false, why: 'wrong' })
    const opened = await tab.openCopy(file, PASSPHRASE)
    expect(tab.written()).toBe('mine, later')
    if (!opened.ok) throw new Error(opened.why)
    await tab.putInPlace(opened.notes)
    expect(tab.written()).toBe('mine')
    // It is asked once, and never in what is opened.
    expect(tab.notes().answers.start.way.values.sharedDevice.picked).toBe('shared')
    expect(await tab.goBackToPrevious()).toEqual({ ok: true })
    expect(tab.written()).toBe('mine, later')
  })
})
