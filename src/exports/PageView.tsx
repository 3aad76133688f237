/** The page as HTML: the preview on screen and what the browser prints. The same words as the PDF, from the same data. */
import type { LetterSize, PaperBlock, PaperDocument, PaperPart } from '../summary/paper'
import { Choices } from './Choices'
import { directionOf } from './direction'
import { Table } from './Table'
import { TimelineFigure } from './TimelineFigure'
import { Words } from './Words'
import './page-view.css'

const Lines = ({ n }: { n: number }) =>
  Array.from({ length: n }, (_, i) => <div key={i} className="ruled" aria-hidden="true" />)

/** The size of the text on paper, in points; page-view.css says the same. */
const PAPER_TEXT: Record<LetterSize, number> = { normal: 10.5, large: 13, xl: 16 }

function Block({ block, letters }: { block: PaperBlock; letters: LetterSize }) {
  switch (block.kind) {
    case 'line':
      return (
        <p dir={directionOf([...(block.label ?? []), ...block.text])}>
          {block.label !== undefined && (
            <strong>
              <Words text={block.label} />{' '}
            </strong>
          )}
          <Words text={block.text} />
        </p>
      )
    case 'quote':
      return (
        <blockquote dir={directionOf(block.text)}>
          <Words text={block.text} />
        </blockquote>
      )
    case 'subheading':
      return (
        <h4 dir={directionOf(block.text)}>
          <Words text={block.text} />
        </h4>
      )
    case 'list': {
      const items = block.items.map((item, i) => (
        <li key={i} dir={directionOf(item)}>
          <Words text={item} />
        </li>
      ))
      // Numbers stand on the side on which the lines begin; a mixed list keeps them on the page's side.
      const dir = block.items.every((item) => directionOf(item) === 'rtl') ? 'rtl' : undefined
      return block.ordered ? <ol dir={dir}>{items}</ol> : <ul dir={dir}>{items}</ul>
    }
    case 'table':
      return <Table block={block} />
    case 'question':
      return (
        <div className="page-question">
          <p dir={directionOf(block.text)}>
            <span className="number">{block.number}. </span>
            <Words text={block.text} />
          </p>
          <Lines n={block.answerLines} />
        </div>
      )
    case 'ruled':
      return (
        <div className={block.beside ? 'page-question beside' : 'page-question'}>
          {block.prompt !== undefined && (
            <p>
              <strong>
                <Words text={block.prompt} />
              </strong>
            </p>
          )}
          <Lines n={block.lines} />
        </div>
      )
    case 'timeline':
      return <TimelineFigure timeline={block.timeline} paperText={PAPER_TEXT[letters]} />
    case 'choices':
      return <Choices block={block} />
    case 'checklist':
      return (
        <ul className="page-checklist">
          {block.items.map((item, i) => (
            <li key={i} dir={directionOf(item)}>
              <span className="box" aria-hidden="true" />
              <Words text={item} />
            </li>
          ))}
        </ul>
      )
  }
}

const Part = ({ part, letters }: { part: PaperPart; letters: LetterSize }) => (
  <section className={part.newPage ? 'page-part new-page' : 'page-part'}>
    <h3>
      <Words text={part.heading} />
    </h3>
    {part.blocks.map((block, i) => (
      <Block key={i} block={block} letters={letters} />
    ))}
  </section>
)

/** @param document from `compose`; it can hold only what may be shared */
export const PageView = ({ document }: { document: PaperDocument }) => (
  <article className={`page-view letters-${document.letters} paper-${document.paper}`} lang={document.language}>
    <header>
      <h2>
        <Words text={document.title} />
      </h2>
      {document.header.map((text, i) => (
        <p key={i}>
          <Words text={text} />
        </p>
      ))}
    </header>
    <div className="page-front">
      {document.front.map((part) => (
        <Part key={part.id} part={part} letters={document.letters} />
      ))}
    </div>
    {document.parts.map((part) => (
      <Part key={part.id} part={part} letters={document.letters} />
    ))}
    <footer>
      <Words text={document.closing} />
    </footer>
  </article>
)
