/** Values of dimensions as answers name them, and the axes that they make. */
import { compareBytewise } from '../model/index.ts'
import type { Projection, Scope } from '../projection/index.ts'
import type { Dimension, DimensionSpec } from './dimensions.ts'
import type { YearBin } from './year-bins.ts'

/** One value of a dimension, or that none is stated. */
export interface DimensionValue {
  readonly dimension: Dimension
  /** Key within its package, the value itself where it is a text, or NOT_STATED. */
  readonly key: string
  /** Global id where the value is a node. */
  readonly id: string | null
  readonly name: string
  /** Node number where the value is a node. */
  readonly node: number | null
  readonly stated: boolean
}

const kindNames: ReadonlyMap<string, string> = new Map([
  ['BARRIER', 'Barrier'],
  ['FACILITATOR', 'Facilitator'],
])

/** What a value, as carriers hold it, is called; undefined stands for a value that is not stated. */
export function dimensionValue(
  { graph }: Projection,
  dimension: Dimension,
  { labels }: DimensionSpec,
  value: string | undefined,
  years: readonly YearBin[] | undefined,
): DimensionValue {
  if (value === undefined) return { dimension, key: 'NOT_STATED', id: null, name: 'Not stated', node: null, stated: false }
  const node = labels.length > 0 ? graph.find(value) : undefined
  if (node === undefined) {
    const name = (dimension === 'YEAR' ? years?.find((bin) => bin.key === value)?.name : kindNames.get(value)) ?? value
    return { dimension, key: value, id: null, name, node: null, stated: true }
  }
  const { key, name, title } = graph.properties(node)
  return { dimension, key: String(key), id: value, name: String(name ?? title ?? key), node, stated: true }
}

/**
 * Every value that the vocabulary has, whether anything in scope carries it or not: nodes by their place in the framework,
 * then by id; texts and years ascending. Where the scope looks at some determinants only, code-level values are theirs.
 */
export function axisOf(
  projection: Projection,
  scope: Scope,
  dimension: Dimension,
  spec: DimensionSpec,
  years: readonly YearBin[] | undefined,
): readonly string[] {
  const { graph, evidence } = projection
  if (dimension === 'YEAR' && years !== undefined) return years.map((bin) => bin.key)
  const everyCode = scope.determinants.length === evidence.codes('DETERMINANT').length
  if (spec.owner === 'CODE' && (!everyCode || spec.labels.length === 0)) {
    return inAxisOrder(projection, spec, new Set(scope.determinants.flatMap((determinant) => spec.valuesOf(determinant))))
  }
  if (spec.labels.length > 0)
    return inAxisOrder(
      projection,
      spec,
      spec.labels.flatMap((label) => graph.nodesOf(label).map((node) => graph.id(node))),
    )
  return inAxisOrder(projection, spec, new Set(evidence.studies.flatMap((study) => spec.valuesOf(study))))
}

function inAxisOrder({ graph }: Projection, { labels }: DimensionSpec, values: Iterable<string>): readonly string[] {
  const place = (value: string): number => {
    const order = labels.length > 0 ? graph.properties(graph.find(value) ?? -1).order : undefined
    return typeof order === 'number' ? order : Number.MAX_SAFE_INTEGER
  }
  return [...values].sort((a, b) => place(a) - place(b) || compareBytewise(a, b))
}
