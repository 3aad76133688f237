import { availableParallelism } from 'node:os'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { checksums } from './scripts/vite/checksums.ts'
import { chunkModules } from './scripts/vite/chunkModules.ts'
import { contentSecurity } from './scripts/vite/contentSecurity.ts'
import { fontBytes } from './scripts/vite/fontBytes.ts'
import { notices } from './scripts/vite/notices.ts'
import { startChunk } from './scripts/vite/startChunk.ts'
import { withoutScript } from './scripts/vite/withoutScript.ts'

const UNIT_TESTS = ['src', 'tests', 'scripts']
const NOT_UNIT_TESTS = ['tests/journeys/**', '**/node_modules/**']
/** Tests that put other modules or globals in place, or compare with a new process: each needs modules of its own. */
const ALONE = [
  'src/drafts/**/*.test.ts',
  'src/workers/**/*.test.ts',
  'src/pdf/{client,file}.test.ts',
  'tests/drafts/**/*.test.ts',
]

export default defineConfig({
  // Relative addresses: the same build works at the root of a host and under any path.
  base: './',
  // A file that is missing is missing, as on any plain host; nothing is answered with the page instead.
  appType: 'mpa',
  plugins: [
    // Refresh puts its own code into every component, which cannot run in a worker.
    react({ exclude: [/src\/(pdf|drafts|workers)\//, /node_modules/] }),
    fontBytes(),
    withoutScript(),
    contentSecurity(),
    chunkModules('modules'),
    notices(),
    // Last: it reads what all others have written.
    checksums(),
  ],
  worker: { format: 'es', plugins: () => [fontBytes(), chunkModules('worker-modules')] },
  build: {
    // What a module worker, <dialog> and `:has` ask for anyway: browsers of 2023, Firefox of spring 2024 (Intl.Segmenter).
    target: ['chrome111', 'edge111', 'firefox125', 'safari16.4'],
    manifest: true,
    rolldownOptions: {
      input: { index: 'index.html', selfcheck: 'selfcheck/index.html' },
      output: { codeSplitting: { groups: [{ debugName: 'start', name: startChunk('index.html') }] } },
    },
    sourcemap: false,
    // Nothing as a data: address, so that the policy need not allow them.
    assetsInlineLimit: 0,
    // The polyfill fetches, and all of these browsers know modulepreload.
    modulePreload: { polyfill: false },
    // The code that draws the paper is large, comes only when asked for, and has its own line in `npm run size`.
    chunkSizeWarningLimit: 2000,
  },
  optimizeDeps: { include: ['pdfkit', 'fontkit'] },
  test: {
    // One for each core. Left to itself it keeps a core free, and takes twice as long on two.
    maxWorkers: availableParallelism(),
    setupFiles: ['tests/support/setup.ts'],
    restoreMocks: true,
    // Drawing a page of paper, or a list at its limit, takes seconds; a busy machine may need ten times as long.
    testTimeout: 60_000,
    // A `?bytes` module is made by our plugin; vitest would hand what lies in node_modules to Node as it stands.
    server: { deps: { inline: [/\?bytes$/] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          // Fonts and words are loaded once in each worker, not once in each file: a quarter of the time.
          isolate: false,
          include: UNIT_TESTS.map((folder) => `${folder}/**/*.test.ts`),
          exclude: [...NOT_UNIT_TESTS, ...ALONE],
        },
      },
      { extends: true, test: { name: 'node, alone', environment: 'node', include: ALONE, exclude: NOT_UNIT_TESTS } },
      {
        extends: true,
        test: {
          name: 'screen',
          environment: 'jsdom',
          include: UNIT_TESTS.map((folder) => `${folder}/**/*.test.tsx`),
          exclude: NOT_UNIT_TESTS,
          setupFiles: ['tests/support/screen.ts'],
        },
      },
    ],
  },
})
