/** Generated from graphql/schema by npm run generate: do not edit. */
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { NodeEdge } from './edges.ts';
import type { Subgraph as SubgraphAnswer, SubgraphRelationship as SubgraphRelationshipAnswer, PathResult as PathResultAnswer, Path as PathAnswer, Hop as HopAnswer, ChainResult as ChainResultAnswer, Chain as ChainAnswer, ChainStep as ChainStepAnswer, Remedy as RemedyAnswer, CoOccurrence as CoOccurrenceAnswer, Method as MethodAnswer, CodeSet as CodeSetAnswer, Backbone as BackboneAnswer, BackboneLink as BackboneLinkAnswer, NetworkLink as NetworkLinkAnswer, CrossDomainLink as CrossDomainLinkAnswer, DomainLinkMatrix as DomainLinkMatrixAnswer, DomainLinkCell as DomainLinkCellAnswer, DomainPair as DomainPairAnswer, GapMap as GapMapAnswer, GapMapCell as GapMapCellAnswer, EvidenceGroup as EvidenceGroupAnswer, DimensionValue as DimensionValueAnswer, FrameworkMatrix as FrameworkMatrixAnswer, FrameworkCell as FrameworkCellAnswer, FrameworkBarrier as FrameworkBarrierAnswer, Addressing as AddressingAnswer, ReportedCode as ReportedCodeAnswer, StrataResult as StrataResultAnswer, Stratum as StratumAnswer, Comparison as ComparisonAnswer, Coverage as CoverageAnswer, IntersectionCount as IntersectionCountAnswer, IntersectionResult as IntersectionResultAnswer } from '../questions/index.ts';
import type { Omitted } from './resolvers/walks.ts';
import type { SearchEdge as SearchEdgeModel } from './search/index.ts';
import type { Projection } from '../projection/index.ts';
import type { RunRow } from './resolvers/meta.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** A facilitator that studies state to address a barrier. A stated link has no level of its own: it counts for the barrier wherever that is. */
export type Addressing = {
  readonly __typename?: 'Addressing';
  /** Stated links that expect it. */
  readonly expected: Scalars['Int']['output'];
  /** The facilitator. */
  readonly facilitator: Facilitator;
  /** Stated links that report it as observed in the study's data. */
  readonly observed: Scalars['Int']['output'];
  /** Stated links that propose it. */
  readonly proposed: Scalars['Int']['output'];
  /** Whether the facilitator is reported in the same place as the barrier; null where the answer has no places. */
  readonly reportedHere?: Maybe<Scalars['Boolean']['output']>;
  /** The studies that state it, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies that state it. */
  readonly studyCount: Scalars['Int']['output'];
};


/** A facilitator that studies state to address a barrier. A stated link has no level of its own: it counts for the barrier wherever that is. */
export type AddressingStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Log-affinity (Mainali, Slud, Singer and Fagan 2022): how strongly two codes attract (above 0) or avoid (below 0) each other, on the log-odds
 * scale, comparable between rare and frequent codes.
 */
export type Affinity = {
  readonly __typename?: 'Affinity';
  /** Covers at least its level, and is never wider than Clopper and Pearson's. */
  readonly blaker: ConfidenceInterval;
  /** ln(2 N^2): where the estimate would be infinite. */
  readonly cap: Scalars['Float']['output'];
  /** Covers at least its level. */
  readonly clopperPearson: ConfidenceInterval;
  /** The alpha at which the mean of the non-central hypergeometric is the observed count, within +-cap. */
  readonly estimate: Scalars['Float']['output'];
  /** ln P(count) at the estimate, 0 or less. */
  readonly logLikelihood: Scalars['Float']['output'];
  /** The alphas for which the observed count is a median. */
  readonly medianInterval: SampledInterval;
  /** Covers about its level. */
  readonly midP: ConfidenceInterval;
  /** Covers about its level. */
  readonly midQ: ConfidenceInterval;
  /** Blaker's two-sided p for alpha = 0. */
  readonly p: Scalars['Float']['output'];
};

/** How the two coders came to a finding. */
export type Agreement =
  /** One coder only; kept by a third pass. */
  | 'ADJUDICATED'
  /** Both gave the same code, level and factors. */
  | 'BOTH'
  /** Both gave the code; level or factors were decided. */
  | 'BOTH_ADJUDICATED';

/** A condition on a value of type Agreement; every key that is given has to hold. */
export type AgreementCondition = {
  /** It is this. */
  readonly eq?: InputMaybe<Agreement>;
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Agreement>>;
};

/** How close two concepts are (SKOS mapping relations). */
export type AlignmentMatch =
  /** The target is broader. */
  | 'BROAD'
  /** Close enough to be used for one another in some questions. */
  | 'CLOSE'
  /** The same concept. */
  | 'EXACT'
  /** The target is narrower. */
  | 'NARROW'
  /** Related without being broader or narrower. */
  | 'RELATED';

/** How firmly a link is stated. */
export type Assertion =
  /** Expected by those studied or by the authors. */
  | 'EXPECTED'
  /** Observed in the study's data. */
  | 'OBSERVED'
  /** Proposed, e.g. as a recommendation. */
  | 'PROPOSED';

/** A condition on a value of type Assertion; every key that is given has to hold. */
export type AssertionCondition = {
  /** It is this. */
  readonly eq?: InputMaybe<Assertion>;
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Assertion>>;
};

/** Counts of studies that report two codes, against what independence would give. */
export type Association =
  /** As many, or there is nothing to compare. */
  | 'AS_EXPECTED'
  /** Fewer studies report both. */
  | 'LESS'
  /** More studies report both. */
  | 'MORE';

/** How pairs of codes are tested. */
export type AssociationTest = {
  /** Level, above 0 and below 1. */
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  /** How `q` is corrected over the family. */
  readonly correction?: InputMaybe<Correction>;
  /** True: pairs that could not reach alpha whatever was observed are left out of the family. It looks at margins only, never at the result (Tarone 1990). */
  readonly dropUntestable?: InputMaybe<Scalars['Boolean']['input']>;
  /** What chance is taken to be. */
  readonly nullModel?: InputMaybe<NullModel>;
  /** Most samples of FIXED_MARGINS, 100..200000, in the test and in verdicts: they are added until every q is on one side of alpha. */
  readonly samples?: InputMaybe<Scalars['Int']['input']>;
  /** Seed of the samples, 0..2147483647: the same seed gives the same numbers. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
  /** UPPER asks whether they go together, LOWER whether they avoid each other. */
  readonly tail?: InputMaybe<Tail>;
};

/** Pairs that a null does not explain. */
export type Backbone = {
  readonly __typename?: 'Backbone';
  /** Largest q of a pair that stays. */
  readonly alpha: Scalars['Float']['output'];
  /** How q is corrected over `method.familySize` pairs. */
  readonly correction: Correction;
  /** The pairs with q at most alpha: smallest q first, then smallest p, then by id. */
  readonly links: ReadonlyArray<BackboneLink>;
  /** How they were counted. */
  readonly method: Method;
  /** What they were tested against. */
  readonly model: BackboneModel;
  /** Samples made; 0 for SDSM. */
  readonly samples: Scalars['Int']['output'];
  /** Seed of the samples. */
  readonly seed: Scalars['Int']['output'];
  /** Pairs whose q may lie on either side of alpha for all that the samples say (99 % intervals); 0 for SDSM. Ask for more samples. */
  readonly unsettled: Scalars['Int']['output'];
};

/** How a backbone is made. */
export type BackboneInput = {
  /** Largest q of a pair that stays, above 0 and below 1. */
  readonly alpha: Scalars['Float']['input'];
  /** How q is corrected over the family. */
  readonly correction: Correction;
  /** What the pairs are tested against. */
  readonly model: BackboneModel;
  /** Most samples of FIXED_MARGINS, 100..200000. */
  readonly samples: Scalars['Int']['input'];
  /** Seed of the samples, 0..2147483647. */
  readonly seed: Scalars['Int']['input'];
};

/** A pair of a backbone. */
export type BackboneLink = {
  readonly __typename?: 'BackboneLink';
  /** Probability under the null of at least this many studies with both, 0..1. */
  readonly p: Scalars['Float']['output'];
  /** p corrected over the family, 0..1. */
  readonly q: Scalars['Float']['output'];
  /** A code; before the target by id. */
  readonly source: Code;
  /** The receipt: the studies, in id order. */
  readonly studies: StudyConnection;
  /** Studies that report both. */
  readonly studyCount: Scalars['Int']['output'];
  /** Another code. */
  readonly target: Code;
};


/** A pair of a backbone. */
export type BackboneLinkStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What pairs are tested against. Both know that some studies report much and others little. */
export type BackboneModel =
  /** Totals of every study and every code kept exactly, by curveball samples: p = (r + 1) / (samples + 1). */
  | 'FIXED_MARGINS'
  /** Stochastic degree sequence model (Neal 2014): totals of studies and codes kept in expectation (BiCM), exact Poisson-binomial tail. */
  | 'SDSM';

/** A determinant that hinders implementation. */
export type Barrier = Code & Determinant & Node & {
  readonly __typename?: 'Barrier';
  /** What is stated to address it. Counts are of the studies that state it. */
  readonly addressedBy: DeterminantConnection;
  /** What it is stated to address. Counts are of the studies that state it. */
  readonly addresses: DeterminantConnection;
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** Determinants that a study reports together with it, in scope: `studyCount` is the number of such studies. Its mirror is among them. */
  readonly coOccurring: DeterminantConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Domain of its theme, or of the nearest theme above that names one. */
  readonly domain?: Maybe<Domain>;
  /** What it is supported by. */
  readonly findings: FindingConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Whether it hinders or helps. */
  readonly kind: DeterminantKind;
  /** What it is stated to lead to. Counts are of the studies that state it. */
  readonly leadsTo: DeterminantConnection;
  /** What it is the start of. */
  readonly linksFrom: StatedLinkConnection;
  /** What it is the end of. */
  readonly linksTo: StatedLinkConnection;
  /** What it is the opposite of. */
  readonly mirrors: DeterminantConnection;
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What is stated to lead to it. Counts are of the studies that state it. */
  readonly resultsFrom: DeterminantConnection;
  /** What it is the subject of. */
  readonly reviewFindings: ReviewFindingConnection;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
  /** What it is in the theme. */
  readonly theme?: Maybe<Theme>;
  /** What is stated to worsen it. Counts are of the studies that state it. */
  readonly worsenedBy: DeterminantConnection;
  /** What it is stated to worsen. Counts are of the studies that state it. */
  readonly worsens: DeterminantConnection;
};


/** A determinant that hinders implementation. */
export type BarrierAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierCoOccurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierLeadsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierLinksFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatedLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StatedLinkFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierLinksToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatedLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StatedLinkFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierMirrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierResultsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierReviewFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewFindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFindingFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierWorsenedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that hinders implementation. */
export type BarrierWorsensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};

/** A page of a list of Barrier nodes. */
export type BarrierConnection = {
  readonly __typename?: 'BarrierConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<BarrierEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Barrier>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Barrier in a list. */
export type BarrierEdge = {
  readonly __typename?: 'BarrierEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: Barrier;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Barrier nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type BarrierFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<BarrierFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<BarrierFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<BarrierFilter>>;
  /** Determinants that studies say address it. */
  readonly addressedBy?: InputMaybe<DeterminantListFilter>;
  /** Determinants that studies say it addresses. */
  readonly addresses?: InputMaybe<DeterminantListFilter>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** Domain of its theme, or of the nearest above that names one: there is one and it passes; an empty filter only asks that there is one. */
  readonly domain?: InputMaybe<DomainFilter>;
  /** What it is supported by. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Determinants that studies say it leads to. */
  readonly leadsTo?: InputMaybe<DeterminantListFilter>;
  /** What it is the start of. */
  readonly linksFrom?: InputMaybe<StatedLinkListFilter>;
  /** What it is the end of. */
  readonly linksTo?: InputMaybe<StatedLinkListFilter>;
  /** What it is the opposite of. */
  readonly mirrors?: InputMaybe<FacilitatorListFilter>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** Determinants that studies say lead to it. */
  readonly resultsFrom?: InputMaybe<DeterminantListFilter>;
  /** What it is the subject of. */
  readonly reviewFindings?: InputMaybe<ReviewFindingListFilter>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** What it is in the theme: there is one and it passes; an empty filter only asks that there is one. */
  readonly theme?: InputMaybe<ThemeFilter>;
  /** Determinants that studies say worsen it. */
  readonly worsenedBy?: InputMaybe<DeterminantListFilter>;
  /** Determinants that studies say it worsens. */
  readonly worsens?: InputMaybe<DeterminantListFilter>;
};

/** A condition on the Barrier nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type BarrierListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<BarrierFilter>;
  /** None passes. */
  readonly none?: InputMaybe<BarrierFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<BarrierFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<BarrierFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<BarrierFilter>;
};

/** How to order a list of Barrier nodes. */
export type BarrierOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: BarrierOrderField;
};

/** What a list of Barrier nodes can be ordered by. */
export type BarrierOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** How many links stand on a basis. */
export type BasisCount = {
  readonly __typename?: 'BasisCount';
  /** The basis. */
  readonly basis: LinkBasis;
  /** Links that are listed. */
  readonly count: Scalars['Int']['output'];
};

/** A condition on a value of type Boolean; every key that is given has to hold. */
export type BooleanCondition = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A code's place in the network. */
export type Bridge = {
  readonly __typename?: 'Bridge';
  /**
   * Betweenness (Freeman 1977): over all pairs of other codes, the summed share of their shortest paths that go through it, 0 or more;
   * each unordered pair once, every link of length 1, not normalised.
   */
  readonly betweenness: Scalars['Float']['output'];
  /** Betweenness times the coefficient, 0 or more. Null without links. */
  readonly bridgingCentrality?: Maybe<Scalars['Float']['output']>;
  /** (1 / degree) / sum over neighbours of 1 / their degree (Hwang and others 2006), above 0: high between codes that have many links. Null without links. */
  readonly bridgingCoefficient?: Maybe<Scalars['Float']['output']>;
  /** The code. */
  readonly code: Code;
  /** Codes that it is linked with. */
  readonly degree: Scalars['Int']['output'];
  /**
   * 1 - sum over domains of (weight of its links into the domain / weight of all its links)^2 (Guimera and Amaral 2005), 0..1: 0 where all
   * its links go into one domain. Null without links, and for kinds of code that belong to no domain.
   */
  readonly participation?: Maybe<Scalars['Float']['output']>;
  /** Studies in scope that report it. */
  readonly studyCount: Scalars['Int']['output'];
  /** The numbers that are null, each with its reason. */
  readonly undefined: ReadonlyArray<BridgeUndefined>;
  /** The same with 1 / measure as the length of a link: paths along strong links are short. */
  readonly weightedBetweenness: Scalars['Float']['output'];
};

