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

export interface ComparedFamily {
  /** Those that some study of a side reports: single codes, or pairs with the lower id first; ascending. */
  readonly rows: readonly ComparedCounts[]
  /** Codes, or pairs of codes, that have at least one study each on some side, less what the model fixes; together or not. */
  readonly familySize: number
  readonly structuralPairs: number
}

export function projectionComparison(projection: Projection, { left, right, pairs }: CompareRequest): ComparedFamily {
  const lefts = incidence(projection, left.scope, left.kind, 'STUDY', left.rollUp).units
  const rights = incidence(projection, right.scope, right.kind, 'STUDY', right.rollUp).units
  const none = new BitSet(projection.evidence.studies.length)
  const studies = (units: readonly BitSet[], i: number, j: number): BitSet => (units[i] ?? none).and(units[j] ?? none)
  const count = (units: readonly BitSet[], i: number, j: number): number => (units[i] ?? none).countAnd(units[j] ?? none)
  const present = left.codes.flatMap((code, place) => (lefts[place]?.isEmpty && rights[place]?.isEmpty ? [] : [{ code, place }]))
  const rows: ComparedCounts[] = []
  let familySize = 0
  let structuralPairs = 0
  for (const [at, { code: a, place: i }] of present.entries()) {
    for (const { code: b, place: j } of pairs ? present.slice(at + 1) : [{ code: null, place: i }]) {
      if (b !== null && projection.evidence.isStructural(a, b)) {
        structuralPairs++
        continue
      }
      familySize++
      const [leftCount, rightCount] = [count(lefts, i, j), count(rights, i, j)]
      if (leftCount + rightCount === 0) continue
      rows.push({ a, b, leftCount, rightCount, leftStudies: () => studies(lefts, i, j), rightStudies: () => studies(rights, i, j) })
    }
  }
  return { rows, familySize, structuralPairs }
}

/** @throws ClientError BAD_USER_INPUT for pairs of more codes than it compares */
export async function referenceComparison(context: QuestionContext, request: CompareRequest): Promise<ComparedFamily> {
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
  const all = rows.map((row) => ({ ...row, a: node(row.a), b: row.b === null ? null : node(row.b) }))
  const family = all.filter(({ a, b }) => b === null || !projection.evidence.isStructural(a, b))
  const reported = family.filter((row) => row.left.length + row.right.length > 0)
  return {
    rows: reported.map((row) => countedRow(projection, row)).sort((x, y) => x.a - y.a || (x.b ?? 0) - (y.b ?? 0)),
    familySize: family.length,
    structuralPairs: all.length - family.length,
  }
}

interface FoundRow {
  readonly a: number
  readonly b: number | null
  readonly left: readonly string[]
  readonly right: readonly string[]
}

function countedRow(projection: Projection, { a, b, left, right }: FoundRow): ComparedCounts {
  const [onLeft, onRight] = [unitSet(projection, 'STUDY', left), unitSet(projection, 'STUDY', right)]
  return { a, b, leftCount: onLeft.count, rightCount: onRight.count, leftStudies: () => onLeft, rightStudies: () => onRight }
}
