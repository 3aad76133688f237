import { plainText, type LineBlock } from '../../summary/paper'
import { Prose } from './Prose'

export const Line = ({ block }: { block: LineBlock }) => (
  <Prose label={block.label && plainText(block.label)} text={plainText(block.text)} />
)
