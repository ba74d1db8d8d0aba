/** Counts what a comparison is finished from: per code or pair, the studies of either side that report it. */
import { badInput } from '../errors.ts'
import { BitSet, incidence, type Projection } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type QuestionContext, runReference } from './context.ts'
import { sideParameters, unitSet } from './reference-ids.ts'
import type { Side } from './sides.ts'

/** Codes whose pairs the Cypher reference compares. */
const maxReferenceCodes = 500

/** A code, or a pair of codes, that some study of a side reports; study indexes. */
export interface ComparedCounts {
  readonly a: number
  /** Null for a single code. */
  readonly b: number | null
  readonly leftCount: number
  readonly rightCount: number
  /** Called when the studies are looked at. */
  readonly leftStudies: () => BitSet
  readonly rightStudies: () => BitSet
}

export interface CompareRequest {
  readonly left: Side
  readonly right: Side
  readonly pairs: boolean
}

/** Single codes, or pairs with the lower id first, ascending. */
export function projectionComparison(projection: Projection, { left, right, pairs }: CompareRequest): readonly ComparedCounts[] {
  const lefts = incidence(projection, left.scope, left.kind, 'STUDY', left.rollUp).units
  const rights = incidence(projection, right.scope, right.kind, 'STUDY', right.rollUp).units
  const none = new BitSet(projection.evidence.studies.length)
  const rows: ComparedCounts[] = []
  const studies = (units: readonly BitSet[], i: number, j: number | undefined): BitSet => {
    const own = units[i] ?? none
    return j === undefined ? own : own.and(units[j] ?? none)
  }
  const add = (i: number, j: number | undefined) => {
    const count = (units: readonly BitSet[]) => (units[i] ?? none).countAnd(units[j ?? i] ?? none)
    const [leftCount, rightCount] = [count(lefts), count(rights)]
    if (leftCount + rightCount === 0) return
    rows.push({
      a: left.codes[i] ?? -1,
      b: j === undefined ? null : (left.codes[j] ?? -1),
      leftCount,
      rightCount,
      leftStudies: () => studies(lefts, i, j),
      rightStudies: () => studies(rights, i, j),
    })
  }
  for (let i = 0; i < left.codes.length; i++) {
    if (!pairs) add(i, undefined)
    else for (let j = i + 1; j < left.codes.length; j++) add(i, j)
  }
  return rows
}

/** @throws ClientError BAD_USER_INPUT for pairs of more codes than it compares */
export async function referenceComparison(context: QuestionContext, request: CompareRequest): Promise<readonly ComparedCounts[]> {
  const { projection } = context
  const { left, right, pairs } = request
  if (pairs && left.codes.length > maxReferenceCodes) {
    throw badInput('engine', `PROJECTION for pairs of ${left.codes.length} codes: CYPHER compares those of ${maxReferenceCodes}`, 'CYPHER')
  }
  const rows = await runReference(context, queries.compare, {
    left: sideParameters(projection, left, 'IN_SCOPE'),
    right: sideParameters(projection, right, 'IN_SCOPE'),
    pairs,
  })
  const node = (id: string) => projection.graph.find(id) ?? -1
  return rows
    .map((row) => {
      const [leftStudies, rightStudies] = [unitSet(projection, 'STUDY', row.left), unitSet(projection, 'STUDY', row.right)]
      return {
        a: node(row.a),
        b: row.b === null ? null : node(row.b),
        leftCount: leftStudies.count,
        rightCount: rightStudies.count,
        leftStudies: () => leftStudies,
        rightStudies: () => rightStudies,
      }
    })
    .sort((x, y) => x.a - y.a || (x.b ?? 0) - (y.b ?? 0))
}
