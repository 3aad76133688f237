/**
 * Pages that come in a chunk of their own together with their words. A load that failed can be tried again; when the host
 * has a new version instead of what this tab asks for, the page is loaded afresh, once, after the notes are saved.
 */
import { Component, lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { loadWords, say, type Bundle } from '../i18n'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'
import { cameThrough, freshStart, loadAfresh, type FreshStart } from './newVersion'

/** The file of a page, or its words, did not come; the page itself did not break. */
class NotLoaded extends Error {}

const WORDS = {
  offline: { title: 'app.loadFailed.title', text: 'app.loadFailed.text' },
  reloading: { title: 'app.newVersion.title', text: 'app.newVersion.text' },
  notSaved: { title: 'app.newVersion.title', text: 'app.newVersion.notSaved' },
} as const satisfies Record<FreshStart, object>

function LoadFailed({ notLoaded, onRetry }: { notLoaded: boolean; onRetry: () => void }) {
  const [what, setWhat] = useState<FreshStart>('offline')
  useEffect(() => {
    if (notLoaded) void freshStart().then(setWhat)
  }, [notLoaded])
  const { title, text } = WORDS[what]
  return (
    <Notice
      kind="care"
      title={say(title)}
      actions={
        <>
          <Button onClick={onRetry}>{say('app.loadFailed.retry')}</Button>
          {what === 'notSaved' && <Button onClick={loadAfresh}>{say('app.newVersion.load')}</Button>}
        </>
      }
    >
      <p>{say(text)}</p>
    </Notice>
  )
}

/** Shown when a page's file did not come, or when a page broke. What was written is in the store, not in the page. */
class Caught extends Component<{ children: ReactNode; onRetry: () => void }, { error: unknown }> {
  override state = { error: null }

  static getDerivedStateFromError(error: unknown): { error: unknown } {
    return { error: error ?? new Error('unknown') }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    // `state` is narrower than what React may put there
    return <LoadFailed notLoaded={(error as unknown) instanceof NotLoaded} onRetry={this.props.onRetry} />
  }
}

const loaders: (() => Promise<unknown>)[] = []

/**
 * Brings all pages and their words, so that they are there without a line. Rejects when one does not come.
 * @param turn waited for before each page
 */
export async function loadAllPages(turn: () => Promise<void> = () => Promise.resolve()): Promise<void> {
  // A page that comes can hold pages of its own: they are added to those that are gone through.
  for (const load of loaders) {
    await turn()
    await load()
  }
}

/**
 * A page that loads its code and its words when it is first shown.
 * @param load imports the component
 * @param bundles the words that it needs
 */
export function lazyPage<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  bundles: readonly Bundle[],
): ComponentType<Props> {
  const both = () => Promise.all([load(), loadWords(bundles)])
  loaders.push(both)
  const once = () =>
    lazy(async () => {
      try {
        const [component] = await both()
        cameThrough()
        return { default: component }
      } catch (error) {
        throw new NotLoaded('A file of the app did not come.', { cause: error })
      }
    })
  let Page = once()
  return function LazyPage(props: Props) {
    const [tries, setTries] = useState(0)
    const retry = (): void => {
      // A lazy component remembers its failure: a new one tries again.
      Page = once()
      setTries(tries + 1)
    }
    return (
      <Caught key={tries} onRetry={retry}>
        <Suspense fallback={<p className="loading">{say('app.loading')}</p>}>
          <Page {...props} />
        </Suspense>
      </Caught>
    )
  }
}
