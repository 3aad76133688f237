/** The dear derivation where the device can do it; a cheaper one, never none, where it cannot. */
import type { argon2id } from 'hash-wasm'
import { beforeEach, expect, it, vi } from 'vitest'
import { bytes } from '../../tests/support/drafts'
import { FULL_COST, LOW_COST, SLOW, work } from './kdfWork'

type Options = Parameters<typeof argon2id>[0]
const argon = vi.hoisted(() => vi.fn<(options: Options) => Promise<Uint8Array>>())
vi.mock('hash-wasm', () => ({ argon2id: argon }))

const memories = (): number[] => argon.mock.calls.map(([{ memorySize }]) => memorySize)
const order = () => ({ passphrase: bytes(10), salt: bytes(16) })
/** Each look at the clock finds it so many milliseconds later. */
const clock = (...steps: number[]) => {
  let time = 0
  return () => (time += steps.shift() ?? 0)
}

beforeEach(() => {
  argon.mockReset()
  argon.mockImplementation(({ memorySize }: Options) => Promise.resolve(bytes(32, memorySize % 251)))
})

it('takes 64 MiB on a device that is quick enough', async () => {
  expect(await work(order(), clock(0, 80))).toEqual({ bytes: bytes(32, 65_536 % 251), cost: FULL_COST })
})

it('takes 19 MiB on a slow device, and tries no more', async () => {
  const derived = await work(order(), clock(0, SLOW + 1, 0, SLOW + 1))
  expect(derived).toEqual({ bytes: bytes(32, 19_456 % 251), cost: LOW_COST })
  expect(memories()).not.toContain(FULL_COST.m)
})

it('does not take a device for slow that was busy for a moment', async () => {
  expect((await work(order(), clock(0, 900, 0, 90)))?.cost).toEqual(FULL_COST)
})

it('takes 19 MiB where 64 are refused, and says so where these are refused too', async () => {
  const refusing = (limit: number) => (options: Options) =>
    options.memorySize > limit ? Promise.reject(new RangeError('no memory')) : Promise.resolve(bytes(32))
  argon.mockImplementation(refusing(20_000))
  expect((await work(order()))?.cost).toEqual(LOW_COST)
  argon.mockImplementation(refusing(10_000))
  expect(await work(order())).toBeNull()
  expect(await work({ ...order(), cost: FULL_COST })).toBeNull()
})

it('derives once, and as the file says, when a file is opened', async () => {
  expect((await work({ ...order(), cost: { m: 8192, t: 1, p: 2 } }))?.cost).toEqual({ m: 8192, t: 1, p: 2 })
  expect(memories()).toEqual([8192])
})
