import { plainText, type TimelineBlock } from '../../summary/paper'
import { drawTimeline } from '../../summary/timeline/draw'
import type { Box } from '../boxes/box'
import { figureTextWidth } from '../boxes/figure'
import type { Look } from '../look'

/** The figure, whole on one page; the table after it says the same in words. */
export const timeline = ({ timeline }: TimelineBlock, { room, measures, fonts }: Look): Box => {
  const figure = drawTimeline(timeline, { width: room, letter: measures.small, measure: figureTextWidth(fonts) })
  return {
    width: room,
    height: figure.height,
    inside: [],
    figure,
    flow: { keep: true },
    tag: { type: 'Figure', alt: plainText(figure.alt) },
  }
}