/** A page of codes by their place in the network. */
export type BridgeConnection = {
  readonly __typename?: 'BridgeConnection';
  /** What links stand on. */
  readonly basis: LinkBasis;
  /** The same with cursors. */
  readonly edges: ReadonlyArray<BridgeEdge>;
  /** Links of the network. */
  readonly links: Scalars['Int']['output'];
  /** What weighs them. */
  readonly measure: Measure;
  /** How they were counted. */
  readonly method: Method;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Bridge>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of bridges. */
export type BridgeEdge = {
  readonly __typename?: 'BridgeEdge';
  /** Where it stands; holds for one data version. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Bridge;
};

/** How bridges are ordered. */
export type BridgeOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: BridgeOrderField;
};

/** What bridges are ordered by. */
export type BridgeOrderField =
  /** Betweenness, every link of length 1. */
  | 'BETWEENNESS'
  /** Bridging centrality. */
  | 'BRIDGING_CENTRALITY'
  /** Codes that it is linked with. */
  | 'DEGREE'
  /** Participation. */
  | 'PARTICIPATION'
  /** Betweenness, strong links shorter. */
  | 'WEIGHTED_BETWEENNESS';

/** A number of a code that cannot be computed. */
export type BridgeUndefined = {
  readonly __typename?: 'BridgeUndefined';
  /** Field that is null, such as `participation`. */
  readonly measure: Scalars['String']['output'];
  /** Why. */
  readonly reason: BridgeUndefinedReason;
};

/** Why a number of a code in the network cannot be computed. */
export type BridgeUndefinedReason =
  /** Codes of the kind belong to no domain. */
  | 'NO_DOMAIN'
  /** The code has no links. */
  | 'NO_LINKS';

/** A chain of stated links without repeated determinants. */
export type Chain = {
  readonly __typename?: 'Chain';
  /** What is said to address the barriers of the chain, its ends included: in the order of the barriers, then by facilitator and link. */
  readonly addressedBy: ReadonlyArray<Remedy>;
  /** Studies that state every step: 1 when one study states the whole chain, 0 when it is put together from different studies. */
  readonly jointStudies: Scalars['Int']['output'];
  /** The links, in the order walked from the start: downstream the first one's source is the start, upstream its target. */
  readonly steps: ReadonlyArray<ChainStep>;
};

/** Which way chains of stated links are followed. */
export type ChainDirection =
  /** From source to target: what follows. */
  | 'DOWNSTREAM'
  /** From target to source: what leads up to it. */
  | 'UPSTREAM';

/** Chains of stated links. */
export type ChainResult = {
  readonly __typename?: 'ChainResult';
  /** The chains, in order of the determinants and links on the way, each by id; at most 500. */
  readonly chains: ReadonlyArray<Chain>;
  /** Why there is no chain; null when there is one. */
  readonly emptyBecause?: Maybe<NoChainReason>;
  /** True when there are more than 500 chains. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** One stated link of a chain. It reads from source to target, whichever way the chain is walked. */
export type ChainStep = {
  readonly __typename?: 'ChainStep';
  /** How firmly it is said. */
  readonly assertion: Assertion;
  /** LEADS_TO or WORSENS. */
  readonly relation: StatedRelation;
  /** What is said to lead to the other, or to worsen it. */
  readonly source: Determinant;
  /** The link itself, with its summary. */
  readonly statedLink: StatedLink;
  /** The study that says so. */
  readonly study: Study;
  /** What is said to follow, or to be made worse. */
  readonly target: Determinant;
};

/** Two codes, and what is known of their being reported together. */
export type CoOccurrence = {
  readonly __typename?: 'CoOccurrence';
  /** The first code. */
  readonly a: Code;
  /** Log-affinity with its intervals; null where a code is in no unit or in every unit. */
  readonly affinity?: Maybe<Affinity>;
  /** The second code. */
  readonly b: Code;
  /** Always CO_REPORTED: that units report both says nothing of one leading to the other. */
  readonly basis: LinkBasis;
  /** Whether the two belong to different domains; null where one of them belongs to none. */
  readonly crossDomain?: Maybe<Scalars['Boolean']['output']>;
  /** Units that would report both if the two were independent, ab / N; undefined where N is 0. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** Mean number of units with both under the null model that `test` asks for. */
  readonly expectedUnderNull?: Maybe<Scalars['Float']['output']>;
  /** Findings behind it, in id order: with unit STUDY what these studies report of either code in scope, with FINDING those that carry both. */
  readonly findings: FindingConnection;
  /**
   * Interval for the Jaccard coefficient: what to expect of more studies of this kind. It knows nothing of studies that were missed or
   * coded wrongly. Null where no unit reports either code.
   */
  readonly jaccardInterval?: Maybe<JaccardInterval>;
  /** How strongly they go together. */
  readonly measures: PairMeasures;
  /** How it was counted and tested. */
  readonly method: Method;
  /** The same concept as barrier and as facilitator: in one study these are one topic, not two. */
  readonly mirror: Scalars['Boolean']['output'];
  /** Odds ratio given the margins, with its exact interval. */
  readonly odds: ConditionalOddsRatio;
  /** p of the tail and the null model that `test` asks for, 0..1: what `q` corrects. */
  readonly p?: Maybe<Scalars['Float']['output']>;
  /** Ends of the 99 % interval for what infinitely many samples would give for `p`; null unless the null model is sampled. */
  readonly pInterval?: Maybe<SampledInterval>;
  /** The same of at most this many: small where the two avoid each other. */
  readonly pLower?: Maybe<Scalars['Float']['output']>;
  /** Fisher's exact test: the probability of every count that is no likelier than this one. */
  readonly pTwoSided?: Maybe<Scalars['Float']['output']>;
  /**
   * Probability of at least this many units with both if which units report A and which report B were independent (hypergeometric),
   * 0..1. Null where the pair is in no family.
   */
  readonly pUpper?: Maybe<Scalars['Float']['output']>;
  /**
   * `p` corrected over the family that was asked for (`method.familySize`), 0..1. Null where the pair is in no family, or
   * `dropUntestable` left it out of it.
   */
  readonly q?: Maybe<Scalars['Float']['output']>;
  /** `p` corrected over all pairs of these two kinds in scope, so that narrowing the family after a look is visible. */
  readonly qFull?: Maybe<Scalars['Float']['output']>;
  /**
   * Whether the two are in one theme; null where one of them is in none. A coder who must choose the most specific code makes
   * neighbours in a theme avoid each other, so that pairs within and across themes are told apart.
   */
  readonly sameTheme?: Maybe<Scalars['Boolean']['output']>;
  /** What the table would be without coding errors of the rates in `sensitivity`; null where none were said. */
  readonly sensitivity?: Maybe<CorrectedTable>;
  /** False where more samples could still move `q` to the other side of alpha; null unless the null model is sampled. */
  readonly settled?: Maybe<Scalars['Boolean']['output']>;
  /** Share of the units with A that report B too, c / a, 0..1; undefined where no unit reports A. */
  readonly shareOfA?: Maybe<Scalars['Float']['output']>;
  /** Share of the units with B that report A too, c / b, 0..1; undefined where no unit reports B. */
  readonly shareOfB?: Maybe<Scalars['Float']['output']>;
  /** The smallest p that any count could have given, the margins being what they are (hypergeometric, asked tail), 0..1. */
  readonly smallestAttainableP?: Maybe<Scalars['Float']['output']>;
  /** The model fixes the pair, such as a determinant and its own theme: it is counted, and is never part of a family. */
  readonly structural: Scalars['Boolean']['output'];
  /** The receipt, in id order. With unit STUDY there are `table.both` of them; with FINDING, the studies of the findings that carry both. */
  readonly studies: StudyConnection;
  /** Units by which of the two they report. */
  readonly table: ContingencyTable;
  /** False: the margins forbid p <= alpha whatever is observed. That is not 'not significant': it could not have been. */
  readonly testable?: Maybe<Scalars['Boolean']['output']>;
  /** False: the margins forbid p <= alpha / family size. */
  readonly testableCorrected?: Maybe<Scalars['Boolean']['output']>;
  /** Every number outside of `measures` that cannot be computed, with its reason. */
  readonly undefined: ReadonlyArray<UndefinedNumber>;
  /**
   * Does the link withstand what a referee would ask? Null where the pair is in no family, or the tail is TWO_SIDED, which has no
   * direction to judge.
   */
  readonly verdict?: Maybe<Verdict>;
};


/** Two codes, and what is known of their being reported together. */
export type CoOccurrenceFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Two codes, and what is known of their being reported together. */
export type CoOccurrenceStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pairs. */
export type CoOccurrenceConnection = {
  readonly __typename?: 'CoOccurrenceConnection';
  /** The same with cursors. */
  readonly edges: ReadonlyArray<CoOccurrenceEdge>;
  /** How they were counted and tested. */
  readonly method: Method;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<CoOccurrence>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** What the tests found over the whole family, listed or not. */
  readonly summary: FamilySummary;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of pairs. */
export type CoOccurrenceEdge = {
  readonly __typename?: 'CoOccurrenceEdge';
  /** Where it stands; holds for one data version. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: CoOccurrence;
};

/** How pairs are ordered. */
export type CoOccurrenceOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: CoOccurrenceOrderField;
};

/** What pairs are ordered by. */
export type CoOccurrenceOrderField =
  /** Expected units with both. */
  | 'EXPECTED'
  /** Jaccard coefficient. */
  | 'JACCARD'
  /** Lift. */
  | 'LIFT'
  /** The tested p; smallest first with direction ASC. */
  | 'P'
  /** The corrected p; smallest first with direction ASC. */
  | 'Q'
  /** Units that report both: `table.both`. */
  | 'STUDIES';

/** What studies are coded with: a barrier, facilitator, theme, domain, level, factor, stakeholder or technology. */
export type Code = {
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
};


/** What studies are coded with: a barrier, facilitator, theme, domain, level, factor, stakeholder or technology. */
export type CodeAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** What studies are coded with: a barrier, facilitator, theme, domain, level, factor, stakeholder or technology. */
export type CodeAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** What studies are coded with: a barrier, facilitator, theme, domain, level, factor, stakeholder or technology. */
export type CodeStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};

/** A page of a list of Code nodes. */
export type CodeConnection = {
  readonly __typename?: 'CodeConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<CodeEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Code>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Code in a list. */
export type CodeEdge = {
  readonly __typename?: 'CodeEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** How close the two concepts are; null in lists that do not follow alignments. */
  readonly match?: Maybe<AlignmentMatch>;
  /** The node. */
  readonly node: Code;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Code nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type CodeFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<CodeFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<CodeFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<CodeFilter>>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
};

/** Kinds of code that questions count. */
export type CodeKind =
  /** What hinders. */
  | 'BARRIER'
  /** What hinders or helps: barriers and facilitators together. */
  | 'DETERMINANT'
  /** Parts of the framework; a study reports a domain when it reports a determinant of it. */
  | 'DOMAIN'
  /** What helps. */
  | 'FACILITATOR'
  /** Intersectional factors that findings concern. */
  | 'FACTOR'
  /** Levels of the health system that findings are at. */
  | 'LEVEL'
  /** Stakeholders whose voice findings carry. */
  | 'STAKEHOLDER'
  /** Technologies that studies examine. */
  | 'TECHNOLOGY'
  /** Groups of determinants; a study reports a theme when it reports a determinant in it or below it. */
  | 'THEME';

/** A condition on the Code nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type CodeListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<CodeFilter>;
  /** None passes. */
  readonly none?: InputMaybe<CodeFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<CodeFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<CodeFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<CodeFilter>;
};

/** How to order a list of Code nodes. */
export type CodeOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: CodeOrderField;
};

/** What a list of Code nodes can be ordered by. */
export type CodeOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** Codes that the same studies report. */
export type CodeSet = {
  readonly __typename?: 'CodeSet';
  /** The codes, in id order. */
  readonly codes: ReadonlyArray<Code>;
  /** Studies that report all of them. */
  readonly count: Scalars['Int']['output'];
  /** Studies that would, if every code were independent of the others: N x the product of their shares, above 0. */
  readonly expected: Scalars['Float']['output'];
  /**
   * Mean number of studies that report all of them over matrices with the same total for every study and every code, 0 or more: it
   * knows that some studies report much and others little. Null without samples.
   */
  readonly expectedFixedMargins?: Maybe<Scalars['Float']['output']>;
  /** count / expected, above 1 where they are together more often than if independent. */
  readonly lift: Scalars['Float']['output'];
  /** A barrier and the facilitator that is its opposite are both in it: in one study these are one topic, not two. */
  readonly mirror: Scalars['Boolean']['output'];
  /** Probability of at least this many studies, 0..1, when every code is in a random choice of as many studies as report it. Exact. */
  readonly p: Scalars['Float']['output'];
  /** (r + 1) / (samples + 1), 0..1: r samples with fixed margins had at least this many studies. Not corrected. Null without samples. */
  readonly pFixedMargins?: Maybe<Scalars['Float']['output']>;
  /** p corrected over the family, 0..1. */
  readonly q: Scalars['Float']['output'];
  /** The receipt: the studies, in id order. */
  readonly studies: StudyConnection;
};


/** Codes that the same studies report. */
export type CodeSetStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sets of codes. */
export type CodeSetConnection = {
  readonly __typename?: 'CodeSetConnection';
  /** How `q` is corrected over the family. */
  readonly correction: Correction;
  /** The same with cursors. */
  readonly edges: ReadonlyArray<CodeSetEdge>;
  /** How they were counted. */
  readonly method: Method;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<CodeSet>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Samples of fixed margins that were asked for. */
  readonly samples: Scalars['Int']['output'];
  /** Their seed. */
  readonly seed: Scalars['Int']['output'];
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Intersections of columns that the search made, of at most 5000000. */
  readonly work: Scalars['Int']['output'];
};

/** One place in a page of sets. */
export type CodeSetEdge = {
  readonly __typename?: 'CodeSetEdge';
  /** Where it stands; holds for one data version. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: CodeSet;
};

/** How sets are ordered. */
export type CodeSetOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: CodeSetOrderField;
};

/** What sets are ordered by. */
export type CodeSetOrderField =
  /** Expected studies under independence. */
  | 'EXPECTED'
  /** Lift. */
  | 'LIFT'
  /** Probability under independence. */
  | 'P'
  /** Studies that report all of the set. */
  | 'STUDIES';

/** How many codes a set has, both ends included. */
export type CodeSetSize = {
  /** At most, 3..4, and not below `min`. */
  readonly max: Scalars['Int']['input'];
  /** At least, 3..4. */
  readonly min: Scalars['Int']['input'];
};

/** A group of codes. */
export type Community = {
  readonly __typename?: 'Community';
  /** Its codes, in id order. */
  readonly codes: ReadonlyArray<Code>;
  /** Share of the runs in which two linked codes of it are together, mean over its links, 0..1. Null for a single code. */
  readonly cohesion?: Maybe<Scalars['Float']['output']>;
  /** Its number, from 1; holds for this answer. */
  readonly id: Scalars['Int']['output'];
};

/** Groups of codes, and how far they can be relied on. */
export type CommunityResult = {
  readonly __typename?: 'CommunityResult';
  /** What links stand on. */
  readonly basis: LinkBasis;
  /** Largest modularity of a single run. Null without links. */
  readonly bestModularity?: Maybe<Scalars['Float']['output']>;
  /** The groups that the runs agree on, the largest first, then by the id of their first code. */
  readonly communities: ReadonlyArray<Community>;
  /** Different partitions among the runs. */
  readonly distinctPartitions: Scalars['Int']['output'];
  /** How links were counted. */
  readonly method: Method;
  /**
   * Modularity of these groups: sum over groups of inner weight / m - resolution x (strength / 2m)^2, m the weight of all links;
   * -0.5..1 at resolution 1. Null without links.
   */
  readonly modularity?: Maybe<Scalars['Float']['output']>;
  /** Resolution. */
  readonly resolution: Scalars['Float']['output'];
  /** Runs. */
  readonly runs: Scalars['Int']['output'];
  /** Seed. */
  readonly seed: Scalars['Int']['output'];
  /** Mean adjusted Rand index over all pairs of runs, at most 1: 1 where every run says the same, about 0 where they agree by chance only. Null for one run. */
  readonly stability?: Maybe<Scalars['Float']['output']>;
  /** Codes without a link, in id order: they are in no community. */
  readonly unlinked: ReadonlyArray<Code>;
};

/** A code, or a pair of codes, in two parts of the evidence. */
export type Comparison = {
  readonly __typename?: 'Comparison';
  /** The code, or the first of the pair. */
  readonly a: Code;
  /** The second code of the pair; null for a single code. */
  readonly b?: Maybe<Code>;
  /** Left share less right share; null where a part has no study. */
  readonly difference?: Maybe<ShareDifference>;
  /** Studies of the left part that report it, or both. */
  readonly left: Proportion;
  /** The receipt on the left, in id order. */
  readonly leftStudies: StudyConnection;
  /** Studies of the right part that report it, or both. */
  readonly right: Proportion;
  /** The receipt on the right, in id order. */
  readonly rightStudies: StudyConnection;
};


/** A code, or a pair of codes, in two parts of the evidence. */
export type ComparisonLeftStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A code, or a pair of codes, in two parts of the evidence. */
export type ComparisonRightStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of comparisons. */
export type ComparisonConnection = {
  readonly __typename?: 'ComparisonConnection';
  /** The same with cursors. */
  readonly edges: ReadonlyArray<ComparisonEdge>;
  /** Studies of the left part: N of every left share. */
  readonly leftTotal: Scalars['Int']['output'];
  /** How they were counted. `total` is the studies of either part; `familySize` the codes with a study on some side, or their pairs, listed or not. */
  readonly method: Method;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Comparison>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Studies of the right part: N of every right share. */
  readonly rightTotal: Scalars['Int']['output'];
  /** Studies that are in both parts. */
  readonly sharedStudies: Scalars['Int']['output'];
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of comparisons. */
export type ComparisonEdge = {
  readonly __typename?: 'ComparisonEdge';
  /** Where it stands; holds for one data version. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Comparison;
};

/** How comparisons are ordered. */
export type ComparisonOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: ComparisonOrderField;
};

/** What comparisons are ordered by. */
export type ComparisonOrderField =
  /** Size of the difference, whichever way. */
  | 'ABSOLUTE_DIFFERENCE'
  /** Difference left - right: with DESC what is more on the left comes first. */
  | 'DIFFERENCE'
  /** Share on the left. */
  | 'LEFT'
  /** Share on the right. */
  | 'RIGHT';

/** Conditional maximum likelihood estimate of the odds ratio, with Fisher's and Cornfield's exact interval. */
export type ConditionalOddsRatio = {
  readonly __typename?: 'ConditionalOddsRatio';
  /** 0 or more; null where it is infinite or undefined. */
  readonly estimate?: Maybe<Scalars['Float']['output']>;
  /** Level of the interval, 0..1. */
  readonly level: Scalars['Float']['output'];
  /** Lower bound; null where undefined. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** How it was estimated. */
  readonly method: OddsRatioMethod;
  /** Whether there is an estimate. */
  readonly status: OddsRatioStatus;
  /** Upper bound; null where it is infinite or undefined. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
};

/** A confidence interval. */
export type ConfidenceInterval = {
  readonly __typename?: 'ConfidenceInterval';
  /** Its level, 0..1. */
  readonly level: Scalars['Float']['output'];
  /** Lower end. */
  readonly lower: Scalars['Float']['output'];
  /** Upper end. */
  readonly upper: Scalars['Float']['output'];
};

/** Units by what they report: a 2x2 table. The four cells add up to `total`. */
export type ContingencyTable = {
  readonly __typename?: 'ContingencyTable';
  /** Units that report both. */
  readonly both: Scalars['Int']['output'];
  /** Units for which neither is coded, which is not to say that neither holds. */
  readonly neither: Scalars['Int']['output'];
  /** Units that report A and not B. */
  readonly onlyA: Scalars['Int']['output'];
  /** Units that report B and not A. */
  readonly onlyB: Scalars['Int']['output'];
  /** N. */
  readonly total: Scalars['Int']['output'];
};

/** What a table would be, in expectation, without coding errors of these rates (matrix method, Barron 1977). Counts are not whole. */
export type CorrectedTable = {
  readonly __typename?: 'CorrectedTable';
  /** Units with A. */
  readonly a?: Maybe<Scalars['Float']['output']>;
  /** Units with B. */
  readonly b?: Maybe<Scalars['Float']['output']>;
  /** Units with both. */
  readonly both?: Maybe<Scalars['Float']['output']>;
  /** Share of the units with a code that were not coded with it. */
  readonly falseNegativeRate: Scalars['Float']['output'];
  /** Share of the units without a code that were coded with it. */
  readonly falsePositiveRate: Scalars['Float']['output'];
  /** Jaccard coefficient, 0..1. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** Lift, 0 or more. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** Odds ratio, 0 or more; null where no unit would have one code alone. */
  readonly oddsRatio?: Maybe<Scalars['Float']['output']>;
  /** False where a corrected cell would be below 0: the data contradict the rates, and there are no corrected numbers. */
  readonly possible: Scalars['Boolean']['output'];
};

/** How p-values are corrected for the many tests of a family of M, where the i-th smallest is p_(i). */
export type Correction =
  /** Benjamini-Hochberg: least of p_(j) M / j over j >= i; the false discovery rate under independence or positive dependence. */
  | 'BH'
  /** Bonferroni: p M; the chance of any false discovery. */
  | 'BONFERRONI'
  /** Benjamini-Yekutieli: BH times 1 + 1/2 + ... + 1/M; the false discovery rate whatever the dependence. */
  | 'BY'
  /** Holm: largest of p_(j) (M - j + 1) over j <= i; the chance of any false discovery, never weaker than Bonferroni. */
  | 'HOLM'
  /** None: q is p. */
  | 'NONE';

/**
 * What a document costs: the number of objects that its answer can hold. A list counts as many as it asks for, times the
 * lists around it; plain fields cost nothing.
 */
export type Cost = {
  readonly __typename?: 'Cost';
  /** Objects that the answer can hold. */
  readonly cost: Scalars['Int']['output'];
  /** Field that contributes most, as a path; null when there is none. */
  readonly costliestField?: Maybe<Scalars['String']['output']>;
  /** Objects that the costliest field contributes. */
  readonly costliestFieldCost?: Maybe<Scalars['Int']['output']>;
  /** How deep the document is. */
  readonly depth: Scalars['Int']['output'];
  /** The most that is answered; beyond it LIMIT_EXCEEDED. */
  readonly limit: Scalars['Int']['output'];
};

/** Bounds of a count, both ends included. */
export type CountBounds = {
  /** This or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** This or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on a number of things; every key that is given has to hold. */
export type CountCondition = {
  /** This many. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** More than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** This many or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** One of these numbers. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** Fewer than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** This many or fewer. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A barrier, and what may answer it. */
export type Coverage = {
  readonly __typename?: 'Coverage';
  /** The barrier. */
  readonly barrier: Barrier;
  /** How many there are, named or not. */
  readonly coReportedFacilitatorCount: Scalars['Int']['output'];
  /** Facilitators that most of the barrier's studies report too, ties by id; as many as `top`. Here `share` is of the barrier's studies. */
  readonly coReportedFacilitators: ReadonlyArray<ReportedCode>;
  /** These studies as a share of N, 0..1; null where N is 0. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** How many they are. */
  readonly statedFacilitatorCount: Scalars['Int']['output'];
  /** Facilitators that studies in scope state to address it, stated by most studies first, ties by id. */
  readonly statedFacilitators: ReadonlyArray<Addressing>;
  /** Distinct studies that state any of them. */
  readonly statedStudyCount: Scalars['Int']['output'];
  /** The receipt: the studies that report the barrier, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies in scope that report it; may be 0. */
  readonly studyCount: Scalars['Int']['output'];
};


/** A barrier, and what may answer it. */
export type CoverageStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of barriers. */
export type CoverageConnection = {
  readonly __typename?: 'CoverageConnection';
  /** The same with cursors. */
  readonly edges: ReadonlyArray<CoverageEdge>;
  /** How they were counted. `total` is N. */
  readonly method: Method;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<Coverage>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
  /** Barriers that nothing in scope is stated to address. */
  readonly unaddressed: Scalars['Int']['output'];
  /** Those of them that some study in scope reports. */
  readonly unaddressedReported: Scalars['Int']['output'];
};

/** One place in a page of barriers. */
export type CoverageEdge = {
  readonly __typename?: 'CoverageEdge';
  /** Where it stands; holds for one data version. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Coverage;
};

/** How barriers are ordered. */
export type CoverageOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: CoverageOrderField;
};

/** What barriers are ordered by. */
export type CoverageOrderField =
  /** Facilitators that its studies report too. */
  | 'CO_REPORTED_FACILITATORS'
  /** Facilitators that are stated to address it. */
  | 'STATED_FACILITATORS'
  /** Studies that state that something addresses it. */
  | 'STATED_STUDIES'
  /** Studies that report the barrier. */
  | 'STUDIES';

/** A link between two determinants of different domains, on one basis. */
export type CrossDomainLink = {
  readonly __typename?: 'CrossDomainLink';
  /** The same two determinants on each of the three bases, whichever way round. */
  readonly alongside: LinkAlongside;
  /** The firmest assertion among the studies that state it; null unless STATED. */
  readonly assertion?: Maybe<Assertion>;
  /** What the link stands on. */
  readonly basis: LinkBasis;
  /** The pair with everything that is known of it: p, q, intervals, verdict; null unless CO_REPORTED. */
  readonly coOccurrence?: Maybe<CoOccurrence>;
  /** UNDIRECTED for CO_REPORTED, else FORWARD. */
  readonly direction: LinkDirection;
  /** Studies that would report both if the two were independent, ab / N; null unless CO_REPORTED. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** What these studies report of either end in scope, in id order. */
  readonly findings: FindingConnection;
  /** How close the two are; null unless ALIGNED. */
  readonly match?: Maybe<AlignmentMatch>;
  /** How strongly they go together; null unless CO_REPORTED. */
  readonly measures?: Maybe<PairMeasures>;
  /** The same concept as barrier and as facilitator. */
  readonly mirror: Scalars['Boolean']['output'];
  /** What is stated; null unless STATED. */
  readonly relation?: Maybe<StatedRelation>;
  /** The determinant where it starts; of CO_REPORTED merely the first. */
  readonly source: Determinant;
  /** Domain of the source. */
  readonly sourceDomain: Domain;
  /** The stated links themselves, in id order; empty unless STATED. */
  readonly statedLinks: ReadonlyArray<StatedLink>;
  /** The receipt: studies behind the link, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies that report both, or that state the link; 0 for ALIGNED, which no study says. */
  readonly studyCount: Scalars['Int']['output'];
  /** Studies by which of the two they report; null unless CO_REPORTED: testing a stated link by co-report would be circular. */
  readonly table?: Maybe<ContingencyTable>;
  /** The determinant where it ends. */
  readonly target: Determinant;
  /** Domain of the target. */
  readonly targetDomain: Domain;
};


/** A link between two determinants of different domains, on one basis. */
export type CrossDomainLinkFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A link between two determinants of different domains, on one basis. */
export type CrossDomainLinkStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of links. */
export type CrossDomainLinkConnection = {
  readonly __typename?: 'CrossDomainLinkConnection';
  /** How many of the list stand on each basis that was asked for. */
  readonly counts: ReadonlyArray<BasisCount>;
  /** The same with cursors. */
  readonly edges: ReadonlyArray<CrossDomainLinkEdge>;
  /** How those that are CO_REPORTED were counted and tested. */
  readonly method: Method;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<CrossDomainLink>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of links. */
export type CrossDomainLinkEdge = {
  readonly __typename?: 'CrossDomainLinkEdge';
  /** Where it stands; holds for one data version. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: CrossDomainLink;
};

/** How links are ordered. */
export type CrossDomainLinkOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: CrossDomainLinkOrderField;
};

/** What links are ordered by. */
export type CrossDomainLinkOrderField =
  /** Expected studies with both; of CO_REPORTED only. */
  | 'EXPECTED'
  /** Jaccard coefficient; of CO_REPORTED only. */
  | 'JACCARD'
  /** Lift; of CO_REPORTED only. */
  | 'LIFT'
  /** The tested p, of CO_REPORTED only; smallest first with direction ASC. */
  | 'P'
  /** The corrected p, of CO_REPORTED only; smallest first with direction ASC. */
  | 'Q'
  /** Studies behind the link. */
  | 'STUDIES';

/** One imported package: who coded what, from which extent of the sources, under which licence. */
export type DataSet = Node & {
  readonly __typename?: 'DataSet';
  /** When the package was made, ISO 8601. */
  readonly created?: Maybe<Scalars['String']['output']>;
  /** What it is. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Licence of the coding. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Version that the package gives itself. */
  readonly packageVersion?: Maybe<Scalars['String']['output']>;
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** How much of each source was coded. */
  readonly sourceExtent: SourceExtent;
  /** What it was made from. */
  readonly sources: ReadonlyArray<Scalars['String']['output']>;
  /** What it codes. */
  readonly studies: StudyConnection;
  /** True for made-up data (load tests); never evidence. */
  readonly synthetic?: Maybe<Scalars['Boolean']['output']>;
  /** Title. */
  readonly title: Scalars['String']['output'];
};


/** One imported package: who coded what, from which extent of the sources, under which licence. */
export type DataSetStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};

/** A page of a list of DataSet nodes. */
export type DataSetConnection = {
  readonly __typename?: 'DataSetConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<DataSetEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<DataSet>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One DataSet in a list. */
export type DataSetEdge = {
  readonly __typename?: 'DataSetEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: DataSet;
};

/** Which DataSet nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type DataSetFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DataSetFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DataSetFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DataSetFilter>>;
  /** When the package was made, ISO 8601. */
  readonly created?: InputMaybe<StringCondition>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Licence of the coding. */
  readonly licence?: InputMaybe<StringCondition>;
  /** Version that the package gives itself. */
  readonly packageVersion?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** How much of each source was coded. */
  readonly sourceExtent?: InputMaybe<SourceExtentCondition>;
  /** What it was made from. */
  readonly sources?: InputMaybe<StringListCondition>;
  /** What it codes. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** True for made-up data (load tests); never evidence. */
  readonly synthetic?: InputMaybe<BooleanCondition>;
  /** Title. */
  readonly title?: InputMaybe<StringCondition>;
};

/** A condition on the DataSet nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type DataSetListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<DataSetFilter>;
  /** None passes. */
  readonly none?: InputMaybe<DataSetFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<DataSetFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<DataSetFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<DataSetFilter>;
};

/** How to order a list of DataSet nodes. */
export type DataSetOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: DataSetOrderField;
};

/** What a list of DataSet nodes can be ordered by. */
export type DataSetOrderField =
  /** By: When the package was made, ISO 8601. */
  | 'CREATED'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Licence of the coding. */
  | 'LICENCE'
  /** By: Version that the package gives itself. */
  | 'PACKAGE_VERSION'
  /** By: How much of each source was coded. */
  | 'SOURCE_EXTENT'
  /** By: True for made-up data (load tests); never evidence. */
  | 'SYNTHETIC'
  /** By: Title. */
  | 'TITLE';

/** What helps or hinders implementation: a barrier or a facilitator. */
export type Determinant = {
  /** What is stated to address it. Counts are of the studies that state it. */
  readonly addressedBy: DeterminantConnection;
  /** What it is stated to address. Counts are of the studies that state it. */
  readonly addresses: DeterminantConnection;
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** Determinants that a study reports together with it, in scope: `studyCount` is the number of such studies. Its mirror is among them. */
  readonly coOccurring: DeterminantConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Domain of its theme, or of the nearest theme above that names one. */
  readonly domain?: Maybe<Domain>;
  /** What it is supported by. */
  readonly findings: FindingConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Whether it hinders or helps. */
  readonly kind: DeterminantKind;
  /** What it is stated to lead to. Counts are of the studies that state it. */
  readonly leadsTo: DeterminantConnection;
  /** What it is the start of. */
  readonly linksFrom: StatedLinkConnection;
  /** What it is the end of. */
  readonly linksTo: StatedLinkConnection;
  /** What it is the opposite of. */
  readonly mirrors: DeterminantConnection;
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What is stated to lead to it. Counts are of the studies that state it. */
  readonly resultsFrom: DeterminantConnection;
  /** What it is the subject of. */
  readonly reviewFindings: ReviewFindingConnection;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
  /** What it is in the theme. */
  readonly theme?: Maybe<Theme>;
  /** What is stated to worsen it. Counts are of the studies that state it. */
  readonly worsenedBy: DeterminantConnection;
  /** What it is stated to worsen. Counts are of the studies that state it. */
  readonly worsens: DeterminantConnection;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantCoOccurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantLeadsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantLinksFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatedLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StatedLinkFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantLinksToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatedLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StatedLinkFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantMirrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantResultsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantReviewFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewFindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFindingFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantWorsenedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** What helps or hinders implementation: a barrier or a facilitator. */
export type DeterminantWorsensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};

/** A page of a list of Determinant nodes. */
export type DeterminantConnection = {
  readonly __typename?: 'DeterminantConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<DeterminantEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Determinant>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Determinant in a list. */
export type DeterminantEdge = {
  readonly __typename?: 'DeterminantEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: Determinant;
  /** Stated links behind this edge, in scope; null in lists that do not follow stated links. */
  readonly statedLinkCount?: Maybe<Scalars['Int']['output']>;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Determinant nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type DeterminantFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DeterminantFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DeterminantFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DeterminantFilter>>;
  /** Determinants that studies say address it. */
  readonly addressedBy?: InputMaybe<DeterminantListFilter>;
  /** Determinants that studies say it addresses. */
  readonly addresses?: InputMaybe<DeterminantListFilter>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** Domain of its theme, or of the nearest above that names one: there is one and it passes; an empty filter only asks that there is one. */
  readonly domain?: InputMaybe<DomainFilter>;
  /** What it is supported by. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Determinants that studies say it leads to. */
  readonly leadsTo?: InputMaybe<DeterminantListFilter>;
  /** What it is the start of. */
  readonly linksFrom?: InputMaybe<StatedLinkListFilter>;
  /** What it is the end of. */
  readonly linksTo?: InputMaybe<StatedLinkListFilter>;
  /** What it is the opposite of. */
  readonly mirrors?: InputMaybe<DeterminantListFilter>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** Determinants that studies say lead to it. */
  readonly resultsFrom?: InputMaybe<DeterminantListFilter>;
  /** What it is the subject of. */
  readonly reviewFindings?: InputMaybe<ReviewFindingListFilter>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** What it is in the theme: there is one and it passes; an empty filter only asks that there is one. */
  readonly theme?: InputMaybe<ThemeFilter>;
  /** Determinants that studies say worsen it. */
  readonly worsenedBy?: InputMaybe<DeterminantListFilter>;
  /** Determinants that studies say it worsens. */
  readonly worsens?: InputMaybe<DeterminantListFilter>;
};

/** Whether a determinant hinders or helps. */
export type DeterminantKind =
  /** It hinders. */
  | 'BARRIER'
  /** It helps. */
  | 'FACILITATOR';

/** A condition on the Determinant nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type DeterminantListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<DeterminantFilter>;
  /** None passes. */
  readonly none?: InputMaybe<DeterminantFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<DeterminantFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<DeterminantFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<DeterminantFilter>;
};

/** How to order a list of Determinant nodes. */
export type DeterminantOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: DeterminantOrderField;
};

/** What a list of Determinant nodes can be ordered by. */
export type DeterminantOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** What evidence can be laid out by. */
export type Dimension =
  /** Country of the study. */
  | 'COUNTRY'
  /** Data set that codes the study. */
  | 'DATA_SET'
  /** Design of the study. */
  | 'DESIGN'
  /** The determinant itself. */
  | 'DETERMINANT'
  /** Domain of the determinant. */
  | 'DOMAIN'
  /** Intersectional factor that the finding concerns. */
  | 'FACTOR'
  /** Barrier or facilitator. */
  | 'KIND'
  /** Level that the finding is at. */
  | 'LEVEL'
  /** Stakeholder that takes part in the study. */
  | 'PARTICIPANT'
  /** Review that includes the study. */
  | 'REVIEW'
  /** Setting of care of the study. */
  | 'SETTING'
  /** Stakeholder whose voice the finding carries. */
  | 'STAKEHOLDER'
  /** Technology that the study examines. */
  | 'TECHNOLOGY'
  /** Theme of the determinant, and those above it. */
  | 'THEME'
  /** Year of publication of the study. */
  | 'YEAR';

/** A value of a dimension, or that none is stated. */
export type DimensionValue = {
  readonly __typename?: 'DimensionValue';
  /** The dimension. */
  readonly dimension: Dimension;
  /** Global id where the value is a code, a data set or a review. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** Key of the code, data set or review within its package; else the value itself, such as `GB` or `2015-2019`; NOT_STATED for none. */
  readonly key: Scalars['String']['output'];
  /** As a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** The code, data set or review itself; null for another value. */
  readonly node?: Maybe<Node>;
  /** False for NOT_STATED. */
  readonly stated: Scalars['Boolean']['output'];
};

/** A part of a framework that themes belong to. */
export type Domain = Code & Node & {
  readonly __typename?: 'Domain';
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Determinants whose nearest theme with a domain names this one; counts are of the studies that report them in scope. */
  readonly determinants: DeterminantConnection;
  /** Findings of the determinants in it or below it, whatever their effect. */
  readonly findings: FindingConnection;
  /** What it is part of. */
  readonly framework?: Maybe<Framework>;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Place in its list, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** Papers that the founding review reports in the domain. */
  readonly papersInFoundingReview?: Maybe<Scalars['Int']['output']>;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
  /** What it holds the theme. */
  readonly themes: ThemeConnection;
};


/** A part of a framework that themes belong to. */
export type DomainAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A part of a framework that themes belong to. */
export type DomainAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A part of a framework that themes belong to. */
export type DomainDeterminantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A part of a framework that themes belong to. */
export type DomainFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** A part of a framework that themes belong to. */
export type DomainStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** A part of a framework that themes belong to. */
export type DomainThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ThemeFilter>;
};

/** A page of a list of Domain nodes. */
export type DomainConnection = {
  readonly __typename?: 'DomainConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<DomainEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Domain>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Domain in a list. */
export type DomainEdge = {
  readonly __typename?: 'DomainEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: Domain;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Domain nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type DomainFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<DomainFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<DomainFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<DomainFilter>>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** Determinants whose nearest theme with a domain names this one. */
  readonly determinants?: InputMaybe<DeterminantListFilter>;
  /** Findings of determinants in the domain. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** What it is part of: there is one and it passes; an empty filter only asks that there is one. */
  readonly framework?: InputMaybe<FrameworkFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Place in its list, from 1. */
  readonly order?: InputMaybe<IntCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** Papers that the founding review reports in the domain. */
  readonly papersInFoundingReview?: InputMaybe<IntCondition>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** What it holds the theme. */
  readonly themes?: InputMaybe<ThemeListFilter>;
};

/** Two domains, or one with itself. */
export type DomainLinkCell = {
  readonly __typename?: 'DomainLinkCell';
  /** Studies that would have both if the two were independent: studies of the one x studies of the other / N. Null on the diagonal, and where N is 0. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /**
   * Mean number of shared studies over the samples: what studies that report much lead to by themselves. This and the next four are null
   * on the diagonal, and with CYPHER, which does not sample.
   */
  readonly expectedFixedMargins?: Maybe<Scalars['Float']['output']>;
  /** Level that both findings are at; null where cells are by domain alone. */
  readonly level?: Maybe<SystemLevel>;
  /** Pairs of determinants, one of each domain, that at least `minStudies` studies report together. */
  readonly linkedPairs: Scalars['Int']['output'];
  /** (r + 1) / (samples + 1), 0..1: r samples had at least as many shared studies. */
  readonly p?: Maybe<Scalars['Float']['output']>;
  /** The same of at most as many: small where the domains avoid each other. */
  readonly pLower?: Maybe<Scalars['Float']['output']>;
  /** p corrected over all cells that are not on the diagonal, 0..1. */
  readonly q?: Maybe<Scalars['Float']['output']>;
  /** Distinct studies with at least one finding in each; on the diagonal the domain's own studies. */
  readonly sharedStudies: Scalars['Int']['output'];
  /** A domain. */
  readonly source: Domain;
  /** The pair that most studies report together, ties by id; null where no study reports one. */
  readonly strongest?: Maybe<DomainPair>;
  /** The receipt: the shared studies, in id order. */
  readonly studies: StudyConnection;
  /** Another domain; the same on the diagonal. */
  readonly target: Domain;
  /** Which of the five cannot be computed, each with its reason. */
  readonly undefined: ReadonlyArray<UndefinedNumber>;
  /** (sharedStudies - expectedFixedMargins) / standard deviation of the samples. A description, not a test: use p. */
  readonly z?: Maybe<Scalars['Float']['output']>;
};


/** Two domains, or one with itself. */
export type DomainLinkCellStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Every two domains with what links them. */
export type DomainLinkMatrix = {
  readonly __typename?: 'DomainLinkMatrix';
  /**
   * One cell for every two domains, and one for each with itself (the diagonal: its own studies); the source stands no later than the
   * target in `domains`. Level by level where levels are asked for.
   */
  readonly cells: ReadonlyArray<DomainLinkCell>;
  /** The domains, by their place in the framework, then by id. */
  readonly domains: ReadonlyArray<Domain>;
  /** How they were counted. `total` is N over all levels. */
  readonly method: Method;
  /** What the null model was sampled with; null with CYPHER, which does not sample. Sampling takes place where this, `z`, `p` or `q` is asked for. */
  readonly sampling?: Maybe<DomainSampling>;
};

/** How cells of linked domains are laid out. */
export type DomainLinksBy =
  /** One cell for every two domains. */
  | 'DOMAIN'
  /** One cell for every two domains at each level: both findings at that level, N the studies with a finding there. A finding without a level is in none. */
  | 'DOMAIN_AND_LEVEL';

/** A condition on the Domain nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type DomainListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<DomainFilter>;
  /** None passes. */
  readonly none?: InputMaybe<DomainFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<DomainFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<DomainFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<DomainFilter>;
};

/** Fixed margins: every study keeps how many determinants it reports, and every determinant in how many studies it is. */
export type DomainNullModel = {
  /** Level, above 0 and below 1. */
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  /** How `q` is corrected over the cells that are not on the diagonal: 15 for six domains, and as many for each level. */
  readonly correction?: InputMaybe<Correction>;
  /** Most samples, 100..100000: they are added until every q is on one side of alpha. */
  readonly samples?: InputMaybe<Scalars['Int']['input']>;
  /** Seed, 0..2147483647: the same seed gives the same numbers. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
};

/** How to order a list of Domain nodes. */
export type DomainOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: DomainOrderField;
};

/** What a list of Domain nodes can be ordered by. */
export type DomainOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By: Place in its list, from 1. */
  | 'ORDER'
  /** By: Papers that the founding review reports in the domain. */
  | 'PAPERS_IN_FOUNDING_REVIEW'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** A determinant of each of two domains. */
export type DomainPair = {
  readonly __typename?: 'DomainPair';
  /** Of the source. */
  readonly a: Determinant;
  /** Of the target. */
  readonly b: Determinant;
  /** The receipt: those studies, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies that report both. */
  readonly studyCount: Scalars['Int']['output'];
};


/** A determinant of each of two domains. */
export type DomainPairStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How linked domains were tested against fixed margins. */
export type DomainSampling = {
  readonly __typename?: 'DomainSampling';
  /** Level. */
  readonly alpha: Scalars['Float']['output'];
  /** How q was corrected. */
  readonly correction: Correction;
  /** Cells that the correction counts: all that are not on the diagonal. */
  readonly familySize: Scalars['Int']['output'];
  /** Whether successive samples were independent enough to be counted as such. */
  readonly mixed: Scalars['Boolean']['output'];
  /** Samples made. */
  readonly samples: Scalars['Int']['output'];
  /** Their seed. */
  readonly seed: Scalars['Int']['output'];
  /** Cells whose q more samples could still move to the other side of alpha. */
  readonly unsettled: Scalars['Int']['output'];
};

/** Whether a finding says that its determinant acts as coded. */
export type Effect =
  /** It was looked for and is reported not to act. */
  | 'ABSENT'
  /** Both are reported, or an influence without its direction. */
  | 'MIXED'
  /** It is reported to act as coded. */
  | 'PRESENT';

/** A condition on a value of type Effect; every key that is given has to hold. */
export type EffectCondition = {
  /** It is this. */
  readonly eq?: InputMaybe<Effect>;
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Effect>>;
};

/** Why a cell is empty. Absence is not coded, never not so. */
export type EmptyReason =
  /** No study in scope has the row, or none has the column. */
  | 'NOT_CODED'
  /** One study has both, never in one finding. */
  | 'SEPARATE_FINDINGS'
  /** Each is coded, never in one study. */
  | 'SEPARATE_STUDIES'
  /** The model forbids it: no determinant has both values, as with a theme and another domain. */
  | 'STRUCTURAL';

/** How a question is answered; the answer is the same. */
export type Engine =
  /** By the Cypher statement of the question, in Neo4j. */
  | 'CYPHER'
  /** From memory: one data version, counted with bit-sets. */
  | 'PROJECTION';

/**
 * Which part of the evidence a question is about: the same everywhere. A list means any of; different keys mean and; a
 * missing value matches nothing: it fails every positive key and is kept by every `not`. Ids may be short where they are
 * unambiguous. Example: `{levels: ["meso"], years: {from: 2020}}`: findings at the meso level of studies since 2020.
 */
export type EvidenceFilter = {
  /** Finding level: coded with one of these kinds of agreement. */
  readonly agreement?: InputMaybe<ReadonlyArray<Agreement>>;
  /** Study level: from one of these countries, ISO 3166-1 alpha-2. */
  readonly countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Study level: coded in one of these data sets. */
  readonly dataSets?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Study level: of one of these designs, as coded. */
  readonly designs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Code level: barriers, facilitators or both. Code-level keys choose what is looked at and never change N. */
  readonly determinantKinds?: InputMaybe<ReadonlyArray<DeterminantKind>>;
  /** Code level: these determinants. */
  readonly determinants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Code level: determinants of these domains. */
  readonly domains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Code level: what counts as reported; [PRESENT] in questions and between codes and studies, every effect in lists of findings. */
  readonly effects?: InputMaybe<ReadonlyArray<Effect>>;
  /** Finding level: concerns one of these factors. */
  readonly factors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Finding level: at one of these levels. */
  readonly levels?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Leaves out what matches every key of this filter: studies when it holds study-level keys only, codes when it holds
   * code-level keys only, findings otherwise.
   */
  readonly not?: InputMaybe<EvidenceFilter>;
  /** Study level: one of these stakeholders takes part. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Study level: included in one of these reviews. */
  readonly reviews?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether a theme stands for those below it as well; true where nothing is said. */
  readonly rollUp?: InputMaybe<Scalars['Boolean']['input']>;
  /** Study level: in one of these settings of care, as coded. */
  readonly settings?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Finding level: in the voice of one of these stakeholders. */
  readonly stakeholders?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Study level: one of these studies. */
  readonly studies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Study level: keeps studies that have, for each of these, a matching finding; all their findings stay. */
  readonly studiesWith?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** Study level: drops studies that have a matching finding for any of these. */
  readonly studiesWithout?: InputMaybe<ReadonlyArray<EvidenceFilter>>;
  /** Study level: examines one of these technologies. */
  readonly technologies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Study level: title, or what the study reports, contains these words; see `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Code level: determinants in these themes, or below them. */
  readonly themes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Study level: published in these years. */
  readonly years?: InputMaybe<YearRange>;
};

/** What carries the same values. */
export type EvidenceGroup = {
  readonly __typename?: 'EvidenceGroup';
  /** Distinct barriers that these findings support. */
  readonly barrierCount: Scalars['Int']['output'];
  /** Distinct facilitators that these findings support. */
  readonly facilitatorCount: Scalars['Int']['output'];
  /** Findings that carry all of the keys. */
  readonly findingCount: Scalars['Int']['output'];
  /** The findings, in id order. */
  readonly findings: FindingConnection;
  /** A value of each dimension, in the order asked for. */
  readonly keys: ReadonlyArray<DimensionValue>;
  /** The receipt: the studies, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies with one finding that carries all of the keys, or that are coded so as a whole. */
  readonly studyCount: Scalars['Int']['output'];
};


/** What carries the same values. */
export type EvidenceGroupFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What carries the same values. */
export type EvidenceGroupStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of groups. */
export type EvidenceGroupConnection = {
  readonly __typename?: 'EvidenceGroupConnection';
  /** Distinct findings in the listed groups together. */
  readonly distinctFindings: Scalars['Int']['output'];
  /** Distinct studies in the listed groups together. */
  readonly distinctTotal: Scalars['Int']['output'];
  /** The same with cursors. */
  readonly edges: ReadonlyArray<EvidenceGroupEdge>;
  /** How it was counted. */
  readonly method: Method;
  /** What the page holds. */
  readonly nodes: ReadonlyArray<EvidenceGroup>;
  /** Whether a study is in several of the groups, so that `sum` is larger than `distinctTotal`. */
  readonly overlapping: Scalars['Boolean']['output'];
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Sum of the listed groups' study counts. */
  readonly sum: Scalars['Int']['output'];
  /** Sum of the listed groups' finding counts. */
  readonly sumOfFindings: Scalars['Int']['output'];
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One place in a page of groups. */
export type EvidenceGroupEdge = {
  readonly __typename?: 'EvidenceGroupEdge';
  /** Where it stands; holds for one data version. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: EvidenceGroup;
};

/** Bounds of the counts of a group. */
export type EvidenceGroupHaving = {
  /** Of `findingCount`. */
  readonly findings?: InputMaybe<CountBounds>;
  /** Of `studyCount`. */
  readonly studies?: InputMaybe<CountBounds>;
};

/** How groups are ordered. */
export type EvidenceGroupOrder = {
  /** Which way. */
  readonly direction: OrderDirection;
  /** By what. */
  readonly field: EvidenceGroupOrderField;
};

/** What groups are ordered by. */
export type EvidenceGroupOrderField =
  /** Findings. */
  | 'FINDINGS'
  /** Their keys, one after the other: codes by id, texts and years by their characters, NOT_STATED last. */
  | 'KEYS'
  /** Distinct studies. */
  | 'STUDIES';

/** A determinant that helps implementation. */
export type Facilitator = Code & Determinant & Node & {
  readonly __typename?: 'Facilitator';
  /** What is stated to address it. Counts are of the studies that state it. */
  readonly addressedBy: DeterminantConnection;
  /** What it is stated to address. Counts are of the studies that state it. */
  readonly addresses: DeterminantConnection;
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** Determinants that a study reports together with it, in scope: `studyCount` is the number of such studies. Its mirror is among them. */
  readonly coOccurring: DeterminantConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Domain of its theme, or of the nearest theme above that names one. */
  readonly domain?: Maybe<Domain>;
  /** What it is supported by. */
  readonly findings: FindingConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Whether it hinders or helps. */
  readonly kind: DeterminantKind;
  /** What it is stated to lead to. Counts are of the studies that state it. */
  readonly leadsTo: DeterminantConnection;
  /** What it is the start of. */
  readonly linksFrom: StatedLinkConnection;
  /** What it is the end of. */
  readonly linksTo: StatedLinkConnection;
  /** What it is the opposite of. */
  readonly mirrors: DeterminantConnection;
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What is stated to lead to it. Counts are of the studies that state it. */
  readonly resultsFrom: DeterminantConnection;
  /** What it is the subject of. */
  readonly reviewFindings: ReviewFindingConnection;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
  /** What it is in the theme. */
  readonly theme?: Maybe<Theme>;
  /** What is stated to worsen it. Counts are of the studies that state it. */
  readonly worsenedBy: DeterminantConnection;
  /** What it is stated to worsen. Counts are of the studies that state it. */
  readonly worsens: DeterminantConnection;
};


/** A determinant that helps implementation. */
export type FacilitatorAddressedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorAddressesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorCoOccurringArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorLeadsToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorLinksFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatedLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StatedLinkFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorLinksToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatedLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StatedLinkFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorMirrorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorResultsFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorReviewFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewFindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFindingFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorWorsenedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A determinant that helps implementation. */
export type FacilitatorWorsensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};

/** A page of a list of Facilitator nodes. */
export type FacilitatorConnection = {
  readonly __typename?: 'FacilitatorConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<FacilitatorEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Facilitator>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Facilitator in a list. */
export type FacilitatorEdge = {
  readonly __typename?: 'FacilitatorEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: Facilitator;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Facilitator nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type FacilitatorFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FacilitatorFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<FacilitatorFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FacilitatorFilter>>;
  /** Determinants that studies say address it. */
  readonly addressedBy?: InputMaybe<DeterminantListFilter>;
  /** Determinants that studies say it addresses. */
  readonly addresses?: InputMaybe<DeterminantListFilter>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** Domain of its theme, or of the nearest above that names one: there is one and it passes; an empty filter only asks that there is one. */
  readonly domain?: InputMaybe<DomainFilter>;
  /** What it is supported by. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Determinants that studies say it leads to. */
  readonly leadsTo?: InputMaybe<DeterminantListFilter>;
  /** What it is the start of. */
  readonly linksFrom?: InputMaybe<StatedLinkListFilter>;
  /** What it is the end of. */
  readonly linksTo?: InputMaybe<StatedLinkListFilter>;
  /** What it is the opposite of. */
  readonly mirrors?: InputMaybe<BarrierListFilter>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** Determinants that studies say lead to it. */
  readonly resultsFrom?: InputMaybe<DeterminantListFilter>;
  /** What it is the subject of. */
  readonly reviewFindings?: InputMaybe<ReviewFindingListFilter>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** What it is in the theme: there is one and it passes; an empty filter only asks that there is one. */
  readonly theme?: InputMaybe<ThemeFilter>;
  /** Determinants that studies say worsen it. */
  readonly worsenedBy?: InputMaybe<DeterminantListFilter>;
  /** Determinants that studies say it worsens. */
  readonly worsens?: InputMaybe<DeterminantListFilter>;
};

/** A condition on the Facilitator nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type FacilitatorListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<FacilitatorFilter>;
  /** None passes. */
  readonly none?: InputMaybe<FacilitatorFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<FacilitatorFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<FacilitatorFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<FacilitatorFilter>;
};

/** How to order a list of Facilitator nodes. */
export type FacilitatorOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: FacilitatorOrderField;
};

/** What a list of Facilitator nodes can be ordered by. */
export type FacilitatorOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** Pairs of a family. */
export type FamilyPart = {
  readonly __typename?: 'FamilyPart';
  /** Pairs with p at most alpha, not corrected. */
  readonly atMostAlpha: Scalars['Int']['output'];
  /** Pairs with q at most alpha. q is corrected over the whole family in every part. */
  readonly discoveries: Scalars['Int']['output'];
  /** The sum that independence would lead to. Studies that report much lift `observed` above it: only fixed margins know of that. */
  readonly expected: Scalars['Float']['output'];
  /** Pairs with p at most alpha that independence alone would lead to; null for other null models than HYPERGEOMETRIC. */
  readonly expectedRejections?: Maybe<Scalars['Float']['output']>;
  /** Units that report both, summed over the pairs. */
  readonly observed: Scalars['Int']['output'];
  /** How many. */
  readonly pairs: Scalars['Int']['output'];
  /** Pairs that could not reach alpha whatever was observed. */
  readonly untestable: Scalars['Int']['output'];
  /** Pairs that could not reach alpha / family size whatever was observed. */
  readonly untestableCorrected: Scalars['Int']['output'];
};

/** What the tests found over a family of pairs. */
export type FamilySummary = {
  readonly __typename?: 'FamilySummary';
  /** Over pairs across themes; null where a kind of code belongs to no theme. */
  readonly acrossThemes?: Maybe<FamilyPart>;
  /** Over the whole family. */
  readonly all: FamilyPart;
  /**
   * Tarone's K: no more than K pairs could reach alpha / K whatever was observed, so that Bonferroni over K tests would do. 0 where no
   * pair could reach alpha.
   */
  readonly taroneFamilySize: Scalars['Int']['output'];
  /** Over pairs within one theme; null where a kind of code belongs to no theme. */
  readonly withinTheme?: Maybe<FamilyPart>;
};

/** The unit of evidence: one study says one thing about one determinant, at most at one level and in one voice. */
export type Finding = Node & {
  readonly __typename?: 'Finding';
  /** How the two coders came to it. */
  readonly agreement?: Maybe<Agreement>;
  /** Where it was read, e.g. abstract. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** What it supports. */
  readonly determinant?: Maybe<Determinant>;
  /** Whether the determinant is reported to act as coded. */
  readonly effect: Effect;
  /** What it concerns. */
  readonly factors: IntersectionalFactorConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** What it is at the level. */
  readonly level?: Maybe<SystemLevel>;
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** Place in the source, e.g. a page. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** Verbatim quotation, where the licence allows one. */
  readonly quote?: Maybe<Scalars['String']['output']>;
  /** What it is a basis of. */
  readonly reviewFindings: ReviewFindingConnection;
  /** What it is voiced by. */
  readonly stakeholder?: Maybe<Stakeholder>;
  /** What it is reported by. */
  readonly study?: Maybe<Study>;
  /** What is reported, in the coders’ own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** The unit of evidence: one study says one thing about one determinant, at most at one level and in one voice. */
export type FindingFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntersectionalFactorOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<IntersectionalFactorFilter>;
};


/** The unit of evidence: one study says one thing about one determinant, at most at one level and in one voice. */
export type FindingReviewFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewFindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFindingFilter>;
};

/** A page of a list of Finding nodes. */
export type FindingConnection = {
  readonly __typename?: 'FindingConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<FindingEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Finding>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Finding in a list. */
export type FindingEdge = {
  readonly __typename?: 'FindingEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Finding;
};

/** Which Finding nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type FindingFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<FindingFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FindingFilter>>;
  /** How the two coders came to it. */
  readonly agreement?: InputMaybe<AgreementCondition>;
  /** Where it was read, e.g. abstract. */
  readonly basis?: InputMaybe<StringCondition>;
  /** What it supports: there is one and it passes; an empty filter only asks that there is one. */
  readonly determinant?: InputMaybe<DeterminantFilter>;
  /** Whether the determinant is reported to act as coded. */
  readonly effect?: InputMaybe<EffectCondition>;
  /** What it concerns. */
  readonly factors?: InputMaybe<IntersectionalFactorListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** What it is at the level: there is one and it passes; an empty filter only asks that there is one. */
  readonly level?: InputMaybe<SystemLevelFilter>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** Place in the source, e.g. a page. */
  readonly place?: InputMaybe<StringCondition>;
  /** What it is a basis of. */
  readonly reviewFindings?: InputMaybe<ReviewFindingListFilter>;
  /** What it is voiced by: there is one and it passes; an empty filter only asks that there is one. */
  readonly stakeholder?: InputMaybe<StakeholderFilter>;
  /** What it is reported by: there is one and it passes; an empty filter only asks that there is one. */
  readonly study?: InputMaybe<StudyFilter>;
};

/** A condition on the Finding nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type FindingListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<FindingFilter>;
  /** None passes. */
  readonly none?: InputMaybe<FindingFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<FindingFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<FindingFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<FindingFilter>;
};

/** How to order a list of Finding nodes. */
export type FindingOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: FindingOrderField;
};

/** What a list of Finding nodes can be ordered by. */
export type FindingOrderField =
  /** By: How the two coders came to it. */
  | 'AGREEMENT'
  /** By: Where it was read, e.g. abstract. */
  | 'BASIS'
  /** By: Whether the determinant is reported to act as coded. */
  | 'EFFECT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Place in the source, e.g. a page. */
  | 'PLACE';

/** A published scheme that domains or levels come from. */
export type Framework = Node & {
  readonly __typename?: 'Framework';
  /** What it consists of. */
  readonly codes: CodeConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
};


/** A published scheme that domains or levels come from. */
export type FrameworkCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};

/** A barrier in a cell of the policy framework. */
export type FrameworkBarrier = {
  readonly __typename?: 'FrameworkBarrier';
  /** Facilitators that studies in scope state to address it, stated by most studies first, ties by id. Stated is not shown to work: see how firmly. */
  readonly addressedBy: ReadonlyArray<Addressing>;
  /** The barrier. */
  readonly code: Code;
  /** These studies as a share of N, 0..1; null where N is 0. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The receipt: the studies, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies that report it in this cell. */
  readonly studyCount: Scalars['Int']['output'];
};


/** A barrier in a cell of the policy framework. */
export type FrameworkBarrierStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One cell of the policy framework. */
export type FrameworkCell = {
  readonly __typename?: 'FrameworkCell';
  /** Distinct barriers that they support, named or not. */
  readonly barrierCount: Scalars['Int']['output'];
  /** The barriers that most studies report here, ties by id; as many as `top`. */
  readonly barriers: ReadonlyArray<FrameworkBarrier>;
  /** Its column. */
  readonly column: DimensionValue;
  /** Why the cell is empty; null where it is not. */
  readonly emptyBecause?: Maybe<EmptyReason>;
  /** Distinct facilitators that they support, named or not. */
  readonly facilitatorCount: Scalars['Int']['output'];
  /** The facilitators that most studies report here, ties by id; as many as `top`. */
  readonly facilitators: ReadonlyArray<ReportedCode>;
  /** These findings. */
  readonly findingCount: Scalars['Int']['output'];
  /** The findings, in id order. */
  readonly findings: FindingConnection;
  /** Its row. */
  readonly row: DimensionValue;
  /** The receipt: the studies, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies with one reported finding that carries row and column. */
  readonly studyCount: Scalars['Int']['output'];
};


/** One cell of the policy framework. */
export type FrameworkCellFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One cell of the policy framework. */
export type FrameworkCellStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list of Framework nodes. */
export type FrameworkConnection = {
  readonly __typename?: 'FrameworkConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<FrameworkEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Framework>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Framework in a list. */
export type FrameworkEdge = {
  readonly __typename?: 'FrameworkEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Framework;
};

/** Which Framework nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type FrameworkFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<FrameworkFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<FrameworkFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<FrameworkFilter>>;
  /** What it consists of. */
  readonly codes?: InputMaybe<CodeListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
};

/** A condition on the Framework nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type FrameworkListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<FrameworkFilter>;
  /** None passes. */
  readonly none?: InputMaybe<FrameworkFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<FrameworkFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<FrameworkFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<FrameworkFilter>;
};

/** What hinders and what helps, by two dimensions. */
export type FrameworkMatrix = {
  readonly __typename?: 'FrameworkMatrix';
  /** Every cell, row by row; at most 20000. */
  readonly cells: ReadonlyArray<FrameworkCell>;
  /** Values of the columns. */
  readonly columns: ReadonlyArray<DimensionValue>;
  /** How it was counted. `total` is N, of which every share is a share. */
  readonly method: Method;
  /** Values of the rows: codes by their place in the framework, then by id, whether coded or not; texts and years ascending. */
  readonly rows: ReadonlyArray<DimensionValue>;
};

/** How to order a list of Framework nodes. */
export type FrameworkOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: FrameworkOrderField;
};

/** What a list of Framework nodes can be ordered by. */
export type FrameworkOrderField =
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME';

/** A grid of two or three dimensions. */
export type GapMap = {
  readonly __typename?: 'GapMap';
  /** Every cell, segment by segment, row by row; at most 20000. */
  readonly cells: ReadonlyArray<GapMapCell>;
  /** Values of the columns. */
  readonly columns: ReadonlyArray<DimensionValue>;
  /** How it was counted. `total` is N over all segments. */
  readonly method: Method;
  /** Values of the rows: codes by their place in the framework, then by id, whether coded or not; texts and years ascending. */
  readonly rows: ReadonlyArray<DimensionValue>;
  /** Values of the segments; empty where there are none. */
  readonly segments: ReadonlyArray<DimensionValue>;
  /** How much of their sources the data sets in scope coded: with ABSTRACT an empty cell says little. Null where they differ. */
  readonly sourceExtent?: Maybe<SourceExtent>;
  /** Reported findings that are in no cell, because a value of one of the dimensions is not stated. */
  readonly unplacedFindings: Scalars['Int']['output'];
};

/** One cell of a gap map. */
export type GapMapCell = {
  readonly __typename?: 'GapMapCell';
  /** Distinct barriers that these findings support. */
  readonly barrierCount: Scalars['Int']['output'];
  /** Its column. */
  readonly column: DimensionValue;
  /** Why the cell is empty; null where it is not. */
  readonly emptyBecause?: Maybe<EmptyReason>;
  /**
   * Units if row and column were independent: units of the row x units of the column / N, each within the segment. Segments of codes
   * (DOMAIN, THEME, DETERMINANT, KIND) never change N. Null where N is 0.
   */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** Distinct facilitators that these findings support. */
  readonly facilitatorCount: Scalars['Int']['output'];
  /** Findings that carry row, column and segment. */
  readonly findingCount: Scalars['Int']['output'];
  /** The findings, in id order. */
  readonly findings: FindingConnection;
  /** Its row. */
  readonly row: DimensionValue;
  /** Its segment; null where the map has none. */
  readonly segment?: Maybe<DimensionValue>;
  /** The receipt: the studies, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies with one finding that carries row, column and segment. */
  readonly studyCount: Scalars['Int']['output'];
};


/** One cell of a gap map. */
export type GapMapCellFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One cell of a gap map. */
export type GapMapCellStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How heterogeneity is tested. */
export type HeterogeneityMethod =
  /** Exactly, among all tables with the same margins and the same sum of studies with both. */
  | 'ZELEN_EXACT';

/** Zelen's exact test (1971) that one odds ratio holds in every stratum. */
export type HeterogeneityTest = {
  readonly __typename?: 'HeterogeneityTest';
  /** Strata whose margins leave more than one possible count. */
  readonly informativeStrata: Scalars['Int']['output'];
  /** How it is tested. */
  readonly method: HeterogeneityMethod;
  /** P-value; null with fewer than two strata that can vary, or more than 300000 different tables. */
  readonly p?: Maybe<Scalars['Float']['output']>;
};

/** One link of a path, read in the direction walked. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** Other bases that link the two this way as well. */
  readonly alsoLinkedBy: ReadonlyArray<LinkBasis>;
  /** The firmest assertion among the stated links; null unless STATED. */
  readonly assertion?: Maybe<Assertion>;
  /** What the link stands on. */
  readonly basis: LinkBasis;
  /** Which way the link is stated, seen from `source`. */
  readonly direction: LinkDirection;
  /** What these studies report about either end, in scope, in id order. */
  readonly findings: FindingConnection;
  /** Association of the two; null unless CO_REPORTED: testing a stated link by co-report would be circular. */
  readonly measures?: Maybe<PairMeasures>;
  /** What is stated; empty unless STATED. */
  readonly relations: ReadonlyArray<StatedRelation>;
  /** Determinant where the hop starts. */
  readonly source: Determinant;
  /** The stated links themselves, in id order; empty unless STATED. */
  readonly statedLinks: ReadonlyArray<StatedLink>;
  /** 0..1, what STRENGTH ranks by: see there. */
  readonly strength: Scalars['Float']['output'];
  /** The receipt: studies behind the link, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies behind the link; 0 for ALIGNED. */
  readonly studyCount: Scalars['Int']['output'];
  /** Studies in scope by which of the two they report; null unless CO_REPORTED. */
  readonly table?: Maybe<ContingencyTable>;
  /** Determinant where it ends. */
  readonly target: Determinant;
};


/** One link of a path, read in the direction walked. */
export type HopFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One link of a path, read in the direction walked. */
export type HopStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A condition on a value of type Int; every key that is given has to hold. */
export type IntCondition = {
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is more than this. */
  readonly gt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** It is less than this. */
  readonly lt?: InputMaybe<Scalars['Int']['input']>;
  /** It is this or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** A combination of factors. */
export type Intersection = {
  readonly __typename?: 'Intersection';
  /** What concerns all of them, and none of the other factors asked for. */
  readonly exclusive: IntersectionCount;
  /** Its factors. */
  readonly factors: ReadonlyArray<IntersectionalFactor>;
  /** What concerns all of them, whatever else it concerns. */
  readonly inclusive: IntersectionCount;
};

/** What concerns a combination of factors. */
export type IntersectionCount = {
  readonly __typename?: 'IntersectionCount';
  /** Distinct determinants that these findings support, named or not. */
  readonly determinantCount: Scalars['Int']['output'];
  /** The determinants that most studies report there, ties by id; as many as `top`. */
  readonly determinants: ReadonlyArray<ReportedCode>;
  /** Reported findings that concern the combination, each by itself. */
  readonly findingCount: Scalars['Int']['output'];
  /** The findings, in id order. */
  readonly findings: FindingConnection;
  /** The receipt of `studyCount`, in id order. */
  readonly studies: StudyConnection;
  /** The receipt of `studyCountAnywhere`, in id order. */
  readonly studiesAnywhere: StudyConnection;
  /** Distinct studies with one finding that concerns the combination. */
  readonly studyCount: Scalars['Int']['output'];
  /**
   * Distinct studies that concern the combination in one finding, in several, or as a whole (where the scope says nothing about
   * findings): at least `studyCount` for `inclusive`; for `exclusive` those that concern no other factor anywhere.
   */
  readonly studyCountAnywhere: Scalars['Int']['output'];
};


/** What concerns a combination of factors. */
export type IntersectionCountFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What concerns a combination of factors. */
export type IntersectionCountStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What concerns a combination of factors. */
export type IntersectionCountStudiesAnywhereArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Factors, and where they meet. */
export type IntersectionResult = {
  readonly __typename?: 'IntersectionResult';
  /** The factors, in the order asked for. */
  readonly factors: ReadonlyArray<IntersectionalFactor>;
  /** Every combination: 3, 7 or 15 of them; single factors first, in the order asked for. */
  readonly intersections: ReadonlyArray<Intersection>;
  /** How they were counted. `total` is N, of which every share is a share. */
  readonly method: Method;
};

/** A social position or circumstance that a finding concerns. */
export type IntersectionalFactor = Code & Node & {
  readonly __typename?: 'IntersectionalFactor';
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** Category of PROGRESS-Plus, or local. */
  readonly alignedTo?: Maybe<Scalars['String']['output']>;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Determinants reported where this factor is concerned, in scope (`effects` defaults to PRESENT). */
  readonly determinants: DeterminantConnection;
  /** What it is a concern of. */
  readonly findings: FindingConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a concern of. */
  readonly reviewFindings: ReviewFindingConnection;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
  /** What it is a code of. */
  readonly studiesCodedAs: StudyConnection;
};


/** A social position or circumstance that a finding concerns. */
export type IntersectionalFactorAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A social position or circumstance that a finding concerns. */
export type IntersectionalFactorAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A social position or circumstance that a finding concerns. */
export type IntersectionalFactorDeterminantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A social position or circumstance that a finding concerns. */
export type IntersectionalFactorFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** A social position or circumstance that a finding concerns. */
export type IntersectionalFactorReviewFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewFindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFindingFilter>;
};


/** A social position or circumstance that a finding concerns. */
export type IntersectionalFactorStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** A social position or circumstance that a finding concerns. */
export type IntersectionalFactorStudiesCodedAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};

/** A page of a list of IntersectionalFactor nodes. */
export type IntersectionalFactorConnection = {
  readonly __typename?: 'IntersectionalFactorConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<IntersectionalFactorEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<IntersectionalFactor>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One IntersectionalFactor in a list. */
export type IntersectionalFactorEdge = {
  readonly __typename?: 'IntersectionalFactorEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: IntersectionalFactor;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which IntersectionalFactor nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type IntersectionalFactorFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<IntersectionalFactorFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<IntersectionalFactorFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<IntersectionalFactorFilter>>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** Category of PROGRESS-Plus, or local. */
  readonly alignedTo?: InputMaybe<StringCondition>;
  /** Determinants that findings placed here report. */
  readonly determinants?: InputMaybe<DeterminantListFilter>;
  /** What it is a concern of. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** What it is a concern of. */
  readonly reviewFindings?: InputMaybe<ReviewFindingListFilter>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** What it is a code of. */
  readonly studiesCodedAs?: InputMaybe<StudyListFilter>;
};

/** A condition on the IntersectionalFactor nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type IntersectionalFactorListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<IntersectionalFactorFilter>;
  /** None passes. */
  readonly none?: InputMaybe<IntersectionalFactorFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<IntersectionalFactorFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<IntersectionalFactorFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<IntersectionalFactorFilter>;
};

/** How to order a list of IntersectionalFactor nodes. */
export type IntersectionalFactorOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: IntersectionalFactorOrderField;
};

/** What a list of IntersectionalFactor nodes can be ordered by. */
export type IntersectionalFactorOrderField =
  /** By: Category of PROGRESS-Plus, or local. */
  | 'ALIGNED_TO'
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** Which interval for the Jaccard coefficient. */
export type IntervalInput = {
  /** Share of such intervals that hold the true value, above 0 and below 1. */
  readonly level?: InputMaybe<Scalars['Float']['input']>;
  /** How it is made. */
  readonly method?: InputMaybe<IntervalMethod>;
  /** Resamples of a bootstrap, 100..100000. */
  readonly resamples?: InputMaybe<Scalars['Int']['input']>;
  /** Seed of a bootstrap, 0..2147483647: the same seed gives the same interval. */
  readonly seed?: InputMaybe<Scalars['Int']['input']>;
};

/** How an interval is made. */
export type IntervalMethod =
  /** Percentile bootstrap that draws studies. For few studies it covers less than it promises. */
  | 'BOOTSTRAP'
  /** Percentile bootstrap that draws clusters of studies that share an author. */
  | 'CLUSTER_BOOTSTRAP'
  /** Wilson's score interval on the union: of the units that report either, those that report both. */
  | 'WILSON';

/** An interval for the Jaccard coefficient. */
export type JaccardInterval = {
  readonly __typename?: 'JaccardInterval';
  /** Its level, 0..1. */
  readonly level: Scalars['Float']['output'];
  /** Lower end, 0..1. */
  readonly lower: Scalars['Float']['output'];
  /** How it was made. */
  readonly method: IntervalMethod;
  /** Resamples; null for WILSON. */
  readonly resamples?: Maybe<Scalars['Int']['output']>;
  /** Their seed; null for WILSON. */
  readonly seed?: Maybe<Scalars['Int']['output']>;
  /** Resamples in which no unit reports either code, and which were left out; null for WILSON. */
  readonly undefinedResamples?: Maybe<Scalars['Int']['output']>;
  /** Upper end, 0..1. */
  readonly upper: Scalars['Float']['output'];
};

/** How many things of a kind there are. */
export type KindCount = {
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: NodeKind;
};

/** Two determinants on the three bases. */
export type LinkAlongside = {
  readonly __typename?: 'LinkAlongside';
  /** Whether they are aligned. */
  readonly aligned: Scalars['Boolean']['output'];
  /** Studies in scope that report both. */
  readonly coReported: Scalars['Int']['output'];
  /** Studies in scope that state a link between the two, in either direction. */
  readonly stated: Scalars['Int']['output'];
};

/** What a link between determinants stands on. The three are different claims and stay apart. */
export type LinkBasis =
  /** The same concept in two schemes. */
  | 'ALIGNED'
  /** The same study reports both; has no direction. */
  | 'CO_REPORTED'
  /** A study says that one leads to, worsens or addresses the other. */
  | 'STATED';

/** What became of a link. */
export type LinkChange = {
  readonly __typename?: 'LinkChange';
  /** The first code. */
  readonly a: VersionedCode;
  /** In the later version; null where a code is in no study. */
  readonly after?: Maybe<LinkState>;
  /** The second code. */
  readonly b: VersionedCode;
  /** In the earlier version; null where a code was in no study. */
  readonly before?: Maybe<LinkState>;
  /** What became of it. */
  readonly change: LinkChangeKind;
  /** Ids of studies that report both in the later version and did not in the earlier one. */
  readonly gained: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of studies that report both in the earlier version and do not in the later one. */
  readonly lost: ReadonlyArray<Scalars['ID']['output']>;
};

/** What became of a link. */
export type LinkChangeKind =
  /** q is at most alpha now and was not. */
  | 'APPEARED'
  /** It is in both, with the same verdict. */
  | 'KEPT'
  /** q was at most alpha and is not. */
  | 'VANISHED'
  /** It is in both, with another verdict. */
  | 'VERDICT_CHANGED';

/** Which way a link runs, seen from its source. */
export type LinkDirection =
  /** Stated from the target to the source. */
  | 'BACKWARD'
  /** From the source to the target, as stated. */
  | 'FORWARD'
  /** Neither: the two are reported together. */
  | 'UNDIRECTED';

/** A link in one version. */
export type LinkState = {
  readonly __typename?: 'LinkState';
  /** Expected under independence. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** p as tested. */
  readonly p?: Maybe<Scalars['Float']['output']>;
  /** p corrected over the version's family. */
  readonly q?: Maybe<Scalars['Float']['output']>;
  /** The verdict in a sentence. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** Studies that report both. */
  readonly studyCount: Scalars['Int']['output'];
  /** Verdict; null where the tail is TWO_SIDED. */
  readonly verdict?: Maybe<VerdictStatus>;
};

/** Values of codes with codes. */
export type Matrix = {
  readonly __typename?: 'Matrix';
  /** Units that report the code of each column. */
  readonly columnCounts: ReadonlyArray<Scalars['Int']['output']>;
  /** Codes of the columns. */
  readonly columns: ReadonlyArray<Code>;
  /** Units that report both, row by row; of a code with itself, its own. */
  readonly counts: ReadonlyArray<Scalars['Int']['output']>;
  /** What the values are. */
  readonly measure: Measure;
  /** How they were counted. */
  readonly method: Method;
  /** How rows and columns are ordered. */
  readonly order: MatrixOrder;
  /** Units that report the code of each row. */
  readonly rowCounts: ReadonlyArray<Scalars['Int']['output']>;
  /** Codes of the rows. */
  readonly rows: ReadonlyArray<Code>;
  /** Cells without a value, by reason. */
  readonly undefined: ReadonlyArray<UndefinedCells>;
  /**
   * Places of cells that could not have been unusual: their margins forbid an upper-tail p <= 0.05 (hypergeometric) whatever is
   * observed. Ascending; cells that the model fixes are not among them.
   */
  readonly untestable: ReadonlyArray<Scalars['Int']['output']>;
  /** The measure, row by row: row r and column c are at r x columns + c; null where `undefined` says why. */
  readonly values: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
};

/** How rows and columns of a matrix are ordered. */
export type MatrixOrder =
  /**
   * Codes that are reported together side by side: by their Leiden community in the network of rows and columns weighted by shared
   * units (10 runs, seed 1, resolution 1), the largest first, and within it as by DOMAIN. An order for the eye: see `communities`
   * for one that is a finding.
   */
  | 'CLUSTER'
  /** By the place of the domain in the framework, then of the theme, barriers before facilitators, then by id. */
  | 'DOMAIN'
  /** As `codes` and `againstCodes` name them; by id where they name none. */
  | 'GIVEN';

/**
 * A number for how strongly two codes go together. a units report A, b report B, c report both, N are in all; in a matrix A is the
 * row, in a link its source.
 */
export type Measure =
  /**
   * Log-affinity: the alpha at which the non-central hypergeometric has mean c, within +-ln(2N^2); 0 where the two are independent;
   * undefined where no unit or every unit reports A, or B.
   */
  | 'AFFINITY'
  /** c / (ab), 0..1: what bibliometrix calls association strength; undefined where no unit reports A, or none B. */
  | 'ASSOCIATION_BIBLIOMETRIX'
  /**
   * 2mc / (w_A w_B), 0 or more: VOSviewer's association strength. w is the summed c of a code with the others in the matrix or network,
   * m that of all its pairs; undefined where a code is with no other.
   */
  | 'ASSOCIATION_VOSVIEWER'
  /** c / a, 0..1, the share of the units with A that report B too: directed; undefined where no unit reports A. */
  | 'CONFIDENCE'
  /** c, 0 or more. */
  | 'COUNT'
  /** 2c / (a + b), 0..1; undefined where no unit reports either. */
  | 'DICE'
  /** c^2 / (ab), 0..1; undefined where no unit reports A, or none B. */
  | 'EQUIVALENCE'
  /** c / min(a, b), 0..1, 1 for any nested pair; undefined where no unit reports A, or none B. */
  | 'INCLUSION'
  /** c / (a + b - c), 0..1; undefined where no unit reports either. */
  | 'JACCARD'
  /** c/N - ab/N^2, -0.25..0.25; undefined where N is 0. */
  | 'LEVERAGE'
  /** cN / (ab), 0 or more, 1 where the two are independent; explodes for rare codes; undefined where no unit reports A, or none B. */
  | 'LIFT'
  /** PMI / -log2(c/N), -1..1, -1 at c = 0; undefined where every unit reports both, where no unit reports A, or none B. */
  | 'NPMI'
  /** c / sqrt(ab), 0..1, Salton's cosine of the 0/1 columns; undefined where no unit reports A, or none B. */
  | 'OCHIAI'
  /** c(N-a-b+c) / ((a-c)(b-c)), 0 or more, of the sample; undefined where a code is never without the other, so that it is infinite or 0/0. */
  | 'ODDS_RATIO'
  /** (Nc - ab) / sqrt(ab(N-a)(N-b)), -1..1; undefined where no unit or every unit reports A, or B. */
  | 'PHI'
  /** log2(cN / (ab)); undefined at c = 0, where it would be minus infinity, and where no unit reports A, or none B. */
  | 'PMI'
  /** c / N, 0..1; undefined where N is 0. */
  | 'SUPPORT';

/** What a service holds and runs on. */
export type Meta = {
  readonly __typename?: 'Meta';
  /** How many there are of each kind of thing. */
  readonly counts: ReadonlyArray<KindCount>;
  /** The data sets, in id order: who coded what, from which extent of the sources, under which licence. */
  readonly dataSets: ReadonlyArray<DataSet>;
  /** Names the content: the same evidence has the same data version, whatever way it came in. 16 hex digits. */
  readonly dataVersion: Scalars['String']['output'];
  /** The database. */
  readonly neo4j: Neo4jInfo;
  /** Imports, removals and restores, latest first; at most 100. */
  readonly runs: ReadonlyArray<Run>;
  /** Number of the last migration applied to the database. */
  readonly schemaVersion: Scalars['Int']['output'];
  /** Grows with every change; even. */
  readonly sequence: Scalars['Int']['output'];
  /** The program. */
  readonly software: Software;
};

/** How a number came about. A field that does not apply to the question is null. */
export type Method = {
  readonly __typename?: 'Method';
  /** Level, 0..1. */
  readonly alpha?: Maybe<Scalars['Float']['output']>;
  /** How q was corrected over the family. */
  readonly correction?: Maybe<Correction>;
  /** Data version that was counted. */
  readonly dataVersion: Scalars['String']['output'];
  /**
   * Pairs of the family with p at most alpha that independence alone would lead to, from the margins: p-values of counts are discrete, so
   * that it is below alpha x family size. Null for other null models than HYPERGEOMETRIC.
   */
  readonly expectedRejections?: Maybe<Scalars['Float']['output']>;
  /**
   * The family: every pair of distinct codes that was asked for and whose codes have at least one unit each in scope, listed or
   * not, less those that the model fixes. It is what a correction for many tests corrects over.
   */
  readonly familySize?: Maybe<Scalars['Int']['output']>;
  /** Formulas of the measures. */
  readonly measureVariant?: Maybe<Scalars['String']['output']>;
  /** Least count of what is listed; it never narrows the family. */
  readonly minCount?: Maybe<Scalars['Int']['output']>;
  /** Least expected count that narrowed the family; null where none was asked for. */
  readonly minExpected?: Maybe<Scalars['Float']['output']>;
  /** Whether successive samples were independent enough to be counted as such. */
  readonly mixed?: Maybe<Scalars['Boolean']['output']>;
  /** Null model that was tested against. */
  readonly nullModel?: Maybe<NullModel>;
  /** All this as a paragraph for the methods section of a paper. */
  readonly paragraph: Scalars['String']['output'];
  /** Samples that were made. */
  readonly samples?: Maybe<Scalars['Int']['output']>;
  /** Seed of the samples; null where nothing was sampled. The same seed gives the same numbers on every machine. */
  readonly seed?: Maybe<Scalars['Int']['output']>;
  /** Pairs left out of the family because the model fixes them, such as a determinant and its own theme. */
  readonly structuralPairs?: Maybe<Scalars['Int']['output']>;
  /** Tail that was tested; null where nothing was. */
  readonly tail?: Maybe<Tail>;
  /** N: the units that were looked at. */
  readonly total: Scalars['Int']['output'];
  /** What was counted. */
  readonly unit: Unit;
  /** What N is. */
  readonly universe: Universe;
  /** Pairs of the family whose q more samples could still move to the other side of alpha. */
  readonly unsettled?: Maybe<Scalars['Int']['output']>;
  /** Pairs that were asked for and could not reach alpha whatever was observed; with `dropUntestable` they are left out of `familySize`. */
  readonly untestablePairs?: Maybe<Scalars['Int']['output']>;
};

/** Rates of coding errors, the same for both codes and every unit; their sum is below 1. */
export type MisclassificationInput = {
  /** Share of the units with a code that were not coded with it, 0 to below 1. */
  readonly falseNegativeRate: Scalars['Float']['input'];
  /** Share of the units without a code that were coded with it, 0 to below 1. */
  readonly falsePositiveRate: Scalars['Float']['input'];
};

/** The database behind the service. */
export type Neo4jInfo = {
  readonly __typename?: 'Neo4jInfo';
  /** Edition: community or enterprise. */
  readonly edition: Scalars['String']['output'];
  /** Version, e.g. 5.26.29. */
  readonly version: Scalars['String']['output'];
};

/** Codes and links, ready to be drawn. */
export type Network = {
  readonly __typename?: 'Network';
  /** The links, by the places of their ends. */
  readonly links: ReadonlyArray<NetworkLink>;
  /** What `links.value` is. */
  readonly measure: Measure;
  /** How they were counted. */
  readonly method: Method;
  /** The codes, in id order. */
  readonly nodes: ReadonlyArray<NetworkNode>;
};

/** Two codes that enough studies report together. Labels stand once: its ends are places in `nodes`. */
export type NetworkLink = {
  readonly __typename?: 'NetworkLink';
  /** Whether the two belong to different domains; null where one of them belongs to none. */
  readonly crossDomain?: Maybe<Scalars['Boolean']['output']>;
  /** The same concept as barrier and as facilitator: in one study these are one topic, not two. */
  readonly mirror: Scalars['Boolean']['output'];
  /** The tested p of the pair, 0..1; null for a pair that the family leaves out. */
  readonly p?: Maybe<Scalars['Float']['output']>;
  /** p corrected over all pairs of the kind in scope, 0..1; null for a pair that the family leaves out, or that the correction does. */
  readonly q?: Maybe<Scalars['Float']['output']>;
  /** Place in `nodes`, from 0. */
  readonly source: Scalars['Int']['output'];
  /** Studies that report both. */
  readonly studyCount: Scalars['Int']['output'];
  /** Place in `nodes`, above `source`. */
  readonly target: Scalars['Int']['output'];
  /** Whether any count could have given p <= alpha, the totals being what they are; null for a pair that the family leaves out. */
  readonly testable?: Maybe<Scalars['Boolean']['output']>;
  /** The measure of the link, A its source; null where it is not defined: see `Measure`. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A code in a drawing. */
export type NetworkNode = {
  readonly __typename?: 'NetworkNode';
  /** The code. */
  readonly code: Code;
  /** Codes that it is linked with. */
  readonly degree: Scalars['Int']['output'];
  /** The domain that it belongs to; null where it belongs to none. */
  readonly domain?: Maybe<Domain>;
  /** Whether it hinders or helps; null for other kinds of code. */
  readonly kind?: Maybe<DeterminantKind>;
  /** Its place on the wheel; null where no layout was asked for. */
  readonly position?: Maybe<WheelPosition>;
  /** Its place where links pull and codes push; null where no layout was asked for. */
  readonly spread?: Maybe<SpreadPosition>;
  /** Studies in scope that report it. */
  readonly studyCount: Scalars['Int']['output'];
};

/** Why there is no chain. */
export type NoChainReason =
  /** No study in scope states a link that leads on from the start. */
  | 'NOTHING_STATED'
  /** The scope does not let the start through. */
  | 'START_NOT_IN_SCOPE';

/** Why there is no path. */
export type NoPathReason =
  /** Both have links, but none of the paths that these make has at most `maxHops` hops and visits all of `via`. */
  | 'NOT_CONNECTED'
  /** The search stopped at its limit before it found one. */
  | 'SEARCH_STOPPED'
  /** The scope does not let the source through. */
  | 'SOURCE_NOT_IN_SCOPE'
  /** No link leaves the source. */
  | 'SOURCE_WITHOUT_LINKS'
  /** The scope does not let the target through. */
  | 'TARGET_NOT_IN_SCOPE'
  /** No link arrives at the target. */
  | 'TARGET_WITHOUT_LINKS'
  /** The scope does not let one of `via` through. */
  | 'VIA_NOT_IN_SCOPE';

/** Anything that has an id. */
export type Node = {
  /** Global id, `kind:package:key`, e.g. `barrier:digital-mental-health:impersonal-technology`. */
  readonly id: Scalars['ID']['output'];
};

/** Kinds of thing that have an id; the first part of the id, in capitals. */
export type NodeKind =
  /** A determinant that hinders implementation. */
  | 'BARRIER'
  /** An imported package. */
  | 'DATA_SET'
  /** A part of a framework that themes belong to. */
  | 'DOMAIN'
  /** A determinant that helps implementation. */
  | 'FACILITATOR'
  /** A social position or circumstance that a finding concerns. */
  | 'FACTOR'
  /** What one study says about one determinant in one place. */
  | 'FINDING'
  /** A published scheme that domains or levels come from. */
  | 'FRAMEWORK'
  /** A level of a health system. */
  | 'LEVEL'
  /** A published record. */
  | 'PUBLICATION'
  /** A systematic review. */
  | 'REVIEW'
  /** What a review itself states about a determinant. */
  | 'REVIEW_FINDING'
  /** A group of people who take part, or whose voice a finding carries. */
  | 'STAKEHOLDER'
  /** A study says that one determinant leads to, worsens or addresses another. */
  | 'STATED_LINK'
  /** A primary study. */
  | 'STUDY'
  /** A kind of technology that studies examine. */
  | 'TECHNOLOGY'
  /** A group of determinants. */
  | 'THEME';

/** What chance is taken to be when a pair is tested. */
export type NullModel =
  /**
   * Every study keeps how many codes it reports, and every code in how many studies it is, exactly: sampled by curveball trades over all
   * codes of the kinds. p = (r + 1) / (samples + 1).
   */
  | 'FIXED_MARGINS'
  /**
   * Which units report A and which report B are independent; both totals stay. It ignores that some studies report much and others
   * little. CYPHER tests by this one only.
   */
  | 'HYPERGEOMETRIC'
  /**
   * Both totals stay in expectation: every code is in every study with its probability under the bipartite configuration model; the exact
   * Poisson-binomial distribution (stochastic degree sequence model, Neal 2014).
   */
  | 'SDSM';

/** How an odds ratio is estimated. */
export type OddsRatioMethod =
  /** Given the margins (Fisher 1935, Cornfield 1956), as R's fisher.test. */
  | 'CONDITIONAL_EXACT';

/** Whether an odds ratio has a finite estimate. */
export type OddsRatioStatus =
  /** It has. */
  | 'FINITE'
  /** A cell is empty, or the count is the most possible, so that it is infinite. */
  | 'INFINITE'
  /** The margins leave nothing to vary: it is 0/0. */
  | 'UNDEFINED';

/** Things of one kind that were left out. */
export type OmittedNodes = {
  readonly __typename?: 'OmittedNodes';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: NodeKind;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Smallest, first in the alphabet, or earliest first. */
  | 'ASC'
  /** Largest, last in the alphabet, or latest first. */
  | 'DESC';

/** Where a page lies in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** True when there is more after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True when there is more before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/**
 * How strongly two codes go together. With a units that report A, b that report B, c that report both, N in all. What cannot be computed is
 * null, never 0, and stands in `undefined`.
 */
export type PairMeasures = {
  readonly __typename?: 'PairMeasures';
  /** c / (ab): what bibliometrix calls association strength. */
  readonly associationBibliometrix?: Maybe<Scalars['Float']['output']>;
  /**
   * 2mc / (w_A w_B): what VOSviewer calls association strength, with w the summed counts of a code with the others and m those of all pairs
   * of these kinds in scope. Null where the answer counts no network.
   */
  readonly associationVosviewer?: Maybe<Scalars['Float']['output']>;
  /** N phi^2: Pearson's chi-squared without continuity correction, 0 or more. */
  readonly chiSquared?: Maybe<Scalars['Float']['output']>;
  /** c / a, the share of the units with A that report B too, 0..1. Directed. */
  readonly confidenceAB?: Maybe<Scalars['Float']['output']>;
  /** c / b, the share of the units with B that report A too, 0..1. Directed. */
  readonly confidenceBA?: Maybe<Scalars['Float']['output']>;
  /** P(A) P(not B) / P(A without B), 0 or more; undefined (infinite) where A is never without B. */
  readonly convictionAB?: Maybe<Scalars['Float']['output']>;
  /** 2c / (a + b), 0..1 (Dice, Soerensen). */
  readonly dice?: Maybe<Scalars['Float']['output']>;
  /** c^2 / (ab), 0..1. */
  readonly equivalence?: Maybe<Scalars['Float']['output']>;
  /** Likelihood-ratio G-squared, 2 sum O ln(O/E), 0 or more (Dunning 1993). */
  readonly gSquared?: Maybe<Scalars['Float']['output']>;
  /** c / min(a, b), 0..1 (Simpson, overlap); 1 for every nested pair. */
  readonly inclusion?: Maybe<Scalars['Float']['output']>;
  /** Jaccard coefficient, c / (a + b - c), 0..1; ATLAS.ti calls it the c-coefficient. Undefined where no unit reports either. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** (c/a + c/b) / 2, 0..1 (Kulczynski). */
  readonly kulczynski?: Maybe<Scalars['Float']['output']>;
  /** c/N - ab/N^2, -0.25..0.25. */
  readonly leverage?: Maybe<Scalars['Float']['output']>;
  /** cN / (ab), observed / expected, 0 or more; 1 where the two are independent (Brin 1997). It explodes for rare codes. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** PMI / -log2(c/N), -1..1 (Bouma 2009); -1 where they are never together, undefined where every unit reports both. */
  readonly npmi?: Maybe<Scalars['Float']['output']>;
  /** c / sqrt(ab), 0..1 (Ochiai; Salton's cosine of the 0/1 columns). */
  readonly ochiai?: Maybe<Scalars['Float']['output']>;
  /** Cross product of the sample, c(N-a-b+c) / ((a-c)(b-c)), 0 or more; undefined where a cell of the denominator is 0. See `odds` for the exact one. */
  readonly oddsRatio?: Maybe<Scalars['Float']['output']>;
  /** The same with 0.5 added to every cell (Haldane 1956, Anscombe 1956): always finite, biased towards 1. */
  readonly oddsRatioHaldane: Scalars['Float']['output'];
  /** (Nc - ab) / sqrt(ab(N-a)(N-b)), -1..1. */
  readonly phi?: Maybe<Scalars['Float']['output']>;
  /** log2(cN / (ab)) (Church and Hanks 1990); undefined where the two are never together. */
  readonly pmi?: Maybe<Scalars['Float']['output']>;
  /** c / N, 0..1 (Agrawal): say c and N with it. */
  readonly support?: Maybe<Scalars['Float']['output']>;
  /** The measures that are null, each with its reason. */
  readonly undefined: ReadonlyArray<UndefinedNumber>;
  /** Zhang's measure of A -> B, -1..1. */
  readonly zhangAB?: Maybe<Scalars['Float']['output']>;
};

/** A chain of links between two determinants that visits none twice. */
export type Path = {
  readonly __typename?: 'Path';
  /** The hops, from source to target. */
  readonly hops: ReadonlyArray<Hop>;
  /** Studies behind every hop; 0: a chain put together across different studies, which none of them reports as a whole. */
  readonly jointStudies: Scalars['Int']['output'];
  /** How many hops. */
  readonly length: Scalars['Int']['output'];
  /** What it is ranked by: under HOPS the smallest study count on the way, under STRENGTH the sum of -ln(strength). */
  readonly score: Scalars['Float']['output'];
};

/** Which way stated links are walked. */
export type PathDirection =
  /** Either way: a hop says in `direction` which way it is stated. */
  | 'ANY'
  /** From source to target only, as stated. */
  | 'FORWARD';

/** The links that paths could take: of the bases asked for, in scope, with enough studies. */
export type PathNetwork = {
  readonly __typename?: 'PathNetwork';
  /** Determinants with at least one link. */
  readonly determinants: Scalars['Int']['output'];
  /** Pairs of determinants that are linked in at least one direction. */
  readonly links: Scalars['Int']['output'];
};

/** Paths between two determinants. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** Why there is no path; null when there is one. */
  readonly emptyBecause?: Maybe<NoPathReason>;
  /** How it was counted. */
  readonly method: Method;
  /** The paths, best first. */
  readonly paths: ReadonlyArray<Path>;
  /** The network that was searched. */
  readonly searched: PathNetwork;
  /**
   * True when the search stopped after keeping 300000 beginnings of paths: those listed are the best, but there may be more.
   * False when fewer than k paths are listed because there are no more.
   */
  readonly truncated: Scalars['Boolean']['output'];
};

/** What makes one path better than another. */
export type PathWeight =
  /**
   * Fewer hops; then the larger of the smallest study counts on the way; then ids. An ALIGNED hop has no study of its own: its
   * count is 0.
   */
  | 'HOPS'
  /**
   * Least sum of -ln(strength), to nine decimals; then fewer hops; then ids. The strength of a hop is a share, 0..1. CO_REPORTED:
   * Jaccard, the studies that report both of those that report either. STATED: the studies that state the link, of those that
   * report either end or state it; the Jaccard of the ends would only say again that both were coded. ALIGNED: a convention, 1
   * for EXACT, 0.8 CLOSE, 0.5 BROAD or NARROW, 0.25 RELATED.
   */
  | 'STRENGTH';

/** Mantel and Haenszel's odds ratio (1959) over strata that share no study: sum(both x neither / N) / sum(onlyA x onlyB / N). */
export type PooledOddsRatio = {
  readonly __typename?: 'PooledOddsRatio';
  /** 0 or more; null where it is infinite or undefined. */
  readonly estimate?: Maybe<Scalars['Float']['output']>;
  /** Level of the interval, 0..1. */
  readonly level: Scalars['Float']['output'];
  /** Lower bound (Robins, Breslow and Greenland 1986); null where the estimate is 0, infinite or undefined. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** P-value of fewer studies with both than expected within strata, with continuity correction; null where no stratum can vary. */
  readonly pLower?: Maybe<Scalars['Float']['output']>;
  /** P-value of more studies with both than expected within strata, with continuity correction; null where no stratum can vary. */
  readonly pUpper?: Maybe<Scalars['Float']['output']>;
  /** The same as `pUpper` without approximation, from the strata's hypergeometric distributions; 1 where no stratum can vary. */
  readonly pUpperExact: Scalars['Float']['output'];
  /** Whether there is an estimate. */
  readonly status: OddsRatioStatus;
  /** Upper bound; null where the lower one is. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
};

/** Some studies of all, with Wilson's score interval (1927). It assumes that these studies were drawn from more of their kind. */
export type Proportion = {
  readonly __typename?: 'Proportion';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Level of the interval, 0..1. */
  readonly level: Scalars['Float']['output'];
  /** Lower bound, 0..1; null where total is 0. */
  readonly lower?: Maybe<Scalars['Float']['output']>;
  /** count / total, 0..1; null where total is 0. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** Of how many. */
  readonly total: Scalars['Int']['output'];
  /** Upper bound, 0..1; null where total is 0. */
  readonly upper?: Maybe<Scalars['Float']['output']>;
};

/** A published record that cites, is cited, or is how a study or review appeared. */
export type Publication = Node & {
  readonly __typename?: 'Publication';
  /** Authors as given, 'Family I'. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** What it is cited by. */
  readonly citedBy: PublicationConnection;
  /** What it cites. */
  readonly cites: PublicationConnection;
  /** DOI, lower case, without resolver. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Journal. */
  readonly journal?: Maybe<Scalars['String']['output']>;
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** PubMed Central identifier. */
  readonly pmcid?: Maybe<Scalars['String']['output']>;
  /** PubMed identifier. */
  readonly pmid?: Maybe<Scalars['String']['output']>;
  /** What it publishes the review. */
  readonly reviews: ReviewConnection;
  /** What it publishes the study. */
  readonly studies: StudyConnection;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Year of publication. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A published record that cites, is cited, or is how a study or review appeared. */
export type PublicationCitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<PublicationFilter>;
};


/** A published record that cites, is cited, or is how a study or review appeared. */
export type PublicationCitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<PublicationFilter>;
};


/** A published record that cites, is cited, or is how a study or review appeared. */
export type PublicationReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFilter>;
};


/** A published record that cites, is cited, or is how a study or review appeared. */
export type PublicationStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};

/** A page of a list of Publication nodes. */
export type PublicationConnection = {
  readonly __typename?: 'PublicationConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<PublicationEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Publication>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Publication in a list. */
export type PublicationEdge = {
  readonly __typename?: 'PublicationEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Publication;
};

/** Which Publication nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type PublicationFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PublicationFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<PublicationFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PublicationFilter>>;
  /** Authors as given, 'Family I'. */
  readonly authors?: InputMaybe<StringListCondition>;
  /** What it is cited by. */
  readonly citedBy?: InputMaybe<PublicationListFilter>;
  /** What it cites. */
  readonly cites?: InputMaybe<PublicationListFilter>;
  /** DOI, lower case, without resolver. */
  readonly doi?: InputMaybe<StringCondition>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Journal. */
  readonly journal?: InputMaybe<StringCondition>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** PubMed Central identifier. */
  readonly pmcid?: InputMaybe<StringCondition>;
  /** PubMed identifier. */
  readonly pmid?: InputMaybe<StringCondition>;
  /** What it publishes the review. */
  readonly reviews?: InputMaybe<ReviewListFilter>;
  /** What it publishes the study. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** Title. */
  readonly title?: InputMaybe<StringCondition>;
  /** Year of publication. */
  readonly year?: InputMaybe<IntCondition>;
};

/** A condition on the Publication nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type PublicationListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<PublicationFilter>;
  /** None passes. */
  readonly none?: InputMaybe<PublicationFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<PublicationFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<PublicationFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<PublicationFilter>;
};

/** How to order a list of Publication nodes. */
export type PublicationOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: PublicationOrderField;
};

/** What a list of Publication nodes can be ordered by. */
export type PublicationOrderField =
  /** By: DOI, lower case, without resolver. */
  | 'DOI'
  /** By id, bytewise. */
  | 'ID'
  /** By: Journal. */
  | 'JOURNAL'
  /** By: Key within its package. */
  | 'KEY'
  /** By: PubMed Central identifier. */
  | 'PMCID'
  /** By: PubMed identifier. */
  | 'PMID'
  /** By: Title. */
  | 'TITLE'
  /** By: Year of publication. */
  | 'YEAR';

/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Which pairs of codes do more studies report together than the totals of both codes and studies lead to? Tested on the study by code
   * matrix, upper tail, corrected over the family of all pairs of codes that a study in scope reports, less those that the model fixes.
   * Example: `backbone(of: BARRIER)`.
   */
  readonly backbone: Backbone;
  /** One Barrier by id; null when there is none. */
  readonly barrier?: Maybe<Barrier>;
  /** Every Barrier node that passes. */
  readonly barriers: BarrierConnection;
  /**
   * Which codes link parts of the network that hang together loosely otherwise? The network has every code that a study in scope reports,
   * and a link wherever enough studies report two of them (or state a link between them); pairs that the model fixes are no links.
   * Example: `bridges(of: BARRIER)`.
   */
  readonly bridges: BridgeConnection;
  /**
   * How often do the same studies (or findings) report these two codes, and how often would they by chance? Also answered where the
   * two never meet, and where the model fixes the pair (`structural`). The pair belongs to the family of all pairs of the two kinds
   * in scope.
   * Example: `coOccurrence(a: "loss-of-nonverbal-cues", b: "weakened-alliance")`: 10 studies report both, 1.42 would by chance.
   */
  readonly coOccurrence: CoOccurrence;
  /**
   * How strongly does each of these codes go together with each of those? Labels stand once, values row by row: what a heat map draws.
   * Example: `coOccurrenceMatrix(of: DOMAIN, measure: LIFT)`: above 1 where two domains share more studies than they would by chance.
   */
  readonly coOccurrenceMatrix: Matrix;
  /**
   * Which codes do the same studies (or findings) report? A pair of one kind is unordered, `a` before `b` by id; of two kinds, `a` is of
   * the kind `of` and `b` of `against`. A pair that both kinds hold in either order stands once. With `scopeA` or `scopeB` pairs are
   * ordered: a nano barrier with a macro one is not the reverse. A study reports a theme when it reports a determinant in it or below it.
   * Example: `coOccurrences` alone: barriers that at least two studies report together, most studies first.
   */
  readonly coOccurrences: CoOccurrenceConnection;
  /**
   * Which three or four codes do the same studies report, and more often than by chance? Only closed sets are listed: no further code
   * could join one without losing a study. The family is every set of these sizes of codes that a study reports, listed or not. A theme
   * counts by what is reported in it, not below it.
   * Example: `coOccurringSets(of: BARRIER)`: barriers that at least three studies report all together.
   */
  readonly coOccurringSets: CodeSetConnection;
  /** One Code by id; null when there is none. */
  readonly code?: Maybe<Code>;
  /** Every Code node that passes. */
  readonly codes: CodeConnection;
  /**
   * Which codes form groups that the same studies report, and do the groups come back under other seeds? What many runs of the Leiden
   * algorithm agree on, in the network of codes weighted by the studies behind each link. Every community hangs together by links of its own.
   * Example: `communities(of: BARRIER, seed: 1, runs: 20)`: read `stability` before you name a group.
   */
  readonly communities: CommunityResult;
  /**
   * What is reported more often in one part of the evidence than in another? Per code, or per pair of codes: the share of the studies of
   * either part that report it (both codes of a pair), and the difference left - right. Studies may be on both sides: then the interval of
   * the difference is a paired one. Many rows, many intervals: some leave out 0 by chance, so see `method.familySize`.
   * Example: `compare(left: {years: {to: 2019}}, right: {years: {from: 2020}}, of: BARRIER, pairs: true)`: before and after 2020.
   */
  readonly compare: ComparisonConnection;
  /** What a document would cost, as it is counted before anything is read. The limit is in `limit`. */
  readonly costOf: Cost;
  /**
   * Which barriers have a facilitator that studies state to address them, or that is reported beside them, and which have none? One row
   * for every barrier that is looked at: those without an answer stay. Stated is not shown to work, and reported beside is not said to help.
   * Example: `coverage(scope: {studiesWith: [{levels: ["macro"]}]}, orderBy: {field: STATED_FACILITATORS, direction: ASC})`: what studies
   * that speak of the macro level leave unaddressed.
   */
  readonly coverage: CoverageConnection;
  /**
   * Which determinants of different domains are linked? Three bases, side by side and kept apart: CO_REPORTED (the same studies report
   * both), STATED (studies say that one leads to, worsens or addresses the other) and ALIGNED (the same concept in two schemes). A pair
   * that studies report together stands once, lower id first where either could be the source.
   * Example: `crossDomainLinks(fromDomains: ["resources"], toDomains: ["patient"])`.
   */
  readonly crossDomainLinks: CrossDomainLinkConnection;
  /** One DataSet by id; null when there is none. */
  readonly dataSet?: Maybe<DataSet>;
  /** Every DataSet node that passes. */
  readonly dataSets: DataSetConnection;
  /** One Determinant by id; null when there is none. */
  readonly determinant?: Maybe<Determinant>;
  /** Every Determinant node that passes. */
  readonly determinants: DeterminantConnection;
  /** One Domain by id; null when there is none. */
  readonly domain?: Maybe<Domain>;
  /**
   * Which domains do the same studies speak about, and through which determinants? A study is shared by two domains when it has at least
   * one finding in each.
   * Example: `domainLinks`: 168 studies speak about the cognitive and the evidence domain.
   */
  readonly domainLinks: DomainLinkMatrix;
  /** Every Domain node that passes. */
  readonly domains: DomainConnection;
  /** One Facilitator by id; null when there is none. */
  readonly facilitator?: Maybe<Facilitator>;
  /** Every Facilitator node that passes. */
  readonly facilitators: FacilitatorConnection;
  /** One Finding by id; null when there is none. */
  readonly finding?: Maybe<Finding>;
  /** Every Finding node that passes. */
  readonly findings: FindingConnection;
  /** One Framework by id; null when there is none. */
  readonly framework?: Maybe<Framework>;
  /**
   * The policy framework: what hinders, what helps, and what is stated to address what, by two dimensions. A cell holds what ONE finding
   * carries: with rows DOMAIN and columns LEVEL, the barriers of the domain that are reported at the level. Empty cells stay.
   * Example: `frameworkMatrix(top: 3)`: three barriers and three facilitators in each of 6 x 4 cells.
   */
  readonly frameworkMatrix: FrameworkMatrix;
  /** Every Framework node that passes. */
  readonly frameworks: FrameworkConnection;
  /**
   * Where does the evidence lie, and why is it empty where it is? A grid of two dimensions, of three with segments; empty cells stay.
   * A cell counts units with ONE finding that carries both values: a study with one finding on costs and another at the macro level
   * has none on costs at the macro level. What a study as a whole has (technology, setting, design, country, year, participants, data
   * set, review) every finding of it carries.
   * Example: `gapMap(rows: DOMAIN, columns: LEVEL)`.
   */
  readonly gapMap: GapMap;
  /**
   * How is the evidence spread over one, two or three dimensions? One group for every combination of values that a finding carries, with
   * NOT_STATED for what is missing, so that nothing is lost: the groups together hold every reported finding. A finding with two factors is
   * in two groups: then groups overlap, and their sum is larger than the total.
   * A study that is coded as a level, factor or stakeholder without a place is counted there, without a finding, where the scope says
   * nothing about findings and it has a value of every dimension.
   * Example: `groupEvidence(dimensions: [COUNTRY, TECHNOLOGY])`.
   */
  readonly groupEvidence: EvidenceGroupConnection;
  /** One IntersectionalFactor by id; null when there is none. */
  readonly intersectionalFactor?: Maybe<IntersectionalFactor>;
  /** Every IntersectionalFactor node that passes. */
  readonly intersectionalFactors: IntersectionalFactorConnection;
  /**
   * What is reported where intersectional factors meet? Every combination of two to four factors: what concerns all of them, whatever else
   * it concerns (`inclusive`), and what concerns none of the others asked for (`exclusive`). A finding is where factors meet in the same
   * words; a study may also concern them in several findings, or as a whole: `studyCountAnywhere`.
   * Example: `intersections(factors: ["older-age", "rural-residence"])`.
   */
  readonly intersections: IntersectionResult;
  /** What this service holds and runs on. */
  readonly meta: Meta;
  /**
   * What lies around some things: everything within a few steps, nearest first, and how it hangs together. Steps follow the
   * graph's own relationships, e.g. barrier, finding, study. Example: `neighborhood(ids: ["barrier:lack-of-time"], depth: 2)`
   * gives the findings that support the barrier and, behind them, the studies that report it.
   */
  readonly neighborhood: Subgraph;
  /**
   * Which codes are linked by the studies that report them, and where does each stand in a drawing? Every code that a study in scope
   * reports, and a link for every two that enough studies report together; pairs that the model fixes are no links. At most 5000 codes and
   * 20000 links, else it is refused with the numbers.
   * Example: `network(of: DETERMINANT, minCount: 3, layout: true)`: the explorer's wheel.
   */
  readonly network: Network;
  /** The thing that an id names; null when there is none. A short id may be ambiguous: the error lists the candidates. */
  readonly node?: Maybe<Node>;
  /** The things that these ids name, in their order; null for each that there is not. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /**
   * How two determinants hang together: the best chains of links between them, each hop with the studies behind it. A path
   * visits no determinant twice. Where several bases link the same two determinants, they are one hop: the one that ranks the
   * path best, the others named in `alsoLinkedBy`. The same question gives the same list, in the same order.
   * Example: `paths(source: "loss-of-nonverbal-cues", target: "low-engagement", basis: [STATED])`.
   */
  readonly paths: PathResult;
  /** One Publication by id; null when there is none. */
  readonly publication?: Maybe<Publication>;
  /** Every Publication node that passes. */
  readonly publications: PublicationConnection;
  /** One Review by id; null when there is none. */
  readonly review?: Maybe<Review>;
  /** One ReviewFinding by id; null when there is none. */
  readonly reviewFinding?: Maybe<ReviewFinding>;
  /** Every ReviewFinding node that passes. */
  readonly reviewFindings: ReviewFindingConnection;
  /** Every Review node that passes. */
  readonly reviews: ReviewConnection;
  /**
   * How many different codes are seen as studies are added, and how many more would a further study add? The curve is the mean over every
   * order of the studies, exact: codes after n studies = sum over codes of 1 - C(N - a, n) / C(N, n), a = studies with the code (Coleman
   * 1981). The band comes from orders shuffled from a seed: same seed, same bytes. It speaks of more studies of the same kind, coded into
   * the same vocabulary; not of what else exists.
   * Example: `saturation(of: BARRIER, orders: 1000, seed: 1)`.
   */
  readonly saturation: SaturationCurve;
  /**
   * Full text: every word has to occur, as it is, as a beginning, or with one or two letters wrong; exact words rank
   * first. Operators are plain text here: `foo:(` looks for "foo". Example: `search(text: "impersonel technolgy")`.
   */
  readonly search: SearchConnection;
  /** One Stakeholder by id; null when there is none. */
  readonly stakeholder?: Maybe<Stakeholder>;
  /** Every Stakeholder node that passes. */
  readonly stakeholders: StakeholderConnection;
  /**
   * What is said to follow from a determinant, or to lead up to it: how firmly, by whom, and which facilitators are said to
   * address the barriers on the way. Steps are stated links that say LEADS_TO or WORSENS. A chain visits no determinant twice
   * and is as long as it can be: it ends where it has `depth` steps, or where all that leads on returns to it; its beginnings
   * are not listed again. Two studies that state the same step give two chains. Example:
   * `statedChains(start: "lack-of-time")`.
   */
  readonly statedChains: ChainResult;
  /** One StatedLink by id; null when there is none. */
  readonly statedLink?: Maybe<StatedLink>;
  /** Every StatedLink node that passes. */
  readonly statedLinks: StatedLinkConnection;
  /**
   * Does a code, or a pair of codes, hold in every stratum of the studies, or only in some? Per value of a dimension: how many of its
   * studies report the code (`prevalence`, with Wilson's interval) and, with a second code, the table and the measures of the pair.
   * A stratum of a study's value (technology, setting, design, country, year, participants, data set, review) holds its studies with all
   * that they report; of a determinant's value (domain, theme, determinant, kind) the studies that report it, with all that they report;
   * of a finding's value (level, factor, stakeholder) only what is reported there.
   * Example: `strata(of: "loss-of-nonverbal-cues", against: "weakened-alliance", by: YEAR, yearBins: [2016, 2020])`.
   */
  readonly strata: StrataResult;
  /** Every Study node that passes. */
  readonly studies: StudyConnection;
  /** One study by id, DOI or PubMed identifier; say exactly one of them. Null when there is none. */
  readonly study?: Maybe<Study>;
  /** One SystemLevel by id; null when there is none. */
  readonly systemLevel?: Maybe<SystemLevel>;
  /** Every SystemLevel node that passes. */
  readonly systemLevels: SystemLevelConnection;
  /** Every Technology node that passes. */
  readonly technologies: TechnologyConnection;
  /** One Technology by id; null when there is none. */
  readonly technology?: Maybe<Technology>;
  /** One Theme by id; null when there is none. */
  readonly theme?: Maybe<Theme>;
  /** Every Theme node that passes. */
  readonly themes: ThemeConnection;
  /**
   * Which links appeared, vanished or changed their verdict between two data versions, and because of which studies? A link is a pair of
   * codes with q at most alpha; each version is its own family and its own N. Versions are told by their `dataVersion`: `meta { runs }`
   * lists those that the graph has had, and `e3b0c44298fc1c14` is the one with nothing in it.
   * Example: `versionDiff(fromVersion: "e3b0c44298fc1c14")`: every link there is now, as if it were new.
   */
  readonly versionDiff: VersionDiff;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryBackboneArgs = {
  alpha?: InputMaybe<Scalars['Float']['input']>;
  correction?: InputMaybe<Correction>;
  engine?: InputMaybe<Engine>;
  model?: InputMaybe<BackboneModel>;
  of: CodeKind;
  samples?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<EvidenceFilter>;
  seed?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryBarrierArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryBarriersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<BarrierOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<BarrierFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryBridgesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<LinkBasis>;
  before?: InputMaybe<Scalars['String']['input']>;
  engine?: InputMaybe<Engine>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  measure?: InputMaybe<Measure>;
  minCount?: InputMaybe<Scalars['Int']['input']>;
  of: CodeKind;
  orderBy?: InputMaybe<BridgeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCoOccurrenceArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  engine?: InputMaybe<Engine>;
  interval?: InputMaybe<IntervalInput>;
  scope?: InputMaybe<EvidenceFilter>;
  scopeA?: InputMaybe<EvidenceFilter>;
  scopeB?: InputMaybe<EvidenceFilter>;
  sensitivity?: InputMaybe<MisclassificationInput>;
  test?: InputMaybe<AssociationTest>;
  unit?: InputMaybe<Unit>;
  universe?: InputMaybe<Universe>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCoOccurrenceMatrixArgs = {
  against?: InputMaybe<CodeKind>;
  againstCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  engine?: InputMaybe<Engine>;
  measure: Measure;
  of: CodeKind;
  order?: InputMaybe<MatrixOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  scopeA?: InputMaybe<EvidenceFilter>;
  scopeB?: InputMaybe<EvidenceFilter>;
  unit?: InputMaybe<Unit>;
  universe?: InputMaybe<Universe>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCoOccurrencesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  against?: InputMaybe<CodeKind>;
  againstCodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  crossDomainOnly?: InputMaybe<Scalars['Boolean']['input']>;
  engine?: InputMaybe<Engine>;
  excludeMirrors?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minCount?: InputMaybe<Scalars['Int']['input']>;
  minExpected?: InputMaybe<Scalars['Float']['input']>;
  of?: InputMaybe<CodeKind>;
  orderBy?: InputMaybe<CoOccurrenceOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  scopeA?: InputMaybe<EvidenceFilter>;
  scopeB?: InputMaybe<EvidenceFilter>;
  test?: InputMaybe<AssociationTest>;
  unit?: InputMaybe<Unit>;
  universe?: InputMaybe<Universe>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCoOccurringSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  codes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  correction?: InputMaybe<Correction>;
  engine?: InputMaybe<Engine>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minCount?: InputMaybe<Scalars['Int']['input']>;
  of: CodeKind;
  orderBy?: InputMaybe<CodeSetOrder>;
  samples?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<EvidenceFilter>;
  seed?: InputMaybe<Scalars['Int']['input']>;
  size?: InputMaybe<CodeSetSize>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCommunitiesArgs = {
  basis?: InputMaybe<LinkBasis>;
  engine?: InputMaybe<Engine>;
  minCount?: InputMaybe<Scalars['Int']['input']>;
  of: CodeKind;
  resolution?: InputMaybe<Scalars['Float']['input']>;
  runs?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<EvidenceFilter>;
  seed?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCompareArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  engine?: InputMaybe<Engine>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  left: EvidenceFilter;
  level?: InputMaybe<Scalars['Float']['input']>;
  minCount?: InputMaybe<Scalars['Int']['input']>;
  of: CodeKind;
  orderBy?: InputMaybe<ComparisonOrder>;
  pairs?: InputMaybe<Scalars['Boolean']['input']>;
  right: EvidenceFilter;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCostOfArgs = {
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['JSON']['input']>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCoverageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  engine?: InputMaybe<Engine>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CoverageOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryCrossDomainLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  basis?: InputMaybe<ReadonlyArray<LinkBasis>>;
  before?: InputMaybe<Scalars['String']['input']>;
  determinantKinds?: InputMaybe<ReadonlyArray<DeterminantKind>>;
  engine?: InputMaybe<Engine>;
  first?: InputMaybe<Scalars['Int']['input']>;
  fromDomains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minStudies?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CrossDomainLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  test?: InputMaybe<AssociationTest>;
  toDomains?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryDataSetArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryDataSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DataSetOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DataSetFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryDeterminantArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryDeterminantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryDomainArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryDomainLinksArgs = {
  by?: InputMaybe<DomainLinksBy>;
  engine?: InputMaybe<Engine>;
  minStudies?: InputMaybe<Scalars['Int']['input']>;
  nullModel?: InputMaybe<DomainNullModel>;
  scope?: InputMaybe<EvidenceFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DomainOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DomainFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryFacilitatorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryFacilitatorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FacilitatorOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FacilitatorFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryFrameworkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryFrameworkMatrixArgs = {
  columns?: InputMaybe<Dimension>;
  engine?: InputMaybe<Engine>;
  rows?: InputMaybe<Dimension>;
  scope?: InputMaybe<EvidenceFilter>;
  top?: InputMaybe<Scalars['Int']['input']>;
  yearBins?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryFrameworksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FrameworkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FrameworkFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryGapMapArgs = {
  columns: Dimension;
  engine?: InputMaybe<Engine>;
  rows: Dimension;
  scope?: InputMaybe<EvidenceFilter>;
  segments?: InputMaybe<Dimension>;
  unit?: InputMaybe<Unit>;
  yearBins?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryGroupEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dimensions: ReadonlyArray<Dimension>;
  engine?: InputMaybe<Engine>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<EvidenceGroupHaving>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<EvidenceGroupOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  yearBins?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryIntersectionalFactorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryIntersectionalFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntersectionalFactorOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<IntersectionalFactorFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryIntersectionsArgs = {
  engine?: InputMaybe<Engine>;
  factors: ReadonlyArray<Scalars['ID']['input']>;
  scope?: InputMaybe<EvidenceFilter>;
  top?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryNeighborhoodArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<WalkDirection>;
  engine?: InputMaybe<Engine>;
  ids: ReadonlyArray<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nodeKinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  relationships?: InputMaybe<ReadonlyArray<RelationshipType>>;
  scope?: InputMaybe<EvidenceFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryNetworkArgs = {
  backbone?: InputMaybe<BackboneInput>;
  engine?: InputMaybe<Engine>;
  layout?: InputMaybe<Scalars['Boolean']['input']>;
  measure?: InputMaybe<Measure>;
  minCount?: InputMaybe<Scalars['Int']['input']>;
  of: CodeKind;
  scope?: InputMaybe<EvidenceFilter>;
  test?: InputMaybe<AssociationTest>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryPathsArgs = {
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  basis?: InputMaybe<ReadonlyArray<LinkBasis>>;
  crossDomainOnly?: InputMaybe<Scalars['Boolean']['input']>;
  direction?: InputMaybe<PathDirection>;
  engine?: InputMaybe<Engine>;
  k?: InputMaybe<Scalars['Int']['input']>;
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  minStudies?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<EvidenceFilter>;
  source: Scalars['ID']['input'];
  target: Scalars['ID']['input'];
  via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  weight?: InputMaybe<PathWeight>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryPublicationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<PublicationFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryReviewFindingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryReviewFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewFindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFindingFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QuerySaturationArgs = {
  engine?: InputMaybe<Engine>;
  level?: InputMaybe<Scalars['Float']['input']>;
  of: CodeKind;
  orders?: InputMaybe<Scalars['Int']['input']>;
  scope?: InputMaybe<EvidenceFilter>;
  seed?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  nodeKinds?: InputMaybe<ReadonlyArray<NodeKind>>;
  scope?: InputMaybe<EvidenceFilter>;
  text: Scalars['String']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryStakeholderArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryStakeholdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StakeholderOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StakeholderFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryStatedChainsArgs = {
  depth?: InputMaybe<Scalars['Int']['input']>;
  direction?: InputMaybe<ChainDirection>;
  engine?: InputMaybe<Engine>;
  scope?: InputMaybe<EvidenceFilter>;
  start: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryStatedLinkArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryStatedLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatedLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StatedLinkFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryStrataArgs = {
  against?: InputMaybe<Scalars['ID']['input']>;
  by: Dimension;
  engine?: InputMaybe<Engine>;
  level?: InputMaybe<Scalars['Float']['input']>;
  of: Scalars['ID']['input'];
  scope?: InputMaybe<EvidenceFilter>;
  yearBins?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryStudyArgs = {
  doi?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  pmid?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QuerySystemLevelArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QuerySystemLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SystemLevelOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<SystemLevelFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TechnologyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<TechnologyFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryTechnologyArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ThemeFilter>;
};


/**
 * Questions and lookups. Every list is a Relay connection: 20 at a time where nothing is said, at most 500. Lists in id
 * order survive an import in mid-walk; a cursor of a list in another order holds for one data version and answers
 * STALE_CURSOR later.
 */
export type QueryVersionDiffArgs = {
  engine?: InputMaybe<Engine>;
  fromVersion: Scalars['String']['input'];
  of?: InputMaybe<CodeKind>;
  scope?: InputMaybe<EvidenceFilter>;
  test?: InputMaybe<AssociationTest>;
  toVersion?: InputMaybe<Scalars['String']['input']>;
};

/** Types of relationship in the graph; each reads as a sentence from source to target. */
export type RelationshipType =
  /** Review finding is about determinant. */
  | 'ABOUT'
  /** Code is aligned to code of another scheme. */
  | 'ALIGNED_TO'
  /** Finding, or review finding, is at the level. */
  | 'AT_LEVEL'
  /** Review finding is based on finding. */
  | 'BASED_ON'
  /** Publication cites publication. */
  | 'CITES'
  /** Study is coded as level, factor or stakeholder, without a place. */
  | 'CODED_AS'
  /** Study is coded in data set. */
  | 'CODED_IN'
  /** Finding, or review finding, concerns factor. */
  | 'CONCERNS'
  /** Study examines technology. */
  | 'EXAMINES'
  /** Stated link starts at determinant. */
  | 'FROM'
  /** Review includes study. */
  | 'INCLUDES'
  /** Study involves stakeholder. */
  | 'INVOLVES'
  /** Theme is in domain. */
  | 'IN_DOMAIN'
  /** Determinant is in theme. */
  | 'IN_THEME'
  /** Barrier is the opposite of facilitator. */
  | 'MIRRORS'
  /** Domain, or level, is part of framework. */
  | 'PART_OF'
  /** Study, or review, is published as publication. */
  | 'PUBLISHED_AS'
  /** Study reports finding. */
  | 'REPORTS'
  /** Study states a link; review states a review finding. */
  | 'STATES'
  /** Theme is a sub-theme of theme. */
  | 'SUBTHEME_OF'
  /** Finding supports determinant. */
  | 'SUPPORTS'
  /** Stated link ends at determinant. */
  | 'TO'
  /** Finding is voiced by stakeholder. */
  | 'VOICED_BY';

/** A facilitator that a study says addresses a barrier. */
export type Remedy = {
  readonly __typename?: 'Remedy';
  /** How firmly it is said. */
  readonly assertion: Assertion;
  /** The barrier, one of the chain. */
  readonly barrier: Barrier;
  /** The facilitator that is said to help against it. */
  readonly facilitator: Facilitator;
  /** The link itself, with its summary. */
  readonly statedLink: StatedLink;
  /** The study that says so. */
  readonly study: Study;
};

/** A code, and how many studies report it in the place that the answer speaks of. */
export type ReportedCode = {
  readonly __typename?: 'ReportedCode';
  /** The code. */
  readonly code: Code;
  /** These studies as a share of N, 0..1; null where N is 0. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  /** The receipt: the studies, in id order. */
  readonly studies: StudyConnection;
  /** Distinct studies that report it there. */
  readonly studyCount: Scalars['Int']['output'];
};


/** A code, and how many studies report it in the place that the answer speaks of. */
export type ReportedCodeStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A systematic review of primary studies. */
export type Review = Node & {
  readonly __typename?: 'Review';
  /** Article number or pages. */
  readonly article?: Maybe<Scalars['String']['output']>;
  /** Authors as given, 'Family I'. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** DOI, lower case, without resolver. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Issue. */
  readonly issue?: Maybe<Scalars['String']['output']>;
  /** Journal. */
  readonly journal?: Maybe<Scalars['String']['output']>;
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Licence of the article. */
  readonly licence?: Maybe<Scalars['String']['output']>;
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** PubMed identifier. */
  readonly pmid?: Maybe<Scalars['String']['output']>;
  /** DOI of the published protocol. */
  readonly protocolDoi?: Maybe<Scalars['String']['output']>;
  /** What it is published as. */
  readonly publications: PublicationConnection;
  /** Records found by its searches. */
  readonly recordsIdentified?: Maybe<Scalars['Int']['output']>;
  /** Registration of the protocol. */
  readonly registration?: Maybe<Scalars['String']['output']>;
  /** What it states. */
  readonly reviewFindings: ReviewFindingConnection;
  /** Start of its search period. */
  readonly searchFrom?: Maybe<Scalars['String']['output']>;
  /** End of its search period. */
  readonly searchTo?: Maybe<Scalars['String']['output']>;
  /** Software that it was made with. */
  readonly software?: Maybe<Scalars['String']['output']>;
  /** What it includes. */
  readonly studies: StudyConnection;
  /** Studies that it included. */
  readonly studiesIncluded?: Maybe<Scalars['Int']['output']>;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Volume. */
  readonly volume?: Maybe<Scalars['String']['output']>;
  /** Year of publication. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A systematic review of primary studies. */
export type ReviewPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<PublicationFilter>;
};


/** A systematic review of primary studies. */
export type ReviewReviewFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewFindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFindingFilter>;
};


/** A systematic review of primary studies. */
export type ReviewStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};

/** A page of a list of Review nodes. */
export type ReviewConnection = {
  readonly __typename?: 'ReviewConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<ReviewEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Review>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Review in a list. */
export type ReviewEdge = {
  readonly __typename?: 'ReviewEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: Review;
};

/** Which Review nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type ReviewFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ReviewFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ReviewFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ReviewFilter>>;
  /** Article number or pages. */
  readonly article?: InputMaybe<StringCondition>;
  /** Authors as given, 'Family I'. */
  readonly authors?: InputMaybe<StringListCondition>;
  /** DOI, lower case, without resolver. */
  readonly doi?: InputMaybe<StringCondition>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Issue. */
  readonly issue?: InputMaybe<StringCondition>;
  /** Journal. */
  readonly journal?: InputMaybe<StringCondition>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Licence of the article. */
  readonly licence?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** PubMed identifier. */
  readonly pmid?: InputMaybe<StringCondition>;
  /** DOI of the published protocol. */
  readonly protocolDoi?: InputMaybe<StringCondition>;
  /** What it is published as. */
  readonly publications?: InputMaybe<PublicationListFilter>;
  /** Records found by its searches. */
  readonly recordsIdentified?: InputMaybe<IntCondition>;
  /** Registration of the protocol. */
  readonly registration?: InputMaybe<StringCondition>;
  /** What it states. */
  readonly reviewFindings?: InputMaybe<ReviewFindingListFilter>;
  /** Start of its search period. */
  readonly searchFrom?: InputMaybe<StringCondition>;
  /** End of its search period. */
  readonly searchTo?: InputMaybe<StringCondition>;
  /** Software that it was made with. */
  readonly software?: InputMaybe<StringCondition>;
  /** What it includes. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** Studies that it included. */
  readonly studiesIncluded?: InputMaybe<IntCondition>;
  /** Title. */
  readonly title?: InputMaybe<StringCondition>;
  /** Volume. */
  readonly volume?: InputMaybe<StringCondition>;
  /** Year of publication. */
  readonly year?: InputMaybe<IntCondition>;
};

/** What a review itself states about a determinant; never counted as a study’s finding. */
export type ReviewFinding = Node & {
  readonly __typename?: 'ReviewFinding';
  /** What it is based on. */
  readonly basedOn: FindingConnection;
  /** Where it was read, e.g. abstract. */
  readonly basis?: Maybe<Scalars['String']['output']>;
  /** Confidence in the finding, e.g. by GRADE-CERQual. */
  readonly confidence?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  readonly determinant?: Maybe<Determinant>;
  /** What it concerns. */
  readonly factors: IntersectionalFactorConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** What it is at the level. */
  readonly level?: Maybe<SystemLevel>;
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What it is stated by. */
  readonly review?: Maybe<Review>;
  /** What is reported, in the coders’ own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
};


/** What a review itself states about a determinant; never counted as a study’s finding. */
export type ReviewFindingBasedOnArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** What a review itself states about a determinant; never counted as a study’s finding. */
export type ReviewFindingFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntersectionalFactorOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<IntersectionalFactorFilter>;
};

/** A page of a list of ReviewFinding nodes. */
export type ReviewFindingConnection = {
  readonly __typename?: 'ReviewFindingConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<ReviewFindingEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<ReviewFinding>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One ReviewFinding in a list. */
export type ReviewFindingEdge = {
  readonly __typename?: 'ReviewFindingEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: ReviewFinding;
};

/** Which ReviewFinding nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type ReviewFindingFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ReviewFindingFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ReviewFindingFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ReviewFindingFilter>>;
  /** What it is based on. */
  readonly basedOn?: InputMaybe<FindingListFilter>;
  /** Where it was read, e.g. abstract. */
  readonly basis?: InputMaybe<StringCondition>;
  /** Confidence in the finding, e.g. by GRADE-CERQual. */
  readonly confidence?: InputMaybe<StringCondition>;
  /** What it is about: there is one and it passes; an empty filter only asks that there is one. */
  readonly determinant?: InputMaybe<DeterminantFilter>;
  /** What it concerns. */
  readonly factors?: InputMaybe<IntersectionalFactorListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** What it is at the level: there is one and it passes; an empty filter only asks that there is one. */
  readonly level?: InputMaybe<SystemLevelFilter>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** What it is stated by: there is one and it passes; an empty filter only asks that there is one. */
  readonly review?: InputMaybe<ReviewFilter>;
};

/** A condition on the ReviewFinding nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type ReviewFindingListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<ReviewFindingFilter>;
  /** None passes. */
  readonly none?: InputMaybe<ReviewFindingFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<ReviewFindingFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<ReviewFindingFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<ReviewFindingFilter>;
};

/** How to order a list of ReviewFinding nodes. */
export type ReviewFindingOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: ReviewFindingOrderField;
};

/** What a list of ReviewFinding nodes can be ordered by. */
export type ReviewFindingOrderField =
  /** By: Where it was read, e.g. abstract. */
  | 'BASIS'
  /** By: Confidence in the finding, e.g. by GRADE-CERQual. */
  | 'CONFIDENCE'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY';

/** A condition on the Review nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type ReviewListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<ReviewFilter>;
  /** None passes. */
  readonly none?: InputMaybe<ReviewFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<ReviewFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<ReviewFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<ReviewFilter>;
};

/** How to order a list of Review nodes. */
export type ReviewOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: ReviewOrderField;
};

/** What a list of Review nodes can be ordered by. */
export type ReviewOrderField =
  /** By: Article number or pages. */
  | 'ARTICLE'
  /** By: DOI, lower case, without resolver. */
  | 'DOI'
  /** By id, bytewise. */
  | 'ID'
  /** By: Issue. */
  | 'ISSUE'
  /** By: Journal. */
  | 'JOURNAL'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Licence of the article. */
  | 'LICENCE'
  /** By: PubMed identifier. */
  | 'PMID'
  /** By: DOI of the published protocol. */
  | 'PROTOCOL_DOI'
  /** By: Records found by its searches. */
  | 'RECORDS_IDENTIFIED'
  /** By: Registration of the protocol. */
  | 'REGISTRATION'
  /** By: Start of its search period. */
  | 'SEARCH_FROM'
  /** By: End of its search period. */
  | 'SEARCH_TO'
  /** By: Software that it was made with. */
  | 'SOFTWARE'
  /** By: Studies that it included. */
  | 'STUDIES_INCLUDED'
  /** By: Title. */
  | 'TITLE'
  /** By: Volume. */
  | 'VOLUME'
  /** By: Year of publication. */
  | 'YEAR';

/** One change of what the service holds. */
export type Run = {
  readonly __typename?: 'Run';
  /** IMPORT, REMOVE or RESTORE. */
  readonly action: RunAction;
  /** When, ISO 8601, UTC. */
  readonly at: Scalars['String']['output'];
  /** Nodes and relationships created. */
  readonly created: Scalars['Int']['output'];
  /** Data version after it. */
  readonly dataVersion: Scalars['String']['output'];
  /** Its id, `run:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Package that it was about. */
  readonly package: Scalars['String']['output'];
  /** Version that the package gives itself. */
  readonly packageVersion?: Maybe<Scalars['String']['output']>;
  /** Nodes and relationships removed. */
  readonly removed: Scalars['Int']['output'];
  /** Sequence after it. */
  readonly sequence: Scalars['Int']['output'];
  /** Nodes and relationships left as they were. */
  readonly unchanged: Scalars['Int']['output'];
  /** Nodes and relationships changed. */
  readonly updated: Scalars['Int']['output'];
};

/** What a run did. */
export type RunAction =
  /** Imported a package. */
  | 'IMPORT'
  /** Removed a package. */
  | 'REMOVE'
  /** Restored an earlier version. */
  | 'RESTORE';

/** Ends of an interval for a sampled number. */
export type SampledInterval = {
  readonly __typename?: 'SampledInterval';
  /** Lower end. */
  readonly lower: Scalars['Float']['output'];
  /** Upper end. */
  readonly upper: Scalars['Float']['output'];
};

/** Codes seen as studies are added. */
export type SaturationCurve = {
  readonly __typename?: 'SaturationCurve';
  /** Codes of the kind in the vocabulary, reported or not: the curve cannot pass it. */
  readonly codesInVocabulary: Scalars['Int']['output'];
  /** Those of them that one study alone reports. */
  readonly codesOfOneStudy: Scalars['Int']['output'];
  /** Codes of the kind that some study in scope reports: where the curve ends. */
  readonly codesReported: Scalars['Int']['output'];
  /** Share of the orders that the band holds, 0..1. */
  readonly level: Scalars['Float']['output'];
  /** How it was counted. */
  readonly method: Method;
  /** New codes to expect of one more study of the same kind, codesOfOneStudy / N (Good 1953), 0 or more; null where N is 0. */
  readonly newCodesPerStudy?: Maybe<Scalars['Float']['output']>;
  /** Orders behind the band. */
  readonly orders: Scalars['Int']['output'];
  /** The curve, a point for each number of studies from 1 to N; beyond 500 evenly spaced ones, the first and the last among them. Empty where N is 0. */
  readonly points: ReadonlyArray<SaturationPoint>;
  /** What they were shuffled from. */
  readonly seed: Scalars['Int']['output'];
};

/** After so many studies of a random order. */
export type SaturationPoint = {
  readonly __typename?: 'SaturationPoint';
  /** Expected number of different codes; exact. */
  readonly codes: Scalars['Float']['output'];
  /** Lower end of the band of different codes; whole codes, so that a mean may lie just outside. */
  readonly lower: Scalars['Int']['output'];
  /** Expected number of codes that the last of these studies adds; exact. */
  readonly newCodes: Scalars['Float']['output'];
  /** How many studies. */
  readonly studies: Scalars['Int']['output'];
  /** Upper end of the band. */
  readonly upper: Scalars['Int']['output'];
};

/** A page of what was found, best first; equal scores by id. At most 2000 are ranked. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** What was found, with how well and where. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** What was found, best first. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many were found, at most 2000. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that was found. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** Property in which the words were found: the one with most of them. */
  readonly field: Scalars['String']['output'];
  /** Passage of that property around the first word found, at most 240 characters of it: HTML, with the words in `<mark>` and everything else escaped. */
  readonly highlight: Scalars['String']['output'];
  /** What was found. */
  readonly node: Node;
  /** How well it fits; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** Difference of two shares, left - right. */
export type ShareDifference = {
  readonly __typename?: 'ShareDifference';
  /** Correlation of the two estimated shares, -1..1: phi over the shared studies x shared / sqrt(left total x right total); 0 where they share none. */
  readonly correlation: Scalars['Float']['output'];
  /** Left share - right share, -1..1. */
  readonly estimate: Scalars['Float']['output'];
  /** Level of the interval, 0..1. */
  readonly level: Scalars['Float']['output'];
  /** Lower bound, -1..1. */
  readonly lower: Scalars['Float']['output'];
  /** How the interval was made. */
  readonly method: ShareDifferenceMethod;
  /** Upper bound, -1..1. */
  readonly upper: Scalars['Float']['output'];
};

/** How the interval of a difference of shares is made, from the Wilson limits of both. */
export type ShareDifferenceMethod =
  /** No study is on both sides: Newcombe's method 10 (1998). */
  | 'NEWCOMBE'
  /** Studies are on both sides: the same with their correlation (Zou and Donner 2008). */
  | 'PAIRED';

/** The program that answers. */
export type Software = {
  readonly __typename?: 'Software';
  /** Name. */
  readonly name: Scalars['String']['output'];
  /** Version. */
  readonly version: Scalars['String']['output'];
};

/** How much of each source a data set coded. */
export type SourceExtent =
  /** Abstracts: an absent code says little. */
  | 'ABSTRACT'
  /** Full texts. */
  | 'FULL_TEXT';

/** A condition on a value of type SourceExtent; every key that is given has to hold. */
export type SourceExtentCondition = {
  /** It is this. */
  readonly eq?: InputMaybe<SourceExtent>;
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<SourceExtent>>;
};

/**
 * A place within a circle of radius 1 around 0, 0, by ForceAtlas2 (Jacomy and others 2014) from the wheel, heavier links (studies) pulling
 * more, and what overlaps moved apart. There is no chance in it: the same network gets the same places. The largest network takes a few
 * seconds.
 */
export type SpreadPosition = {
  readonly __typename?: 'SpreadPosition';
  /** To the right, -1..1, to six digits. */
  readonly x: Scalars['Float']['output'];
  /** Upwards, -1..1, to six digits. */
  readonly y: Scalars['Float']['output'];
};

/** A group of people who take part in studies, or whose voice a finding carries. */
export type Stakeholder = Code & Node & {
  readonly __typename?: 'Stakeholder';
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Determinants reported in this voice, in scope (`effects` defaults to PRESENT). */
  readonly determinants: DeterminantConnection;
  /** What it voices. */
  readonly findings: FindingConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
  /** What it is a code of. */
  readonly studiesCodedAs: StudyConnection;
  /** What it takes part in. */
  readonly studiesInvolving: StudyConnection;
};


/** A group of people who take part in studies, or whose voice a finding carries. */
export type StakeholderAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A group of people who take part in studies, or whose voice a finding carries. */
export type StakeholderAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A group of people who take part in studies, or whose voice a finding carries. */
export type StakeholderDeterminantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A group of people who take part in studies, or whose voice a finding carries. */
export type StakeholderFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** A group of people who take part in studies, or whose voice a finding carries. */
export type StakeholderStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** A group of people who take part in studies, or whose voice a finding carries. */
export type StakeholderStudiesCodedAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** A group of people who take part in studies, or whose voice a finding carries. */
export type StakeholderStudiesInvolvingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};

/** A page of a list of Stakeholder nodes. */
export type StakeholderConnection = {
  readonly __typename?: 'StakeholderConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<StakeholderEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Stakeholder>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Stakeholder in a list. */
export type StakeholderEdge = {
  readonly __typename?: 'StakeholderEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: Stakeholder;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Stakeholder nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type StakeholderFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StakeholderFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<StakeholderFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StakeholderFilter>>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** Determinants that findings placed here report. */
  readonly determinants?: InputMaybe<DeterminantListFilter>;
  /** What it voices. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** What it is a code of. */
  readonly studiesCodedAs?: InputMaybe<StudyListFilter>;
  /** What it takes part in. */
  readonly studiesInvolving?: InputMaybe<StudyListFilter>;
};

/** A condition on the Stakeholder nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type StakeholderListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<StakeholderFilter>;
  /** None passes. */
  readonly none?: InputMaybe<StakeholderFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<StakeholderFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<StakeholderFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<StakeholderFilter>;
};

/** How to order a list of Stakeholder nodes. */
export type StakeholderOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: StakeholderOrderField;
};

