/** What moves an item of a list about, copies it, or takes it away. */
import { useRef } from 'react'
import { say } from '../i18n'
import { Button } from '../ui/Button'

interface MoverProps {
  words: string
  what: string
  /** It leads nowhere, and says so when it is pressed. */
  atEnd: boolean
  move: (focused: HTMLElement | null) => void
}

function Mover({ words, what, atEnd, move }: MoverProps) {
  const button = useRef<HTMLButtonElement>(null)
  return (
    <Button
      kind="quiet"
      className="button-small"
      what={what}
      ref={button}
      aria-disabled={atEnd || undefined}
      onClick={() => move(button.current)}
    >
      {words}
    </Button>
  )
}

export interface ItemToolsProps {
  /** What the buttons are about, for those who hear them. */
  name: string
  index: number
  last: boolean
  copy?: ((index: number) => void) | undefined
  /** @param focused keeps the focus when it is moved along */
  moveTo: (to: number, focused: HTMLElement | null) => void
  /** The words of a button that leads to the start of the list. */
  toTop?: string | undefined
  takeAway: (index: number) => void
}

export function ItemTools({ name, index, last, copy, moveTo, toTop, takeAway }: ItemToolsProps) {
  const first = index === 0
  return (
    <div className="item-tools">
      {copy && (
        <Button kind="quiet" className="button-small" what={name} onClick={() => copy(index)}>
          {say('list.copy')}
        </Button>
      )}
      {!(first && last) && (
        <>
          <Mover words={say('list.up')} what={name} atEnd={first} move={(focused) => moveTo(index - 1, focused)} />
          <Mover words={say('list.down')} what={name} atEnd={last} move={(focused) => moveTo(index + 1, focused)} />
          {toTop !== undefined && (
            <Mover words={toTop} what={name} atEnd={first} move={(focused) => moveTo(first ? -1 : 0, focused)} />
          )}
        </>
      )}
      <Button kind="quiet" className="button-small button-remove" what={name} onClick={() => takeAway(index)}>
        {say('list.remove')}
      </Button>
    </div>
  )
}
