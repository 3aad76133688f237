/** Pages that come in a chunk of their own together with their words; a failed load can be tried again. */
import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { loadWords, say, type Bundle } from '../i18n'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** Shown when a page's file did not come, or when a page broke. What was written is in the store, not in the page. */
class Caught extends Component<{ children: ReactNode; onRetry: () => void }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children
    return (
      <Notice
        kind="care"
        title={say('app.loadFailed.title')}
        actions={<Button onClick={this.props.onRetry}>{say('app.loadFailed.retry')}</Button>}
      >
        <p>{say('app.loadFailed.text')}</p>
      </Notice>
    )
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
  const once = () =>
    lazy(async () => {
      const [component] = await Promise.all([load(), loadWords(bundles)])
      return { default: component }
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