/** What a list of Stakeholder nodes can be ordered by. */
export type StakeholderOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** A study says that one determinant leads to, worsens or addresses another. */
export type StatedLink = Node & {
  readonly __typename?: 'StatedLink';
  /** How firmly it is said. */
  readonly assertion: Assertion;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What the source does to the target. */
  readonly relation: StatedRelation;
  /** What it starts at. */
  readonly source?: Maybe<Determinant>;
  /** What it is stated by. */
  readonly study?: Maybe<Study>;
  /** What is reported, in the coders’ own words. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** What it ends at. */
  readonly target?: Maybe<Determinant>;
};

/** A page of a list of StatedLink nodes. */
export type StatedLinkConnection = {
  readonly __typename?: 'StatedLinkConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<StatedLinkEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<StatedLink>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One StatedLink in a list. */
export type StatedLinkEdge = {
  readonly __typename?: 'StatedLinkEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The node. */
  readonly node: StatedLink;
};

/** Which StatedLink nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type StatedLinkFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StatedLinkFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<StatedLinkFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StatedLinkFilter>>;
  /** How firmly it is said. */
  readonly assertion?: InputMaybe<AssertionCondition>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** What the source does to the target. */
  readonly relation?: InputMaybe<StatedRelationCondition>;
  /** What it starts at: there is one and it passes; an empty filter only asks that there is one. */
  readonly source?: InputMaybe<DeterminantFilter>;
  /** What it is stated by: there is one and it passes; an empty filter only asks that there is one. */
  readonly study?: InputMaybe<StudyFilter>;
  /** What it ends at: there is one and it passes; an empty filter only asks that there is one. */
  readonly target?: InputMaybe<DeterminantFilter>;
};

