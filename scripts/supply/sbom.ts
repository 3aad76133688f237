/** A bill of materials in CycloneDX 1.6. No day, no serial number: the same build gives the same bytes. */
import { nameOf, resolveFrom, type LockEntries } from './lock'

export interface About {
  name: string
  version: string
  license: string
}

interface Component {
  type: 'application' | 'library'
  'bom-ref': string
  group?: string
  name: string
  version: string
  scope?: 'required'
  hashes?: { alg: 'SHA-512'; content: string }[]
  licenses: ({ license: { id: string } } | { expression: string })[]
  purl?: string
}

export interface Bom {
  $schema: string
  bomFormat: 'CycloneDX'
  specVersion: '1.6'
  version: 1
  metadata: { component: Component }
  components: Component[]
  dependencies: { ref: string; dependsOn: string[] }[]
}

/** https://github.com/package-url/purl-spec: the `@` of a scope is percent-encoded. */
const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace(/^@/, '%40')}@${version}`

const licensesOf = (license: string): Component['licenses'] =>
  /\s/.test(license) ? [{ expression: license }] : [{ license: { id: license } }]

/** npm keeps SHA-512 in base64, CycloneDX wants hex. */
const hashesOf = (integrity = ''): { alg: 'SHA-512'; content: string }[] =>
  integrity
    .split(' ')
    .filter((one) => one.startsWith('sha512-'))
    .map((one) => ({ alg: 'SHA-512', content: Buffer.from(one.slice('sha512-'.length), 'base64').toString('hex') }))

/**
 * @param app the app itself
 * @param direct the packages that it names itself
 * @param places what ships, as places in the lock file
 * @param licenses by place
 */
export function sbomOf(
  app: About,
  direct: readonly string[],
  lock: LockEntries,
  places: readonly string[],
  licenses: ReadonlyMap<string, string>,
): Bom {
  const shipped = new Set(places)
  const refOf = (place: string): string => purlOf(nameOf(place), lock[place]!.version)
  const refs = (from: string, names: readonly string[]): string[] =>
    names
      .map((name) => resolveFrom(lock, from, name))
      .filter((place) => place !== null && shipped.has(place))
      .map((place) => refOf(place!))
      .toSorted()
  const components = places.map((place): Component => {
    const [scope, short] = nameOf(place).split('/')
    return {
      type: 'library',
      'bom-ref': refOf(place),
      ...(short === undefined ? {} : { group: scope! }),
      name: short ?? scope!,
      version: lock[place]!.version,
      scope: 'required',
      hashes: hashesOf(lock[place]!.integrity),
      licenses: licensesOf(licenses.get(place) ?? ''),
      purl: refOf(place),
    }
  })
  const ref = `${app.name}@${app.version}`
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': ref,
        name: app.name,
        version: app.version,
        licenses: licensesOf(app.license),
      },
    },
    components: components.toSorted((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1)),
    dependencies: [
      { ref, dependsOn: refs('', direct) },
      ...places
        .map((place) => ({ ref: refOf(place), dependsOn: refs(place, Object.keys(lock[place]!.dependencies ?? {})) }))
        .toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
    ],
  }
}
