import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { LookProvider, useLook } from '../look'

/** A mark in the margin of its text, and the text beside it. */
export const Hanging = ({ mark, indent, children }: { mark: ReactNode; indent: number; children: ReactNode }) => {
  const look = useLook()
  return (
    <View style={{ flexDirection: 'row' }}>
      <View style={{ width: indent }}>{mark}</View>
      <View style={{ width: look.room - indent }}>
        <LookProvider value={{ ...look, room: look.room - indent }}>{children}</LookProvider>
      </View>
    </View>
  )
}
