/** The door: one function a question. */

export type { Addressing } from './addressing.ts'
export { type Backbone, type BackboneArguments, type BackboneLink, backbone } from './backbone.ts'
export { type BridgesArguments, bridges } from './bridges.ts'
export { type CoOccurrenceArguments, coOccurrence } from './co-occurrence.ts'
export { type CoOccurrenceMatrixArguments, coOccurrenceMatrix } from './co-occurrence-matrix.ts'
export type { CoOccurrence } from './co-occurrence-row.ts'
export { type CoOccurrencesArguments, coOccurrences } from './co-occurrences.ts'
export { type CodeSet, type CoOccurringSetsArguments, coOccurringSets } from './co-occurring-sets.ts'
export { type CommunitiesArguments, communities } from './communities.ts'
export { type CompareArguments, type Comparison, compare } from './compare.ts'
export type { Engine, Method, QuestionContext } from './context.ts'
export { type Coverage, type CoverageArguments, coverage } from './coverage.ts'
export {
  type CrossDomainLink,
  type CrossDomainLinksArguments,
  crossDomainLinks,
} from './cross-domain-links.ts'
export type { DimensionValue } from './dimension-values.ts'
export { type Dimension, dimensionNames } from './dimensions.ts'
export {
  type DomainLinkCell,
  type DomainLinkMatrix,
  type DomainLinksArguments,
  type DomainPair,
  domainLinks,
} from './domain-links.ts'
export {
  type FrameworkBarrier,
  type FrameworkCell,
  type FrameworkMatrix,
  type FrameworkMatrixArguments,
  frameworkMatrix,
} from './framework-matrix.ts'
export { type GapMap, type GapMapArguments, type GapMapCell, gapMap } from './gap-map.ts'
export {
  type EvidenceGroup,
  type GroupEvidenceArguments,
  groupEvidence,
} from './group-evidence.ts'
export { type IntersectionCount, type IntersectionResult, type IntersectionsArguments, intersections } from './intersections.ts'
export type { Measure } from './measure-value.ts'
export { methodsParagraph, type ReportedMethod } from './methods-paragraph.ts'
export { type NeighborhoodArguments, neighborhood, type Subgraph, type SubgraphRelationship } from './neighborhood.ts'
export { type NetworkArguments, type NetworkLink, network } from './network.ts'
export type { Hop, Path, PathResult } from './path-answer.ts'
export { type PathsArguments, paths } from './paths.ts'
export type { ReportedCode } from './reported-codes.ts'
export { type SaturationArguments, saturation } from './saturation.ts'
export { scopeOf } from './scope-of.ts'
export { type Chain, type ChainResult, type ChainStep, type Remedy, type StatedChainsArguments, statedChains } from './stated-chains.ts'
export { statedLinksInScope } from './stated-links.ts'
export { type StrataArguments, type StrataResult, strata } from './strata.ts'
export type { Stratum } from './stratum.ts'
export { type VersionDiffArguments, versionDiff } from './version-diff.ts'