/** A condition on the StatedLink nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type StatedLinkListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<StatedLinkFilter>;
  /** None passes. */
  readonly none?: InputMaybe<StatedLinkFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<StatedLinkFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<StatedLinkFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<StatedLinkFilter>;
};

/** How to order a list of StatedLink nodes. */
export type StatedLinkOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: StatedLinkOrderField;
};

/** What a list of StatedLink nodes can be ordered by. */
export type StatedLinkOrderField =
  /** By: How firmly it is said. */
  | 'ASSERTION'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: What the source does to the target. */
  | 'RELATION';

/** What the source of a stated link does to its target. */
export type StatedRelation =
  /** It is said to help against it. */
  | 'ADDRESSES'
  /** It is said to bring it about. */
  | 'LEADS_TO'
  /** It is said to make it worse. */
  | 'WORSENS';

/** A condition on a value of type StatedRelation; every key that is given has to hold. */
export type StatedRelationCondition = {
  /** It is this. */
  readonly eq?: InputMaybe<StatedRelation>;
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<StatedRelation>>;
};

/** A code or a pair, stratum by stratum, and what the strata say together. */
export type StrataResult = {
  readonly __typename?: 'StrataResult';
  /** Whether one odds ratio can hold in every stratum; null where `pooledOddsRatio` is. */
  readonly heterogeneity?: Maybe<HeterogeneityTest>;
  /** How it was counted. `total` is N over all strata. */
  readonly method: Method;
  /** The same over all studies in scope, as if there were no strata. */
  readonly overall: Stratum;
  /** Studies that are in more than one stratum: with any, the strata are not pooled. */
  readonly overlap: Scalars['Int']['output'];
  /** The pair's odds ratio within strata, pooled; null for one code, a pair that the model fixes, or strata that share a study. */
  readonly pooledOddsRatio?: Maybe<PooledOddsRatio>;
  /** Where strata run against what all studies show; null where none does, or for one code. */
  readonly reversal?: Maybe<StrataReversal>;
  /** Every value of the dimension: codes by their place in the framework, then by id, whether coded or not; texts and years ascending. */
  readonly strata: ReadonlyArray<Stratum>;
  /** What is null over the strata together, with its reason. */
  readonly undefined: ReadonlyArray<UndefinedOfStrata>;
  /** Studies in scope that are in no stratum, because no value is stated. */
  readonly unplacedStudies: Scalars['Int']['output'];
};

