/** For whoever runs a host, in English only: these words are no part of what people see, so not of the language files. */
import type { CHECKS } from './checks'

export const WORDS: Readonly<Record<keyof typeof CHECKS, { title: string; without: string }>> = {
  secure: {
    title: 'The page came over HTTPS (or from this computer)',
    without: 'Notes cannot be sealed or kept, and others on the way can read and change the pages.',
  },
  policy: {
    title: 'Content-Security-Policy is sent with the page',
    without: 'The page’s own copy still forbids sending. Other sites can put the page in a frame.',
  },
  workerPolicy: {
    title: 'Content-Security-Policy is sent with scripts, and binds workers',
    without:
      'The worker that draws the page for the visit could send words out. The app takes these ways from it by its own code only.',
  },
  connections: {
    title: 'Connection-Allowlist is sent',
    without: 'A script that should not be there could carry words out by a link, by moving the page, or by WebRTC.',
  },
  isolated: {
    title: 'Cross-Origin-Opener-Policy and Cross-Origin-Embedder-Policy are sent',
    without: 'A page that opened this one keeps a hold on its window, and the browser may share a process with it.',
  },
  agent: {
    title: 'Origin-Agent-Cluster is sent',
    without: 'Other pages of the same domain may share a process with this one.',
  },
  features: {
    title: 'Permissions-Policy is sent',
    without: 'A script that should not be there could ask for the camera, the place and more.',
  },
  referrer: {
    title: 'Referrer-Policy: no-referrer is sent',
    without: 'The app’s pages say it themselves; files that are opened alone tell where they were opened from.',
  },
  nosniff: {
    title: 'X-Content-Type-Options: nosniff is sent',
    without: 'A file that is no script could be run as one.',
  },
  strangers: {
    title: 'Nothing was added to the page',
    without: 'The host, or something between, puts code of others into the page. Switch that off.',
  },
}
