/** The worker of the leak page: tries what a worker can try. */
interface Task {
  kind: 'fetch' | 'import' | 'socket'
  origin: string
}

addEventListener('message', ({ data: { kind, origin } }: MessageEvent<Task>) => {
  if (kind === 'fetch') fetch(`${origin}/?canary`, { mode: 'no-cors' }).catch(() => undefined)
  else if (kind === 'import') import(/* @vite-ignore */ `${origin}/canary.js`).catch(() => undefined)
  else new WebSocket(`${origin.replace('http', 'ws')}/canary`)
})