/** Strata that run against what all studies together show (Simpson's paradox, where the pooled association does). */
export type StrataReversal = {
  readonly __typename?: 'StrataReversal';
  /** What all studies together show. */
  readonly overall: Association;
  /** Whether the pooled association runs against it; false where strata are not pooled. */
  readonly pooled: Scalars['Boolean']['output'];
  /** The same in words. */
  readonly sentence: Scalars['String']['output'];
  /** Keys of the strata that run against it, small ones included. */
  readonly strata: ReadonlyArray<Scalars['String']['output']>;
};

/** Why a number over strata cannot be computed. */
export type StrataUndefinedReason =
  /** Fewer than two strata can vary. */
  | 'FEWER_THAN_TWO_INFORMATIVE_STRATA'
  /** One code was asked for, not a pair. */
  | 'NO_SECOND_CODE'
  /** A study is in more than one stratum: it would count twice. */
  | 'OVERLAPPING_STRATA'
  /** The model fixes the pair, such as a determinant and its own theme. */
  | 'STRUCTURAL_PAIR'
  /** More than 300000 different tables would have to be counted. */
  | 'TOO_MANY_TABLES'
  /** The ratio is 0/0. */
  | 'ZERO_CELLS_SO_NOT_DEFINED'
  /** The ratio is infinite. */
  | 'ZERO_CELL_SO_INFINITE';

/** One stratum of the studies. */
export type Stratum = {
  readonly __typename?: 'Stratum';
  /** Whether more or fewer studies of the stratum report both than if the two were independent; null for one code. */
  readonly association?: Maybe<Association>;
  /** Key of the value; ALL for all studies in scope. */
  readonly key: Scalars['String']['output'];
  /** How strongly the two go together within the stratum; null for one code. */
  readonly measures?: Maybe<StratumMeasures>;
  /** The value as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Studies of the stratum that report the code `of`. */
  readonly prevalence: Proportion;
  /** Studies of the stratum that report the code `against`; null where none was asked for. */
  readonly prevalenceOfAgainst?: Maybe<Proportion>;
  /**
   * Too few studies to rely on: for a pair, some cell of the table is expected below 5 (Cochran's rule); for one code, fewer than 5 studies
   * report it, or fewer than 5 do not.
   */
  readonly small: Scalars['Boolean']['output'];
  /** The receipt, in id order: studies of the stratum that report the code, or both codes of a pair. */
  readonly studies: StudyConnection;
  /** Studies of the stratum by which of the two they report (A is `of`, B is `against`); null for one code. */
  readonly table?: Maybe<ContingencyTable>;
  /** Its value; null for all studies in scope. */
  readonly value?: Maybe<DimensionValue>;
};


/** One stratum of the studies. */
export type StratumStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How strongly two codes go together within a stratum. With a studies that report A, b that report B, c that report both, N in the stratum. */
export type StratumMeasures = {
  readonly __typename?: 'StratumMeasures';
  /** Studies that would report both if the two were independent, ab / N; undefined where N is 0. */
  readonly expected?: Maybe<Scalars['Float']['output']>;
  /** Jaccard coefficient, c / (a + b - c), 0..1; undefined where no study reports either. */
  readonly jaccard?: Maybe<Scalars['Float']['output']>;
  /** Lift, cN / (ab), 0 or more; undefined where no study reports A, or none B. */
  readonly lift?: Maybe<Scalars['Float']['output']>;
  /** Odds ratio, conditional on the margins, with the exact interval. */
  readonly odds: ConditionalOddsRatio;
  /** Phi, (Nc - ab) / sqrt(ab(N-a)(N-b)), -1..1; undefined where a code is in no study or in every study. */
  readonly phi?: Maybe<Scalars['Float']['output']>;
  /** Which of expected, jaccard, lift and phi are null, each with its reason. */
  readonly undefined: ReadonlyArray<UndefinedNumber>;
};

/** A condition on a value of type String; every key that is given has to hold. */
export type StringCondition = {
  /** It contains this, in any case. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** It is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It starts with this, in any case. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A condition on a list of texts; every key that is given has to hold. */
export type StringListCondition = {
  /** True: there is a value; false: there is none. */
  readonly exists?: InputMaybe<Scalars['Boolean']['input']>;
  /** One of the values is this. */
  readonly has?: InputMaybe<Scalars['String']['input']>;
  /** Every one of these is among the values. */
  readonly hasEvery?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** One of the values is one of these. */
  readonly hasSome?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A primary study: one record of the literature, counted once however many packages code it. */
export type Study = Node & {
  readonly __typename?: 'Study';
  /** Other ids of the same study, from other packages; they resolve to this one. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Authors as given, 'Family I'. */
  readonly authors: ReadonlyArray<Scalars['String']['output']>;
  /** What it is coded as. */
  readonly codedAs: CodeConnection;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: ReadonlyArray<Scalars['String']['output']>;
  /** What it is coded in. */
  readonly dataSets: DataSetConnection;
  /** Study design, as coded. */
  readonly design?: Maybe<Scalars['String']['output']>;
  /** Determinants that the study reports in scope (`effects` defaults to PRESENT). */
  readonly determinants: DeterminantConnection;
  /** DOI, lower case, without resolver. */
  readonly doi?: Maybe<Scalars['String']['output']>;
  /** Domains that the study reports in scope. */
  readonly domains: DomainConnection;
  /** Factors that the study reports something about, in scope, or is coded as. */
  readonly factors: IntersectionalFactorConnection;
  /** What it reports. */
  readonly findings: FindingConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Journal. */
  readonly journal?: Maybe<Scalars['String']['output']>;
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Levels that the study reports something at, in scope, or is coded as. */
  readonly levels: SystemLevelConnection;
  /** What is missing or unusual in the record. */
  readonly notes?: Maybe<Scalars['String']['output']>;
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What it involves. */
  readonly participants: StakeholderConnection;
  /** PubMed Central identifier. */
  readonly pmcid?: Maybe<Scalars['String']['output']>;
  /** PubMed identifier. */
  readonly pmid?: Maybe<Scalars['String']['output']>;
  /** What it is published as. */
  readonly publications: PublicationConnection;
  /** What it is included in. */
  readonly reviews: ReviewConnection;
  /** Settings of care, as coded. */
  readonly settings: ReadonlyArray<Scalars['String']['output']>;
  /** What it states. */
  readonly statedLinks: StatedLinkConnection;
  /** What it examines. */
  readonly technologies: TechnologyConnection;
  /** Themes that the study reports in scope: those of its determinants and the themes above them. */
  readonly themes: ThemeConnection;
  /** Title. */
  readonly title: Scalars['String']['output'];
  /** Page that the record was taken from. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Year of publication. */
  readonly year?: Maybe<Scalars['Int']['output']>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyCodedAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyDataSetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DataSetOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DataSetFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyDeterminantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyDomainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DomainOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DomainFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyFactorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<IntersectionalFactorOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<IntersectionalFactorFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyLevelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SystemLevelOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<SystemLevelFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StakeholderOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StakeholderFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyPublicationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PublicationOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<PublicationFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyStatedLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StatedLinkOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StatedLinkFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyTechnologiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TechnologyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<TechnologyFilter>;
};


/** A primary study: one record of the literature, counted once however many packages code it. */
export type StudyThemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ThemeFilter>;
};

/** A page of a list of Study nodes. */
export type StudyConnection = {
  readonly __typename?: 'StudyConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<StudyEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Study>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Study in a list. */
export type StudyEdge = {
  readonly __typename?: 'StudyEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: Study;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Study nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type StudyFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StudyFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<StudyFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StudyFilter>>;
  /** Authors as given, 'Family I'. */
  readonly authors?: InputMaybe<StringListCondition>;
  /** What it is coded as. */
  readonly codedAs?: InputMaybe<CodeListFilter>;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries?: InputMaybe<StringListCondition>;
  /** What it is coded in. */
  readonly dataSets?: InputMaybe<DataSetListFilter>;
  /** Study design, as coded. */
  readonly design?: InputMaybe<StringCondition>;
  /** Determinants that the study reports. */
  readonly determinants?: InputMaybe<DeterminantListFilter>;
  /** DOI, lower case, without resolver. */
  readonly doi?: InputMaybe<StringCondition>;
  /** Domains that the study reports. */
  readonly domains?: InputMaybe<DomainListFilter>;
  /** Factors that its findings concern, or that it is coded as. */
  readonly factors?: InputMaybe<IntersectionalFactorListFilter>;
  /** What it reports. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Journal. */
  readonly journal?: InputMaybe<StringCondition>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Levels that the study reports something at, or is coded as. */
  readonly levels?: InputMaybe<SystemLevelListFilter>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** What it involves. */
  readonly participants?: InputMaybe<StakeholderListFilter>;
  /** PubMed Central identifier. */
  readonly pmcid?: InputMaybe<StringCondition>;
  /** PubMed identifier. */
  readonly pmid?: InputMaybe<StringCondition>;
  /** What it is published as. */
  readonly publications?: InputMaybe<PublicationListFilter>;
  /** What it is included in. */
  readonly reviews?: InputMaybe<ReviewListFilter>;
  /** Settings of care, as coded. */
  readonly settings?: InputMaybe<StringListCondition>;
  /** What it states. */
  readonly statedLinks?: InputMaybe<StatedLinkListFilter>;
  /** What it examines. */
  readonly technologies?: InputMaybe<TechnologyListFilter>;
  /** Themes that the study reports, with those above them. */
  readonly themes?: InputMaybe<ThemeListFilter>;
  /** Title. */
  readonly title?: InputMaybe<StringCondition>;
  /** Page that the record was taken from. */
  readonly url?: InputMaybe<StringCondition>;
  /** Year of publication. */
  readonly year?: InputMaybe<IntCondition>;
};

/** A condition on the Study nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type StudyListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<StudyFilter>;
  /** None passes. */
  readonly none?: InputMaybe<StudyFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<StudyFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<StudyFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<StudyFilter>;
};

/** How to order a list of Study nodes. */
export type StudyOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: StudyOrderField;
};

/** What a list of Study nodes can be ordered by. */
export type StudyOrderField =
  /** By: Study design, as coded. */
  | 'DESIGN'
  /** By: DOI, lower case, without resolver. */
  | 'DOI'
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Journal. */
  | 'JOURNAL'
  /** By: Key within its package. */
  | 'KEY'
  /** By: PubMed Central identifier. */
  | 'PMCID'
  /** By: PubMed identifier. */
  | 'PMID'
  /** By: Title. */
  | 'TITLE'
  /** By: Page that the record was taken from. */
  | 'URL'
  /** By: Year of publication. */
  | 'YEAR';

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The things, nearest first, those at the same distance in id order; the ones asked for come first. */
  readonly nodes: ReadonlyArray<Node>;
  /** Things within reach that the limit left out, by kind, in order of the kinds' names. Empty when all are there. */
  readonly omitted: ReadonlyArray<OmittedNodes>;
  /** Relationships between two of `nodes` that are not listed, because there are more than 20000. */
  readonly omittedRelationships: Scalars['Int']['output'];
  /** Relationships of the types asked for between two of `nodes`: by source, then type, then target; at most 20000. */
  readonly relationships: ReadonlyArray<SubgraphRelationship>;
  /** True when something within reach was left out: see `omitted` and `omittedRelationships`. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A relationship of the graph; it reads as a sentence from source to target. */
export type SubgraphRelationship = {
  readonly __typename?: 'SubgraphRelationship';
  /** Where it starts. */
  readonly source: Node;
  /** Where it ends. */
  readonly target: Node;
  /** What it says. */
  readonly type: RelationshipType;
};

/** What a client can be told about as it happens (server-sent events). */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Tells of every data version from now on: the current one at once, then each that an import, removal or restore publishes. */
  readonly dataVersionChanged: Meta;
};

/** A level of a health system, from the person receiving care to policy. */
export type SystemLevel = Code & Node & {
  readonly __typename?: 'SystemLevel';
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Determinants reported at this level, in scope (`effects` defaults to PRESENT). */
  readonly determinants: DeterminantConnection;
  /** What it is the level of. */
  readonly findings: FindingConnection;
  /** What it is part of. */
  readonly framework?: Maybe<Framework>;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Place in its list, from 1. */
  readonly order?: Maybe<Scalars['Int']['output']>;
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What it is the level of. */
  readonly reviewFindings: ReviewFindingConnection;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
  /** What it is a code of. */
  readonly studiesCodedAs: StudyConnection;
};


/** A level of a health system, from the person receiving care to policy. */
export type SystemLevelAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A level of a health system, from the person receiving care to policy. */
export type SystemLevelAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A level of a health system, from the person receiving care to policy. */
export type SystemLevelDeterminantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A level of a health system, from the person receiving care to policy. */
export type SystemLevelFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** A level of a health system, from the person receiving care to policy. */
export type SystemLevelReviewFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReviewFindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ReviewFindingFilter>;
};


/** A level of a health system, from the person receiving care to policy. */
export type SystemLevelStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** A level of a health system, from the person receiving care to policy. */
export type SystemLevelStudiesCodedAsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};

/** A page of a list of SystemLevel nodes. */
export type SystemLevelConnection = {
  readonly __typename?: 'SystemLevelConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<SystemLevelEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<SystemLevel>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One SystemLevel in a list. */
export type SystemLevelEdge = {
  readonly __typename?: 'SystemLevelEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: SystemLevel;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which SystemLevel nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type SystemLevelFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<SystemLevelFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<SystemLevelFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<SystemLevelFilter>>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** Determinants that findings placed here report. */
  readonly determinants?: InputMaybe<DeterminantListFilter>;
  /** What it is the level of. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** What it is part of: there is one and it passes; an empty filter only asks that there is one. */
  readonly framework?: InputMaybe<FrameworkFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Place in its list, from 1. */
  readonly order?: InputMaybe<IntCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** What it is the level of. */
  readonly reviewFindings?: InputMaybe<ReviewFindingListFilter>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** What it is a code of. */
  readonly studiesCodedAs?: InputMaybe<StudyListFilter>;
};

/** A condition on the SystemLevel nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type SystemLevelListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<SystemLevelFilter>;
  /** None passes. */
  readonly none?: InputMaybe<SystemLevelFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<SystemLevelFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<SystemLevelFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<SystemLevelFilter>;
};

/** How to order a list of SystemLevel nodes. */
export type SystemLevelOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: SystemLevelOrderField;
};

