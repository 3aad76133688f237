import { useRef } from 'react'

/**
 * What is being pressed when a field is left, also where the press moves the focus to nothing, as one on a radio's label
 * does. `watch` is to be called as the field gets the focus, `now` as it loses it.
 */
export function usePressed(): { watch: () => void; now: () => Element | null } {
  const pressed = useRef<Element | null>(null)
  const watching = useRef<AbortController | null>(null)
  return {
    watch: () => {
      watching.current?.abort()
      watching.current = new AbortController()
      pressed.current = null
      const press = ({ target }: MouseEvent) => {
        pressed.current = target instanceof Element ? target : null
      }
      // It comes right before the focus goes.
      window.addEventListener('mousedown', press, { capture: true, signal: watching.current.signal })
    },
    now: () => {
      watching.current?.abort()
      return pressed.current
    },
  }
}
