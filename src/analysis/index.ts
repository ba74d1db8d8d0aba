export { type Affinity, affinity, affinityEstimate } from './affinity.ts'
export { authorClusters } from './author-clusters.ts'
export { type BackboneModel, backbonePValues, exceedances } from './backbone.ts'
export { betweenness } from './betweenness.ts'
export { type BipartiteConfiguration, bipartiteConfiguration } from './bicm.ts'
export { type BootstrapInterval, type BootstrapOptions, bootstrapInterval, clusterCells } from './bootstrap.ts'
export { type Bridging, bridging } from './bridging.ts'
export { type CodeSet, type CodeSetRequest, type CodeSets, codeSets } from './code-sets.ts'
export type { Coding } from './coding.ts'
export { pairPosition } from './coding.ts'
export { adjustedRandIndex, type Communities, type CommunityOptions, communities } from './communities/consensus.ts'
export { leiden, type Partition } from './communities/leiden.ts'
export { modularity } from './communities/modularity.ts'
export { adjust, adjustment, type Correction } from './corrections.ts'
export { type CurveballChain, curveballChain } from './curveball.ts'
export { type DegreeWeightedPaths, degreeWeightedPaths, type RelationStep } from './degree-weighted-paths.ts'
export { type Difference, type SharedUnits, shareDifference } from './difference.ts'
export { disparity } from './disparity.ts'
export { distancesFrom } from './distances.ts'
export { rejectionProbability } from './expected-rejections.ts'
export {
  type FixedMarginsRequest,
  type FixedMarginsSampler,
  type FixedMarginsTally,
  fixedMarginsSampler,
  type Mixing,
  type NullCounts,
} from './fixed-margins.ts'
export { type Heterogeneity, heterogeneity } from './heterogeneity.ts'
export { type Hypergeometric, hypergeometric, type Tail } from './hypergeometric.ts'
export { type HypergeometricCache, hypergeometricCache } from './hypergeometric-cache.ts'
export { clopperPearsonInterval, type Interval, wilsonInterval } from './intervals.ts'
export { kBestPaths } from './k-best-paths.ts'
export { type LeaveOut, leaveOut } from './leave-out.ts'
export { type MantelHaenszel, mantelHaenszel } from './mantel-haenszel.ts'
export { type LinkStrengths, type Measures, measures, type SampleOddsRatio, type UndefinedReason } from './measures.ts'
export { type CorrectedTable, correctMisclassification, type MisclassificationRates } from './misclassification.ts'
export {
  type MonteCarloFamily,
  type MonteCarloP,
  monteCarloFamily,
  monteCarloP,
  type NullMoments,
  nullMoments,
  settledSide,
} from './monte-carlo.ts'
export { type NullCoding, nullCoding } from './null-coding.ts'
export { type ConditionalOddsRatio, conditionalOddsRatio } from './odds-ratio.ts'
export { countPairsWithin, type PairFamily, type PairFamilyRequest, type PairRole, pairFamily } from './pair-family.ts'
export { type PairTestOptions, type PairTests, testPairs } from './pair-tests.ts'
export { hopCost, type PathLink, type PathWeight, strengthScore } from './path-rank.ts'
export { poissonBinomialTails } from './poisson-binomial.ts'
export { type Random, seededRandom } from './random.ts'
export { type SaturationOptions, type SaturationPoint, saturation } from './saturation.ts'
export { type Sdsm, type SdsmTest, sdsm } from './sdsm.ts'
export { simpleChains } from './simple-chains.ts'
export { neededOverlap, neededUnits, smallestAttainableP, taroneFamilySize } from './tarone.ts'
export { type Cells, cellsOf, type TwoByTwo } from './two-by-two.ts'
export {
  type Verdict,
  type VerdictCheck,
  type VerdictCheckName,
  type VerdictCheckReason,
  type VerdictPair,
  type VerdictRequest,
  type VerdictStatus,
  verdicts,
} from './verdict.ts'
export { degrees, type WeightedEdge, type WeightedNetwork, weightedNetwork } from './weighted-network.ts'