/** What a list of SystemLevel nodes can be ordered by. */
export type SystemLevelOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By: Place in its list, from 1. */
  | 'ORDER'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** Which counts are as extreme as the one observed. */
export type Tail =
  /** At most as many units with both. */
  | 'LOWER'
  /** Either: Fisher's by the probability of the table for HYPERGEOMETRIC, twice the smaller tail for the others. */
  | 'TWO_SIDED'
  /** At least as many units with both. */
  | 'UPPER';

/** A kind of technology that a study examines. */
export type Technology = Code & Node & {
  readonly __typename?: 'Technology';
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** Determinants reported by studies that examine it, in scope (`effects` defaults to PRESENT). */
  readonly determinants: DeterminantConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
};


/** A kind of technology that a study examines. */
export type TechnologyAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A kind of technology that a study examines. */
export type TechnologyAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A kind of technology that a study examines. */
export type TechnologyDeterminantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A kind of technology that a study examines. */
export type TechnologyStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};

/** A page of a list of Technology nodes. */
export type TechnologyConnection = {
  readonly __typename?: 'TechnologyConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<TechnologyEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Technology>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Technology in a list. */
export type TechnologyEdge = {
  readonly __typename?: 'TechnologyEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: Technology;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Technology nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type TechnologyFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<TechnologyFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<TechnologyFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<TechnologyFilter>>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** Determinants that studies which examine it report. */
  readonly determinants?: InputMaybe<DeterminantListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
};

/** A condition on the Technology nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type TechnologyListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<TechnologyFilter>;
  /** None passes. */
  readonly none?: InputMaybe<TechnologyFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<TechnologyFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<TechnologyFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<TechnologyFilter>;
};

/** How to order a list of Technology nodes. */
export type TechnologyOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: TechnologyOrderField;
};

/** What a list of Technology nodes can be ordered by. */
export type TechnologyOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** A group of determinants; themes form a tree. */
export type Theme = Code & Node & {
  readonly __typename?: 'Theme';
  /** What it is aligned to. */
  readonly alignedCodes: CodeConnection;
  /** What it is aligned from. */
  readonly alignedFromCodes: CodeConnection;
  /** What the code means, as the codebook defines it. */
  readonly definition?: Maybe<Scalars['String']['output']>;
  /** What it groups. */
  readonly determinants: DeterminantConnection;
  /** Domain that it is in, or that the nearest theme above it is in. */
  readonly domain?: Maybe<Domain>;
  /** Findings of the determinants in it or below it, whatever their effect. */
  readonly findings: FindingConnection;
  /** Global id, `kind:package:key`. */
  readonly id: Scalars['ID']['output'];
  /** Key within its package. */
  readonly key: Scalars['String']['output'];
  /** Name as a reader sees it. */
  readonly name: Scalars['String']['output'];
  /** Package that its id names. */
  readonly package: Scalars['String']['output'];
  /** Packages that state it, in bytewise order. */
  readonly packages: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a sub-theme of. */
  readonly parent?: Maybe<Theme>;
  /** Studies that report it in scope (`effects` defaults to PRESENT). A theme and a domain are reported by findings of the determinants in or below them; a technology by the studies that examine it; with no finding-level scope, a level, factor or stakeholder also by studies coded as it without a place. */
  readonly studies: StudyConnection;
  /** What it has the sub-theme. */
  readonly subthemes: ThemeConnection;
};


/** A group of determinants; themes form a tree. */
export type ThemeAlignedCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A group of determinants; themes form a tree. */
export type ThemeAlignedFromCodesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CodeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<CodeFilter>;
};


/** A group of determinants; themes form a tree. */
export type ThemeDeterminantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DeterminantOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<DeterminantFilter>;
};


/** A group of determinants; themes form a tree. */
export type ThemeFindingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FindingOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<FindingFilter>;
};


/** A group of determinants; themes form a tree. */
export type ThemeStudiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<StudyOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<StudyFilter>;
};


/** A group of determinants; themes form a tree. */
export type ThemeSubthemesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ThemeOrder>;
  scope?: InputMaybe<EvidenceFilter>;
  where?: InputMaybe<ThemeFilter>;
};

/** A page of a list of Theme nodes. */
export type ThemeConnection = {
  readonly __typename?: 'ThemeConnection';
  /** The nodes of the page with their cursors and what this list says about each. */
  readonly edges: ReadonlyArray<ThemeEdge>;
  /** The nodes of the page, in order. */
  readonly nodes: ReadonlyArray<Theme>;
  /** Where the page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One Theme in a list. */
export type ThemeEdge = {
  readonly __typename?: 'ThemeEdge';
  /** Opaque place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Findings behind this edge, in scope, counted as `studyCount`. Null where the edge does not stand on findings. */
  readonly findingCount?: Maybe<Scalars['Int']['output']>;
  /** The node. */
  readonly node: Theme;
  /** Distinct studies behind this edge, in scope: those that report the node, or that join it with the node whose list this is. Null where no coding stands behind the list. */
  readonly studyCount?: Maybe<Scalars['Int']['output']>;
};

/** Which Theme nodes to keep: every key that is given has to hold. A missing value passes `exists: false` and NOT, and nothing else. */
export type ThemeFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ThemeFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ThemeFilter>;
  /** At least one of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ThemeFilter>>;
  /** What it is aligned to. */
  readonly alignedCodes?: InputMaybe<CodeListFilter>;
  /** What it is aligned from. */
  readonly alignedFromCodes?: InputMaybe<CodeListFilter>;
  /** What it groups. */
  readonly determinants?: InputMaybe<DeterminantListFilter>;
  /** Domain of the theme, or of the nearest above that names one: there is one and it passes; an empty filter only asks that there is one. */
  readonly domain?: InputMaybe<DomainFilter>;
  /** Findings of determinants in the theme or below it. */
  readonly findings?: InputMaybe<FindingListFilter>;
  /** It is one of these; ids may be short where they are unambiguous. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Key within its package. */
  readonly key?: InputMaybe<StringCondition>;
  /** Name as a reader sees it. */
  readonly name?: InputMaybe<StringCondition>;
  /** Packages that state it, in bytewise order. */
  readonly packages?: InputMaybe<StringListCondition>;
  /** What it is a sub-theme of: there is one and it passes; an empty filter only asks that there is one. */
  readonly parent?: InputMaybe<ThemeFilter>;
  /** Studies that report it, examine it or are coded as it. */
  readonly studies?: InputMaybe<StudyListFilter>;
  /** What it has the sub-theme. */
  readonly subthemes?: InputMaybe<ThemeListFilter>;
};

/** A condition on the Theme nodes that a node is joined with: every key that is given has to hold. Example: `{count: {gte: 3}, where: {...}}`: at least three that pass. */
export type ThemeListFilter = {
  /** How many pass `where`. */
  readonly count?: InputMaybe<CountCondition>;
  /** All pass; true where there are none. */
  readonly every?: InputMaybe<ThemeFilter>;
  /** None passes. */
  readonly none?: InputMaybe<ThemeFilter>;
  /** Exactly one passes. */
  readonly single?: InputMaybe<ThemeFilter>;
  /** At least one passes. */
  readonly some?: InputMaybe<ThemeFilter>;
  /** Which of them `count` counts; all where nothing is said. */
  readonly where?: InputMaybe<ThemeFilter>;
};

/** How to order a list of Theme nodes. */
export type ThemeOrder = {
  /** Which way; a node without a value comes last either way. */
  readonly direction: OrderDirection;
  /** What to order by. */
  readonly field: ThemeOrderField;
};

/** What a list of Theme nodes can be ordered by. */
export type ThemeOrderField =
  /** By the edge's `findingCount`. */
  | 'FINDING_COUNT'
  /** By id, bytewise. */
  | 'ID'
  /** By: Key within its package. */
  | 'KEY'
  /** By: Name as a reader sees it. */
  | 'NAME'
  /** By the edge's `studyCount`. */
  | 'STUDY_COUNT';

/** Cells of a matrix that have no value for one reason. */
export type UndefinedCells = {
  readonly __typename?: 'UndefinedCells';
  /** Places in `values`, ascending. */
  readonly cells: ReadonlyArray<Scalars['Int']['output']>;
  /** What is undefined. */
  readonly measure: Measure;
  /** Why. */
  readonly reason: UndefinedReason;
};

/** A number that cannot be computed is null, and is listed with its reason. */
export type UndefinedNumber = {
  readonly __typename?: 'UndefinedNumber';
  /** Field that is null, such as `jaccard`. */
  readonly measure: Scalars['String']['output'];
  /** Why. */
  readonly reason: UndefinedReason;
};

/** A number over the strata together that is null, and why. */
export type UndefinedOfStrata = {
  readonly __typename?: 'UndefinedOfStrata';
  /** `pooledOddsRatio` or `heterogeneity`: the object itself, or its number. */
  readonly measure: Scalars['String']['output'];
  /** Why. */
  readonly reason: StrataUndefinedReason;
};

/** Why a number cannot be computed. */
export type UndefinedReason =
  /** Every unit reports A. */
  | 'A_IN_EVERY_UNIT'
  /** No unit reports A. */
  | 'A_IN_NO_UNIT'
  /** Every unit reports both. */
  | 'BOTH_IN_EVERY_UNIT'
  /** Every unit reports B. */
  | 'B_IN_EVERY_UNIT'
  /** No unit reports B. */
  | 'B_IN_NO_UNIT'
  /** The model fixes the pair, such as a determinant and its own theme. */
  | 'FIXED_BY_MODEL'
  /** The network that it needs was not counted. */
  | 'LINK_STRENGTHS_NOT_GIVEN'
  /** No unit reports either. */
  | 'NEITHER_IN_ANY_UNIT'
  /** They are never together: the logarithm has no finite value. */
  | 'NEVER_TOGETHER_SO_MINUS_INFINITY'
  /** The samples of the null model never differ. */
  | 'NEVER_VARIES'
  /** Left out of the correction, as asked, because no count could have reached alpha. */
  | 'NOT_TESTABLE'
  /** The code has no links in the network. */
  | 'NO_LINKS'
  /** N is 0: nothing is in scope. */
  | 'NO_UNITS'
  /** A code with itself is no pair. */
  | 'SAME_CODE'
  /** Cells are empty, so that the ratio is 0/0. */
  | 'ZERO_CELLS_SO_NOT_DEFINED'
  /** A cell is empty, so that the ratio is infinite. */
  | 'ZERO_CELL_SO_INFINITE';

/** What is counted. */
export type Unit =
  /** Findings. Two determinants never share one. */
  | 'FINDING'
  /** Distinct studies: one counts once however many findings it contributes. */
  | 'STUDY';

/** What N is: the units that a share is a share of. */
export type Universe =
  /** Every unit that passes the study level. */
  | 'ALL'
  /** Units that pass the study level and have at least one finding that passes the finding level. */
  | 'IN_SCOPE';

/**
 * Whether a link withstands what a referee would ask. It judges what is reported together in these studies: nothing of causes, nothing of
 * studies that were not found.
 */
export type Verdict = {
  readonly __typename?: 'Verdict';
  /** P(A given B). */
  readonly aGivenB: Proportion;
  /** P(B given A): of the units that report A, those that report B too, with Wilson's interval. */
  readonly bGivenA: Proportion;
  /** What was checked. */
  readonly checks: ReadonlyArray<VerdictCheck>;
  /** Expected units with both under independence. */
  readonly expected: Scalars['Float']['output'];
  /** Pairs that the correction counts. */
  readonly familySize: Scalars['Int']['output'];
  /** Fewest units with both that give p <= alpha: the overlap that would have been needed to detect anything. Null where no count does, or the tail is LOWER. */
  readonly neededOverlap?: Maybe<Scalars['Int']['output']>;
  /** The same for p <= alpha / family size. */
  readonly neededOverlapCorrected?: Maybe<Scalars['Int']['output']>;
  /** About how many units with the same shares would make the pair testable; N where it is; null where not even a thousand times as many do. */
  readonly neededUnits?: Maybe<Scalars['Int']['output']>;
  /** Hypergeometric p. */
  readonly p: Scalars['Float']['output'];
  /** The same corrected over `familySize` pairs. */
  readonly q: Scalars['Float']['output'];
  /** In one sentence that can be quoted. */
  readonly sentence: Scalars['String']['output'];
  /** The smallest p that any count could have given. */
  readonly smallestAttainableP: Scalars['Float']['output'];
  /** In one word. */
  readonly status: VerdictStatus;
  /** What was asked: UPPER whether they go together, LOWER whether they avoid each other. */
  readonly tail: Tail;
  /** Exact p of the stratified test for going together, beside the one that decides. */
  readonly withinTechnologyExactP: Scalars['Float']['output'];
};

/** One check of a verdict. What cannot be computed, or is not settled by sampling, does not hold. */
export type VerdictCheck = {
  readonly __typename?: 'VerdictCheck';
  /** Whether it holds: the number is at most alpha. */
  readonly holds: Scalars['Boolean']['output'];
  /** What was checked. */
  readonly name: VerdictCheckName;
  /** Why there is no number, or one that decides nothing; null elsewhere. */
  readonly reason?: Maybe<VerdictCheckReason>;
  /** Samples behind the number of FIXED_MARGINS, which stop as soon as it is on one side of alpha; null for other checks. */
  readonly samples?: Maybe<Scalars['Int']['output']>;
  /** q for HYPERGEOMETRIC, the two that leave out (the largest) and CODERS_AGREED; p for the others; null for NO_MIRROR and where there is none. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The studies whose absence gives the largest q, in id order; empty for other checks. */
  readonly without: ReadonlyArray<Study>;
};

/** What is checked. */
export type VerdictCheckName =
  /** q when only findings that both coders made count; N stays. */
  | 'CODERS_AGREED'
  /** p when every study and every code keeps its total exactly. */
  | 'FIXED_MARGINS'
  /** q under independence. */
  | 'HYPERGEOMETRIC'
  /** The two are not the same concept as barrier and facilitator. */
  | 'NO_MIRROR'
  /** p when they keep it in expectation. */
  | 'SDSM'
  /** p within studies of exactly the same technologies (Mantel-Haenszel, continuity-corrected). */
  | 'WITHIN_TECHNOLOGY'
  /** The same without the author cluster of any one of them: studies joined by shared authors. */
  | 'WITHOUT_ANY_ONE_AUTHOR_CLUSTER'
  /** The largest q without any one of the studies that report both, everything recomputed. */
  | 'WITHOUT_ANY_ONE_STUDY';

/** Why a check has no number, or one that decides nothing. */
export type VerdictCheckReason =
  /** The bipartite configuration model was not solved. */
  | 'MODEL_NOT_SOLVED'
  /** The pair is then not in the family: a code is in no unit. */
  | 'NOT_IN_THE_FAMILY'
  /** Nothing was sampled: the coding is too large. */
  | 'NOT_SAMPLED'
  /** The 99 % interval of the sampled p still holds alpha. */
  | 'NOT_SETTLED'
  /** No stratum leaves the count any choice. */
  | 'NO_STRATUM_CAN_VARY';

/** What a verdict comes to, in this order. */
export type VerdictStatus =
  /** q is at most alpha, but a check does not hold. */
  | 'FRAGILE'
  /** q is above alpha: not established, which is not to say absent. */
  | 'NOT_ESTABLISHED'
  /** No count could have reached alpha: these studies cannot tell. */
  | 'NOT_ESTIMABLE'
  /** q is at most alpha and every check holds. */
  | 'ROBUST';

/** What two data versions say of the links between codes. */
export type VersionDiff = {
  readonly __typename?: 'VersionDiff';
  /** How the earlier version was counted and tested. */
  readonly from: Method;
  /** Every pair that is a link in one of them, smallest q of the later version first; at most 500. */
  readonly links: ReadonlyArray<LinkChange>;
  /** Studies that only the later version has, in scope or not. */
  readonly studiesAdded: Scalars['Int']['output'];
  /** Studies that only the earlier version has, in scope or not. */
  readonly studiesRemoved: Scalars['Int']['output'];
  /** How the later version was counted and tested. */
  readonly to: Method;
};

/** A code of some version: it need not be in the version of now. */
export type VersionedCode = {
  readonly __typename?: 'VersionedCode';
  /** Id. */
  readonly id: Scalars['ID']['output'];
  /** Name in that version. */
  readonly name: Scalars['String']['output'];
};

/** Which way a walk follows relationships. */
export type WalkDirection =
  /** Either way. */
  | 'BOTH'
  /** From target to source. */
  | 'IN'
  /** From source to target. */
  | 'OUT';

/**
 * A place on a wheel of radius 1 around 0, 0: sectors by domain, clockwise from the top, each as wide as it has codes on its fuller rim;
 * barriers and other codes on the outer rim (radius 1), facilitators on the inner one (radius 0.8); within a rim by theme, then id. The same
 * codes always get the same places.
 */
export type WheelPosition = {
  readonly __typename?: 'WheelPosition';
  /** To the right, -1..1, to six digits. */
  readonly x: Scalars['Float']['output'];
  /** Upwards, -1..1, to six digits. */
  readonly y: Scalars['Float']['output'];
};

