import { View } from '@react-pdf/renderer'
import { plainText, type PaperPart } from '../../summary/paper'
import { Flow } from '../flow'
import { LookProvider, useLook } from '../look'
import { INK } from '../measures'
import { Block } from './Block'
import { Prose } from './Prose'

/** A part of the page to be read in two minutes: its name in the margin, so that the eye finds it without reading. */
export const FrontPart = ({ part }: { part: PaperPart }) => {
  const look = useLook()
  const { body, gap } = look.measures
  const beside = body <= 13
  const margin = beside ? look.room * 0.25 : 0
  const room = look.room - margin
  return (
    <Flow
      flow={part.newPage ? { newPage: true } : {}}
      style={{
        flexDirection: beside ? 'row' : 'column',
        paddingVertical: gap,
        borderTopWidth: 0.6,
        borderTopStyle: 'solid',
        borderTopColor: INK.line,
      }}
    >
      <Flow flow={{ withNext: !beside }} style={{ width: beside ? margin : room, paddingRight: beside ? body : 0 }}>
        <LookProvider value={{ ...look, room: beside ? margin - body : room }}>
          <Prose bold text={plainText(part.heading)} />
        </LookProvider>
      </Flow>
      <View style={{ width: room, gap: gap * 0.5 }}>
        <LookProvider value={{ ...look, room }}>
          {part.blocks.map((block, i) => (
            <Block key={i} block={block} />
          ))}
        </LookProvider>
      </View>
    </Flow>
  )
}
