import { View } from '@react-pdf/renderer'
import { plainText, type ListBlock } from '../../summary/paper'
import { useLook } from '../look'
import { Hanging } from './Hanging'
import { Prose } from './Prose'

export const List = ({ block }: { block: ListBlock }) => {
  const { measures } = useLook()
  const widest = block.ordered ? String(block.items.length).length + 1 : 1
  const indent = measures.body * (0.5 + widest * 0.5)
  return (
    <View style={{ gap: measures.gap * 0.5 }}>
      {block.items.map((item, i) => (
        <Hanging key={i} indent={indent} mark={<Prose quiet text={block.ordered ? `${i + 1}.` : '•'} />}>
          <Prose text={plainText(item)} />
        </Hanging>
      ))}
    </View>
  )
}
