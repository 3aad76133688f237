import type { BrowserContext, Page } from '@playwright/test'
import { BETWEEN, KEY } from '../../support/keysShown'

interface Violation {
  directive: string
  blocked: string
  sample: string
}

/** Runs in every page before its own code. */
function reportViolations(): void {
  document.addEventListener('securitypolicyviolation', (event) => {
    const report = Reflect.get(globalThis, 'forewordViolation') as (violation: Violation) => Promise<void>
    void report({ directive: event.effectiveDirective, blocked: event.blockedURI, sample: event.sample })
  })
}

/** Runs in every page before its own code: tells of each key of a message that stands where words should. */
function reportKeys({ key, between }: { key: string; between: string }): void {
  const [isKey, ends] = [new RegExp(key), new RegExp(between)]
  const look = (text: string): void => {
    const report = Reflect.get(globalThis, 'forewordKey') as (key: string) => Promise<void>
    for (const word of text.split(ends)) if (isKey.test(word)) void report(word)
  }
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, attributeName } of changes) {
      if (type === 'attributes') look((target as Element).getAttribute(attributeName ?? '') ?? '')
      else if (type === 'characterData') look(target.nodeValue ?? '')
      for (const node of addedNodes) {
        const texts = document.createNodeIterator(node, NodeFilter.SHOW_TEXT)
        for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) look(text.nodeValue ?? '')
      }
    }
  })
  observer.observe(document, {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: ['aria-label', 'title', 'placeholder', 'alt'],
  })
}

/** Listens to all pages of a context, and tells what went wrong. */
export class Watch {
  /** Every address asked for, in order. */
  readonly requests: string[] = []
  readonly #problems: string[] = []
  readonly #expected: RegExp[] = []
  readonly #typed: string[] = []
  /** Places that must stay free of typed words, with what stood there. */
  readonly #exposed: { place: string; text: string }[] = []
  readonly #origin: string
  readonly #neutral: string

  /** @param neutral the one other address that may be asked for: where "Leave quickly" leads */
  constructor(origin: string, neutral = '') {
    this.#origin = origin
    this.#neutral = neutral
  }

  /** Lets one kind of complaint pass, for a journey that provokes it. */
  expectProblem(pattern: RegExp): void {
    this.#expected.push(pattern)
  }

  typed(text: string): string {
    this.#typed.push(text)
    return text
  }

  async attach(context: BrowserContext): Promise<void> {
    await context.exposeBinding('forewordViolation', (_source, { directive, blocked, sample }: Violation) => {
      this.#problems.push(`policy: ${directive} refused ${blocked} ${sample}`)
    })
    await context.addInitScript(reportViolations)
    await context.exposeBinding('forewordKey', (_source, key: string) => {
      this.#problems.push(`shown instead of words: ${key}`)
    })
    await context.addInitScript(reportKeys, { key: KEY, between: BETWEEN })
    context.on('request', (request) => {
      const url = request.url()
      this.requests.push(url)
      this.#expose('address', url)
      if (request.method() !== 'GET') this.#problems.push(`sent: ${request.method()} ${url}`)
      // blob: is how a finished file is handed over; it never leaves the browser.
      if (this.#neutral !== '' && url.startsWith(this.#neutral)) return
      if (!url.startsWith(`${this.#origin}/`) && !url.startsWith(`blob:${this.#origin}/`)) {
        this.#problems.push(`asked for something from elsewhere: ${url}`)
      }
    })
    context.on('requestfailed', (request) => {
      const reason = request.failure()?.errorText ?? ''
      // A download or a page left early ends its request; that is no fault.
      if (!/ERR_ABORTED|NS_BINDING_ABORTED/.test(reason)) this.#problems.push(`failed: ${request.url()} ${reason}`)
    })
    context.on('response', (response) => {
      if (response.status() >= 400) this.#problems.push(`answered ${response.status()}: ${response.url()}`)
    })
    context.on('console', (message) => {
      this.#expose('console', message.text())
      if (message.type() === 'error' || message.type() === 'warning') {
        this.#problems.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
      }
    })
    context.on('weberror', (error) => {
      this.#expose('error', error.error().message)
      this.#problems.push(`page error: ${error.error().stack ?? error.error().message}`)
    })
    context.on('page', (page) => this.#attachPage(page))
    for (const page of context.pages()) this.#attachPage(page)
  }

  #attachPage(page: Page): void {
    page.on('framenavigated', (frame) => {
      this.#expose('address', frame.url())
      // The page may be gone before it answers; what counts is read again at the end.
      frame.title().then(
        (title) => this.#expose('title', title),
        () => undefined,
      )
    })
    page.on('websocket', (socket) => this.#problems.push(`opened a web socket: ${socket.url()}`))
    page.on('download', (download) => this.#expose('file name', download.suggestedFilename()))
  }

  #expose(place: string, text: string): void {
    let plain = text
    try {
      plain = decodeURIComponent(text)
    } catch {
      // Not an encoded address; it is compared as it stands.
    }
    this.#exposed.push({ place, text: `${text}\n${plain}` })
  }

  /** Everything that went wrong so far, each once: complaints, requests, and typed words in the wrong place. */
  async findings(pages: readonly Page[]): Promise<string[]> {
    for (const page of pages) {
      this.#expose('address', page.url())
      this.#expose('title', await page.title())
    }
    const leaks = this.#exposed.flatMap(({ place, text }) =>
      this.#typed.filter((word) => contains(text, word)).map((word) => `${place} holds “${word}”`),
    )
    const problems = this.#problems.filter((problem) => !this.#expected.some((pattern) => pattern.test(problem)))
    return [...new Set([...problems, ...leaks])]
  }
}

const contains = (text: string, word: string): boolean => text.toLowerCase().includes(word.trim().toLowerCase())
