import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/config.ts'
import { type VersionDiffArguments, versionDiff } from '../../src/questions/index.ts'
import { projectionOf, shippedProjection } from '../support/shipped-projection.ts'

const now = await shippedProjection()
const earlier = await projectionOf([join(projectRoot, 'tests', 'fixtures', 'packages', 'digital-mental-health-1.1')])
const context = { projection: now, former: async (version: string) => (version === earlier.dataVersion ? earlier : undefined) }
const ask = (more: Partial<VersionDiffArguments> = {}) => versionDiff(context, { fromVersion: earlier.dataVersion, ...more })
const key = (id: string) => id.split(':').at(-1)

describe('from version 1.1 of the package to this one', () => {
  it('five links appeared and the one that was there was kept, each with the studies behind it', async () => {
    const { links, from, to, studiesAdded, studiesRemoved } = await ask()
    expect([from.total, from.familySize, to.total, to.familySize]).toEqual([130, 1540, 349, 1711])
    expect([studiesAdded, studiesRemoved]).toEqual([219, 0])
    expect(links.map(({ a, b, change, after }) => [key(a.id), key(b.id), change, after?.verdict, after?.studyCount])).toEqual([
      ['loss-of-nonverbal-cues', 'weakened-alliance', 'APPEARED', 'ROBUST', 10],
      ['digital-divide', 'low-patient-digital-literacy', 'APPEARED', 'ROBUST', 8],
      ['lack-of-private-space', 'loss-of-nonverbal-cues', 'KEPT', 'FRAGILE', 5],
      ['lack-of-training', 'low-provider-digital-skills', 'APPEARED', 'FRAGILE', 5],
      ['crisis-risk', 'loss-of-nonverbal-cues', 'APPEARED', 'FRAGILE', 5],
      ['low-provider-digital-skills', 'resistance-to-change', 'APPEARED', 'FRAGILE', 6],
    ])
    const kept = links.find(({ change }) => change === 'KEPT')
    expect(kept?.before?.q).toBeCloseTo(0.0135, 4)
    for (const { before, after, gained, lost } of links) {
      expect(lost).toEqual([])
      expect(gained).toHaveLength((after?.studyCount ?? 0) - (before?.studyCount ?? 0))
      expect(gained.every((id) => now.graph.find(id) !== undefined && earlier.graph.find(id) === undefined)).toBe(true)
    }
  })

  it('the other way round five vanished, because of the studies that are gone', async () => {
    const turned = { projection: earlier, former: async () => now }
    const { links, studiesRemoved } = await versionDiff(turned, { fromVersion: now.dataVersion })
    expect(links.filter(({ change }) => change === 'VANISHED')).toHaveLength(5)
    expect(links.every(({ change, gained, lost }) => gained.length === 0 && lost.length > 0 === (change === 'VANISHED'))).toBe(true)
    expect(studiesRemoved).toBe(219)
  })
})

it('a version against itself changes nothing', async () => {
  const { links, studiesAdded } = await versionDiff(context, { fromVersion: now.dataVersion })
  expect(new Set(links.map(({ change }) => change))).toEqual(new Set(['KEPT']))
  expect(studiesAdded).toBe(0)
})

it('a scope and another test hold for both versions', async () => {
  const { from, to, links } = await ask({ scope: { levels: ['meso'] }, test: { correction: 'NONE', alpha: 0.001 } })
  expect(to.total).toBe(139)
  expect(from.total).toBeLessThan(130)
  expect([from.alpha, to.correction]).toEqual([0.001, 'NONE'])
  expect(links.every(({ before, after }) => (before?.q ?? 1) <= 0.001 || (after?.q ?? 1) <= 0.001)).toBe(true)
})

it('refuses a version that never was, Cypher, and more links than an answer compares', async () => {
  await expect(ask({ fromVersion: 'ffffffffffffffff' })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  await expect(ask({ toVersion: 'ffffffffffffffff' })).rejects.toThrow('toVersion')
  await expect(ask({ engine: 'CYPHER' })).rejects.toThrow('former version is not in the graph')
  await expect(ask({ test: { correction: 'NONE', alpha: 0.9 } })).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' })
})
