/** What a gap map is finished from: what carries a row, a column and a segment, and every margin of the three. */
import { BitSet, type Projection, type Scope, studiesOf } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Carrier, findingCarriers, studyCarriers } from './carriers.ts'
import { type QuestionContext, runReference } from './context.ts'
import type { Dimension, DimensionSpec } from './dimensions.ts'
import { findingIds, scopeFindingIds, studyIds, unitSet } from './reference-ids.ts'
import type { YearBin } from './year-bins.ts'

/** A place in the cube: null stands for any value, so that two nulls of three are a margin. */
type Place = readonly [row: string | null, column: string | null, segment: string | null]

export interface CubeEntry {
  /** Reported findings that carry the place: finding indexes. */
  readonly findings: BitSet
  /** Their studies. */
  readonly studies: BitSet
  /** Studies that carry it in a finding or as a whole. */
  readonly coded: BitSet
  /** Distinct barriers and facilitators of the findings. */
  readonly barrierCount: number
  readonly facilitatorCount: number
  /** Findings in scope that carry it, whatever their code and effect, and their studies: N where the place is a segment. */
  readonly findingsInScope: number
  readonly studiesInScope: number
}

export interface GapRequest {
  readonly scope: Scope
  /** Rows, columns and, where there are any, segments. */
  readonly dimensions: readonly Dimension[]
  readonly specs: readonly DimensionSpec[]
  readonly years: readonly YearBin[] | undefined
  readonly rollUp: boolean
}

export type GapCube = (place: Place) => CubeEntry

function placeKey(place: Place): string {
  return JSON.stringify(place)
}

interface Collected {
  readonly findings: number[]
  readonly coded: number[]
  readonly inScope: number[]
}

/** Counts the cube from the projection. */
export function projectionCube(projection: Projection, { scope, specs }: GapRequest): GapCube {
  const { evidence, graph } = projection
  const collected = new Map<string, Collected>()
  const collect = (carrier: Carrier, add: (into: Collected) => void) => {
    for (const place of placesOf(carrier)) {
      const key = placeKey(place)
      const known = collected.get(key) ?? { findings: [], coded: [], inScope: [] }
      collected.set(key, known)
      add(known)
    }
  }
  for (const carrier of findingCarriers(projection, scope.findingsInScope, specs)) {
    const { study, finding = -1 } = carrier
    collect(carrier, (into) => {
      into.inScope.push(finding)
      if (!scope.reported.has(finding)) return
      into.findings.push(finding)
      into.coded.push(study)
    })
  }
  for (const carrier of studyCarriers(projection, scope, specs)) collect(carrier, (into) => into.coded.push(carrier.study))

  const countOf = (findings: readonly number[], label: string) =>
    new Set(
      findings.map((finding) => evidence.findingDeterminant[finding] ?? -1).filter((code) => code >= 0 && graph.label(code) === label),
    ).size
  return remembered((place) => {
    const { findings, coded, inScope } = collected.get(placeKey(place)) ?? { findings: [], coded: [], inScope: [] }
    const set = BitSet.of(evidence.findings.length, findings)
    return {
      findings: set,
      studies: studiesOf(projection, set),
      coded: BitSet.of(evidence.studies.length, coded),
      barrierCount: countOf(findings, 'Barrier'),
      facilitatorCount: countOf(findings, 'Facilitator'),
      findingsInScope: inScope.length,
      studiesInScope: studiesOf(projection, BitSet.of(evidence.findings.length, inScope)).count,
    }
  })
}

/** A margin is asked for by every cell of its row or column. */
function remembered(cube: GapCube): GapCube {
  const known = new Map<string, CubeEntry>()
  return (place) => {
    const key = placeKey(place)
    const entry = known.get(key) ?? cube(place)
    known.set(key, entry)
    return entry
  }
}

/** Every place that a carrier stands at, margins included. */
function placesOf({ values: [rows = [], columns = [], segments = []] }: Carrier): readonly Place[] {
  const places: Place[] = []
  for (const row of [null, ...rows]) {
    for (const column of [null, ...columns]) {
      for (const segment of [null, ...segments]) places.push([row, column, segment])
    }
  }
  return places
}

/** Counts the cube in Cypher. */
export async function referenceCube(context: QuestionContext, request: GapRequest): Promise<GapCube> {
  const { projection } = context
  const { scope, dimensions, years, rollUp } = request
  const [rows = 'DOMAIN', columns = 'LEVEL', segments = null] = dimensions
  const entries = await runReference(context, queries.gapMap, {
    rows,
    columns,
    segments,
    findingIds: findingIds(projection, scope),
    scopeFindingIds: scopeFindingIds(projection, scope),
    studyIds: studyIds(projection, scope.studiesInScope),
    codedAs: scope.anyFinding,
    rollUp,
    yearBins: years ?? [],
  })
  const found = new Map(entries.map((entry) => [placeKey([entry.row, entry.column, entry.segment]), entry]))
  const noFindings = new BitSet(projection.evidence.findings.length)
  const noStudies = new BitSet(projection.evidence.studies.length)
  return remembered((place) => {
    const entry = found.get(placeKey(place))
    return {
      findings: entry ? unitSet(projection, 'FINDING', entry.findings) : noFindings,
      studies: entry ? unitSet(projection, 'STUDY', entry.studies) : noStudies,
      coded: entry ? unitSet(projection, 'STUDY', entry.coded) : noStudies,
      barrierCount: entry?.barrierCount ?? 0,
      facilitatorCount: entry?.facilitatorCount ?? 0,
      findingsInScope: entry?.findingsInScope ?? 0,
      studiesInScope: entry?.studiesInScope ?? 0,
    }
  })
}
