import { headers, PATH_HEADERS } from './policy.ts'

const lines = (all: Readonly<Record<string, string>>, always: boolean): string[] =>
  Object.entries(all).map(
    ([name, value]) => `    add_header ${name} '${value.replaceAll("'", "\\'")}'${always ? ' always' : ''};`,
  )

/** A sample for nginx. A location with headers of its own drops those from above, so each repeats all. */
export const nginxFile = (): string =>
  [
    '# Written by `npm run headers` from scripts/vite/policy.ts. In a sub-path, put it before each location.',
    'server {',
    '  root /srv/foreword;',
    '  location / {',
    ...lines(headers(), true),
    '  }',
    ...PATH_HEADERS.flatMap(({ path, headers: extra }) => [
      `  location ${path.endsWith('*') ? `^~ /${path.slice(0, -1)}` : `= /${path}`} {`,
      ...lines(headers(), true),
      // Without `always`: a file that is missing is not kept as missing.
      ...lines(extra, false),
      '  }',
    ]),
    '}',
    '',
  ].join('\n')
