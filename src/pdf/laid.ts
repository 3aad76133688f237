import layoutDocument from '@react-pdf/layout'
import { Font, pdf, type Document } from '@react-pdf/renderer'
import type { ComponentProps, ReactElement } from 'react'
import type { FlowMarks } from './flow'

/** The part of @react-pdf/layout's result that the paper reads. Boxes are relative to the parent's, in points. */
export interface LaidNode {
  type: string
  box?: LaidBox
  style?: Record<string, unknown>
  props?: { flow?: FlowMarks }
  children?: LaidNode[]
  /** Of a TEXT: what will be drawn. */
  lines?: LaidLine[]
  /** Of a TEXT_INSTANCE: what was asked for. */
  value?: string
}
export interface LaidBox {
  top: number
  left: number
  width: number
  height: number
  paddingTop?: number
  paddingLeft?: number
  borderTopWidth?: number
  borderRightWidth?: number
  borderBottomWidth?: number
  borderLeftWidth?: number
}
export interface LaidLine {
  string: string
  box: { x: number; y: number; width: number; height: number }
  xAdvance?: number
  /** Width of the spaces at the end, which may hang over. */
  overflowRight?: number
  runs: {
    glyphs?: LaidGlyph[]
    positions?: LaidPosition[]
  }[]
}
export interface LaidGlyph {
  id: number
  /** In units of the font. */
  advanceWidth: number
  /** The characters that it stands for. */
  codePoints: number[]
}
/** In points. */
export interface LaidPosition {
  xAdvance: number
  yAdvance: number
  xOffset: number
  yOffset: number
}

// its types leave out the second argument, the fonts, which it needs, and say more of the nodes than we read
const layOutNodes = layoutDocument as unknown as (
  document: unknown,
  fonts: typeof Font,
) => Promise<{ children: LaidNode[] }>

/** Lays out a `<Document>` of one page; gives that page, as long as what stands on it. */
export const layOut = async (element: ReactElement): Promise<LaidNode> => {
  // what renders to a Document is as good as one, but react-pdf's type asks for the Document's own properties
  const root = pdf(element as ReactElement<ComponentProps<typeof Document>>)
  // typed `any` by react-pdf: the root of its reconciler
  const container = root.container as { document: unknown }
  const { children } = await layOutNodes(container.document, Font)
  const page = children[0]
  if (!page || children.length > 1)
    throw new Error(`The layout gave ${children.length} sheets where one was asked for.`)
  return page
}

/** Sides and their borders on which something of the box itself is drawn. */
export const isDecorated = ({ box, style }: LaidNode): boolean =>
  Boolean(
    style?.['backgroundColor'] ||
    box?.borderTopWidth ||
    box?.borderRightWidth ||
    box?.borderBottomWidth ||
    box?.borderLeftWidth,
  )

/** Where the line stands in its text, from the top of the text's box. */
export const lineTop = (node: LaidNode, index: number): number => {
  const first = node.lines?.[0]
  const line = node.lines?.[index]
  return first && line ? (node.box?.paddingTop ?? 0) + line.box.y - first.box.y : 0
}
