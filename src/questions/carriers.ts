/** What carries the values of dimensions: findings, and studies as far as they are coded as a whole. */
import type { BitSet, Projection, Scope } from '../projection/index.ts'
import type { DimensionSpec } from './dimensions.ts'

export interface Carrier {
  /** Study index. */
  readonly study: number
  /** Finding index; undefined for a study as a whole. */
  readonly finding: number | undefined
  /** For each dimension asked for: ids or texts; empty where none is stated. */
  readonly values: readonly (readonly string[])[]
}

/** Findings with their values of some dimensions. */
export function findingCarriers(projection: Projection, findings: BitSet, specs: readonly DimensionSpec[]): readonly Carrier[] {
  const { evidence } = projection
  const readers = specs.map((spec) => reader(projection, spec))
  return [...findings].map((finding) => ({
    study: evidence.findingStudy[finding] ?? -1,
    finding,
    values: readers.map((valuesOf) => valuesOf(finding)),
  }))
}

/** Reads a finding's values; those of codes and studies are read once each. */
function reader({ evidence }: Projection, { owner, valuesOf }: DimensionSpec): (finding: number) => readonly string[] {
  if (owner === 'FINDING') return valuesOf
  const read = new Map<number, readonly string[]>()
  return (finding) => {
    const of =
      owner === 'CODE' ? (evidence.findingDeterminant[finding] ?? -1) : (evidence.studies[evidence.findingStudy[finding] ?? -1] ?? -1)
    const known = read.get(of) ?? valuesOf(of)
    read.set(of, known)
    return known
  }
}

/**
 * Studies in scope as a whole: their own values, and the levels, factors and stakeholders that they are coded as without a
 * place, which count only where the scope says nothing about findings. A study as a whole has no determinant.
 */
export function studyCarriers({ graph, evidence }: Projection, scope: Scope, specs: readonly DimensionSpec[]): readonly Carrier[] {
  return [...scope.studiesInScope].map((study) => {
    const node = evidence.studies[study] ?? -1
    const codedAs = scope.anyFinding ? graph.neighbors(node, 'CODED_AS', 'OUT') : []
    const values = specs.map(({ owner, labels, valuesOf }) => {
      if (owner === 'CODE') return []
      if (owner === 'STUDY') return valuesOf(node)
      return codedAs.filter((code) => labels.includes(graph.label(code))).map((code) => graph.id(code))
    })
    return { study, finding: undefined, values }
  })
}
