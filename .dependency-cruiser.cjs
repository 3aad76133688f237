/** Who may import whom. Type-only imports count: a type carries a dependency as surely as a value does. */

const TESTS = '(\\.test\\.tsx?$|^tests/|^scripts/)'

/** A room of `src`, and the other rooms it may use. What is not named is refused. */
const MAY_IMPORT = {
  ui: [],
  i18n: [],
  workers: [],
  form: ['ui', 'i18n'],
  steps: ['form', 'i18n', 'ui'],
  // The summary is given the steps; it does not look for them.
  summary: ['form', 'i18n'],
  // How the page is to be made is kept with the answers.
  answers: ['steps', 'form', 'summary'],
  drafts: ['workers', 'answers', 'steps', 'form', 'summary'],
  suggestions: ['steps', 'form', 'i18n'],
  // What leaves the device knows only what was cleared to leave.
  pdf: ['workers', 'summary', 'i18n'],
  exports: ['summary', 'i18n'],
}

const rooms = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  name: `${room}-imports`,
  severity: 'error',
  comment: `src/${room} may import ${others.join(', ') || 'no other room'}.`,
  from: { path: `^src/${room}/`, pathNot: TESTS },
  to: { path: '^(src|scripts|tests)/', pathNot: `^src/(${[room, ...others].join('|')})/` },
}))

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'steps-apart',
      severity: 'error',
      comment: 'A step never imports another step; what two steps share is named by its id in the description.',
      from: { path: '^src/steps/([^/]+)/', pathNot: TESTS },
      to: { path: '^src/steps/', pathNot: '^src/steps/$1/' },
    },
    {
      name: 'nobody-imports-app',
      severity: 'error',
      comment: 'Only src/main.tsx starts the app.',
      from: { pathNot: ['^src/app/', '^src/main\\.tsx$', TESTS] },
      to: { path: '^src/app/' },
    },
    {
      name: 'no-unknown-room',
      severity: 'error',
      comment: 'Give a new folder of src its line in MAY_IMPORT.',
      from: { path: '^src/', pathNot: [`^src/(app|${Object.keys(MAY_IMPORT).join('|')})/`, '^src/[^/]+$'] },
      to: {},
    },
    {
      name: 'no-tests-in-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: ['^tests/', '^scripts/', '\\.test\\.tsx?$'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      // With a query it is not found among the exports of its package; the build finds it.
      to: { couldNotResolve: true, pathNot: '^(virtual:|harfbuzzjs/dist/harfbuzz\\.wasm\\?bytes$)' },
    },
    {
      name: 'no-dev-dependency-in-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: ['/@types/', '/vite/client'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    // Packages are found as Vite finds them.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
