import { View } from '@react-pdf/renderer'
import { plainText, type QuoteBlock } from '../../summary/paper'
import { LookProvider, useLook } from '../look'
import { INK } from '../measures'
import { Prose } from './Prose'

/** The person's own words, beside a light bar. */
export const Quote = ({ block }: { block: QuoteBlock }) => {
  const look = useLook()
  const inset = look.measures.body
  return (
    <View style={{ borderLeftWidth: 2, borderLeftColor: INK.bar, borderLeftStyle: 'solid', paddingLeft: inset - 2 }}>
      <LookProvider value={{ ...look, room: look.room - inset }}>
        <Prose text={plainText(block.text)} />
      </LookProvider>
    </View>
  )
}
