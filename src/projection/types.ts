/**
 * The projection: one data version in memory, read only, swapped as a whole. It holds ids, the vocabulary, filterable
 * properties and adjacency. Long texts (`text: true` in graph-schema) stay in Neo4j.
 */
import type { CodeKind, Direction, NodeId, NodeLabel, Properties, RelationshipType } from '../model/index.ts'
import type { BitSet } from './bit-set.ts'

export interface Projection {
  readonly dataVersion: string
  /** Even; orders versions. */
  readonly sequence: number
  readonly graph: GraphIndex
  readonly evidence: Evidence
}

/**
 * Every imported node has a number, 0..nodeCount-1, in bytewise order of ids: comparing numbers is comparing ids.
 * Numbers hold within one projection only and never leave the service.
 */
export interface GraphIndex {
  readonly nodeCount: number
  id(node: number): NodeId
  label(node: number): NodeLabel
  /** Without texts; with `key`, `packages` and, for a merged study, `aliases`. */
  properties(node: number): Properties
  /** Number of a full id or of an alias; undefined when there is no such node. */
  find(id: string): number | undefined
  /** Nodes of one label, ascending. */
  nodesOf(label: NodeLabel): readonly number[]
  /** Neighbours, ascending. */
  neighbors(node: number, type: RelationshipType, direction: Direction): readonly number[]
  /** Packages that occur in ids and aliases, in bytewise order: what a short id may mean. */
  readonly packages: readonly string[]
  /** Properties of one relationship (only ALIGNED_TO has any besides `packages`); empty when there is no such relationship. */
  relationshipProperties(from: number, type: RelationshipType, to: number): Properties
}

/** The findings as columns. Study and finding indexes are positions in `studies` and `findings`. */
export interface Evidence {
  /** Node numbers, ascending. */
  readonly studies: readonly number[]
  readonly findings: readonly number[]
  /** By node number; undefined for other nodes. */
  studyIndex(node: number): number | undefined
  findingIndex(node: number): number | undefined
  /** Per finding index: study index. */
  readonly findingStudy: Int32Array
  /** Per finding index: node number; -1 where there is none. */
  readonly findingDeterminant: Int32Array
  readonly findingLevel: Int32Array
  readonly findingStakeholder: Int32Array
  readonly findingFactors: readonly (readonly number[])[]
  /** Per study index: finding indexes, ascending. */
  readonly studyFindings: readonly (readonly number[])[]
  /** Every node of a code kind, ascending. */
  codes(kind: CodeKind): readonly number[]
  /** Theme of a determinant; undefined for other nodes. */
  theme(determinant: number): number | undefined
  /** Domain of a determinant or theme (its nearest ancestor that names one), or the domain itself; undefined for other nodes. */
  domain(node: number): number | undefined
  /** A theme with all below it, ascending. */
  themeAndBelow(theme: number): readonly number[]
  /** True for a barrier and a facilitator that are the same concept with opposite sign. */
  isMirror(a: number, b: number): boolean
  /** True where the model fixes the pair: a code and its own ancestor, e.g. a determinant and its theme. Never tested. */
  isStructural(a: number, b: number): boolean
  readonly statedLinks: readonly StatedLinkRow[]
}

export interface StatedLinkRow {
  readonly node: number
  /** Study index. */
  readonly study: number
  /** Node numbers of determinants. */
  readonly source: number
  readonly target: number
  readonly relation: 'ADDRESSES' | 'WORSENS' | 'LEADS_TO'
  readonly assertion: 'OBSERVED' | 'EXPECTED' | 'PROPOSED'
}

/** What a caller may ask to narrow a question to: see `EvidenceFilter` in the GraphQL schema. Ids may be short. */
export interface EvidenceFilter {
  readonly dataSets?: readonly string[]
  readonly reviews?: readonly string[]
  readonly studies?: readonly string[]
  readonly technologies?: readonly string[]
  readonly settings?: readonly string[]
  readonly designs?: readonly string[]
  readonly countries?: readonly string[]
  readonly participants?: readonly string[]
  readonly years?: { readonly from?: number; readonly to?: number }
  readonly text?: string
  readonly levels?: readonly string[]
  readonly factors?: readonly string[]
  readonly stakeholders?: readonly string[]
  readonly agreement?: readonly ('BOTH' | 'BOTH_ADJUDICATED' | 'ADJUDICATED')[]
  readonly determinantKinds?: readonly ('BARRIER' | 'FACILITATOR')[]
  readonly determinants?: readonly string[]
  readonly themes?: readonly string[]
  readonly domains?: readonly string[]
  readonly effects?: readonly ('PRESENT' | 'ABSENT' | 'MIXED')[]
  readonly rollUp?: boolean
  readonly not?: EvidenceFilter
  readonly studiesWith?: readonly EvidenceFilter[]
  readonly studiesWithout?: readonly EvidenceFilter[]
}

/** A filter, evaluated against one projection. All sets are over study or finding indexes. */
export interface Scope {
  /** Studies that pass the study level: N under `universe: ALL`. */
  readonly studies: BitSet
  /** Findings of those studies that pass the finding level, whatever their code or effect: they decide N. */
  readonly findingsInScope: BitSet
  /** Studies with at least one finding in `findingsInScope`: N under `universe: IN_SCOPE`. */
  readonly studiesInScope: BitSet
  /** Findings in scope that also pass the code level, effects included (PRESENT where nothing is said): what counts as reported. */
  readonly reported: BitSet
  /** Determinants that the code level lets through, ascending; every one where it says nothing. */
  readonly determinants: readonly number[]
  /** True where the filter says nothing at the finding level: codings without a place (CODED_AS) then count too. */
  readonly anyFinding: boolean
}

export type Unit = 'STUDY' | 'FINDING'
export type Universe = 'IN_SCOPE' | 'ALL'

/** Which units report which codes of one kind: the matrix behind every count. */
export interface Incidence {
  readonly kind: CodeKind
  readonly unit: Unit
  /** Every node of the kind, ascending, whether reported or not. */
  readonly codes: readonly number[]
  /** In the order of `codes`: study or finding indexes, by unit. */
  readonly units: readonly BitSet[]
}
