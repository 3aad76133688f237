/**
 * Leaving by pressing Shift three times. There is no way back from it, so it must not happen by accident: who types with
 * sticky keys, changes the layout of the keyboard or the way of writing presses Shift for other reasons.
 */
import { useEffect } from 'react'
import { create } from 'zustand'
import { readLook, rememberLook } from '../look'
import { leaveQuickly } from './leaveQuickly'

const TIMES = 3
const WITHIN_MS = 1000

/** Until the person turns it off in Settings, for this visit. */
export const useShiftLeaves = create<{ on: boolean }>(() => ({ on: readLook().shiftLeaves !== 'no' }))

export function chooseShiftLeaves(on: boolean): void {
  rememberLook({ shiftLeaves: on ? 'yes' : 'no' })
  useShiftLeaves.setState({ on })
}

const isShiftAlone = ({ key, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): boolean =>
  key === 'Shift' && !ctrlKey && !altKey && !metaKey && !isComposing

/**
 * Counts presses of Shift alone, each let go before the next, with no other key and no press of the pointer between.
 * @returns what takes the events; `down` gives true with the third within a second
 */
function countPresses() {
  let presses: number[] = []
  let isHeld = false
  const forget = (): void => {
    presses = []
  }
  return {
    forget,
    down: (event: KeyboardEvent): boolean => {
      if (event.repeat && event.key === 'Shift') return false
      if (!isShiftAlone(event) || isHeld) forget()
      isHeld = event.key === 'Shift'
      if (!isShiftAlone(event)) return false
      presses = [...presses, event.timeStamp].filter((time) => event.timeStamp - time < WITHIN_MS)
      return presses.length >= TIMES
    },
    up: ({ key }: KeyboardEvent): void => {
      if (key === 'Shift') isHeld = false
    },
  }
}

export function useLeaveByShift(): void {
  const { on } = useShiftLeaves()
  useEffect(() => {
    if (!on) return
    const { down, up, forget } = countPresses()
    const onDown = (event: KeyboardEvent): void => {
      if (down(event)) leaveQuickly()
    }
    // Capture: it also works while a dialog is open.
    window.addEventListener('keydown', onDown, true)
    window.addEventListener('keyup', up, true)
    window.addEventListener('pointerdown', forget, true)
    return () => {
      window.removeEventListener('keydown', onDown, true)
      window.removeEventListener('keyup', up, true)
      window.removeEventListener('pointerdown', forget, true)
    }
  }, [on])
}
