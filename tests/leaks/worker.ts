/** The worker of the leak page: tries what a worker can try. */
interface Task {
  kind: 'fetch' | 'import' | 'socket'
  origin: string
}

const TRIES: Readonly<Record<Task['kind'], (origin: string) => unknown>> = {
  fetch: (origin) => fetch(`${origin}/?canary`, { mode: 'no-cors' }).catch(() => undefined),
  import: (origin) => import(/* @vite-ignore */ `${origin}/canary.js`).catch(() => undefined),
  socket: (origin) => new WebSocket(`${origin.replace('http', 'ws')}/canary`),
}

addEventListener('message', ({ data: { kind, origin } }: MessageEvent<Task>) => void TRIES[kind](origin))
