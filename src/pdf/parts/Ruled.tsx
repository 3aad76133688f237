import { View } from '@react-pdf/renderer'
import { plainText, type RuledBlock } from '../../summary/paper'
import { Flow } from '../flow'
import { useLook } from '../look'
import { INK } from '../measures'
import { Prose } from './Prose'

export const Ruled = ({ block }: { block: RuledBlock }) => {
  const { gap } = useLook().measures
  return (
    <View style={{ marginTop: gap, marginBottom: gap }}>
      {block.prompt === undefined ? null : (
        <Flow flow={{ withNext: true }}>
          <Prose bold text={plainText(block.prompt)} />
        </Flow>
      )}
      <RuledLines count={block.lines} />
    </View>
  )
}

/** Lines to write on, 8 mm apart (10 in large letters), light enough to write over. */
export const RuledLines = ({ count }: { count: number }) => {
  const { rule } = useLook().measures
  const style = {
    height: rule,
    borderBottomWidth: 0.6,
    borderBottomColor: INK.line,
    borderBottomStyle: 'solid',
  } as const
  return Array.from({ length: count }, (_, i) => <Flow key={i} flow={{ solid: true }} style={style} />)
}
