import type { PaperBlock } from '../../summary/paper'
import { Checklist } from './Checklist'
import { Line } from './Line'
import { List } from './List'
import { Question } from './Question'
import { Quote } from './Quote'
import { Ruled } from './Ruled'
import { Subheading } from './Subheading'
import { Table } from './Table'

export const Block = ({ block }: { block: PaperBlock }) => {
  switch (block.kind) {
    case 'line':
      return <Line block={block} />
    case 'quote':
      return <Quote block={block} />
    case 'subheading':
      return <Subheading block={block} />
    case 'list':
      return <List block={block} />
    case 'table':
      return <Table block={block} />
    case 'question':
      return <Question block={block} />
    case 'ruled':
      return <Ruled block={block} />
    case 'timeline':
      return null
    case 'checklist':
      return <Checklist block={block} />
  }
}
