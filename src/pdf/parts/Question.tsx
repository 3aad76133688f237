import { plainText, type QuestionBlock } from '../../summary/paper'
import { Flow } from '../flow'
import { useLook } from '../look'
import { Hanging } from './Hanging'
import { Prose } from './Prose'
import { RuledLines } from './Ruled'

/** A question with room for the answer, whole on one page. */
export const Question = ({ block }: { block: QuestionBlock }) => {
  const { measures } = useLook()
  const indent = measures.body * (0.6 + String(block.number).length * 0.6)
  return (
    <Flow flow={{ keep: true }} style={{ marginBottom: block.answerLines > 0 ? measures.gap : 0 }}>
      <Hanging indent={indent} mark={<Prose bold text={`${block.number}.`} />}>
        <Prose text={plainText(block.text)} />
        <RuledLines count={block.answerLines} />
      </Hanging>
    </Flow>
  )
}
