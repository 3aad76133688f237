import { View } from '@react-pdf/renderer'
import { plainText, type PaperPart } from '../../summary/paper'
import { Flow } from '../flow'
import { useLook } from '../look'
import { INK } from '../measures'
import { Block } from './Block'
import { Prose } from './Prose'

export const DetailPart = ({ part }: { part: PaperPart }) => {
  const { measures } = useLook()
  return (
    <Flow flow={part.newPage ? { newPage: true } : {}} style={{ marginTop: measures.gap * 4 }}>
      <Flow
        flow={{ withNext: true }}
        style={{
          paddingBottom: measures.gap * 0.5,
          marginBottom: measures.gap * 1.4,
          borderBottomWidth: 0.9,
          borderBottomStyle: 'solid',
          borderBottomColor: INK.strong,
        }}
      >
        <Prose bold size={measures.heading} text={plainText(part.heading)} />
      </Flow>
      <View style={{ gap: measures.gap * 0.75 }}>
        {part.blocks.map((block, i) => (
          <Block key={i} block={block} />
        ))}
      </View>
    </Flow>
  )
}
