/**
 * What is kept off the page, one under the other at the top of a long check, each leading to its mark. Closed at first:
 * what somebody keeps off is the last thing to stand open on a screen that others see.
 */
import { focusAnswer, markControlId } from '../../form/controlId'
import { say, sayOf } from '../../i18n'
import { thingOf } from '../../summary/keptOff'
import type { Summary } from '../../summary/summary'
import { Disclosure } from '../../ui/Disclosure'
import { KEPT_OFF } from './keptOffAnchor'
import { nameOf } from './nameOf'

interface Off {
  thing: string
  name: string
  mark: string
}

function listOff(said: Summary, keptOff: ReadonlySet<string>): Off[] {
  const found = new Map<string, Off>()
  for (const section of said.sections)
    for (const group of section.groups)
      for (const [i, block] of group.blocks.entries()) {
        const thing = thingOf(group, block)
        if (!keptOff.has(thing) || found.has(thing)) continue
        const name = nameOf(block, group, said, i + 1)
        const part = sayOf(`${section.id}.title`)
        found.set(thing, {
          thing,
          name: name === part ? name : say('review.item.of', { name, part }),
          mark: markControlId(group.id, group.kind === 'record' ? undefined : block.itemId),
        })
      }
  return [...found.values()]
}

export function KeptOffList({ said, keptOff }: { said: Summary; keptOff: ReadonlySet<string> }) {
  const off = listOff(said, keptOff)
  if (off.length === 0) return null
  return (
    <Disclosure id={KEPT_OFF} summary={say('make.keptOff.which')}>
      <p>{say('review.keptOff.list')}</p>
      <ul className="review-off">
        {off.map(({ thing, name, mark }) => (
          <li key={thing}>
            <button type="button" className="link" dir="auto" onClick={() => focusAnswer(mark)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
