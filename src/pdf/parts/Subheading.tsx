import { plainText, type SubheadingBlock } from '../../summary/paper'
import { Flow } from '../flow'
import { useLook } from '../look'
import { Prose } from './Prose'

export const Subheading = ({ block }: { block: SubheadingBlock }) => {
  const { measures } = useLook()
  return (
    <Flow flow={{ withNext: true }} style={{ marginTop: measures.gap * 1.4 }}>
      <Prose bold size={measures.subheading} text={plainText(block.text)} />
    </Flow>
  )
}
