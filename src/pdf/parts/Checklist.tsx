import { View } from '@react-pdf/renderer'
import { plainText, type ChecklistBlock } from '../../summary/paper'
import { Flow } from '../flow'
import { useLook } from '../look'
import { INK } from '../measures'
import { Hanging } from './Hanging'
import { Prose } from './Prose'

export const Checklist = ({ block }: { block: ChecklistBlock }) => {
  const { measures } = useLook()
  return (
    <View style={{ gap: measures.gap }}>
      {block.items.map((item, i) => (
        <Hanging key={i} indent={measures.body * 1.7} mark={<Box size={measures.body * 0.86} />}>
          <Prose text={plainText(item)} />
        </Hanging>
      ))}
    </View>
  )
}

/** Drawn, not a character: it is a place for a pen. */
const Box = ({ size }: { size: number }) => (
  <Flow
    flow={{ solid: true }}
    style={{
      width: size,
      height: size,
      marginTop: size * 0.28,
      borderWidth: 0.9,
      borderStyle: 'solid',
      borderColor: INK.strong,
      borderRadius: 1.5,
    }}
  />
)
