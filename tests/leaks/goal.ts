/** Somebody else's server: notes every connection and packet, by TCP and UDP on one port. */
import { createSocket } from 'node:dgram'
import { createServer, type AddressInfo } from 'node:net'

export interface Goal {
  port: number
  /** Anything arrived, were it only a connection. */
  isTouched: () => boolean
  /** More than a connection: a request or a packet, whose address, body or rhythm can carry words. */
  gotWords: () => boolean
  close: () => void
}

const ANSWER = 'HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'

export async function listen(): Promise<Goal> {
  let [touched, words] = [false, false]
  const tcp = createServer((socket) => {
    touched = true
    socket.on('error', () => undefined)
    socket.on('data', () => {
      words = true
      socket.end(ANSWER)
    })
  })
  await new Promise<void>((done) => tcp.listen(0, '127.0.0.1', done))
  const { port } = tcp.address() as AddressInfo
  const udp = createSocket('udp4', () => {
    touched = words = true
  })
  await new Promise<void>((done) => udp.bind(port, '127.0.0.1', done))
  return {
    port,
    isTouched: () => touched,
    gotWords: () => words,
    close: () => {
      tcp.close()
      udp.close()
    },
  }
}
