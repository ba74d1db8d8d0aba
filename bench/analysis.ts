/**
 * Time and memory of the analysis as work grows, on SYNTHETIC coding, each case in a process of its own.
 *
 *   node --import tsx bench/analysis.ts [S M L]
 *
 * Prints a Markdown table: what was done, how long it took, and the most memory that the process had (resident, the coding
 * included). A case that takes longer than ten minutes is ended and said to be.
 */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  betweenness,
  bridging,
  type Coding,
  fixedMarginsSampler,
  hopCost,
  kBestPaths,
  nullCoding,
  type PairFamily,
  type PathLink,
  pairFamily,
  sdsm,
  testPairs,
  weightedNetwork,
} from '../src/analysis/index.ts'
import { syntheticCoding } from './synthetic-coding.ts'

const sizes = { S: [300, 120, 4], M: [10_000, 2_000, 10], L: [100_000, 5_000, 10] } as const
type Size = keyof typeof sizes
const patienceMs = 600_000
/** Links of the network that paths and bridges are looked for in: what the explorer draws at most. */
const mostLinks = 20_000
const options = { tail: 'UPPER', correction: 'BH', alpha: 0.05 } as const

const tasks: Readonly<Record<string, (coding: Coding, size: Size) => string>> = {
  'full matrix with tests': (coding) => {
    const family = pairFamily(coding)
    const { q, expectedRejections } = testPairs(family, options)
    const found = q.reduce((sum, value) => sum + (value <= 0.05 ? 1 : 0), 0)
    return `${family.size} pairs, ${found} with q <= 0.05, ${expectedRejections.toFixed(0)} p <= 0.05 expected`
  },
  'top 20 of one code': ({ universe, codes }) => {
    const family = pairFamily({ universe, codes: codes.slice(0, 1), against: codes.slice(1) })
    const { q } = testPairs(family, options)
    const order = [...q.keys()].sort((x, y) => (q[x] ?? 1) - (q[y] ?? 1)).slice(0, 20)
    return `${family.size} pairs, smallest q ${(q[order[0] ?? 0] ?? 1).toExponential(1)}`
  },
  'five best paths of at most 4 hops': (coding) => {
    const family = pairFamily(coding)
    const { links, count } = network(family)
    const { paths, truncated } = kBestPaths({
      links,
      source: 0,
      target: 25,
      via: [],
      maxHops: 4,
      k: 5,
      weight: 'STRENGTH',
      limit: 1_000_000,
    })
    return `${count} links, ${paths.length} paths${truncated ? ', stopped' : ''} (counting the pairs included)`
  },
  'bridges (betweenness, coefficient)': (coding) => {
    const family = pairFamily(coding)
    const { edges, count } = network(family)
    const graph = weightedNetwork(coding.codes.length, edges)
    const between = betweenness(graph)
    const found = bridging(
      graph,
      between,
      coding.codes.map((_, code) => code % 6),
    )
    return `${count} links, ${found.filter(({ centrality }) => (centrality ?? 0) > 0).length} codes between others (counting the pairs included)`
  },
  'SDSM model and 1,000 tests': (coding) => {
    const nulls = nullCoding(coding.universe, coding.codes)
    const model = sdsm(nulls.coding)
    let small = 0
    for (let k = 0; k < 1_000; k++) if (model.test(k % 40, 40 + ((k * 7) % 60), 3).upper < 0.05) small++
    return `residual ${model.residual.toExponential(1)}, ${small} below 0.05`
  },
  'fixed margins, a sample': (coding, size) => {
    const samples = { S: 1_000, M: 50, L: 3 }[size]
    const started = performance.now()
    const sampler = fixedMarginsSampler({ coding, seed: 1 })
    sampler.add(1)
    const first = performance.now()
    sampler.add(samples)
    return `${((performance.now() - first) / samples).toFixed(1)} ms each; ${((first - started) / 1000).toFixed(1)} s to begin`
  },
}

/** The strongest links, as few counts apart as keep them within what is drawn. */
function network(family: PairFamily) {
  let least = 1
  while (family.both.reduce((sum, both) => sum + (both >= least ? 1 : 0), 0) > mostLinks) least++
  const edges: { source: number; target: number; weight: number }[] = []
  const links = new Map<number, PathLink[]>()
  for (const [k, both] of family.both.entries()) {
    if (both < least) continue
    const [source, target] = [family.left[k] ?? 0, family.right[k] ?? 0]
    edges.push({ source, target, weight: both })
    const cost = hopCost(both / ((family.a[k] ?? 0) + (family.b[k] ?? 0) - both))
    for (const [from, to] of [[source, target] as const, [target, source] as const]) {
      const own = links.get(from) ?? []
      links.set(from, own)
      own.push({ to, studyCount: both, cost })
    }
  }
  return { edges, links, count: edges.length }
}

function measure(size: Size, task: string): void {
  const [studies, codes, mean] = sizes[size]
  const coding = syntheticCoding(studies, codes, mean)
  const started = performance.now()
  const found = tasks[task]?.(coding, size)
  const seconds = (performance.now() - started) / 1000
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  process.stdout.write(`${seconds < 1 ? seconds.toFixed(3) : seconds.toFixed(1)} s | ${megabytes} MB | ${found}`)
}

function measureAll(asked: readonly Size[]): void {
  process.stdout.write('SYNTHETIC coding: never evidence.\n\n| size | work | time | memory | what came out |\n|---|---|---|---|---|\n')
  for (const size of asked) {
    const [studies, codes] = sizes[size]
    for (const task of Object.keys(tasks)) {
      const child = spawnSync(
        process.execPath,
        ['--max-old-space-size=12000', '--import', 'tsx', fileURLToPath(import.meta.url), size, task],
        {
          encoding: 'utf8',
          timeout: patienceMs,
        },
      )
      const outcome = child.status === 0 ? child.stdout : `- | - | ended: ${child.signal ?? child.stderr.trim().split('\n').at(-1)}`
      process.stdout.write(`| ${size}: ${studies} x ${codes} | ${task} | ${outcome} |\n`)
    }
  }
}

const [first, task] = process.argv.slice(2)
if (task !== undefined && task in tasks) measure(first as Size, task)
else measureAll((process.argv.slice(2).length === 0 ? ['S', 'M', 'L'] : process.argv.slice(2)) as Size[])
