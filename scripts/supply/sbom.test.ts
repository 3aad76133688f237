import { describe, expect, it } from 'vitest'
import { readNotices } from '../vite/notices'
import { isRuntime, readLock } from './lock'
import { sbomOf } from './sbom'

const root = process.cwd()
const lock = readLock(root)
const places = Object.keys(lock).filter((place) => isRuntime(lock[place]!))
const licenses = new Map(readNotices(root).map(({ place, license }) => [place, license]))
const app = { name: 'foreword', version: '0.1.0', license: 'MIT' }
const direct = ['react', 'react-dom', '@noble/hashes', 'fontkit']
const bom = sbomOf(app, direct, lock, places, licenses)

describe('the bill of materials', () => {
  it('has the shape of CycloneDX 1.6', () => {
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1 })
    expect(bom.metadata.component).toMatchObject({ type: 'application', name: 'foreword' })
    expect(bom.components).toHaveLength(places.length)
    for (const one of bom.components) {
      expect(one).toMatchObject({ type: 'library', scope: 'required', 'bom-ref': one.purl })
      expect(one.purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+$/)
      expect(one.hashes?.map(({ alg }) => alg)).toEqual(['SHA-512'])
      expect(one.hashes?.[0]?.content).toMatch(/^[\da-f]{128}$/)
      expect(JSON.stringify(one.licenses), one.name).toMatch(/"(id|expression)":"[A-Z]/)
    }
  })

  it('names each part once, and says what asks for what only of parts that it names', () => {
    const refs = [bom.metadata.component['bom-ref'], ...bom.components.map((one) => one['bom-ref'])]
    expect(new Set(refs).size).toBe(refs.length)
    expect(bom.dependencies.map(({ ref }) => ref).toSorted()).toEqual(refs.toSorted())
    for (const { dependsOn } of bom.dependencies) expect(refs).toEqual(expect.arrayContaining(dependsOn))
    const ofReactDom = bom.dependencies.find(({ ref }) => ref.startsWith('pkg:npm/react-dom@'))
    expect(ofReactDom?.dependsOn).toEqual([expect.stringMatching(/^pkg:npm\/scheduler@/)])
    expect(bom.dependencies[0]?.dependsOn).toHaveLength(direct.length)
  })

  it('says nothing that changes from one day to the next', () => {
    const again = sbomOf(app, direct, lock, places, licenses)
    expect(JSON.stringify(again)).toBe(JSON.stringify(bom))
    expect(JSON.stringify(bom)).not.toMatch(/serialNumber|timestamp|\d{4}-\d{2}-\d{2}T/)
  })

  it('leaves out what does not ship', () => {
    const one = sbomOf(app, direct, lock, ['node_modules/react'], licenses)
    expect(one.components.map(({ name }) => name)).toEqual(['react'])
    expect(one.dependencies[0]?.dependsOn).toEqual([one.components[0]?.purl])
  })
})
