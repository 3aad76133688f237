/** How to leave, what that does, and what it cannot do: said before the first sensitive question. Needs the words of `leaving`. */
import { useKeeping } from '../../drafts/keeping'
import { say } from '../../i18n'
import { Disclosure } from '../../ui/Disclosure'
import { Notice } from '../../ui/Notice'
import { useDeviceAnswer } from '../device'
import { useShiftLeaves } from './shiftLeaves'

const DOES = ['leaving.does.hide', 'leaving.does.erase', 'leaving.does.back'] as const
const CANNOT = [
  'leaving.cannot.history',
  'leaving.cannot.address',
  'leaving.cannot.files',
  'leaving.cannot.eyes',
] as const

const List = ({ keys }: { keys: readonly ((typeof DOES)[number] | (typeof CANNOT)[number])[] }) => (
  <ul>
    {keys.map((key) => (
      <li key={key}>{say(key)}</li>
    ))}
  </ul>
)

/** In the open: it erases at once, and a hand may do it by accident. Hidden where there is likely no keyboard. */
const ShiftLine = () => {
  const { on } = useShiftLeaves()
  return <p className="keys-line">{say(on ? 'leaving.keys.shift' : 'leaving.keys.noShift')}</p>
}

/** Where others see the device, it stands beside the question about it, and once is enough. */
const PrivateWindow = () => {
  const device = useDeviceAnswer()
  return device === 'shared' || device === 'watched' ? null : <p>{say('leaving.private')}</p>
}

/** That it ends with the tab is said to everybody; how not to lose it, where the device is one's own. */
function Closing() {
  const isKept = useKeeping((state) => state.way === 'kept')
  const isOwn = useDeviceAnswer() === 'own'
  if (isKept) return <p>{say('leaving.closing.kept')}</p>
  return (
    <>
      <p>{say('leaving.closing')}</p>
      {isOwn && <p>{say('leaving.anotherDay')}</p>}
    </>
  )
}

export const HowToLeave = () => (
  <Notice title={say('leaving.title')}>
    <p>{say('leaving.how')}</p>
    <ShiftLine />
    <p>{say('leaving.cover')}</p>
    <p className="keys-line">{say('leaving.keys.cover')}</p>
    <Closing />
    <Disclosure look="quiet" summary={say('leaving.more')}>
      <p>{say('leaving.does')}</p>
      <List keys={DOES} />
      <p>{say('leaving.cannot')}</p>
      <List keys={CANNOT} />
      <p>{say('leaving.cover.limits')}</p>
      <PrivateWindow />
    </Disclosure>
  </Notice>
)