/** Years of publication, both ends included. */
export type YearRange = {
  /** First year; open where nothing is said. */
  readonly from?: InputMaybe<Scalars['Int']['input']>;
  /** Last year; open where nothing is said. */
  readonly to?: InputMaybe<Scalars['Int']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Addressing: ResolverTypeWrapper<AddressingAnswer>;
  Affinity: ResolverTypeWrapper<Affinity>;
  Agreement: Agreement;
  AgreementCondition: AgreementCondition;
  AlignmentMatch: AlignmentMatch;
  Assertion: Assertion;
  AssertionCondition: AssertionCondition;
  Association: Association;
  AssociationTest: AssociationTest;
  Backbone: ResolverTypeWrapper<BackboneAnswer>;
  BackboneInput: BackboneInput;
  BackboneLink: ResolverTypeWrapper<BackboneLinkAnswer>;
  BackboneModel: BackboneModel;
  Barrier: ResolverTypeWrapper<number>;
  BarrierConnection: ResolverTypeWrapper<Omit<BarrierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BarrierEdge']>, nodes: ReadonlyArray<ResolversTypes['Barrier']> }>;
  BarrierEdge: ResolverTypeWrapper<NodeEdge>;
  BarrierFilter: BarrierFilter;
  BarrierListFilter: BarrierListFilter;
  BarrierOrder: BarrierOrder;
  BarrierOrderField: BarrierOrderField;
  BasisCount: ResolverTypeWrapper<BasisCount>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanCondition: BooleanCondition;
  Bridge: ResolverTypeWrapper<Omit<Bridge, 'code'> & { code: ResolversTypes['Code'] }>;
  BridgeConnection: ResolverTypeWrapper<Omit<BridgeConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['BridgeEdge']>, method: ResolversTypes['Method'], nodes: ReadonlyArray<ResolversTypes['Bridge']> }>;
  BridgeEdge: ResolverTypeWrapper<Omit<BridgeEdge, 'node'> & { node: ResolversTypes['Bridge'] }>;
  BridgeOrder: BridgeOrder;
  BridgeOrderField: BridgeOrderField;
  BridgeUndefined: ResolverTypeWrapper<BridgeUndefined>;
  BridgeUndefinedReason: BridgeUndefinedReason;
  Chain: ResolverTypeWrapper<ChainAnswer>;
  ChainDirection: ChainDirection;
  ChainResult: ResolverTypeWrapper<ChainResultAnswer>;
  ChainStep: ResolverTypeWrapper<ChainStepAnswer>;
  CoOccurrence: ResolverTypeWrapper<CoOccurrenceAnswer>;
  CoOccurrenceConnection: ResolverTypeWrapper<Omit<CoOccurrenceConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoOccurrenceEdge']>, method: ResolversTypes['Method'], nodes: ReadonlyArray<ResolversTypes['CoOccurrence']> }>;
  CoOccurrenceEdge: ResolverTypeWrapper<Omit<CoOccurrenceEdge, 'node'> & { node: ResolversTypes['CoOccurrence'] }>;
  CoOccurrenceOrder: CoOccurrenceOrder;
  CoOccurrenceOrderField: CoOccurrenceOrderField;
  Code: ResolverTypeWrapper<number>;
  CodeConnection: ResolverTypeWrapper<Omit<CodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CodeEdge']>, nodes: ReadonlyArray<ResolversTypes['Code']> }>;
  CodeEdge: ResolverTypeWrapper<NodeEdge>;
  CodeFilter: CodeFilter;
  CodeKind: CodeKind;
  CodeListFilter: CodeListFilter;
  CodeOrder: CodeOrder;
  CodeOrderField: CodeOrderField;
  CodeSet: ResolverTypeWrapper<CodeSetAnswer>;
  CodeSetConnection: ResolverTypeWrapper<Omit<CodeSetConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CodeSetEdge']>, method: ResolversTypes['Method'], nodes: ReadonlyArray<ResolversTypes['CodeSet']> }>;
  CodeSetEdge: ResolverTypeWrapper<Omit<CodeSetEdge, 'node'> & { node: ResolversTypes['CodeSet'] }>;
  CodeSetOrder: CodeSetOrder;
  CodeSetOrderField: CodeSetOrderField;
  CodeSetSize: CodeSetSize;
  Community: ResolverTypeWrapper<Omit<Community, 'codes'> & { codes: ReadonlyArray<ResolversTypes['Code']> }>;
  CommunityResult: ResolverTypeWrapper<Omit<CommunityResult, 'communities' | 'method' | 'unlinked'> & { communities: ReadonlyArray<ResolversTypes['Community']>, method: ResolversTypes['Method'], unlinked: ReadonlyArray<ResolversTypes['Code']> }>;
  Comparison: ResolverTypeWrapper<ComparisonAnswer>;
  ComparisonConnection: ResolverTypeWrapper<Omit<ComparisonConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ComparisonEdge']>, method: ResolversTypes['Method'], nodes: ReadonlyArray<ResolversTypes['Comparison']> }>;
  ComparisonEdge: ResolverTypeWrapper<Omit<ComparisonEdge, 'node'> & { node: ResolversTypes['Comparison'] }>;
  ComparisonOrder: ComparisonOrder;
  ComparisonOrderField: ComparisonOrderField;
  ConditionalOddsRatio: ResolverTypeWrapper<ConditionalOddsRatio>;
  ConfidenceInterval: ResolverTypeWrapper<ConfidenceInterval>;
  ContingencyTable: ResolverTypeWrapper<ContingencyTable>;
  CorrectedTable: ResolverTypeWrapper<CorrectedTable>;
  Correction: Correction;
  Cost: ResolverTypeWrapper<Cost>;
  CountBounds: CountBounds;
  CountCondition: CountCondition;
  Coverage: ResolverTypeWrapper<CoverageAnswer>;
  CoverageConnection: ResolverTypeWrapper<Omit<CoverageConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CoverageEdge']>, method: ResolversTypes['Method'], nodes: ReadonlyArray<ResolversTypes['Coverage']> }>;
  CoverageEdge: ResolverTypeWrapper<Omit<CoverageEdge, 'node'> & { node: ResolversTypes['Coverage'] }>;
  CoverageOrder: CoverageOrder;
  CoverageOrderField: CoverageOrderField;
  CrossDomainLink: ResolverTypeWrapper<CrossDomainLinkAnswer>;
  CrossDomainLinkConnection: ResolverTypeWrapper<Omit<CrossDomainLinkConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['CrossDomainLinkEdge']>, method: ResolversTypes['Method'], nodes: ReadonlyArray<ResolversTypes['CrossDomainLink']> }>;
  CrossDomainLinkEdge: ResolverTypeWrapper<Omit<CrossDomainLinkEdge, 'node'> & { node: ResolversTypes['CrossDomainLink'] }>;
  CrossDomainLinkOrder: CrossDomainLinkOrder;
  CrossDomainLinkOrderField: CrossDomainLinkOrderField;
  DataSet: ResolverTypeWrapper<number>;
  DataSetConnection: ResolverTypeWrapper<Omit<DataSetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DataSetEdge']>, nodes: ReadonlyArray<ResolversTypes['DataSet']> }>;
  DataSetEdge: ResolverTypeWrapper<NodeEdge>;
  DataSetFilter: DataSetFilter;
  DataSetListFilter: DataSetListFilter;
  DataSetOrder: DataSetOrder;
  DataSetOrderField: DataSetOrderField;
  Determinant: ResolverTypeWrapper<number>;
  DeterminantConnection: ResolverTypeWrapper<Omit<DeterminantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DeterminantEdge']>, nodes: ReadonlyArray<ResolversTypes['Determinant']> }>;
  DeterminantEdge: ResolverTypeWrapper<NodeEdge>;
  DeterminantFilter: DeterminantFilter;
  DeterminantKind: DeterminantKind;
  DeterminantListFilter: DeterminantListFilter;
  DeterminantOrder: DeterminantOrder;
  DeterminantOrderField: DeterminantOrderField;
  Dimension: Dimension;
  DimensionValue: ResolverTypeWrapper<DimensionValueAnswer>;
  Domain: ResolverTypeWrapper<number>;
  DomainConnection: ResolverTypeWrapper<Omit<DomainConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DomainEdge']>, nodes: ReadonlyArray<ResolversTypes['Domain']> }>;
  DomainEdge: ResolverTypeWrapper<NodeEdge>;
  DomainFilter: DomainFilter;
  DomainLinkCell: ResolverTypeWrapper<DomainLinkCellAnswer>;
  DomainLinkMatrix: ResolverTypeWrapper<DomainLinkMatrixAnswer>;
  DomainLinksBy: DomainLinksBy;
  DomainListFilter: DomainListFilter;
  DomainNullModel: DomainNullModel;
  DomainOrder: DomainOrder;
  DomainOrderField: DomainOrderField;
  DomainPair: ResolverTypeWrapper<DomainPairAnswer>;
  DomainSampling: ResolverTypeWrapper<DomainSampling>;
  Effect: Effect;
  EffectCondition: EffectCondition;
  EmptyReason: EmptyReason;
  Engine: Engine;
  EvidenceFilter: EvidenceFilter;
  EvidenceGroup: ResolverTypeWrapper<EvidenceGroupAnswer>;
  EvidenceGroupConnection: ResolverTypeWrapper<Omit<EvidenceGroupConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EvidenceGroupEdge']>, method: ResolversTypes['Method'], nodes: ReadonlyArray<ResolversTypes['EvidenceGroup']> }>;
  EvidenceGroupEdge: ResolverTypeWrapper<Omit<EvidenceGroupEdge, 'node'> & { node: ResolversTypes['EvidenceGroup'] }>;
  EvidenceGroupHaving: EvidenceGroupHaving;
  EvidenceGroupOrder: EvidenceGroupOrder;
  EvidenceGroupOrderField: EvidenceGroupOrderField;
  Facilitator: ResolverTypeWrapper<number>;
  FacilitatorConnection: ResolverTypeWrapper<Omit<FacilitatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FacilitatorEdge']>, nodes: ReadonlyArray<ResolversTypes['Facilitator']> }>;
  FacilitatorEdge: ResolverTypeWrapper<NodeEdge>;
  FacilitatorFilter: FacilitatorFilter;
  FacilitatorListFilter: FacilitatorListFilter;
  FacilitatorOrder: FacilitatorOrder;
  FacilitatorOrderField: FacilitatorOrderField;
  FamilyPart: ResolverTypeWrapper<FamilyPart>;
  FamilySummary: ResolverTypeWrapper<FamilySummary>;
  Finding: ResolverTypeWrapper<number>;
  FindingConnection: ResolverTypeWrapper<Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversTypes['Finding']> }>;
  FindingEdge: ResolverTypeWrapper<NodeEdge>;
  FindingFilter: FindingFilter;
  FindingListFilter: FindingListFilter;
  FindingOrder: FindingOrder;
  FindingOrderField: FindingOrderField;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Framework: ResolverTypeWrapper<number>;
  FrameworkBarrier: ResolverTypeWrapper<FrameworkBarrierAnswer>;
  FrameworkCell: ResolverTypeWrapper<FrameworkCellAnswer>;
  FrameworkConnection: ResolverTypeWrapper<Omit<FrameworkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['FrameworkEdge']>, nodes: ReadonlyArray<ResolversTypes['Framework']> }>;
  FrameworkEdge: ResolverTypeWrapper<NodeEdge>;
  FrameworkFilter: FrameworkFilter;
  FrameworkListFilter: FrameworkListFilter;
  FrameworkMatrix: ResolverTypeWrapper<FrameworkMatrixAnswer>;
  FrameworkOrder: FrameworkOrder;
  FrameworkOrderField: FrameworkOrderField;
  GapMap: ResolverTypeWrapper<GapMapAnswer>;
  GapMapCell: ResolverTypeWrapper<GapMapCellAnswer>;
  HeterogeneityMethod: HeterogeneityMethod;
  HeterogeneityTest: ResolverTypeWrapper<HeterogeneityTest>;
  Hop: ResolverTypeWrapper<HopAnswer>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntCondition: IntCondition;
  Intersection: ResolverTypeWrapper<Omit<Intersection, 'exclusive' | 'factors' | 'inclusive'> & { exclusive: ResolversTypes['IntersectionCount'], factors: ReadonlyArray<ResolversTypes['IntersectionalFactor']>, inclusive: ResolversTypes['IntersectionCount'] }>;
  IntersectionCount: ResolverTypeWrapper<IntersectionCountAnswer>;
  IntersectionResult: ResolverTypeWrapper<IntersectionResultAnswer>;
  IntersectionalFactor: ResolverTypeWrapper<number>;
  IntersectionalFactorConnection: ResolverTypeWrapper<Omit<IntersectionalFactorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['IntersectionalFactorEdge']>, nodes: ReadonlyArray<ResolversTypes['IntersectionalFactor']> }>;
  IntersectionalFactorEdge: ResolverTypeWrapper<NodeEdge>;
  IntersectionalFactorFilter: IntersectionalFactorFilter;
  IntersectionalFactorListFilter: IntersectionalFactorListFilter;
  IntersectionalFactorOrder: IntersectionalFactorOrder;
  IntersectionalFactorOrderField: IntersectionalFactorOrderField;
  IntervalInput: IntervalInput;
  IntervalMethod: IntervalMethod;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  JaccardInterval: ResolverTypeWrapper<JaccardInterval>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LinkAlongside: ResolverTypeWrapper<LinkAlongside>;
  LinkBasis: LinkBasis;
  LinkChange: ResolverTypeWrapper<LinkChange>;
  LinkChangeKind: LinkChangeKind;
  LinkDirection: LinkDirection;
  LinkState: ResolverTypeWrapper<LinkState>;
  Matrix: ResolverTypeWrapper<Omit<Matrix, 'columns' | 'method' | 'rows'> & { columns: ReadonlyArray<ResolversTypes['Code']>, method: ResolversTypes['Method'], rows: ReadonlyArray<ResolversTypes['Code']> }>;
  MatrixOrder: MatrixOrder;
  Measure: Measure;
  Meta: ResolverTypeWrapper<Projection>;
  Method: ResolverTypeWrapper<MethodAnswer>;
  MisclassificationInput: MisclassificationInput;
  Neo4jInfo: ResolverTypeWrapper<Neo4jInfo>;
  Network: ResolverTypeWrapper<Omit<Network, 'links' | 'method' | 'nodes'> & { links: ReadonlyArray<ResolversTypes['NetworkLink']>, method: ResolversTypes['Method'], nodes: ReadonlyArray<ResolversTypes['NetworkNode']> }>;
  NetworkLink: ResolverTypeWrapper<NetworkLinkAnswer>;
  NetworkNode: ResolverTypeWrapper<Omit<NetworkNode, 'code' | 'domain'> & { code: ResolversTypes['Code'], domain?: Maybe<ResolversTypes['Domain']> }>;
  NoChainReason: NoChainReason;
  NoPathReason: NoPathReason;
  Node: ResolverTypeWrapper<number>;
  NodeKind: NodeKind;
  NullModel: NullModel;
  OddsRatioMethod: OddsRatioMethod;
  OddsRatioStatus: OddsRatioStatus;
  OmittedNodes: ResolverTypeWrapper<Omitted>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PairMeasures: ResolverTypeWrapper<PairMeasures>;
  Path: ResolverTypeWrapper<PathAnswer>;
  PathDirection: PathDirection;
  PathNetwork: ResolverTypeWrapper<PathNetwork>;
  PathResult: ResolverTypeWrapper<PathResultAnswer>;
  PathWeight: PathWeight;
  PooledOddsRatio: ResolverTypeWrapper<PooledOddsRatio>;
  Proportion: ResolverTypeWrapper<Proportion>;
  Publication: ResolverTypeWrapper<number>;
  PublicationConnection: ResolverTypeWrapper<Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversTypes['Publication']> }>;
  PublicationEdge: ResolverTypeWrapper<NodeEdge>;
  PublicationFilter: PublicationFilter;
  PublicationListFilter: PublicationListFilter;
  PublicationOrder: PublicationOrder;
  PublicationOrderField: PublicationOrderField;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RelationshipType: RelationshipType;
  Remedy: ResolverTypeWrapper<RemedyAnswer>;
  ReportedCode: ResolverTypeWrapper<ReportedCodeAnswer>;
  Review: ResolverTypeWrapper<number>;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReviewEdge']>, nodes: ReadonlyArray<ResolversTypes['Review']> }>;
  ReviewEdge: ResolverTypeWrapper<NodeEdge>;
  ReviewFilter: ReviewFilter;
  ReviewFinding: ResolverTypeWrapper<number>;
  ReviewFindingConnection: ResolverTypeWrapper<Omit<ReviewFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ReviewFindingEdge']>, nodes: ReadonlyArray<ResolversTypes['ReviewFinding']> }>;
  ReviewFindingEdge: ResolverTypeWrapper<NodeEdge>;
  ReviewFindingFilter: ReviewFindingFilter;
  ReviewFindingListFilter: ReviewFindingListFilter;
  ReviewFindingOrder: ReviewFindingOrder;
  ReviewFindingOrderField: ReviewFindingOrderField;
  ReviewListFilter: ReviewListFilter;
  ReviewOrder: ReviewOrder;
  ReviewOrderField: ReviewOrderField;
  Run: ResolverTypeWrapper<RunRow>;
  RunAction: RunAction;
  SampledInterval: ResolverTypeWrapper<SampledInterval>;
  SaturationCurve: ResolverTypeWrapper<Omit<SaturationCurve, 'method'> & { method: ResolversTypes['Method'] }>;
  SaturationPoint: ResolverTypeWrapper<SaturationPoint>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<SearchEdgeModel>;
  ShareDifference: ResolverTypeWrapper<ShareDifference>;
  ShareDifferenceMethod: ShareDifferenceMethod;
  Software: ResolverTypeWrapper<Software>;
  SourceExtent: SourceExtent;
  SourceExtentCondition: SourceExtentCondition;
  SpreadPosition: ResolverTypeWrapper<SpreadPosition>;
  Stakeholder: ResolverTypeWrapper<number>;
  StakeholderConnection: ResolverTypeWrapper<Omit<StakeholderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StakeholderEdge']>, nodes: ReadonlyArray<ResolversTypes['Stakeholder']> }>;
  StakeholderEdge: ResolverTypeWrapper<NodeEdge>;
  StakeholderFilter: StakeholderFilter;
  StakeholderListFilter: StakeholderListFilter;
  StakeholderOrder: StakeholderOrder;
  StakeholderOrderField: StakeholderOrderField;
  StatedLink: ResolverTypeWrapper<number>;
  StatedLinkConnection: ResolverTypeWrapper<Omit<StatedLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StatedLinkEdge']>, nodes: ReadonlyArray<ResolversTypes['StatedLink']> }>;
  StatedLinkEdge: ResolverTypeWrapper<NodeEdge>;
  StatedLinkFilter: StatedLinkFilter;
  StatedLinkListFilter: StatedLinkListFilter;
  StatedLinkOrder: StatedLinkOrder;
  StatedLinkOrderField: StatedLinkOrderField;
  StatedRelation: StatedRelation;
  StatedRelationCondition: StatedRelationCondition;
  StrataResult: ResolverTypeWrapper<StrataResultAnswer>;
  StrataReversal: ResolverTypeWrapper<StrataReversal>;
  StrataUndefinedReason: StrataUndefinedReason;
  Stratum: ResolverTypeWrapper<StratumAnswer>;
  StratumMeasures: ResolverTypeWrapper<StratumMeasures>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  StringCondition: StringCondition;
  StringListCondition: StringListCondition;
  Study: ResolverTypeWrapper<number>;
  StudyConnection: ResolverTypeWrapper<Omit<StudyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['StudyEdge']>, nodes: ReadonlyArray<ResolversTypes['Study']> }>;
  StudyEdge: ResolverTypeWrapper<NodeEdge>;
  StudyFilter: StudyFilter;
  StudyListFilter: StudyListFilter;
  StudyOrder: StudyOrder;
  StudyOrderField: StudyOrderField;
  Subgraph: ResolverTypeWrapper<SubgraphAnswer>;
  SubgraphRelationship: ResolverTypeWrapper<SubgraphRelationshipAnswer>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SystemLevel: ResolverTypeWrapper<number>;
  SystemLevelConnection: ResolverTypeWrapper<Omit<SystemLevelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SystemLevelEdge']>, nodes: ReadonlyArray<ResolversTypes['SystemLevel']> }>;
  SystemLevelEdge: ResolverTypeWrapper<NodeEdge>;
  SystemLevelFilter: SystemLevelFilter;
  SystemLevelListFilter: SystemLevelListFilter;
  SystemLevelOrder: SystemLevelOrder;
  SystemLevelOrderField: SystemLevelOrderField;
  Tail: Tail;
  Technology: ResolverTypeWrapper<number>;
  TechnologyConnection: ResolverTypeWrapper<Omit<TechnologyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TechnologyEdge']>, nodes: ReadonlyArray<ResolversTypes['Technology']> }>;
  TechnologyEdge: ResolverTypeWrapper<NodeEdge>;
  TechnologyFilter: TechnologyFilter;
  TechnologyListFilter: TechnologyListFilter;
  TechnologyOrder: TechnologyOrder;
  TechnologyOrderField: TechnologyOrderField;
  Theme: ResolverTypeWrapper<number>;
  ThemeConnection: ResolverTypeWrapper<Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversTypes['Theme']> }>;
  ThemeEdge: ResolverTypeWrapper<NodeEdge>;
  ThemeFilter: ThemeFilter;
  ThemeListFilter: ThemeListFilter;
  ThemeOrder: ThemeOrder;
  ThemeOrderField: ThemeOrderField;
  UndefinedCells: ResolverTypeWrapper<UndefinedCells>;
  UndefinedNumber: ResolverTypeWrapper<UndefinedNumber>;
  UndefinedOfStrata: ResolverTypeWrapper<UndefinedOfStrata>;
  UndefinedReason: UndefinedReason;
  Unit: Unit;
  Universe: Universe;
  Verdict: ResolverTypeWrapper<Omit<Verdict, 'aGivenB' | 'bGivenA' | 'checks'> & { aGivenB: ResolversTypes['Proportion'], bGivenA: ResolversTypes['Proportion'], checks: ReadonlyArray<ResolversTypes['VerdictCheck']> }>;
  VerdictCheck: ResolverTypeWrapper<Omit<VerdictCheck, 'without'> & { without: ReadonlyArray<ResolversTypes['Study']> }>;
  VerdictCheckName: VerdictCheckName;
  VerdictCheckReason: VerdictCheckReason;
  VerdictStatus: VerdictStatus;
  VersionDiff: ResolverTypeWrapper<Omit<VersionDiff, 'from' | 'to'> & { from: ResolversTypes['Method'], to: ResolversTypes['Method'] }>;
  VersionedCode: ResolverTypeWrapper<VersionedCode>;
  WalkDirection: WalkDirection;
  WheelPosition: ResolverTypeWrapper<WheelPosition>;
  YearRange: YearRange;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Addressing: AddressingAnswer;
  Affinity: Affinity;
  AgreementCondition: AgreementCondition;
  AssertionCondition: AssertionCondition;
  AssociationTest: AssociationTest;
  Backbone: BackboneAnswer;
  BackboneInput: BackboneInput;
  BackboneLink: BackboneLinkAnswer;
  Barrier: number;
  BarrierConnection: Omit<BarrierConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BarrierEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Barrier']> };
  BarrierEdge: NodeEdge;
  BarrierFilter: BarrierFilter;
  BarrierListFilter: BarrierListFilter;
  BarrierOrder: BarrierOrder;
  BasisCount: BasisCount;
  Boolean: Scalars['Boolean']['output'];
  BooleanCondition: BooleanCondition;
  Bridge: Omit<Bridge, 'code'> & { code: ResolversParentTypes['Code'] };
  BridgeConnection: Omit<BridgeConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['BridgeEdge']>, method: ResolversParentTypes['Method'], nodes: ReadonlyArray<ResolversParentTypes['Bridge']> };
  BridgeEdge: Omit<BridgeEdge, 'node'> & { node: ResolversParentTypes['Bridge'] };
  BridgeOrder: BridgeOrder;
  BridgeUndefined: BridgeUndefined;
  Chain: ChainAnswer;
  ChainResult: ChainResultAnswer;
  ChainStep: ChainStepAnswer;
  CoOccurrence: CoOccurrenceAnswer;
  CoOccurrenceConnection: Omit<CoOccurrenceConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoOccurrenceEdge']>, method: ResolversParentTypes['Method'], nodes: ReadonlyArray<ResolversParentTypes['CoOccurrence']> };
  CoOccurrenceEdge: Omit<CoOccurrenceEdge, 'node'> & { node: ResolversParentTypes['CoOccurrence'] };
  CoOccurrenceOrder: CoOccurrenceOrder;
  Code: number;
  CodeConnection: Omit<CodeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CodeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Code']> };
  CodeEdge: NodeEdge;
  CodeFilter: CodeFilter;
  CodeListFilter: CodeListFilter;
  CodeOrder: CodeOrder;
  CodeSet: CodeSetAnswer;
  CodeSetConnection: Omit<CodeSetConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CodeSetEdge']>, method: ResolversParentTypes['Method'], nodes: ReadonlyArray<ResolversParentTypes['CodeSet']> };
  CodeSetEdge: Omit<CodeSetEdge, 'node'> & { node: ResolversParentTypes['CodeSet'] };
  CodeSetOrder: CodeSetOrder;
  CodeSetSize: CodeSetSize;
  Community: Omit<Community, 'codes'> & { codes: ReadonlyArray<ResolversParentTypes['Code']> };
  CommunityResult: Omit<CommunityResult, 'communities' | 'method' | 'unlinked'> & { communities: ReadonlyArray<ResolversParentTypes['Community']>, method: ResolversParentTypes['Method'], unlinked: ReadonlyArray<ResolversParentTypes['Code']> };
  Comparison: ComparisonAnswer;
  ComparisonConnection: Omit<ComparisonConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ComparisonEdge']>, method: ResolversParentTypes['Method'], nodes: ReadonlyArray<ResolversParentTypes['Comparison']> };
  ComparisonEdge: Omit<ComparisonEdge, 'node'> & { node: ResolversParentTypes['Comparison'] };
  ComparisonOrder: ComparisonOrder;
  ConditionalOddsRatio: ConditionalOddsRatio;
  ConfidenceInterval: ConfidenceInterval;
  ContingencyTable: ContingencyTable;
  CorrectedTable: CorrectedTable;
  Cost: Cost;
  CountBounds: CountBounds;
  CountCondition: CountCondition;
  Coverage: CoverageAnswer;
  CoverageConnection: Omit<CoverageConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CoverageEdge']>, method: ResolversParentTypes['Method'], nodes: ReadonlyArray<ResolversParentTypes['Coverage']> };
  CoverageEdge: Omit<CoverageEdge, 'node'> & { node: ResolversParentTypes['Coverage'] };
  CoverageOrder: CoverageOrder;
  CrossDomainLink: CrossDomainLinkAnswer;
  CrossDomainLinkConnection: Omit<CrossDomainLinkConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['CrossDomainLinkEdge']>, method: ResolversParentTypes['Method'], nodes: ReadonlyArray<ResolversParentTypes['CrossDomainLink']> };
  CrossDomainLinkEdge: Omit<CrossDomainLinkEdge, 'node'> & { node: ResolversParentTypes['CrossDomainLink'] };
  CrossDomainLinkOrder: CrossDomainLinkOrder;
  DataSet: number;
  DataSetConnection: Omit<DataSetConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DataSetEdge']>, nodes: ReadonlyArray<ResolversParentTypes['DataSet']> };
  DataSetEdge: NodeEdge;
  DataSetFilter: DataSetFilter;
  DataSetListFilter: DataSetListFilter;
  DataSetOrder: DataSetOrder;
  Determinant: number;
  DeterminantConnection: Omit<DeterminantConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DeterminantEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Determinant']> };
  DeterminantEdge: NodeEdge;
  DeterminantFilter: DeterminantFilter;
  DeterminantListFilter: DeterminantListFilter;
  DeterminantOrder: DeterminantOrder;
  DimensionValue: DimensionValueAnswer;
  Domain: number;
  DomainConnection: Omit<DomainConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DomainEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Domain']> };
  DomainEdge: NodeEdge;
  DomainFilter: DomainFilter;
  DomainLinkCell: DomainLinkCellAnswer;
  DomainLinkMatrix: DomainLinkMatrixAnswer;
  DomainListFilter: DomainListFilter;
  DomainNullModel: DomainNullModel;
  DomainOrder: DomainOrder;
  DomainPair: DomainPairAnswer;
  DomainSampling: DomainSampling;
  EffectCondition: EffectCondition;
  EvidenceFilter: EvidenceFilter;
  EvidenceGroup: EvidenceGroupAnswer;
  EvidenceGroupConnection: Omit<EvidenceGroupConnection, 'edges' | 'method' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EvidenceGroupEdge']>, method: ResolversParentTypes['Method'], nodes: ReadonlyArray<ResolversParentTypes['EvidenceGroup']> };
  EvidenceGroupEdge: Omit<EvidenceGroupEdge, 'node'> & { node: ResolversParentTypes['EvidenceGroup'] };
  EvidenceGroupHaving: EvidenceGroupHaving;
  EvidenceGroupOrder: EvidenceGroupOrder;
  Facilitator: number;
  FacilitatorConnection: Omit<FacilitatorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FacilitatorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Facilitator']> };
  FacilitatorEdge: NodeEdge;
  FacilitatorFilter: FacilitatorFilter;
  FacilitatorListFilter: FacilitatorListFilter;
  FacilitatorOrder: FacilitatorOrder;
  FamilyPart: FamilyPart;
  FamilySummary: FamilySummary;
  Finding: number;
  FindingConnection: Omit<FindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Finding']> };
  FindingEdge: NodeEdge;
  FindingFilter: FindingFilter;
  FindingListFilter: FindingListFilter;
  FindingOrder: FindingOrder;
  Float: Scalars['Float']['output'];
  Framework: number;
  FrameworkBarrier: FrameworkBarrierAnswer;
  FrameworkCell: FrameworkCellAnswer;
  FrameworkConnection: Omit<FrameworkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['FrameworkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Framework']> };
  FrameworkEdge: NodeEdge;
  FrameworkFilter: FrameworkFilter;
  FrameworkListFilter: FrameworkListFilter;
  FrameworkMatrix: FrameworkMatrixAnswer;
  FrameworkOrder: FrameworkOrder;
  GapMap: GapMapAnswer;
  GapMapCell: GapMapCellAnswer;
  HeterogeneityTest: HeterogeneityTest;
  Hop: HopAnswer;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IntCondition: IntCondition;
  Intersection: Omit<Intersection, 'exclusive' | 'factors' | 'inclusive'> & { exclusive: ResolversParentTypes['IntersectionCount'], factors: ReadonlyArray<ResolversParentTypes['IntersectionalFactor']>, inclusive: ResolversParentTypes['IntersectionCount'] };
  IntersectionCount: IntersectionCountAnswer;
  IntersectionResult: IntersectionResultAnswer;
  IntersectionalFactor: number;
  IntersectionalFactorConnection: Omit<IntersectionalFactorConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['IntersectionalFactorEdge']>, nodes: ReadonlyArray<ResolversParentTypes['IntersectionalFactor']> };
  IntersectionalFactorEdge: NodeEdge;
  IntersectionalFactorFilter: IntersectionalFactorFilter;
  IntersectionalFactorListFilter: IntersectionalFactorListFilter;
  IntersectionalFactorOrder: IntersectionalFactorOrder;
  IntervalInput: IntervalInput;
  JSON: Scalars['JSON']['output'];
  JaccardInterval: JaccardInterval;
  KindCount: KindCount;
  LinkAlongside: LinkAlongside;
  LinkChange: LinkChange;
  LinkState: LinkState;
  Matrix: Omit<Matrix, 'columns' | 'method' | 'rows'> & { columns: ReadonlyArray<ResolversParentTypes['Code']>, method: ResolversParentTypes['Method'], rows: ReadonlyArray<ResolversParentTypes['Code']> };
  Meta: Projection;
  Method: MethodAnswer;
  MisclassificationInput: MisclassificationInput;
  Neo4jInfo: Neo4jInfo;
  Network: Omit<Network, 'links' | 'method' | 'nodes'> & { links: ReadonlyArray<ResolversParentTypes['NetworkLink']>, method: ResolversParentTypes['Method'], nodes: ReadonlyArray<ResolversParentTypes['NetworkNode']> };
  NetworkLink: NetworkLinkAnswer;
  NetworkNode: Omit<NetworkNode, 'code' | 'domain'> & { code: ResolversParentTypes['Code'], domain?: Maybe<ResolversParentTypes['Domain']> };
  Node: number;
  OmittedNodes: Omitted;
  PageInfo: PageInfo;
  PairMeasures: PairMeasures;
  Path: PathAnswer;
  PathNetwork: PathNetwork;
  PathResult: PathResultAnswer;
  PooledOddsRatio: PooledOddsRatio;
  Proportion: Proportion;
  Publication: number;
  PublicationConnection: Omit<PublicationConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PublicationEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Publication']> };
  PublicationEdge: NodeEdge;
  PublicationFilter: PublicationFilter;
  PublicationListFilter: PublicationListFilter;
  PublicationOrder: PublicationOrder;
  Query: Record<PropertyKey, never>;
  Remedy: RemedyAnswer;
  ReportedCode: ReportedCodeAnswer;
  Review: number;
  ReviewConnection: Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Review']> };
  ReviewEdge: NodeEdge;
  ReviewFilter: ReviewFilter;
  ReviewFinding: number;
  ReviewFindingConnection: Omit<ReviewFindingConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ReviewFindingEdge']>, nodes: ReadonlyArray<ResolversParentTypes['ReviewFinding']> };
  ReviewFindingEdge: NodeEdge;
  ReviewFindingFilter: ReviewFindingFilter;
  ReviewFindingListFilter: ReviewFindingListFilter;
  ReviewFindingOrder: ReviewFindingOrder;
  ReviewListFilter: ReviewListFilter;
  ReviewOrder: ReviewOrder;
  Run: RunRow;
  SampledInterval: SampledInterval;
  SaturationCurve: Omit<SaturationCurve, 'method'> & { method: ResolversParentTypes['Method'] };
  SaturationPoint: SaturationPoint;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  SearchEdge: SearchEdgeModel;
  ShareDifference: ShareDifference;
  Software: Software;
  SourceExtentCondition: SourceExtentCondition;
  SpreadPosition: SpreadPosition;
  Stakeholder: number;
  StakeholderConnection: Omit<StakeholderConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StakeholderEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Stakeholder']> };
  StakeholderEdge: NodeEdge;
  StakeholderFilter: StakeholderFilter;
  StakeholderListFilter: StakeholderListFilter;
  StakeholderOrder: StakeholderOrder;
  StatedLink: number;
  StatedLinkConnection: Omit<StatedLinkConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StatedLinkEdge']>, nodes: ReadonlyArray<ResolversParentTypes['StatedLink']> };
  StatedLinkEdge: NodeEdge;
  StatedLinkFilter: StatedLinkFilter;
  StatedLinkListFilter: StatedLinkListFilter;
  StatedLinkOrder: StatedLinkOrder;
  StatedRelationCondition: StatedRelationCondition;
  StrataResult: StrataResultAnswer;
  StrataReversal: StrataReversal;
  Stratum: StratumAnswer;
  StratumMeasures: StratumMeasures;
  String: Scalars['String']['output'];
  StringCondition: StringCondition;
  StringListCondition: StringListCondition;
  Study: number;
  StudyConnection: Omit<StudyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['StudyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Study']> };
  StudyEdge: NodeEdge;
  StudyFilter: StudyFilter;
  StudyListFilter: StudyListFilter;
  StudyOrder: StudyOrder;
  Subgraph: SubgraphAnswer;
  SubgraphRelationship: SubgraphRelationshipAnswer;
  Subscription: Record<PropertyKey, never>;
  SystemLevel: number;
  SystemLevelConnection: Omit<SystemLevelConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SystemLevelEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SystemLevel']> };
  SystemLevelEdge: NodeEdge;
  SystemLevelFilter: SystemLevelFilter;
  SystemLevelListFilter: SystemLevelListFilter;
  SystemLevelOrder: SystemLevelOrder;
  Technology: number;
  TechnologyConnection: Omit<TechnologyConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TechnologyEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Technology']> };
  TechnologyEdge: NodeEdge;
  TechnologyFilter: TechnologyFilter;
  TechnologyListFilter: TechnologyListFilter;
  TechnologyOrder: TechnologyOrder;
  Theme: number;
  ThemeConnection: Omit<ThemeConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ThemeEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Theme']> };
  ThemeEdge: NodeEdge;
  ThemeFilter: ThemeFilter;
  ThemeListFilter: ThemeListFilter;
  ThemeOrder: ThemeOrder;
  UndefinedCells: UndefinedCells;
  UndefinedNumber: UndefinedNumber;
  UndefinedOfStrata: UndefinedOfStrata;
  Verdict: Omit<Verdict, 'aGivenB' | 'bGivenA' | 'checks'> & { aGivenB: ResolversParentTypes['Proportion'], bGivenA: ResolversParentTypes['Proportion'], checks: ReadonlyArray<ResolversParentTypes['VerdictCheck']> };
  VerdictCheck: Omit<VerdictCheck, 'without'> & { without: ReadonlyArray<ResolversParentTypes['Study']> };
  VersionDiff: Omit<VersionDiff, 'from' | 'to'> & { from: ResolversParentTypes['Method'], to: ResolversParentTypes['Method'] };
  VersionedCode: VersionedCode;
  WheelPosition: WheelPosition;
  YearRange: YearRange;
};

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AddressingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Addressing'] = ResolversParentTypes['Addressing']> = {
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facilitator?: Resolver<ResolversTypes['Facilitator'], ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reportedHere?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<AddressingStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffinityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Affinity'] = ResolversParentTypes['Affinity']> = {
  blaker?: Resolver<ResolversTypes['ConfidenceInterval'], ParentType, ContextType>;
  cap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  clopperPearson?: Resolver<ResolversTypes['ConfidenceInterval'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  logLikelihood?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  medianInterval?: Resolver<ResolversTypes['SampledInterval'], ParentType, ContextType>;
  midP?: Resolver<ResolversTypes['ConfidenceInterval'], ParentType, ContextType>;
  midQ?: Resolver<ResolversTypes['ConfidenceInterval'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BackboneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Backbone'] = ResolversParentTypes['Backbone']> = {
  alpha?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['BackboneLink']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['BackboneModel'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsettled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackboneLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackboneLink'] = ResolversParentTypes['BackboneLink']> = {
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  q?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<BackboneLinkStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
};

export type BarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Barrier'] = ResolversParentTypes['Barrier']> = {
  addressedBy?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<BarrierAddressedByArgs>>;
  addresses?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<BarrierAddressesArgs>>;
  alignedCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<BarrierAlignedCodesArgs>>;
  alignedFromCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<BarrierAlignedFromCodesArgs>>;
  coOccurring?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<BarrierCoOccurringArgs>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<BarrierFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeterminantKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<BarrierLeadsToArgs>>;
  linksFrom?: Resolver<ResolversTypes['StatedLinkConnection'], ParentType, ContextType, Partial<BarrierLinksFromArgs>>;
  linksTo?: Resolver<ResolversTypes['StatedLinkConnection'], ParentType, ContextType, Partial<BarrierLinksToArgs>>;
  mirrors?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<BarrierMirrorsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  resultsFrom?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<BarrierResultsFromArgs>>;
  reviewFindings?: Resolver<ResolversTypes['ReviewFindingConnection'], ParentType, ContextType, Partial<BarrierReviewFindingsArgs>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<BarrierStudiesArgs>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  worsenedBy?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<BarrierWorsenedByArgs>>;
  worsens?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<BarrierWorsensArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BarrierConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarrierConnection'] = ResolversParentTypes['BarrierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BarrierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Barrier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BarrierEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BarrierEdge'] = ResolversParentTypes['BarrierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BasisCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisCount'] = ResolversParentTypes['BasisCount']> = {
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bridgingCentrality?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  bridgingCoefficient?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undefined?: Resolver<ReadonlyArray<ResolversTypes['BridgeUndefined']>, ParentType, ContextType>;
  weightedBetweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BridgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeConnection'] = ResolversParentTypes['BridgeConnection']> = {
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['BridgeEdge']>, ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Bridge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeEdge'] = ResolversParentTypes['BridgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bridge'], ParentType, ContextType>;
};

export type BridgeUndefinedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeUndefined'] = ResolversParentTypes['BridgeUndefined']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['BridgeUndefinedReason'], ParentType, ContextType>;
};

export type ChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Chain'] = ResolversParentTypes['Chain']> = {
  addressedBy?: Resolver<ReadonlyArray<ResolversTypes['Remedy']>, ParentType, ContextType>;
  jointStudies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['ChainStep']>, ParentType, ContextType>;
};

export type ChainResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainResult'] = ResolversParentTypes['ChainResult']> = {
  chains?: Resolver<ReadonlyArray<ResolversTypes['Chain']>, ParentType, ContextType>;
  emptyBecause?: Resolver<Maybe<ResolversTypes['NoChainReason']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChainStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainStep'] = ResolversParentTypes['ChainStep']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['StatedRelation'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
  statedLink?: Resolver<ResolversTypes['StatedLink'], ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
};

export type CoOccurrenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrence'] = ResolversParentTypes['CoOccurrence']> = {
  a?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  affinity?: Resolver<Maybe<ResolversTypes['Affinity']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  crossDomain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expectedUnderNull?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<CoOccurrenceFindingsArgs>>;
  jaccardInterval?: Resolver<Maybe<ResolversTypes['JaccardInterval']>, ParentType, ContextType>;
  measures?: Resolver<ResolversTypes['PairMeasures'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  mirror?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  odds?: Resolver<ResolversTypes['ConditionalOddsRatio'], ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pInterval?: Resolver<Maybe<ResolversTypes['SampledInterval']>, ParentType, ContextType>;
  pLower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pTwoSided?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pUpper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  q?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  qFull?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sameTheme?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sensitivity?: Resolver<Maybe<ResolversTypes['CorrectedTable']>, ParentType, ContextType>;
  settled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  shareOfA?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareOfB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  smallestAttainableP?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  structural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<CoOccurrenceStudiesArgs>>;
  table?: Resolver<ResolversTypes['ContingencyTable'], ParentType, ContextType>;
  testable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  testableCorrected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  undefined?: Resolver<ReadonlyArray<ResolversTypes['UndefinedNumber']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
};

export type CoOccurrenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrenceConnection'] = ResolversParentTypes['CoOccurrenceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrenceEdge']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CoOccurrence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['FamilySummary'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoOccurrenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoOccurrenceEdge'] = ResolversParentTypes['CoOccurrenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CoOccurrence'], ParentType, ContextType>;
};

export type CodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Code'] = ResolversParentTypes['Code']> = {
  __resolveType: TypeResolveFn<'Barrier' | 'Domain' | 'Facilitator' | 'IntersectionalFactor' | 'Stakeholder' | 'SystemLevel' | 'Technology' | 'Theme', ParentType, ContextType>;
};

export type CodeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeConnection'] = ResolversParentTypes['CodeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CodeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeEdge'] = ResolversParentTypes['CodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  match?: Resolver<Maybe<ResolversTypes['AlignmentMatch']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CodeSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeSet'] = ResolversParentTypes['CodeSet']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedFixedMargins?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lift?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mirror?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pFixedMargins?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  q?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<CodeSetStudiesArgs>>;
};

export type CodeSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeSetConnection'] = ResolversParentTypes['CodeSetConnection']> = {
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CodeSetEdge']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CodeSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodeSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeSetEdge'] = ResolversParentTypes['CodeSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CodeSet'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  cohesion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityResult'] = ResolversParentTypes['CommunityResult']> = {
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  bestModularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  communities?: Resolver<ReadonlyArray<ResolversTypes['Community']>, ParentType, ContextType>;
  distinctPartitions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  modularity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  runs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stability?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unlinked?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
};

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  a?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['ShareDifference']>, ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  leftStudies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<ComparisonLeftStudiesArgs>>;
  right?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  rightStudies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<ComparisonRightStudiesArgs>>;
};

export type ComparisonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonConnection'] = ResolversParentTypes['ComparisonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComparisonEdge']>, ParentType, ContextType>;
  leftTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Comparison']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  rightTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sharedStudies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComparisonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ComparisonEdge'] = ResolversParentTypes['ComparisonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType>;
};

export type ConditionalOddsRatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConditionalOddsRatio'] = ResolversParentTypes['ConditionalOddsRatio']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['OddsRatioMethod'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OddsRatioStatus'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ConfidenceIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfidenceInterval'] = ResolversParentTypes['ConfidenceInterval']> = {
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ContingencyTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContingencyTable'] = ResolversParentTypes['ContingencyTable']> = {
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neither?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectedTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectedTable'] = ResolversParentTypes['CorrectedTable']> = {
  a?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  both?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  falseNegativeRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  falsePositiveRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  oddsRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cost'] = ResolversParentTypes['Cost']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costliestField?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  costliestFieldCost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  depth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  barrier?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType>;
  coReportedFacilitatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  coReportedFacilitators?: Resolver<ReadonlyArray<ResolversTypes['ReportedCode']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  statedFacilitatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedFacilitators?: Resolver<ReadonlyArray<ResolversTypes['Addressing']>, ParentType, ContextType>;
  statedStudyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<CoverageStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageConnection'] = ResolversParentTypes['CoverageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoverageEdge']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Coverage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unaddressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unaddressedReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageEdge'] = ResolversParentTypes['CoverageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type CrossDomainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossDomainLink'] = ResolversParentTypes['CrossDomainLink']> = {
  alongside?: Resolver<ResolversTypes['LinkAlongside'], ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  coOccurrence?: Resolver<Maybe<ResolversTypes['CoOccurrence']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<CrossDomainLinkFindingsArgs>>;
  match?: Resolver<Maybe<ResolversTypes['AlignmentMatch']>, ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['PairMeasures']>, ParentType, ContextType>;
  mirror?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['StatedRelation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
  sourceDomain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  statedLinks?: Resolver<ReadonlyArray<ResolversTypes['StatedLink']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<CrossDomainLinkStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['ContingencyTable']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
  targetDomain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
};

export type CrossDomainLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossDomainLinkConnection'] = ResolversParentTypes['CrossDomainLinkConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CrossDomainLinkEdge']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['CrossDomainLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CrossDomainLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CrossDomainLinkEdge'] = ResolversParentTypes['CrossDomainLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CrossDomainLink'], ParentType, ContextType>;
};

export type DataSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSet'] = ResolversParentTypes['DataSet']> = {
  created?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packageVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sourceExtent?: Resolver<ResolversTypes['SourceExtent'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<DataSetStudiesArgs>>;
  synthetic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DataSetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSetConnection'] = ResolversParentTypes['DataSetConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DataSetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['DataSet']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DataSetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DataSetEdge'] = ResolversParentTypes['DataSetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DataSet'], ParentType, ContextType>;
};

export type DeterminantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Determinant'] = ResolversParentTypes['Determinant']> = {
  __resolveType: TypeResolveFn<'Barrier' | 'Facilitator', ParentType, ContextType>;
};

export type DeterminantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeterminantConnection'] = ResolversParentTypes['DeterminantConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeterminantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Determinant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeterminantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeterminantEdge'] = ResolversParentTypes['DeterminantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
  statedLinkCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DimensionValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DimensionValue'] = ResolversParentTypes['DimensionValue']> = {
  dimension?: Resolver<ResolversTypes['Dimension'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DomainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Domain'] = ResolversParentTypes['Domain']> = {
  alignedCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<DomainAlignedCodesArgs>>;
  alignedFromCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<DomainAlignedFromCodesArgs>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinants?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<DomainDeterminantsArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<DomainFindingsArgs>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  papersInFoundingReview?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<DomainStudiesArgs>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<DomainThemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainConnection'] = ResolversParentTypes['DomainConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DomainEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Domain']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainEdge'] = ResolversParentTypes['DomainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DomainLinkCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainLinkCell'] = ResolversParentTypes['DomainLinkCell']> = {
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  expectedFixedMargins?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SystemLevel']>, ParentType, ContextType>;
  linkedPairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pLower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  q?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharedStudies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  strongest?: Resolver<Maybe<ResolversTypes['DomainPair']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<DomainLinkCellStudiesArgs>>;
  target?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  undefined?: Resolver<ReadonlyArray<ResolversTypes['UndefinedNumber']>, ParentType, ContextType>;
  z?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type DomainLinkMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainLinkMatrix'] = ResolversParentTypes['DomainLinkMatrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['DomainLinkCell']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['Domain']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  sampling?: Resolver<Maybe<ResolversTypes['DomainSampling']>, ParentType, ContextType>;
};

export type DomainPairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainPair'] = ResolversParentTypes['DomainPair']> = {
  a?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<DomainPairStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DomainSamplingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DomainSampling'] = ResolversParentTypes['DomainSampling']> = {
  alpha?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  correction?: Resolver<ResolversTypes['Correction'], ParentType, ContextType>;
  familySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mixed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  samples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsettled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceGroup'] = ResolversParentTypes['EvidenceGroup']> = {
  barrierCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facilitatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<EvidenceGroupFindingsArgs>>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<EvidenceGroupStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceGroupConnection'] = ResolversParentTypes['EvidenceGroupConnection']> = {
  distinctFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distinctTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvidenceGroupEdge']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['EvidenceGroup']>, ParentType, ContextType>;
  overlapping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sumOfFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceGroupEdge'] = ResolversParentTypes['EvidenceGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceGroup'], ParentType, ContextType>;
};

export type FacilitatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facilitator'] = ResolversParentTypes['Facilitator']> = {
  addressedBy?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<FacilitatorAddressedByArgs>>;
  addresses?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<FacilitatorAddressesArgs>>;
  alignedCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<FacilitatorAlignedCodesArgs>>;
  alignedFromCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<FacilitatorAlignedFromCodesArgs>>;
  coOccurring?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<FacilitatorCoOccurringArgs>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<FacilitatorFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeterminantKind'], ParentType, ContextType>;
  leadsTo?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<FacilitatorLeadsToArgs>>;
  linksFrom?: Resolver<ResolversTypes['StatedLinkConnection'], ParentType, ContextType, Partial<FacilitatorLinksFromArgs>>;
  linksTo?: Resolver<ResolversTypes['StatedLinkConnection'], ParentType, ContextType, Partial<FacilitatorLinksToArgs>>;
  mirrors?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<FacilitatorMirrorsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  resultsFrom?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<FacilitatorResultsFromArgs>>;
  reviewFindings?: Resolver<ResolversTypes['ReviewFindingConnection'], ParentType, ContextType, Partial<FacilitatorReviewFindingsArgs>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<FacilitatorStudiesArgs>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  worsenedBy?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<FacilitatorWorsenedByArgs>>;
  worsens?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<FacilitatorWorsensArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FacilitatorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilitatorConnection'] = ResolversParentTypes['FacilitatorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FacilitatorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Facilitator']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacilitatorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacilitatorEdge'] = ResolversParentTypes['FacilitatorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Facilitator'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type FamilyPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilyPart'] = ResolversParentTypes['FamilyPart']> = {
  atMostAlpha?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  discoveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  expectedRejections?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untestable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  untestableCorrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FamilySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FamilySummary'] = ResolversParentTypes['FamilySummary']> = {
  acrossThemes?: Resolver<Maybe<ResolversTypes['FamilyPart']>, ParentType, ContextType>;
  all?: Resolver<ResolversTypes['FamilyPart'], ParentType, ContextType>;
  taroneFamilySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withinTheme?: Resolver<Maybe<ResolversTypes['FamilyPart']>, ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinant?: Resolver<Maybe<ResolversTypes['Determinant']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['Effect'], ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['IntersectionalFactorConnection'], ParentType, ContextType, Partial<FindingFactorsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SystemLevel']>, ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewFindings?: Resolver<ResolversTypes['ReviewFindingConnection'], ParentType, ContextType, Partial<FindingReviewFindingsArgs>>;
  stakeholder?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FrameworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Framework'] = ResolversParentTypes['Framework']> = {
  codes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<FrameworkCodesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FrameworkBarrierResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkBarrier'] = ResolversParentTypes['FrameworkBarrier']> = {
  addressedBy?: Resolver<ReadonlyArray<ResolversTypes['Addressing']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<FrameworkBarrierStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkCell'] = ResolversParentTypes['FrameworkCell']> = {
  barrierCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  barriers?: Resolver<ReadonlyArray<ResolversTypes['FrameworkBarrier']>, ParentType, ContextType>;
  column?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  emptyBecause?: Resolver<Maybe<ResolversTypes['EmptyReason']>, ParentType, ContextType>;
  facilitatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facilitators?: Resolver<ReadonlyArray<ResolversTypes['ReportedCode']>, ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<FrameworkCellFindingsArgs>>;
  row?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<FrameworkCellStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkConnection'] = ResolversParentTypes['FrameworkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FrameworkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Framework']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FrameworkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkEdge'] = ResolversParentTypes['FrameworkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Framework'], ParentType, ContextType>;
};

export type FrameworkMatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FrameworkMatrix'] = ResolversParentTypes['FrameworkMatrix']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['FrameworkCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
};

export type GapMapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapMap'] = ResolversParentTypes['GapMap']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['GapMapCell']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  segments?: Resolver<ReadonlyArray<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  sourceExtent?: Resolver<Maybe<ResolversTypes['SourceExtent']>, ParentType, ContextType>;
  unplacedFindings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapMapCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapMapCell'] = ResolversParentTypes['GapMapCell']> = {
  barrierCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  emptyBecause?: Resolver<Maybe<ResolversTypes['EmptyReason']>, ParentType, ContextType>;
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  facilitatorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<GapMapCellFindingsArgs>>;
  row?: Resolver<ResolversTypes['DimensionValue'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<GapMapCellStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HeterogeneityTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeterogeneityTest'] = ResolversParentTypes['HeterogeneityTest']> = {
  informativeStrata?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['HeterogeneityMethod'], ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  alsoLinkedBy?: Resolver<ReadonlyArray<ResolversTypes['LinkBasis']>, ParentType, ContextType>;
  assertion?: Resolver<Maybe<ResolversTypes['Assertion']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['LinkBasis'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<HopFindingsArgs>>;
  measures?: Resolver<Maybe<ResolversTypes['PairMeasures']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['StatedRelation']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
  statedLinks?: Resolver<ReadonlyArray<ResolversTypes['StatedLink']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<HopStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['ContingencyTable']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Determinant'], ParentType, ContextType>;
};

export type IntersectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Intersection'] = ResolversParentTypes['Intersection']> = {
  exclusive?: Resolver<ResolversTypes['IntersectionCount'], ParentType, ContextType>;
  factors?: Resolver<ReadonlyArray<ResolversTypes['IntersectionalFactor']>, ParentType, ContextType>;
  inclusive?: Resolver<ResolversTypes['IntersectionCount'], ParentType, ContextType>;
};

