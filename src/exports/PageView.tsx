/** The page as HTML: the preview on screen and what the browser prints. The same words as the PDF, from the same data. */
import { Fragment } from 'react'
import { cleanText } from '../summary/clean'
import type { PaperBlock, PaperDocument, PaperPart, TableBlock, Text } from '../summary/paper'
import './page-view.css'

/** Own words keep their direction and are not translated by the browser. */
const Words = ({ text }: { text: Text }) =>
  text.map((span, i) =>
    span.own ? (
      <span key={i} className="own" translate="no" dir="auto">
        {cleanText(span.text)}
      </span>
    ) : (
      <Fragment key={i}>{cleanText(span.text)}</Fragment>
    ),
  )

const Lines = ({ n }: { n: number }) =>
  Array.from({ length: n }, (_, i) => <div key={i} className="ruled" aria-hidden="true" />)

const Table = ({ block }: { block: TableBlock }) => (
  <div className="page-table">
    <table>
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          {block.heads.map((head, i) => (
            <th key={i} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, r) => (
          <tr key={r}>
            {row.map((cell, c) => {
              const paragraphs = cell.map((text, i) => (
                <p key={i}>
                  <Words text={text} />
                </p>
              ))
              return c === 0 ? (
                <th key={c} scope="row">
                  {paragraphs}
                </th>
              ) : (
                <td key={c}>{paragraphs}</td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

function Block({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'line':
      return (
        <p>
          {block.label !== undefined && <strong>{block.label} </strong>}
          <Words text={block.text} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <Words text={block.text} />
        </blockquote>
      )
    case 'subheading':
      return (
        <h4>
          <Words text={block.text} />
        </h4>
      )
    case 'list': {
      const items = block.items.map((item, i) => (
        <li key={i}>
          <Words text={item} />
        </li>
      ))
      return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>
    }
    case 'table':
      return <Table block={block} />
    case 'question':
      return (
        <div className="page-question">
          <p>
            <span className="number">{block.number}. </span>
            <Words text={block.text} />
          </p>
          <Lines n={block.answerLines} />
        </div>
      )
    case 'ruled':
      return (
        <div className="page-question">
          {block.prompt !== undefined && <p>{block.prompt}</p>}
          <Lines n={block.lines} />
        </div>
      )
    case 'checklist':
      return (
        <ul className="page-checklist">
          {block.items.map((item, i) => (
            <li key={i}>
              <span className="box" aria-hidden="true" />
              <Words text={item} />
            </li>
          ))}
        </ul>
      )
  }
}

const Part = ({ part }: { part: PaperPart }) => (
  <section className={part.newPage ? 'page-part new-page' : 'page-part'}>
    <h3>{part.heading}</h3>
    {part.blocks.map((block, i) => (
      <Block key={i} block={block} />
    ))}
  </section>
)

/** @param document from `compose`; it can hold only what may be shared */
export const PageView = ({ document }: { document: PaperDocument }) => (
  <article className={`page-view letters-${document.letters}`} lang={document.language}>
    <header>
      <h2>{document.title}</h2>
      {document.header.map((text, i) => (
        <p key={i}>
          <Words text={text} />
        </p>
      ))}
    </header>
    <div className="page-front">
      {document.front.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </div>
    {document.parts.map((part) => (
      <Part key={part.id} part={part} />
    ))}
    <footer>{document.closing}</footer>
  </article>
)
