/** The timeline as SVG: the same shapes as on paper, as wide as its place, with letters as large as the text around it. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { Figure, FigureShape } from '../summary/figure'
import { plainText } from '../summary/paper'
import { drawTimeline } from '../summary/timeline/draw'
import type { Timeline } from '../summary/timeline/model'
import './timeline-figure.css'

function Shape({ shape }: { shape: FigureShape }) {
  switch (shape.kind) {
    case 'line': {
      const { x1, y1, x2, y2, weight, tone } = shape
      return <line x1={x1} y1={y1} x2={x2} y2={y2} strokeWidth={weight} className={`stroke-${tone}`} />
    }
    case 'rect': {
      const { x, y, width, height, fill, edge } = shape
      return <rect x={x} y={y} width={width} height={height} strokeWidth={edge} className={`fill-${fill}`} />
    }
    case 'circle':
      return (
        <circle cx={shape.x} cy={shape.y} r={shape.radius} strokeWidth={shape.edge} className={`fill-${shape.fill}`} />
      )
    case 'polygon': {
      const points = shape.points.map(([x, y]) => `${x},${y}`).join(' ')
      return <polygon points={points} strokeWidth={shape.edge} className={`fill-${shape.fill}`} />
    }
    case 'text': {
      const { x, y, size, anchor, bold, text } = shape
      return (
        <text x={x} y={y} fontSize={size} textAnchor={anchor} fontWeight={bold ? 700 : 400}>
          {text.map(({ text, language, again }, i) =>
            again ? (
              <tspan key={i} className="again" lang={language}>
                {text}
              </tspan>
            ) : (
              text
            ),
          )}
        </text>
      )
    }
  }
}

/** A figure in its own units; drawn as wide as `className` makes it, in proportion. */
const Drawing = ({ figure, className }: { figure: Figure; className: string }) => (
  <svg
    role="img"
    aria-label={plainText(figure.alt)}
    viewBox={`0 0 ${figure.width} ${figure.height}`}
    className={`figure ${className}`}
    focusable="false"
  >
    {figure.shapes.map((shape, i) => (
      <Shape key={i} shape={shape} />
    ))}
  </svg>
)

/** The width of the place and the size of its letters, in pixels; before anything is measured, those of a small tablet. */
function useMeasured() {
  const place = useRef<HTMLDivElement>(null)
  const square = useRef<HTMLSpanElement>(null)
  const [size, setSize] = useState({ width: 480, text: 16 })
  useLayoutEffect(() => {
    const measure = (): void => {
      const width = place.current?.clientWidth ?? 0
      const text = square.current?.offsetWidth ?? 0
      // Nothing is measured while it is not shown.
      if (width > 0 && text > 0)
        setSize((last) => (last.width === width && last.text === text ? last : { width, text }))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(measure)
    // The square is as wide as a letter: it changes with the size of the text alone.
    for (const element of [place.current, square.current]) if (element !== null) observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { place, square, ...size }
}

const NARROWEST = 240
const SMALLEST_LETTER = 12
/** Letters of the figure beside those of the text, on screen and on paper. */
const SHARE = 0.8
/** The line of an A4 page in points, which is what the browser's print scales it to. */
const PAPER_WIDTH = 500

interface TimelineFigureProps {
  timeline: Timeline
  /** The size of the text on paper, in points: then it is drawn once more, for the browser's print. */
  paperText?: number
}

/** A timeline with lanes; what it shows stands in a table that follows it. */
export function TimelineFigure({ timeline, paperText }: TimelineFigureProps) {
  const { place, square, width, text } = useMeasured()
  const letter = Math.max(SMALLEST_LETTER, text * SHARE)
  const isPrinted = paperText !== undefined
  return (
    <div ref={place} className="figure-place">
      <span ref={square} className="figure-square" aria-hidden="true" />
      <Drawing
        figure={drawTimeline(timeline, { width: Math.max(NARROWEST, width), letter })}
        className={isPrinted ? 'figure-on-screen' : ''}
      />
      {isPrinted && (
        <Drawing
          figure={drawTimeline(timeline, { width: PAPER_WIDTH, letter: paperText * SHARE })}
          className="figure-on-paper"
        />
      )}
    </div>
  )
}
