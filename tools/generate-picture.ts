/** The README's picture, docs/wheel.svg: drawn from the shipped package itself, so that it cannot show what is not there. */
import { join } from 'node:path'
import { projectRoot } from '../src/config.ts'
import { readDataPackage } from '../src/importers/index.ts'
import { describeIssue } from '../src/model/index.ts'
import { type BitSet, buildProjection, incidence, type Projection, resolveScope } from '../src/projection/index.ts'
import { packageRows } from '../src/runs/index.ts'
import type { GeneratedFile } from './generated-file.ts'
import { drawWheel, type Wheel } from './picture/wheel.ts'

/** A link is drawn from this many shared studies on: more links than a reader can follow tell nothing. */
const leastStudies = 3

export async function generatePicture(): Promise<{ files: readonly GeneratedFile[]; complaints: readonly string[] }> {
  const { package: shipped, issues } = await readDataPackage(join(projectRoot, 'data', 'digital-mental-health'))
  if (shipped === undefined) return { files: [], complaints: issues.map((issue) => `docs/wheel.svg: ${describeIssue(issue)}`) }
  const projection = buildProjection(packageRows(shipped), { dataVersion: 'shipped', sequence: 0 })
  return { files: [{ path: 'docs/wheel.svg', content: drawWheel(wheelOf(projection)) }], complaints: [] }
}

function wheelOf(projection: Projection): Wheel {
  const { evidence, graph } = projection
  const { codes, units } = incidence(projection, resolveScope(projection, undefined), 'BARRIER', 'STUDY')
  const text = (node: number) => String(graph.properties(node).name)
  const domains = [...evidence.codes('DOMAIN')].sort((a, b) => Number(graph.properties(a).order) - Number(graph.properties(b).order))
  const barriers = codes.map((node, place) => ({
    name: text(node),
    domain: domains.indexOf(evidence.domain(node) ?? -1),
    theme: evidence.theme(node) ?? -1,
    studies: units[place]?.count ?? 0,
  }))
  const links = codes.flatMap((_, a) =>
    codes.slice(0, a).flatMap((__, b) => {
      const studies = shared(units[a], units[b])
      return studies >= leastStudies && barriers[a]?.domain !== barriers[b]?.domain ? [{ a, b, studies }] : []
    }),
  )
  return {
    title: `Barriers that the same studies report, across domains: ${links.length} pairs in at least ${leastStudies} of ${evidence.studies.length} studies`,
    domains: domains.map(text),
    barriers,
    links,
  }
}

function shared(a: BitSet | undefined, b: BitSet | undefined): number {
  return a === undefined || b === undefined ? 0 : a.countAnd(b)
}
