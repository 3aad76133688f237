/**
 * What a way through the app costs, counted by kind and by page.
 *
 * - `chosen`: an option taken (a box, a radio, a line of a native list, a question that is offered). To give such an answer takes one press.
 * - `pages`: the press that leaves a page for the next one: one each.
 * - `beyond`: every other press, and what `npm run presses` keeps small: a button that adds something, a lid that is opened,
 *   a native list that is opened before something in it can be pressed (keys choose in a closed one).
 * - `fields`: a text written. With a finger or a mouse it takes one press to put the cursor there, unless the app has put it
 *   there already; those presses are `touches`. With keys it takes Tabs.
 * - `tabs` and `arrows` move the focus and are no presses: Tab and Shift+Tab between the places to stop at, arrows within one
 *   (between the options of a group, or along a native list). `letters` are what is typed, with the keys
 *   that mark a text to write it anew.
 */
const KINDS = ['chosen', 'pages', 'beyond', 'fields', 'touches', 'tabs', 'arrows', 'letters'] as const
export type Kind = (typeof KINDS)[number]
export type Counts = Record<Kind, number>

const none = (): Counts => ({
  chosen: 0,
  pages: 0,
  beyond: 0,
  fields: 0,
  touches: 0,
  tabs: 0,
  arrows: 0,
  letters: 0,
})

export class Presses {
  readonly #pages: { name: string; counts: Counts }[] = []

  add(kind: Kind, n = 1): void {
    if (this.#pages.length === 0) this.at('start')
    const counts = this.#pages.at(-1)?.counts
    if (counts !== undefined) counts[kind] += n
  }

  /** What is counted from now on belongs to this page. */
  at(name: string): void {
    this.#pages.push({ name, counts: none() })
  }

  get all(): Counts {
    return this.#pages.reduce((sum, { counts }) => {
      for (const kind of KINDS) sum[kind] += counts[kind]
      return sum
    }, none())
  }

  /** One line a page, and one for all of them. */
  table(kinds: readonly Kind[] = KINDS): string {
    const line = (name: string, cells: readonly (string | number)[]) =>
      [name.padEnd(14), ...cells.map((cell) => String(cell).padStart(9))].join('')
    const row = (name: string, counts: Counts) =>
      line(
        name,
        kinds.map((kind) => counts[kind]),
      )
    return [line('', kinds), ...this.#pages.map(({ name, counts }) => row(name, counts)), row('all', this.all)].join(
      '\n',
    )
  }
}
