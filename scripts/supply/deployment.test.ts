import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareDeployment, readRequest } from './deployment'
import { sha256, writeSums, type Sums } from './files'

const FILES: Readonly<Record<string, string>> = {
  'index.html': '<!doctype html>',
  'bye/index.html': '<!doctype html><title>bye</title>',
  'assets/a b.js': 'export {}',
  _headers: '/*',
  '.vite/modules.json': '{}',
}
const HEADERS = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' }

interface Answer {
  status?: number
  body?: string
  headers?: Record<string, string>
}

let server: Server
let base: URL
/** What the host does differently, by path below the base. */
let strange: Record<string, Answer> = {}
const sums: Sums = new Map(Object.entries(FILES).map(([file, text]) => [file, sha256(Buffer.from(text))]))

beforeEach(async () => {
  strange = {}
  server = createServer((request, response) => {
    const place = decodeURIComponent((request.url ?? '').replace('/some/where/', ''))
    const file = place === '' || place.endsWith('/') ? `${place}index.html` : place
    const answer: Answer = strange[file] ?? {}
    const body = answer.body ?? FILES[file]
    response.writeHead(answer.status ?? (body === undefined ? 404 : 200), { ...HEADERS, ...answer.headers })
    response.end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  base = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/some/where/`)
})
afterEach(() => new Promise((done) => server.close(done)))

const compare = () => compareDeployment(base, sums, HEADERS)
const faults = async () => (await compare()).filter(({ kind }) => kind === 'fault').map(({ text }) => text)

describe('comparing a deployment', () => {
  it('finds nothing where the host serves the build, with its headers', async () => {
    expect(await compare()).toEqual([])
  })

  it('names a file that was changed by one letter', async () => {
    strange['assets/a b.js'] = { body: 'export { }' }
    expect(await faults()).toEqual(['assets/a b.js: changed'])
  })

  it('names a page of a folder that was changed', async () => {
    strange['index.html'] = { body: '<!doctype html><script src="https://elsewhere.example/x.js"></script>' }
    expect(await faults()).toEqual(['index.html: changed'])
  })

  it('names what is missing, what fails and what sends the browser elsewhere', async () => {
    strange['assets/a b.js'] = { status: 404 }
    strange['bye/index.html'] = { status: 301, headers: { location: 'https://elsewhere.example/' } }
    strange['index.html'] = { status: 500 }
    expect(await faults()).toEqual([
      'index.html: answered with 500',
      'bye/index.html: sends the browser on to https://elsewhere.example/',
      'assets/a b.js: missing',
    ])
  })

  it('takes no offence at what a host keeps to itself, only at its change', async () => {
    strange._headers = { status: 404 }
    strange['.vite/modules.json'] = { status: 404 }
    expect(await faults()).toEqual([])
    expect(await compare()).toHaveLength(2)
    strange._headers = { body: 'other' }
    expect(await faults()).toEqual(['_headers: changed'])
  })

  it('names headers that make a browser report, remember or load something', async () => {
    strange['index.html'] = { headers: { 'Set-Cookie': 'a=b', NEL: '{}', 'X-Served-By': 'cache' } }
    expect(await faults()).toEqual([
      'index.html: comes with the header set-cookie',
      'index.html: comes with the header nel',
    ])
  })

  it('notes a security header that is missing or different, without calling the copy changed', async () => {
    strange['index.html'] = { headers: { 'Referrer-Policy': 'unsafe-url' } }
    expect(await compare()).toEqual([{ kind: 'note', text: 'the page comes with another Referrer-Policy' }])
  })

  it('names a host that does not answer', async () => {
    await new Promise((done) => server.close(done))
    expect((await faults())[0]).toMatch(/^index\.html: no answer/)
    await new Promise<void>((done) => server.listen(0, done))
  })
})

describe('the request', () => {
  it('is an address, with or without the last stroke, and a list', () => {
    const read = readRequest('https://host.example/path', writeSums(sums))
    expect(read).toMatchObject({ base: new URL('https://host.example/path/'), sums })
  })

  it.each([
    [undefined, 'Name the address'],
    ['host.example', 'Name the address'],
    ['file:///tmp/', 'begins with https'],
  ])('says what is wrong with %s', (address, said) => {
    expect(readRequest(address, writeSums(sums))).toContain(said)
  })

  it('says when the list is none', () => {
    expect(readRequest('https://host.example/', 'no list')).toContain('cannot be read')
  })
})
