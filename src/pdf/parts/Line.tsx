import { plainText, type LineBlock } from '../../summary/paper'
import { Prose } from './Prose'

export const Line = ({ block }: { block: LineBlock }) => <Prose label={block.label} text={plainText(block.text)} />
