/**
 * How long a projection of 200,000 findings takes to build, and what it holds on to. Made-up rows of the shape of
 * engineering measurements: 10,000 studies, 2,000 determinants, 100 themes, 12 domains.
 *
 * Run: node --expose-gc --import tsx bench/projection-load.ts
 */
import type { GraphRows, NodeId, NodeLabel, NodeRow, Properties, RelationshipRow, RelationshipType } from '../src/model/index.ts'
import { buildProjection, incidence, resolveScope, selectNodes } from '../src/projection/index.ts'

const studies = 10_000
const findingsPerStudy = 20
const determinants = 2000
const themes = 100
const domains = 12
const levels = 4
const factors = 20

const collect = globalThis.gc ?? (() => {})

const rows = synthesise()
const heldBefore = held()
const projection = timed('build', () => buildProjection(rows, { dataVersion: 'synthetic', sequence: 2 }))
print('held by the projection beside the rows it was built from', `${(held() - heldBefore).toFixed(0)} MB`)
print('nodes, relationships', `${rows.nodes.length}, ${rows.relationships.length}`)
const scope = timed('scope: everything', () => resolveScope(projection, undefined))
timed('scope: one level, without one domain', () => resolveScope(projection, { levels: ['l1'], not: { domains: ['d3'] } }))
timed('incidence: determinants by study', () => incidence(projection, scope, 'DETERMINANT', 'STUDY'))
timed('where: at least three findings at one level', () =>
  selectNodes(projection, 'Study', { findings: { count: { gte: 3 }, where: { level: { in: ['l1'] } } } }),
)

function synthesise(): GraphRows {
  const random = generator(20_260_101)
  const pick = (kind: string, letter: string, count: number) => `${kind}:synthetic:${letter}${Math.floor(random() * count)}`
  const nodes: NodeRow[] = []
  const relationships: RelationshipRow[] = []
  const node = (label: NodeLabel, id: string, properties: Properties = {}) => {
    nodes.push({ label, id: id as NodeId, properties: { key: id.slice(id.lastIndexOf(':') + 1), packages: ['synthetic'], ...properties } })
  }
  const link = (from: string, type: RelationshipType, to: string) => {
    relationships.push({ type, from: from as NodeId, to: to as NodeId, properties: { packages: ['synthetic'] } })
  }
  const every = (count: number, make: (place: number) => void) => {
    for (let place = 0; place < count; place++) make(place)
  }
  every(domains, (place) => node('Domain', `domain:synthetic:d${place}`))
  every(levels, (place) => node('SystemLevel', `level:synthetic:l${place}`))
  every(factors, (place) => node('IntersectionalFactor', `factor:synthetic:f${place}`))
  every(themes, (place) => {
    node('Theme', `theme:synthetic:t${place}`)
    link(`theme:synthetic:t${place}`, 'IN_DOMAIN', `domain:synthetic:d${place % domains}`)
  })
  every(determinants, (place) => {
    node('Barrier', `barrier:synthetic:b${place}`, { name: `Barrier ${place}` })
    link(`barrier:synthetic:b${place}`, 'IN_THEME', `theme:synthetic:t${place % themes}`)
  })
  every(studies, (place) => {
    const study = `study:synthetic:s${place}`
    node('Study', study, { title: `Study ${place}`, year: 2000 + (place % 25) })
    every(findingsPerStudy, (finding) => {
      const id = `finding:synthetic:s${place}-${finding}`
      node('Finding', id, { effect: random() < 0.95 ? 'PRESENT' : 'ABSENT', agreement: 'BOTH', basis: 'abstract' })
      link(study, 'REPORTS', id)
      link(id, 'SUPPORTS', `barrier:synthetic:b${Math.floor(determinants * random() ** 2)}`)
      link(id, 'AT_LEVEL', pick('level', 'l', levels))
      if (random() < 0.5) link(id, 'CONCERNS', pick('factor', 'f', factors))
    })
  })
  return { nodes, relationships }
}

/** Mulberry32: small, seeded, the same everywhere. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

function held(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1_000_000
}

/** The fastest of five runs, ms: by the clock, and of processor time, which other work on the machine does not stretch. */
function timed<T>(what: string, work: () => T): T {
  const times: number[] = []
  const processor: number[] = []
  let result = work()
  for (let run = 0; run < 5; run++) {
    const began = performance.now()
    const used = process.cpuUsage()
    result = work()
    const { user, system } = process.cpuUsage(used)
    processor.push((user + system) / 1000)
    times.push(performance.now() - began)
  }
  print(
    what,
    `${Math.min(...times).toFixed(0)} ms, processor time ${Math.min(...processor).toFixed(0)} ms (slowest of five ${Math.max(...times).toFixed(0)} ms)`,
  )
  return result
}

function print(what: string, value: string): void {
  process.stdout.write(`${what}: ${value}\n`)
}