export type IntersectionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntersectionCount'] = ResolversParentTypes['IntersectionCount']> = {
  determinantCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  determinants?: Resolver<ReadonlyArray<ResolversTypes['ReportedCode']>, ParentType, ContextType>;
  findingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<IntersectionCountFindingsArgs>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<IntersectionCountStudiesArgs>>;
  studiesAnywhere?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<IntersectionCountStudiesAnywhereArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studyCountAnywhere?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntersectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntersectionResult'] = ResolversParentTypes['IntersectionResult']> = {
  factors?: Resolver<ReadonlyArray<ResolversTypes['IntersectionalFactor']>, ParentType, ContextType>;
  intersections?: Resolver<ReadonlyArray<ResolversTypes['Intersection']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
};

export type IntersectionalFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntersectionalFactor'] = ResolversParentTypes['IntersectionalFactor']> = {
  alignedCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<IntersectionalFactorAlignedCodesArgs>>;
  alignedFromCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<IntersectionalFactorAlignedFromCodesArgs>>;
  alignedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinants?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<IntersectionalFactorDeterminantsArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<IntersectionalFactorFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewFindings?: Resolver<ResolversTypes['ReviewFindingConnection'], ParentType, ContextType, Partial<IntersectionalFactorReviewFindingsArgs>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<IntersectionalFactorStudiesArgs>>;
  studiesCodedAs?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<IntersectionalFactorStudiesCodedAsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IntersectionalFactorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntersectionalFactorConnection'] = ResolversParentTypes['IntersectionalFactorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['IntersectionalFactorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['IntersectionalFactor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IntersectionalFactorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntersectionalFactorEdge'] = ResolversParentTypes['IntersectionalFactorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['IntersectionalFactor'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type JaccardIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JaccardInterval'] = ResolversParentTypes['JaccardInterval']> = {
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['IntervalMethod'], ParentType, ContextType>;
  resamples?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  undefinedResamples?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type LinkAlongsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkAlongside'] = ResolversParentTypes['LinkAlongside']> = {
  aligned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkChange'] = ResolversParentTypes['LinkChange']> = {
  a?: Resolver<ResolversTypes['VersionedCode'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['LinkState']>, ParentType, ContextType>;
  b?: Resolver<ResolversTypes['VersionedCode'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['LinkState']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['LinkChangeKind'], ParentType, ContextType>;
  gained?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  lost?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LinkStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkState'] = ResolversParentTypes['LinkState']> = {
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  q?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['VerdictStatus']>, ParentType, ContextType>;
};

export type MatrixResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Matrix'] = ResolversParentTypes['Matrix']> = {
  columnCounts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  order?: Resolver<ResolversTypes['MatrixOrder'], ParentType, ContextType>;
  rowCounts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  rows?: Resolver<ReadonlyArray<ResolversTypes['Code']>, ParentType, ContextType>;
  undefined?: Resolver<ReadonlyArray<ResolversTypes['UndefinedCells']>, ParentType, ContextType>;
  untestable?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
};

export type MetaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Meta'] = ResolversParentTypes['Meta']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  dataSets?: Resolver<ReadonlyArray<ResolversTypes['DataSet']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neo4j?: Resolver<ResolversTypes['Neo4jInfo'], ParentType, ContextType>;
  runs?: Resolver<ReadonlyArray<ResolversTypes['Run']>, ParentType, ContextType>;
  schemaVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  software?: Resolver<ResolversTypes['Software'], ParentType, ContextType>;
};

export type MethodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Method'] = ResolversParentTypes['Method']> = {
  alpha?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['Correction']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expectedRejections?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  familySize?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  measureVariant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minExpected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mixed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  nullModel?: Resolver<Maybe<ResolversTypes['NullModel']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  samples?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seed?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  structuralPairs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  tail?: Resolver<Maybe<ResolversTypes['Tail']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Unit'], ParentType, ContextType>;
  universe?: Resolver<ResolversTypes['Universe'], ParentType, ContextType>;
  unsettled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  untestablePairs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type Neo4jInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neo4jInfo'] = ResolversParentTypes['Neo4jInfo']> = {
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  links?: Resolver<ReadonlyArray<ResolversTypes['NetworkLink']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['NetworkNode']>, ParentType, ContextType>;
};

export type NetworkLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkLink'] = ResolversParentTypes['NetworkLink']> = {
  crossDomain?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mirror?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  p?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  q?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  testable?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type NetworkNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkNode'] = ResolversParentTypes['NetworkNode']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DeterminantKind']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['WheelPosition']>, ParentType, ContextType>;
  spread?: Resolver<Maybe<ResolversTypes['SpreadPosition']>, ParentType, ContextType>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Barrier' | 'DataSet' | 'Domain' | 'Facilitator' | 'Finding' | 'Framework' | 'IntersectionalFactor' | 'Publication' | 'Review' | 'ReviewFinding' | 'Stakeholder' | 'StatedLink' | 'Study' | 'SystemLevel' | 'Technology' | 'Theme', ParentType, ContextType>;
};

export type OmittedNodesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OmittedNodes'] = ResolversParentTypes['OmittedNodes']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairMeasures'] = ResolversParentTypes['PairMeasures']> = {
  associationBibliometrix?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  associationVosviewer?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  chiSquared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidenceAB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidenceBA?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  convictionAB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dice?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  equivalence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gSquared?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inclusion?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kulczynski?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  leverage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  npmi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ochiai?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  oddsRatio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  oddsRatioHaldane?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  phi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pmi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undefined?: Resolver<ReadonlyArray<ResolversTypes['UndefinedNumber']>, ParentType, ContextType>;
  zhangAB?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  jointStudies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PathNetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathNetwork'] = ResolversParentTypes['PathNetwork']> = {
  determinants?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  emptyBecause?: Resolver<Maybe<ResolversTypes['NoPathReason']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['PathNetwork'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PooledOddsRatioResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PooledOddsRatio'] = ResolversParentTypes['PooledOddsRatio']> = {
  estimate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pLower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pUpper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  pUpperExact?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OddsRatioStatus'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProportionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Proportion'] = ResolversParentTypes['Proportion']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  citedBy?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<PublicationCitedByArgs>>;
  cites?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<PublicationCitesArgs>>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pmcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, Partial<PublicationReviewsArgs>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<PublicationStudiesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationConnection'] = ResolversParentTypes['PublicationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublicationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publication']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicationEdge'] = ResolversParentTypes['PublicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publication'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  backbone?: Resolver<ResolversTypes['Backbone'], ParentType, ContextType, RequireFields<QueryBackboneArgs, 'alpha' | 'correction' | 'engine' | 'model' | 'of' | 'samples' | 'seed'>>;
  barrier?: Resolver<Maybe<ResolversTypes['Barrier']>, ParentType, ContextType, RequireFields<QueryBarrierArgs, 'id'>>;
  barriers?: Resolver<ResolversTypes['BarrierConnection'], ParentType, ContextType, Partial<QueryBarriersArgs>>;
  bridges?: Resolver<ResolversTypes['BridgeConnection'], ParentType, ContextType, RequireFields<QueryBridgesArgs, 'basis' | 'engine' | 'of'>>;
  coOccurrence?: Resolver<ResolversTypes['CoOccurrence'], ParentType, ContextType, RequireFields<QueryCoOccurrenceArgs, 'a' | 'b' | 'engine' | 'unit' | 'universe'>>;
  coOccurrenceMatrix?: Resolver<ResolversTypes['Matrix'], ParentType, ContextType, RequireFields<QueryCoOccurrenceMatrixArgs, 'engine' | 'measure' | 'of' | 'order' | 'unit' | 'universe'>>;
  coOccurrences?: Resolver<ResolversTypes['CoOccurrenceConnection'], ParentType, ContextType, RequireFields<QueryCoOccurrencesArgs, 'crossDomainOnly' | 'engine' | 'excludeMirrors' | 'of' | 'unit' | 'universe'>>;
  coOccurringSets?: Resolver<ResolversTypes['CodeSetConnection'], ParentType, ContextType, RequireFields<QueryCoOccurringSetsArgs, 'correction' | 'engine' | 'minCount' | 'of' | 'samples' | 'seed'>>;
  code?: Resolver<Maybe<ResolversTypes['Code']>, ParentType, ContextType, RequireFields<QueryCodeArgs, 'id'>>;
  codes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<QueryCodesArgs>>;
  communities?: Resolver<ResolversTypes['CommunityResult'], ParentType, ContextType, RequireFields<QueryCommunitiesArgs, 'basis' | 'engine' | 'of' | 'resolution' | 'runs' | 'seed'>>;
  compare?: Resolver<ResolversTypes['ComparisonConnection'], ParentType, ContextType, RequireFields<QueryCompareArgs, 'engine' | 'left' | 'level' | 'minCount' | 'of' | 'pairs' | 'right'>>;
  costOf?: Resolver<ResolversTypes['Cost'], ParentType, ContextType, RequireFields<QueryCostOfArgs, 'query'>>;
  coverage?: Resolver<ResolversTypes['CoverageConnection'], ParentType, ContextType, RequireFields<QueryCoverageArgs, 'engine' | 'top'>>;
  crossDomainLinks?: Resolver<ResolversTypes['CrossDomainLinkConnection'], ParentType, ContextType, RequireFields<QueryCrossDomainLinksArgs, 'engine'>>;
  dataSet?: Resolver<Maybe<ResolversTypes['DataSet']>, ParentType, ContextType, RequireFields<QueryDataSetArgs, 'id'>>;
  dataSets?: Resolver<ResolversTypes['DataSetConnection'], ParentType, ContextType, Partial<QueryDataSetsArgs>>;
  determinant?: Resolver<Maybe<ResolversTypes['Determinant']>, ParentType, ContextType, RequireFields<QueryDeterminantArgs, 'id'>>;
  determinants?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<QueryDeterminantsArgs>>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType, RequireFields<QueryDomainArgs, 'id'>>;
  domainLinks?: Resolver<ResolversTypes['DomainLinkMatrix'], ParentType, ContextType, RequireFields<QueryDomainLinksArgs, 'by' | 'engine' | 'minStudies'>>;
  domains?: Resolver<ResolversTypes['DomainConnection'], ParentType, ContextType, Partial<QueryDomainsArgs>>;
  facilitator?: Resolver<Maybe<ResolversTypes['Facilitator']>, ParentType, ContextType, RequireFields<QueryFacilitatorArgs, 'id'>>;
  facilitators?: Resolver<ResolversTypes['FacilitatorConnection'], ParentType, ContextType, Partial<QueryFacilitatorsArgs>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<QueryFindingsArgs>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType, RequireFields<QueryFrameworkArgs, 'id'>>;
  frameworkMatrix?: Resolver<ResolversTypes['FrameworkMatrix'], ParentType, ContextType, RequireFields<QueryFrameworkMatrixArgs, 'columns' | 'engine' | 'rows' | 'top'>>;
  frameworks?: Resolver<ResolversTypes['FrameworkConnection'], ParentType, ContextType, Partial<QueryFrameworksArgs>>;
  gapMap?: Resolver<ResolversTypes['GapMap'], ParentType, ContextType, RequireFields<QueryGapMapArgs, 'columns' | 'engine' | 'rows' | 'unit'>>;
  groupEvidence?: Resolver<ResolversTypes['EvidenceGroupConnection'], ParentType, ContextType, RequireFields<QueryGroupEvidenceArgs, 'dimensions' | 'engine'>>;
  intersectionalFactor?: Resolver<Maybe<ResolversTypes['IntersectionalFactor']>, ParentType, ContextType, RequireFields<QueryIntersectionalFactorArgs, 'id'>>;
  intersectionalFactors?: Resolver<ResolversTypes['IntersectionalFactorConnection'], ParentType, ContextType, Partial<QueryIntersectionalFactorsArgs>>;
  intersections?: Resolver<ResolversTypes['IntersectionResult'], ParentType, ContextType, RequireFields<QueryIntersectionsArgs, 'engine' | 'factors' | 'top'>>;
  meta?: Resolver<ResolversTypes['Meta'], ParentType, ContextType>;
  neighborhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighborhoodArgs, 'depth' | 'direction' | 'engine' | 'ids' | 'limit'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'engine' | 'layout' | 'measure' | 'minCount' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'crossDomainOnly' | 'direction' | 'engine' | 'k' | 'maxHops' | 'source' | 'target' | 'weight'>>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, RequireFields<QueryPublicationArgs, 'id'>>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<QueryPublicationsArgs>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  reviewFinding?: Resolver<Maybe<ResolversTypes['ReviewFinding']>, ParentType, ContextType, RequireFields<QueryReviewFindingArgs, 'id'>>;
  reviewFindings?: Resolver<ResolversTypes['ReviewFindingConnection'], ParentType, ContextType, Partial<QueryReviewFindingsArgs>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, Partial<QueryReviewsArgs>>;
  saturation?: Resolver<ResolversTypes['SaturationCurve'], ParentType, ContextType, RequireFields<QuerySaturationArgs, 'engine' | 'level' | 'of' | 'orders' | 'seed'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  stakeholder?: Resolver<Maybe<ResolversTypes['Stakeholder']>, ParentType, ContextType, RequireFields<QueryStakeholderArgs, 'id'>>;
  stakeholders?: Resolver<ResolversTypes['StakeholderConnection'], ParentType, ContextType, Partial<QueryStakeholdersArgs>>;
  statedChains?: Resolver<ResolversTypes['ChainResult'], ParentType, ContextType, RequireFields<QueryStatedChainsArgs, 'depth' | 'direction' | 'engine' | 'start'>>;
  statedLink?: Resolver<Maybe<ResolversTypes['StatedLink']>, ParentType, ContextType, RequireFields<QueryStatedLinkArgs, 'id'>>;
  statedLinks?: Resolver<ResolversTypes['StatedLinkConnection'], ParentType, ContextType, Partial<QueryStatedLinksArgs>>;
  strata?: Resolver<ResolversTypes['StrataResult'], ParentType, ContextType, RequireFields<QueryStrataArgs, 'by' | 'engine' | 'level' | 'of'>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<QueryStudiesArgs>>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType, Partial<QueryStudyArgs>>;
  systemLevel?: Resolver<Maybe<ResolversTypes['SystemLevel']>, ParentType, ContextType, RequireFields<QuerySystemLevelArgs, 'id'>>;
  systemLevels?: Resolver<ResolversTypes['SystemLevelConnection'], ParentType, ContextType, Partial<QuerySystemLevelsArgs>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<QueryTechnologiesArgs>>;
  technology?: Resolver<Maybe<ResolversTypes['Technology']>, ParentType, ContextType, RequireFields<QueryTechnologyArgs, 'id'>>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<QueryThemesArgs>>;
  versionDiff?: Resolver<ResolversTypes['VersionDiff'], ParentType, ContextType, RequireFields<QueryVersionDiffArgs, 'engine' | 'fromVersion' | 'of'>>;
};

export type RemedyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Remedy'] = ResolversParentTypes['Remedy']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  barrier?: Resolver<ResolversTypes['Barrier'], ParentType, ContextType>;
  facilitator?: Resolver<ResolversTypes['Facilitator'], ParentType, ContextType>;
  statedLink?: Resolver<ResolversTypes['StatedLink'], ParentType, ContextType>;
  study?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
};

export type ReportedCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportedCode'] = ResolversParentTypes['ReportedCode']> = {
  code?: Resolver<ResolversTypes['Code'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<ReportedCodeStudiesArgs>>;
  studyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  article?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocolDoi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<ReviewPublicationsArgs>>;
  recordsIdentified?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewFindings?: Resolver<ResolversTypes['ReviewFindingConnection'], ParentType, ContextType, Partial<ReviewReviewFindingsArgs>>;
  searchFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  searchTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  software?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<ReviewStudiesArgs>>;
  studiesIncluded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  volume?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
};

export type ReviewFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFinding'] = ResolversParentTypes['ReviewFinding']> = {
  basedOn?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<ReviewFindingBasedOnArgs>>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinant?: Resolver<Maybe<ResolversTypes['Determinant']>, ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['IntersectionalFactorConnection'], ParentType, ContextType, Partial<ReviewFindingFactorsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['SystemLevel']>, ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewFindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFindingConnection'] = ResolversParentTypes['ReviewFindingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReviewFindingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReviewFinding']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewFindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewFindingEdge'] = ResolversParentTypes['ReviewFindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReviewFinding'], ParentType, ContextType>;
};

export type RunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Run'] = ResolversParentTypes['Run']> = {
  action?: Resolver<ResolversTypes['RunAction'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packageVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SampledIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SampledInterval'] = ResolversParentTypes['SampledInterval']> = {
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SaturationCurveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaturationCurve'] = ResolversParentTypes['SaturationCurve']> = {
  codesInVocabulary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codesOfOneStudy?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  codesReported?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  newCodesPerStudy?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  orders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['SaturationPoint']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SaturationPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaturationPoint'] = ResolversParentTypes['SaturationPoint']> = {
  codes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newCodes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ShareDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareDifference'] = ResolversParentTypes['ShareDifference']> = {
  correlation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  estimate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lower?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ShareDifferenceMethod'], ParentType, ContextType>;
  upper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SoftwareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Software'] = ResolversParentTypes['Software']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SpreadPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SpreadPosition'] = ResolversParentTypes['SpreadPosition']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type StakeholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stakeholder'] = ResolversParentTypes['Stakeholder']> = {
  alignedCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<StakeholderAlignedCodesArgs>>;
  alignedFromCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<StakeholderAlignedFromCodesArgs>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinants?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<StakeholderDeterminantsArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<StakeholderFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<StakeholderStudiesArgs>>;
  studiesCodedAs?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<StakeholderStudiesCodedAsArgs>>;
  studiesInvolving?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<StakeholderStudiesInvolvingArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StakeholderConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderConnection'] = ResolversParentTypes['StakeholderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StakeholderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Stakeholder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StakeholderEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StakeholderEdge'] = ResolversParentTypes['StakeholderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Stakeholder'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type StatedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedLink'] = ResolversParentTypes['StatedLink']> = {
  assertion?: Resolver<ResolversTypes['Assertion'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['StatedRelation'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Determinant']>, ParentType, ContextType>;
  study?: Resolver<Maybe<ResolversTypes['Study']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Determinant']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatedLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedLinkConnection'] = ResolversParentTypes['StatedLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatedLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['StatedLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatedLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatedLinkEdge'] = ResolversParentTypes['StatedLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatedLink'], ParentType, ContextType>;
};

export type StrataResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrataResult'] = ResolversParentTypes['StrataResult']> = {
  heterogeneity?: Resolver<Maybe<ResolversTypes['HeterogeneityTest']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  overall?: Resolver<ResolversTypes['Stratum'], ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pooledOddsRatio?: Resolver<Maybe<ResolversTypes['PooledOddsRatio']>, ParentType, ContextType>;
  reversal?: Resolver<Maybe<ResolversTypes['StrataReversal']>, ParentType, ContextType>;
  strata?: Resolver<ReadonlyArray<ResolversTypes['Stratum']>, ParentType, ContextType>;
  undefined?: Resolver<ReadonlyArray<ResolversTypes['UndefinedOfStrata']>, ParentType, ContextType>;
  unplacedStudies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrataReversalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StrataReversal'] = ResolversParentTypes['StrataReversal']> = {
  overall?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
  pooled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strata?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StratumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Stratum'] = ResolversParentTypes['Stratum']> = {
  association?: Resolver<Maybe<ResolversTypes['Association']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  measures?: Resolver<Maybe<ResolversTypes['StratumMeasures']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prevalence?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  prevalenceOfAgainst?: Resolver<Maybe<ResolversTypes['Proportion']>, ParentType, ContextType>;
  small?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<StratumStudiesArgs>>;
  table?: Resolver<Maybe<ResolversTypes['ContingencyTable']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['DimensionValue']>, ParentType, ContextType>;
};

export type StratumMeasuresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StratumMeasures'] = ResolversParentTypes['StratumMeasures']> = {
  expected?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  jaccard?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lift?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  odds?: Resolver<ResolversTypes['ConditionalOddsRatio'], ParentType, ContextType>;
  phi?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  undefined?: Resolver<ReadonlyArray<ResolversTypes['UndefinedNumber']>, ParentType, ContextType>;
};

export type StudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Study'] = ResolversParentTypes['Study']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  authors?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  codedAs?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<StudyCodedAsArgs>>;
  countries?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  dataSets?: Resolver<ResolversTypes['DataSetConnection'], ParentType, ContextType, Partial<StudyDataSetsArgs>>;
  design?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinants?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<StudyDeterminantsArgs>>;
  doi?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<ResolversTypes['DomainConnection'], ParentType, ContextType, Partial<StudyDomainsArgs>>;
  factors?: Resolver<ResolversTypes['IntersectionalFactorConnection'], ParentType, ContextType, Partial<StudyFactorsArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<StudyFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  journal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  levels?: Resolver<ResolversTypes['SystemLevelConnection'], ParentType, ContextType, Partial<StudyLevelsArgs>>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['StakeholderConnection'], ParentType, ContextType, Partial<StudyParticipantsArgs>>;
  pmcid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pmid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publications?: Resolver<ResolversTypes['PublicationConnection'], ParentType, ContextType, Partial<StudyPublicationsArgs>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, Partial<StudyReviewsArgs>>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  statedLinks?: Resolver<ResolversTypes['StatedLinkConnection'], ParentType, ContextType, Partial<StudyStatedLinksArgs>>;
  technologies?: Resolver<ResolversTypes['TechnologyConnection'], ParentType, ContextType, Partial<StudyTechnologiesArgs>>;
  themes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<StudyThemesArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StudyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyConnection'] = ResolversParentTypes['StudyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StudyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StudyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyEdge'] = ResolversParentTypes['StudyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Study'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  omitted?: Resolver<ReadonlyArray<ResolversTypes['OmittedNodes']>, ParentType, ContextType>;
  omittedRelationships?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relationships?: Resolver<ReadonlyArray<ResolversTypes['SubgraphRelationship']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubgraphRelationshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubgraphRelationship'] = ResolversParentTypes['SubgraphRelationship']> = {
  source?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  dataVersionChanged?: SubscriptionResolver<ResolversTypes['Meta'], "dataVersionChanged", ParentType, ContextType>;
};

export type SystemLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemLevel'] = ResolversParentTypes['SystemLevel']> = {
  alignedCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<SystemLevelAlignedCodesArgs>>;
  alignedFromCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<SystemLevelAlignedFromCodesArgs>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinants?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<SystemLevelDeterminantsArgs>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<SystemLevelFindingsArgs>>;
  framework?: Resolver<Maybe<ResolversTypes['Framework']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  reviewFindings?: Resolver<ResolversTypes['ReviewFindingConnection'], ParentType, ContextType, Partial<SystemLevelReviewFindingsArgs>>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<SystemLevelStudiesArgs>>;
  studiesCodedAs?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<SystemLevelStudiesCodedAsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemLevelConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemLevelConnection'] = ResolversParentTypes['SystemLevelConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SystemLevelEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SystemLevel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SystemLevelEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SystemLevelEdge'] = ResolversParentTypes['SystemLevelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SystemLevel'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TechnologyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology']> = {
  alignedCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<TechnologyAlignedCodesArgs>>;
  alignedFromCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<TechnologyAlignedFromCodesArgs>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinants?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<TechnologyDeterminantsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<TechnologyStudiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TechnologyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyConnection'] = ResolversParentTypes['TechnologyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TechnologyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Technology']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TechnologyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TechnologyEdge'] = ResolversParentTypes['TechnologyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Technology'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  alignedCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<ThemeAlignedCodesArgs>>;
  alignedFromCodes?: Resolver<ResolversTypes['CodeConnection'], ParentType, ContextType, Partial<ThemeAlignedFromCodesArgs>>;
  definition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  determinants?: Resolver<ResolversTypes['DeterminantConnection'], ParentType, ContextType, Partial<ThemeDeterminantsArgs>>;
  domain?: Resolver<Maybe<ResolversTypes['Domain']>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, Partial<ThemeFindingsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  package?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  packages?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType>;
  studies?: Resolver<ResolversTypes['StudyConnection'], ParentType, ContextType, Partial<ThemeStudiesArgs>>;
  subthemes?: Resolver<ResolversTypes['ThemeConnection'], ParentType, ContextType, Partial<ThemeSubthemesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeConnection'] = ResolversParentTypes['ThemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Theme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeEdge'] = ResolversParentTypes['ThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  findingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  studyCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UndefinedCellsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndefinedCells'] = ResolversParentTypes['UndefinedCells']> = {
  cells?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  measure?: Resolver<ResolversTypes['Measure'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UndefinedReason'], ParentType, ContextType>;
};

export type UndefinedNumberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndefinedNumber'] = ResolversParentTypes['UndefinedNumber']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['UndefinedReason'], ParentType, ContextType>;
};

export type UndefinedOfStrataResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UndefinedOfStrata'] = ResolversParentTypes['UndefinedOfStrata']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['StrataUndefinedReason'], ParentType, ContextType>;
};

export type VerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  aGivenB?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  bGivenA?: Resolver<ResolversTypes['Proportion'], ParentType, ContextType>;
  checks?: Resolver<ReadonlyArray<ResolversTypes['VerdictCheck']>, ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  familySize?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  neededOverlap?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  neededOverlapCorrected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  neededUnits?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  q?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  smallestAttainableP?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VerdictStatus'], ParentType, ContextType>;
  tail?: Resolver<ResolversTypes['Tail'], ParentType, ContextType>;
  withinTechnologyExactP?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VerdictCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictCheck'] = ResolversParentTypes['VerdictCheck']> = {
  holds?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['VerdictCheckName'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['VerdictCheckReason']>, ParentType, ContextType>;
  samples?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  without?: Resolver<ReadonlyArray<ResolversTypes['Study']>, ParentType, ContextType>;
};

export type VersionDiffResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionDiff'] = ResolversParentTypes['VersionDiff']> = {
  from?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['LinkChange']>, ParentType, ContextType>;
  studiesAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  studiesRemoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Method'], ParentType, ContextType>;
};

export type VersionedCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionedCode'] = ResolversParentTypes['VersionedCode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WheelPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WheelPosition'] = ResolversParentTypes['WheelPosition']> = {
  x?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  y?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Addressing?: AddressingResolvers<ContextType>;
  Affinity?: AffinityResolvers<ContextType>;
  Backbone?: BackboneResolvers<ContextType>;
  BackboneLink?: BackboneLinkResolvers<ContextType>;
  Barrier?: BarrierResolvers<ContextType>;
  BarrierConnection?: BarrierConnectionResolvers<ContextType>;
  BarrierEdge?: BarrierEdgeResolvers<ContextType>;
  BasisCount?: BasisCountResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  BridgeConnection?: BridgeConnectionResolvers<ContextType>;
  BridgeEdge?: BridgeEdgeResolvers<ContextType>;
  BridgeUndefined?: BridgeUndefinedResolvers<ContextType>;
  Chain?: ChainResolvers<ContextType>;
  ChainResult?: ChainResultResolvers<ContextType>;
  ChainStep?: ChainStepResolvers<ContextType>;
  CoOccurrence?: CoOccurrenceResolvers<ContextType>;
  CoOccurrenceConnection?: CoOccurrenceConnectionResolvers<ContextType>;
  CoOccurrenceEdge?: CoOccurrenceEdgeResolvers<ContextType>;
  Code?: CodeResolvers<ContextType>;
  CodeConnection?: CodeConnectionResolvers<ContextType>;
  CodeEdge?: CodeEdgeResolvers<ContextType>;
  CodeSet?: CodeSetResolvers<ContextType>;
  CodeSetConnection?: CodeSetConnectionResolvers<ContextType>;
  CodeSetEdge?: CodeSetEdgeResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityResult?: CommunityResultResolvers<ContextType>;
  Comparison?: ComparisonResolvers<ContextType>;
  ComparisonConnection?: ComparisonConnectionResolvers<ContextType>;
  ComparisonEdge?: ComparisonEdgeResolvers<ContextType>;
  ConditionalOddsRatio?: ConditionalOddsRatioResolvers<ContextType>;
  ConfidenceInterval?: ConfidenceIntervalResolvers<ContextType>;
  ContingencyTable?: ContingencyTableResolvers<ContextType>;
  CorrectedTable?: CorrectedTableResolvers<ContextType>;
  Cost?: CostResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  CoverageConnection?: CoverageConnectionResolvers<ContextType>;
  CoverageEdge?: CoverageEdgeResolvers<ContextType>;
  CrossDomainLink?: CrossDomainLinkResolvers<ContextType>;
  CrossDomainLinkConnection?: CrossDomainLinkConnectionResolvers<ContextType>;
  CrossDomainLinkEdge?: CrossDomainLinkEdgeResolvers<ContextType>;
  DataSet?: DataSetResolvers<ContextType>;
  DataSetConnection?: DataSetConnectionResolvers<ContextType>;
  DataSetEdge?: DataSetEdgeResolvers<ContextType>;
  Determinant?: DeterminantResolvers<ContextType>;
  DeterminantConnection?: DeterminantConnectionResolvers<ContextType>;
  DeterminantEdge?: DeterminantEdgeResolvers<ContextType>;
  DimensionValue?: DimensionValueResolvers<ContextType>;
  Domain?: DomainResolvers<ContextType>;
  DomainConnection?: DomainConnectionResolvers<ContextType>;
  DomainEdge?: DomainEdgeResolvers<ContextType>;
  DomainLinkCell?: DomainLinkCellResolvers<ContextType>;
  DomainLinkMatrix?: DomainLinkMatrixResolvers<ContextType>;
  DomainPair?: DomainPairResolvers<ContextType>;
  DomainSampling?: DomainSamplingResolvers<ContextType>;
  EvidenceGroup?: EvidenceGroupResolvers<ContextType>;
  EvidenceGroupConnection?: EvidenceGroupConnectionResolvers<ContextType>;
  EvidenceGroupEdge?: EvidenceGroupEdgeResolvers<ContextType>;
  Facilitator?: FacilitatorResolvers<ContextType>;
  FacilitatorConnection?: FacilitatorConnectionResolvers<ContextType>;
  FacilitatorEdge?: FacilitatorEdgeResolvers<ContextType>;
  FamilyPart?: FamilyPartResolvers<ContextType>;
  FamilySummary?: FamilySummaryResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  Framework?: FrameworkResolvers<ContextType>;
  FrameworkBarrier?: FrameworkBarrierResolvers<ContextType>;
  FrameworkCell?: FrameworkCellResolvers<ContextType>;
  FrameworkConnection?: FrameworkConnectionResolvers<ContextType>;
  FrameworkEdge?: FrameworkEdgeResolvers<ContextType>;
  FrameworkMatrix?: FrameworkMatrixResolvers<ContextType>;
  GapMap?: GapMapResolvers<ContextType>;
  GapMapCell?: GapMapCellResolvers<ContextType>;
  HeterogeneityTest?: HeterogeneityTestResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Intersection?: IntersectionResolvers<ContextType>;
  IntersectionCount?: IntersectionCountResolvers<ContextType>;
  IntersectionResult?: IntersectionResultResolvers<ContextType>;
  IntersectionalFactor?: IntersectionalFactorResolvers<ContextType>;
  IntersectionalFactorConnection?: IntersectionalFactorConnectionResolvers<ContextType>;
  IntersectionalFactorEdge?: IntersectionalFactorEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  JaccardInterval?: JaccardIntervalResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LinkAlongside?: LinkAlongsideResolvers<ContextType>;
  LinkChange?: LinkChangeResolvers<ContextType>;
  LinkState?: LinkStateResolvers<ContextType>;
  Matrix?: MatrixResolvers<ContextType>;
  Meta?: MetaResolvers<ContextType>;
  Method?: MethodResolvers<ContextType>;
  Neo4jInfo?: Neo4jInfoResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkLink?: NetworkLinkResolvers<ContextType>;
  NetworkNode?: NetworkNodeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OmittedNodes?: OmittedNodesResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PairMeasures?: PairMeasuresResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathNetwork?: PathNetworkResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  PooledOddsRatio?: PooledOddsRatioResolvers<ContextType>;
  Proportion?: ProportionResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationConnection?: PublicationConnectionResolvers<ContextType>;
  PublicationEdge?: PublicationEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Remedy?: RemedyResolvers<ContextType>;
  ReportedCode?: ReportedCodeResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ReviewFinding?: ReviewFindingResolvers<ContextType>;
  ReviewFindingConnection?: ReviewFindingConnectionResolvers<ContextType>;
  ReviewFindingEdge?: ReviewFindingEdgeResolvers<ContextType>;
  Run?: RunResolvers<ContextType>;
  SampledInterval?: SampledIntervalResolvers<ContextType>;
  SaturationCurve?: SaturationCurveResolvers<ContextType>;
  SaturationPoint?: SaturationPointResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  ShareDifference?: ShareDifferenceResolvers<ContextType>;
  Software?: SoftwareResolvers<ContextType>;
  SpreadPosition?: SpreadPositionResolvers<ContextType>;
  Stakeholder?: StakeholderResolvers<ContextType>;
  StakeholderConnection?: StakeholderConnectionResolvers<ContextType>;
  StakeholderEdge?: StakeholderEdgeResolvers<ContextType>;
  StatedLink?: StatedLinkResolvers<ContextType>;
  StatedLinkConnection?: StatedLinkConnectionResolvers<ContextType>;
  StatedLinkEdge?: StatedLinkEdgeResolvers<ContextType>;
  StrataResult?: StrataResultResolvers<ContextType>;
  StrataReversal?: StrataReversalResolvers<ContextType>;
  Stratum?: StratumResolvers<ContextType>;
  StratumMeasures?: StratumMeasuresResolvers<ContextType>;
  Study?: StudyResolvers<ContextType>;
  StudyConnection?: StudyConnectionResolvers<ContextType>;
  StudyEdge?: StudyEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  SubgraphRelationship?: SubgraphRelationshipResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SystemLevel?: SystemLevelResolvers<ContextType>;
  SystemLevelConnection?: SystemLevelConnectionResolvers<ContextType>;
  SystemLevelEdge?: SystemLevelEdgeResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  TechnologyConnection?: TechnologyConnectionResolvers<ContextType>;
  TechnologyEdge?: TechnologyEdgeResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ThemeConnection?: ThemeConnectionResolvers<ContextType>;
  ThemeEdge?: ThemeEdgeResolvers<ContextType>;
  UndefinedCells?: UndefinedCellsResolvers<ContextType>;
  UndefinedNumber?: UndefinedNumberResolvers<ContextType>;
  UndefinedOfStrata?: UndefinedOfStrataResolvers<ContextType>;
  Verdict?: VerdictResolvers<ContextType>;
  VerdictCheck?: VerdictCheckResolvers<ContextType>;
  VersionDiff?: VersionDiffResolvers<ContextType>;
  VersionedCode?: VersionedCodeResolvers<ContextType>;
  WheelPosition?: WheelPositionResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

