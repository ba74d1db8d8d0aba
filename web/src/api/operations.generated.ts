/** Generated from web/src by npm run generate: do not edit. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How the two coders came to a finding. */
export type Agreement =
  /** One coder only; kept by a third pass. */
  | 'ADJUDICATED'
  /** Both gave the same code, level and factors. */
  | 'BOTH'
  /** Both gave the code; level or factors were decided. */
  | 'BOTH_ADJUDICATED';

/** How firmly a link is stated. */
export type Assertion =
  /** Expected by those studied or by the authors. */
  | 'EXPECTED'
  /** Observed in the study's data. */
  | 'OBSERVED'
  /** Proposed, e.g. as a recommendation. */
  | 'PROPOSED';

/** How pairs of codes are tested. */
export type AssociationTest = {
  /** Level, above 0 and below 1. */
  readonly alpha?: number | null | undefined;
  /** How `q` is corrected over the family. */
  readonly correction?: Correction | null | undefined;
  /** True: pairs that could not reach alpha whatever was observed are left out of the family. It looks at margins only, never at the result (Tarone 1990). */
  readonly dropUntestable?: boolean | null | undefined;
  /** What chance is taken to be. */
  readonly nullModel?: NullModel | null | undefined;
  /** Most samples of FIXED_MARGINS, 100..200000, in the test and in verdicts: they are added until every q is on one side of alpha. */
  readonly samples?: number | null | undefined;
  /** Seed of the samples, 0..2147483647: the same seed gives the same numbers. */
  readonly seed?: number | null | undefined;
  /** UPPER asks whether they go together, LOWER whether they avoid each other. */
  readonly tail?: Tail | null | undefined;
};

/** How a backbone is made. */
export type BackboneInput = {
  /** Largest q of a pair that stays, above 0 and below 1. */
  readonly alpha?: number;
  /** How q is corrected over the family. */
  readonly correction?: Correction;
  /** What the pairs are tested against. */
  readonly model?: BackboneModel;
  /** Most samples of FIXED_MARGINS, 100..200000. */
  readonly samples?: number;
  /** Seed of the samples, 0..2147483647. */
  readonly seed?: number;
};

/** What pairs are tested against. Both know that some studies report much and others little. */
export type BackboneModel =
  /** Totals of every study and every code kept exactly, by curveball samples: p = (r + 1) / (samples + 1). */
  | 'FIXED_MARGINS'
  /** Stochastic degree sequence model (Neal 2014): totals of studies and codes kept in expectation (BiCM), exact Poisson-binomial tail. */
  | 'SDSM';

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

/** Whether a determinant hinders or helps. */
export type DeterminantKind =
  /** It hinders. */
  | 'BARRIER'
  /** It helps. */
  | 'FACILITATOR';

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

/** Whether a finding says that its determinant acts as coded. */
export type Effect =
  /** It was looked for and is reported not to act. */
  | 'ABSENT'
  /** Both are reported, or an influence without its direction. */
  | 'MIXED'
  /** It is reported to act as coded. */
  | 'PRESENT';

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

/**
 * Which part of the evidence a question is about: the same everywhere. A list means any of; different keys mean and; a
 * missing value matches nothing: it fails every positive key and is kept by every `not`. Ids may be short where they are
 * unambiguous. Example: `{levels: ["meso"], years: {from: 2020}}`: findings at the meso level of studies since 2020.
 */
export type EvidenceFilter = {
  /** Finding level: coded with one of these kinds of agreement. */
  readonly agreement?: ReadonlyArray<Agreement> | null | undefined;
  /** Study level: from one of these countries, ISO 3166-1 alpha-2. */
  readonly countries?: ReadonlyArray<string> | null | undefined;
  /** Study level: coded in one of these data sets. */
  readonly dataSets?: ReadonlyArray<string> | null | undefined;
  /** Study level: of one of these designs, as coded. */
  readonly designs?: ReadonlyArray<string> | null | undefined;
  /** Code level: barriers, facilitators or both. Code-level keys choose what is looked at and never change N. */
  readonly determinantKinds?: ReadonlyArray<DeterminantKind> | null | undefined;
  /** Code level: these determinants. */
  readonly determinants?: ReadonlyArray<string> | null | undefined;
  /** Code level: determinants of these domains. */
  readonly domains?: ReadonlyArray<string> | null | undefined;
  /** Code level: what counts as reported; [PRESENT] in questions and between codes and studies, every effect in lists of findings. */
  readonly effects?: ReadonlyArray<Effect> | null | undefined;
  /** Finding level: concerns one of these factors. */
  readonly factors?: ReadonlyArray<string> | null | undefined;
  /** Finding level: at one of these levels. */
  readonly levels?: ReadonlyArray<string> | null | undefined;
  /**
   * Leaves out what matches every key of this filter: studies when it holds study-level keys only, codes when it holds
   * code-level keys only, findings otherwise.
   */
  readonly not?: EvidenceFilter | null | undefined;
  /** Study level: one of these stakeholders takes part. */
  readonly participants?: ReadonlyArray<string> | null | undefined;
  /** Study level: included in one of these reviews. */
  readonly reviews?: ReadonlyArray<string> | null | undefined;
  /** Whether a theme stands for those below it as well; true where nothing is said. */
  readonly rollUp?: boolean | null | undefined;
  /** Study level: in one of these settings of care, as coded. */
  readonly settings?: ReadonlyArray<string> | null | undefined;
  /** Finding level: in the voice of one of these stakeholders. */
  readonly stakeholders?: ReadonlyArray<string> | null | undefined;
  /** Study level: one of these studies. */
  readonly studies?: ReadonlyArray<string> | null | undefined;
  /** Study level: keeps studies that have, for each of these, a matching finding; all their findings stay. */
  readonly studiesWith?: ReadonlyArray<EvidenceFilter> | null | undefined;
  /** Study level: drops studies that have a matching finding for any of these. */
  readonly studiesWithout?: ReadonlyArray<EvidenceFilter> | null | undefined;
  /** Study level: examines one of these technologies. */
  readonly technologies?: ReadonlyArray<string> | null | undefined;
  /** Study level: title, or what the study reports, contains these words; see `search`. */
  readonly text?: string | null | undefined;
  /** Code level: determinants in these themes, or below them. */
  readonly themes?: ReadonlyArray<string> | null | undefined;
  /** Study level: published in these years. */
  readonly years?: YearRange | null | undefined;
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

/** Whether an odds ratio has a finite estimate. */
export type OddsRatioStatus =
  /** It has. */
  | 'FINITE'
  /** A cell is empty, or the count is the most possible, so that it is infinite. */
  | 'INFINITE'
  /** The margins leave nothing to vary: it is 0/0. */
  | 'UNDEFINED';

/** What a run did. */
export type RunAction =
  /** Imported a package. */
  | 'IMPORT'
  /** Removed a package. */
  | 'REMOVE'
  /** Restored an earlier version. */
  | 'RESTORE';

/** How the interval of a difference of shares is made, from the Wilson limits of both. */
export type ShareDifferenceMethod =
  /** No study is on both sides: Newcombe's method 10 (1998). */
  | 'NEWCOMBE'
  /** Studies are on both sides: the same with their correlation (Zou and Donner 2008). */
  | 'PAIRED';

/** How much of each source a data set coded. */
export type SourceExtent =
  /** Abstracts: an absent code says little. */
  | 'ABSTRACT'
  /** Full texts. */
  | 'FULL_TEXT';

/** What the source of a stated link does to its target. */
export type StatedRelation =
  /** It is said to help against it. */
  | 'ADDRESSES'
  /** It is said to bring it about. */
  | 'LEADS_TO'
  /** It is said to make it worse. */
  | 'WORSENS';

/** Which counts are as extreme as the one observed. */
export type Tail =
  /** At most as many units with both. */
  | 'LOWER'
  /** Either: Fisher's by the probability of the table for HYPERGEOMETRIC, twice the smaller tail for the others. */
  | 'TWO_SIDED'
  /** At least as many units with both. */
  | 'UPPER';

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

/** Years of publication, both ends included. */
export type YearRange = {
  /** First year; open where nothing is said. */
  readonly from?: number | null | undefined;
  /** Last year; open where nothing is said. */
  readonly to?: number | null | undefined;
};

export type ScopeChoicesQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type ScopeChoicesQuery = { readonly domains: { readonly nodes: ReadonlyArray<{ readonly key: string }> }, readonly systemLevels: { readonly nodes: ReadonlyArray<{ readonly order: number | null, readonly key: string, readonly name: string }> }, readonly technologies: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string }> }, readonly intersectionalFactors: { readonly nodes: ReadonlyArray<{ readonly key: string, readonly name: string }> }, readonly countries: { readonly rows: ReadonlyArray<{ readonly key: string, readonly name: string, readonly stated: boolean }> }, readonly gapMap: { readonly method: { readonly total: number, readonly dataVersion: string } } };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { readonly meta: { readonly dataVersion: string, readonly dataSets: ReadonlyArray<{ readonly title: string, readonly packageVersion: string | null, readonly created: string | null, readonly licence: string | null }> } };

export type ReceiptQueryVariables = Exact<{
  a: string;
  b: string;
  scope?: EvidenceFilter | null | undefined;
  unit?: Unit | null | undefined;
  universe?: Universe | null | undefined;
  test?: AssociationTest | null | undefined;
}>;


export type ReceiptQuery = { readonly coOccurrence: { readonly expected: number | null, readonly p: number | null, readonly q: number | null, readonly qFull: number | null, readonly mirror: boolean, readonly a:
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
    , readonly b:
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
      | { readonly id: string, readonly name: string, readonly definition: string | null }
    , readonly table: { readonly both: number, readonly onlyA: number, readonly onlyB: number, readonly neither: number, readonly total: number }, readonly measures: { readonly jaccard: number | null, readonly lift: number | null, readonly phi: number | null }, readonly jaccardInterval: { readonly lower: number, readonly upper: number, readonly level: number } | null, readonly odds: { readonly estimate: number | null, readonly status: OddsRatioStatus, readonly lower: number | null, readonly upper: number | null }, readonly verdict: { readonly status: VerdictStatus, readonly sentence: string, readonly neededOverlap: number | null, readonly neededOverlapCorrected: number | null, readonly checks: ReadonlyArray<{ readonly name: VerdictCheckName, readonly value: number | null, readonly holds: boolean, readonly reason: VerdictCheckReason | null, readonly without: ReadonlyArray<{ readonly id: string, readonly title: string }> }>, readonly bGivenA: { readonly count: number, readonly total: number, readonly lower: number | null, readonly upper: number | null } } | null, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly year: number | null, readonly journal: string | null, readonly doi: string | null }> }, readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly determinant:
          | { readonly id: string, readonly name: string, readonly theme: { readonly id: string } | null }
          | { readonly id: string, readonly name: string, readonly theme: { readonly id: string } | null }
         | null, readonly level: { readonly name: string } | null, readonly study: { readonly id: string } | null }> }, readonly method: { readonly unit: Unit, readonly familySize: number | null, readonly correction: Correction | null, readonly paragraph: string, readonly dataVersion: string } } };

export type StatedBetweenQueryVariables = Exact<{
  a: string;
  b: string;
  scope?: EvidenceFilter | null | undefined;
}>;


export type StatedBetweenQuery = { readonly statedLinks: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: StatedRelation, readonly assertion: Assertion, readonly summary: string | null, readonly source:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly target:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly study: { readonly id: string, readonly title: string, readonly year: number | null } | null }> } };

export type StrataOfPairQueryVariables = Exact<{
  a: string;
  b: string;
  by: Dimension;
  yearBins?: ReadonlyArray<number> | number | null | undefined;
  scope?: EvidenceFilter | null | undefined;
}>;


export type StrataOfPairQuery = { readonly strata: { readonly overlap: number, readonly strata: ReadonlyArray<{ readonly key: string, readonly name: string, readonly small: boolean, readonly table: { readonly both: number, readonly total: number } | null, readonly measures: { readonly expected: number | null, readonly odds: { readonly estimate: number | null, readonly status: OddsRatioStatus, readonly lower: number | null, readonly upper: number | null } } | null }>, readonly pooledOddsRatio: { readonly estimate: number | null, readonly status: OddsRatioStatus, readonly lower: number | null, readonly upper: number | null } | null, readonly heterogeneity: { readonly p: number | null } | null, readonly reversal: { readonly sentence: string } | null } };

export type PairsWithVerdictsQueryVariables = Exact<{
  of: CodeKind;
  scope?: EvidenceFilter | null | undefined;
  unit: Unit;
  universe: Universe;
  min: number;
  test?: AssociationTest | null | undefined;
}>;


export type PairsWithVerdictsQuery = { readonly coOccurrences: { readonly nodes: ReadonlyArray<{ readonly expected: number | null, readonly p: number | null, readonly q: number | null, readonly qFull: number | null, readonly testable: boolean | null, readonly testableCorrected: boolean | null, readonly sameTheme: boolean | null, readonly mirror: boolean, readonly a:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly b:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly table: { readonly both: number, readonly onlyA: number, readonly onlyB: number, readonly neither: number, readonly total: number }, readonly measures: { readonly jaccard: number | null, readonly lift: number | null, readonly phi: number | null }, readonly jaccardInterval: { readonly lower: number, readonly upper: number } | null, readonly verdict: { readonly status: VerdictStatus, readonly sentence: string, readonly checks: ReadonlyArray<{ readonly name: VerdictCheckName, readonly value: number | null, readonly holds: boolean }> } | null }> } };

export type PairsQueryVariables = Exact<{
  of: CodeKind;
  scope?: EvidenceFilter | null | undefined;
  unit: Unit;
  universe: Universe;
  min: number;
  test?: AssociationTest | null | undefined;
  order: MatrixOrder;
  measure: Measure;
}>;


export type PairsQuery = { readonly coOccurrences: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly expected: number | null, readonly q: number | null, readonly testable: boolean | null, readonly testableCorrected: boolean | null, readonly crossDomain: boolean | null, readonly mirror: boolean, readonly a:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly b:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly table: { readonly both: number, readonly onlyA: number, readonly onlyB: number, readonly total: number }, readonly measures: { readonly jaccard: number | null, readonly lift: number | null, readonly ochiai: number | null, readonly phi: number | null, readonly npmi: number | null } }>, readonly summary: { readonly all: { readonly pairs: number, readonly atMostAlpha: number, readonly expectedRejections: number | null, readonly discoveries: number, readonly untestable: number, readonly untestableCorrected: number } }, readonly method: { readonly unit: Unit, readonly total: number, readonly familySize: number | null, readonly alpha: number | null, readonly dataVersion: string, readonly paragraph: string } }, readonly coOccurrenceMatrix: { readonly measure: Measure, readonly rowCounts: ReadonlyArray<number>, readonly values: ReadonlyArray<number | null>, readonly counts: ReadonlyArray<number>, readonly untestable: ReadonlyArray<number>, readonly rows: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly domain: { readonly key: string, readonly name: string } | null }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string, readonly domain: { readonly key: string, readonly name: string } | null }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string, readonly domain: { readonly key: string, readonly name: string } | null }
    > } };

export type CodeStudiesQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type CodeStudiesQuery = { readonly studies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly year: number | null, readonly journal: string | null, readonly doi: string | null }> } };

export type CodePageQueryVariables = Exact<{
  id: string;
  scope?: EvidenceFilter | null | undefined;
}>;


export type CodePageQuery = { readonly node:
    | { readonly __typename: 'Barrier', readonly name: string, readonly definition: string | null, readonly kind: DeterminantKind, readonly id: string, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> }, readonly alignedCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly alignedFromCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly theme: { readonly id: string, readonly name: string } | null, readonly domain: { readonly id: string, readonly key: string, readonly name: string } | null, readonly mirrors: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
          | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
        > }, readonly addressedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly addresses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly resultsFrom: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly worsens: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly worsenedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> } }
    | { readonly __typename: 'DataSet', readonly id: string }
    | { readonly __typename: 'Domain', readonly name: string, readonly definition: string | null, readonly key: string, readonly id: string, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> }, readonly alignedCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly alignedFromCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly themes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly determinants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> } }
    | { readonly __typename: 'Facilitator', readonly name: string, readonly definition: string | null, readonly kind: DeterminantKind, readonly id: string, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> }, readonly alignedCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly alignedFromCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly theme: { readonly id: string, readonly name: string } | null, readonly domain: { readonly id: string, readonly key: string, readonly name: string } | null, readonly mirrors: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
          | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
        > }, readonly addressedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly addresses: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly leadsTo: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly resultsFrom: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly worsens: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> }, readonly worsenedBy: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> } }
    | { readonly __typename: 'Finding', readonly id: string }
    | { readonly __typename: 'Framework', readonly id: string }
    | { readonly __typename: 'IntersectionalFactor', readonly name: string, readonly definition: string | null, readonly id: string, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> }, readonly alignedCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly alignedFromCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly determinants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> } }
    | { readonly __typename: 'Publication', readonly id: string }
    | { readonly __typename: 'Review', readonly id: string }
    | { readonly __typename: 'ReviewFinding', readonly id: string }
    | { readonly __typename: 'Stakeholder', readonly name: string, readonly definition: string | null, readonly id: string, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> }, readonly alignedCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly alignedFromCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly determinants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> } }
    | { readonly __typename: 'StatedLink', readonly id: string }
    | { readonly __typename: 'Study', readonly id: string }
    | { readonly __typename: 'SystemLevel', readonly name: string, readonly definition: string | null, readonly id: string, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> }, readonly alignedCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly alignedFromCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly determinants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> } }
    | { readonly __typename: 'Technology', readonly name: string, readonly definition: string | null, readonly id: string, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> }, readonly alignedCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly alignedFromCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly determinants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> } }
    | { readonly __typename: 'Theme', readonly name: string, readonly definition: string | null, readonly id: string, readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> }, readonly alignedCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly alignedFromCodes: { readonly nodes: ReadonlyArray<
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
          | { readonly id: string, readonly name: string, readonly package: string }
        > }, readonly domain: { readonly id: string, readonly key: string, readonly name: string } | null, readonly parent: { readonly id: string, readonly name: string } | null, readonly subthemes: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly determinants: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
            | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
           }> } }
   | null };

export type CodePageCodesFragment = { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly studyCount: number | null, readonly node:
      | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
      | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
     }> };

export type CodePartnersQueryVariables = Exact<{
  kind: CodeKind;
  id: string;
  scope?: EvidenceFilter | null | undefined;
  test?: AssociationTest | null | undefined;
}>;


export type CodePartnersQuery = { readonly coOccurrences: { readonly totalCount: number, readonly method: { readonly familySize: number | null, readonly total: number }, readonly nodes: ReadonlyArray<{ readonly expected: number | null, readonly q: number | null, readonly a:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly b:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly table: { readonly both: number }, readonly verdict: { readonly status: VerdictStatus } | null }> } };

export type CodeSpreadQueryVariables = Exact<{
  id: string;
  scope?: EvidenceFilter | null | undefined;
}>;


export type CodeSpreadQuery = { readonly years: { readonly overall: { readonly prevalence: { readonly count: number, readonly total: number } }, readonly strata: ReadonlyArray<{ readonly key: string, readonly prevalence: { readonly count: number } }> }, readonly levels: { readonly strata: ReadonlyArray<{ readonly key: string, readonly name: string, readonly prevalence: { readonly count: number, readonly total: number, readonly lower: number | null, readonly upper: number | null, readonly level: number } }> }, readonly factors: { readonly strata: ReadonlyArray<{ readonly key: string, readonly name: string, readonly prevalence: { readonly count: number, readonly total: number, readonly lower: number | null, readonly upper: number | null, readonly level: number } }> } };

export type CompareQueryVariables = Exact<{
  left: EvidenceFilter;
  right: EvidenceFilter;
  of: CodeKind;
  pairs: boolean;
  min: number;
}>;


export type CompareQuery = { readonly compare: { readonly totalCount: number, readonly leftTotal: number, readonly rightTotal: number, readonly sharedStudies: number, readonly nodes: ReadonlyArray<{ readonly a:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly b:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       | null, readonly left: { readonly count: number, readonly total: number, readonly share: number | null, readonly lower: number | null, readonly upper: number | null }, readonly right: { readonly count: number, readonly total: number, readonly share: number | null, readonly lower: number | null, readonly upper: number | null }, readonly difference: { readonly estimate: number, readonly lower: number, readonly upper: number, readonly level: number, readonly method: ShareDifferenceMethod } | null }>, readonly method: { readonly familySize: number | null, readonly dataVersion: string } } };

export type DataPageQueryVariables = Exact<{ [key: string]: never; }>;


export type DataPageQuery = { readonly meta: { readonly dataVersion: string, readonly sequence: number, readonly software: { readonly name: string, readonly version: string }, readonly neo4j: { readonly version: string, readonly edition: string }, readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly dataSets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly packageVersion: string | null, readonly created: string | null, readonly licence: string | null, readonly sources: ReadonlyArray<string>, readonly sourceExtent: SourceExtent, readonly synthetic: boolean | null, readonly studies: { readonly totalCount: number } }>, readonly runs: ReadonlyArray<{ readonly id: string, readonly action: RunAction, readonly package: string, readonly packageVersion: string | null, readonly at: string, readonly dataVersion: string, readonly created: number, readonly updated: number, readonly removed: number, readonly unchanged: number }> } };

export type RunsAsRowsQueryVariables = Exact<{ [key: string]: never; }>;


export type RunsAsRowsQuery = { readonly meta: { readonly runs: ReadonlyArray<{ readonly id: string, readonly action: RunAction, readonly package: string, readonly packageVersion: string | null, readonly at: string, readonly sequence: number, readonly dataVersion: string, readonly created: number, readonly updated: number, readonly removed: number, readonly unchanged: number }> } };

export type VersionChangesQueryVariables = Exact<{
  fromVersion: string;
}>;


export type VersionChangesQuery = { readonly versionDiff: { readonly studiesAdded: number, readonly studiesRemoved: number, readonly links: ReadonlyArray<{ readonly change: LinkChangeKind, readonly gained: ReadonlyArray<string>, readonly lost: ReadonlyArray<string>, readonly a: { readonly id: string, readonly name: string }, readonly b: { readonly id: string, readonly name: string }, readonly before: { readonly q: number | null, readonly verdict: VerdictStatus | null } | null, readonly after: { readonly studyCount: number, readonly q: number | null, readonly verdict: VerdictStatus | null } | null }> } };

export type BridgingQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type BridgingQuery = { readonly bridges: { readonly links: number, readonly nodes: ReadonlyArray<{ readonly studyCount: number, readonly degree: number, readonly betweenness: number, readonly bridgingCentrality: number | null, readonly participation: number | null, readonly code:
        | { readonly kind: DeterminantKind, readonly id: string, readonly name: string, readonly domain: { readonly key: string, readonly name: string } | null }
        | { readonly id: string, readonly name: string }
        | { readonly kind: DeterminantKind, readonly id: string, readonly name: string, readonly domain: { readonly key: string, readonly name: string } | null }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
       }>, readonly method: { readonly minCount: number | null } } };

export type DomainsByLevelQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type DomainsByLevelQuery = { readonly domainLinks: { readonly cells: ReadonlyArray<{ readonly sharedStudies: number, readonly expectedFixedMargins: number | null, readonly z: number | null, readonly q: number | null, readonly source: { readonly key: string, readonly name: string }, readonly target: { readonly key: string, readonly name: string }, readonly level: { readonly key: string, readonly name: string } | null }>, readonly sampling: { readonly alpha: number, readonly samples: number } | null } };

export type ChainsQueryVariables = Exact<{
  start: string;
  scope?: EvidenceFilter | null | undefined;
}>;


export type ChainsQuery = { readonly statedChains: { readonly truncated: boolean, readonly emptyBecause: NoChainReason | null, readonly chains: ReadonlyArray<{ readonly steps: ReadonlyArray<{ readonly relation: StatedRelation, readonly assertion: Assertion, readonly source:
          | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
          | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
        , readonly target:
          | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
          | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
        , readonly study: { readonly id: string, readonly title: string, readonly year: number | null } }>, readonly addressedBy: ReadonlyArray<{ readonly assertion: Assertion, readonly barrier: { readonly id: string, readonly name: string }, readonly facilitator: { readonly id: string, readonly name: string }, readonly study: { readonly id: string, readonly title: string, readonly year: number | null } }> }> } };

export type DomainLinksQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type DomainLinksQuery = { readonly domainLinks: { readonly cells: ReadonlyArray<{ readonly sharedStudies: number, readonly expected: number | null, readonly expectedFixedMargins: number | null, readonly z: number | null, readonly p: number | null, readonly pLower: number | null, readonly q: number | null, readonly linkedPairs: number, readonly source: { readonly key: string, readonly name: string }, readonly target: { readonly key: string, readonly name: string }, readonly strongest: { readonly studyCount: number, readonly a:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly b:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         } | null }>, readonly sampling: { readonly samples: number, readonly alpha: number, readonly familySize: number, readonly unsettled: number } | null, readonly method: { readonly total: number, readonly dataVersion: string } } };

export type LadderQueryVariables = Exact<{
  from?: ReadonlyArray<string> | string | null | undefined;
  to?: ReadonlyArray<string> | string | null | undefined;
  scope?: EvidenceFilter | null | undefined;
}>;


export type LadderQuery = { readonly crossDomainLinks: { readonly totalCount: number, readonly counts: ReadonlyArray<{ readonly basis: LinkBasis, readonly count: number }>, readonly nodes: ReadonlyArray<{ readonly basis: LinkBasis, readonly relation: StatedRelation | null, readonly assertion: Assertion | null, readonly studyCount: number, readonly source:
        | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
        | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
      , readonly target:
        | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
        | { readonly id: string, readonly name: string, readonly kind: DeterminantKind, readonly domain: { readonly key: string } | null }
      , readonly coOccurrence: { readonly q: number | null, readonly testable: boolean | null } | null }> } };

export type ChainStartsQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type ChainStartsQuery = { readonly statedLinks: { readonly nodes: ReadonlyArray<{ readonly source:
        | { readonly id: string, readonly key: string, readonly name: string }
        | { readonly id: string, readonly key: string, readonly name: string }
       | null }> } };

export type FrameworkCellsQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type FrameworkCellsQuery = { readonly frameworkMatrix: { readonly cells: ReadonlyArray<{ readonly studyCount: number, readonly barrierCount: number, readonly facilitatorCount: number, readonly emptyBecause: EmptyReason | null, readonly row: { readonly name: string }, readonly column: { readonly name: string }, readonly barriers: ReadonlyArray<{ readonly code:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }>, readonly facilitators: ReadonlyArray<{ readonly code:
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
          | { readonly name: string }
         }> }> } };

export type FrameworkQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type FrameworkQuery = { readonly frameworkMatrix: { readonly cells: ReadonlyArray<{ readonly studyCount: number, readonly emptyBecause: EmptyReason | null, readonly row: { readonly key: string, readonly name: string }, readonly column: { readonly key: string, readonly name: string }, readonly barriers: ReadonlyArray<{ readonly studyCount: number, readonly code:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly addressedBy: ReadonlyArray<{ readonly studyCount: number, readonly observed: number, readonly expected: number, readonly proposed: number, readonly facilitator: { readonly id: string, readonly name: string } }> }>, readonly facilitators: ReadonlyArray<{ readonly studyCount: number, readonly code:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }>, readonly method: { readonly total: number, readonly dataVersion: string, readonly paragraph: string } }, readonly meta: { readonly dataSets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly packageVersion: string | null, readonly created: string | null, readonly licence: string | null, readonly description: string | null, readonly sources: ReadonlyArray<string>, readonly sourceExtent: SourceExtent }> } };

export type GapCellQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  scope?: EvidenceFilter | null | undefined;
}>;


export type GapCellQuery = { readonly gapMap: { readonly cells: ReadonlyArray<{ readonly studyCount: number, readonly row: { readonly key: string, readonly name: string }, readonly column: { readonly key: string, readonly name: string }, readonly studies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null }> } }>, readonly method: { readonly total: number } } };

export type GapMapQueryVariables = Exact<{
  rows: Dimension;
  columns: Dimension;
  segments?: Dimension | null | undefined;
  scope?: EvidenceFilter | null | undefined;
}>;


export type GapMapQuery = { readonly gapMap: { readonly cells: ReadonlyArray<{ readonly studyCount: number, readonly findingCount: number, readonly barrierCount: number, readonly facilitatorCount: number, readonly expected: number | null, readonly emptyBecause: EmptyReason | null, readonly row: { readonly key: string, readonly name: string }, readonly column: { readonly key: string, readonly name: string }, readonly segment: { readonly key: string, readonly name: string } | null }>, readonly method: { readonly total: number, readonly dataVersion: string } } };

export type CommunitiesQueryVariables = Exact<{
  of: CodeKind;
  scope?: EvidenceFilter | null | undefined;
  least: number;
}>;


export type CommunitiesQuery = { readonly communities: { readonly stability: number | null, readonly modularity: number | null, readonly runs: number, readonly communities: ReadonlyArray<{ readonly id: number, readonly cohesion: number | null, readonly codes: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> } };

export type LinksQueryVariables = Exact<{
  of: CodeKind;
  scope?: EvidenceFilter | null | undefined;
  least: number;
  measure: Measure;
  test?: AssociationTest | null | undefined;
  backbone?: BackboneInput | null | undefined;
  isTested: boolean;
}>;


export type LinksQuery = { readonly network: { readonly nodes: ReadonlyArray<{ readonly studyCount: number, readonly degree: number, readonly kind: DeterminantKind | null, readonly code:
        | { readonly id: string, readonly key: string, readonly name: string, readonly theme: { readonly id: string, readonly name: string } | null }
        | { readonly id: string, readonly key: string, readonly name: string }
        | { readonly id: string, readonly key: string, readonly name: string, readonly theme: { readonly id: string, readonly name: string } | null }
        | { readonly id: string, readonly key: string, readonly name: string }
        | { readonly id: string, readonly key: string, readonly name: string }
        | { readonly id: string, readonly key: string, readonly name: string }
        | { readonly id: string, readonly key: string, readonly name: string }
        | { readonly id: string, readonly key: string, readonly name: string }
      , readonly domain: { readonly key: string, readonly name: string } | null, readonly position: { readonly x: number, readonly y: number } | null, readonly spread: { readonly x: number, readonly y: number } | null }>, readonly links: ReadonlyArray<{ readonly source: number, readonly target: number, readonly studyCount: number, readonly value: number | null, readonly q?: number | null, readonly testable?: boolean | null, readonly mirror: boolean, readonly crossDomain: boolean | null }>, readonly method: { readonly total: number, readonly dataVersion: string } }, readonly statedLinks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly relation: StatedRelation, readonly assertion: Assertion, readonly source:
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly target:
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly study: { readonly id: string } | null }> } };

export type PathsBetweenQueryVariables = Exact<{
  source: string;
  target: string;
  scope?: EvidenceFilter | null | undefined;
}>;


export type PathsBetweenQuery = { readonly paths: { readonly emptyBecause: NoPathReason | null, readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly jointStudies: number, readonly hops: ReadonlyArray<{ readonly basis: LinkBasis, readonly direction: LinkDirection, readonly relations: ReadonlyArray<StatedRelation>, readonly assertion: Assertion | null, readonly studyCount: number, readonly source:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
        , readonly target:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }> } };

export type CodeCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeCountsQuery = { readonly meta: { readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }> } };

export type OverviewQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type OverviewQuery = { readonly byBoth: { readonly totalCount: number }, readonly byOne: { readonly totalCount: number }, readonly meta: { readonly dataVersion: string, readonly counts: ReadonlyArray<{ readonly kind: NodeKind, readonly count: number }>, readonly dataSets: ReadonlyArray<{ readonly id: string, readonly title: string, readonly description: string | null, readonly packageVersion: string | null, readonly licence: string | null, readonly sources: ReadonlyArray<string>, readonly sourceExtent: SourceExtent, readonly synthetic: boolean | null }> }, readonly crossDomainLinks: { readonly nodes: ReadonlyArray<{ readonly studyCount: number, readonly source:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly target:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly sourceDomain: { readonly key: string, readonly name: string }, readonly targetDomain: { readonly key: string, readonly name: string }, readonly coOccurrence: { readonly expected: number | null, readonly q: number | null, readonly verdict: { readonly status: VerdictStatus } | null } | null }>, readonly method: { readonly total: number, readonly familySize: number | null } }, readonly gapMap: { readonly cells: ReadonlyArray<{ readonly studyCount: number, readonly barrierCount: number, readonly facilitatorCount: number, readonly emptyBecause: EmptyReason | null, readonly row: { readonly key: string, readonly name: string }, readonly column: { readonly key: string, readonly name: string } }>, readonly method: { readonly total: number } } };

export type SearchQueryVariables = Exact<{
  text: string;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly highlight: string, readonly node:
        | { readonly __typename: 'Barrier', readonly name: string, readonly id: string }
        | { readonly __typename: 'DataSet', readonly id: string }
        | { readonly __typename: 'Domain', readonly name: string, readonly id: string }
        | { readonly __typename: 'Facilitator', readonly name: string, readonly id: string }
        | { readonly __typename: 'Finding', readonly id: string }
        | { readonly __typename: 'Framework', readonly id: string }
        | { readonly __typename: 'IntersectionalFactor', readonly name: string, readonly id: string }
        | { readonly __typename: 'Publication', readonly id: string }
        | { readonly __typename: 'Review', readonly id: string }
        | { readonly __typename: 'ReviewFinding', readonly id: string }
        | { readonly __typename: 'Stakeholder', readonly name: string, readonly id: string }
        | { readonly __typename: 'StatedLink', readonly id: string }
        | { readonly __typename: 'Study', readonly title: string, readonly year: number | null, readonly doi: string | null, readonly id: string }
        | { readonly __typename: 'SystemLevel', readonly name: string, readonly id: string }
        | { readonly __typename: 'Technology', readonly name: string, readonly id: string }
        | { readonly __typename: 'Theme', readonly name: string, readonly id: string }
       }> } };

export type StrongestCsvQueryVariables = Exact<{
  scope?: EvidenceFilter | null | undefined;
}>;


export type StrongestCsvQuery = { readonly crossDomainLinks: { readonly nodes: ReadonlyArray<{ readonly studyCount: number, readonly source:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly target:
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      , readonly sourceDomain: { readonly name: string }, readonly targetDomain: { readonly name: string }, readonly coOccurrence: { readonly expected: number | null, readonly q: number | null, readonly verdict: { readonly status: VerdictStatus } | null } | null }> } };

export type SimilarStudiesQueryVariables = Exact<{
  own: string;
  codes: ReadonlyArray<string> | string;
}>;


export type SimilarStudiesQuery = { readonly studies: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null, readonly determinants: { readonly totalCount: number } }> } };

export type StudyFindingsQueryVariables = Exact<{
  id: string;
}>;


export type StudyFindingsQuery = { readonly findings: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly effect: Effect, readonly agreement: Agreement | null, readonly determinant:
        | { readonly kind: DeterminantKind, readonly name: string, readonly theme: { readonly name: string } | null, readonly domain: { readonly name: string } | null }
        | { readonly kind: DeterminantKind, readonly name: string, readonly theme: { readonly name: string } | null, readonly domain: { readonly name: string } | null }
       | null, readonly level: { readonly name: string } | null, readonly stakeholder: { readonly name: string } | null, readonly factors: { readonly nodes: ReadonlyArray<{ readonly name: string }> } }> } };

export type StudyPageQueryVariables = Exact<{
  id: string;
}>;


export type StudyPageQuery = { readonly study: { readonly id: string, readonly title: string, readonly authors: ReadonlyArray<string>, readonly year: number | null, readonly journal: string | null, readonly doi: string | null, readonly pmid: string | null, readonly pmcid: string | null, readonly url: string | null, readonly design: string | null, readonly countries: ReadonlyArray<string>, readonly settings: ReadonlyArray<string>, readonly notes: string | null, readonly technologies: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly participants: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> }, readonly codedAs: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
        | { readonly id: string, readonly name: string }
      > }, readonly dataSets: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly reviews: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null, readonly doi: string | null }> }, readonly publications: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly year: number | null, readonly doi: string | null }> }, readonly determinants: { readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly kind: DeterminantKind }
        | { readonly id: string, readonly kind: DeterminantKind }
      > }, readonly domains: { readonly totalCount: number }, readonly levels: { readonly totalCount: number }, readonly findings: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly summary: string | null, readonly quote: string | null, readonly place: string | null, readonly effect: Effect, readonly agreement: Agreement | null, readonly determinant:
          | { readonly id: string, readonly kind: DeterminantKind, readonly name: string, readonly domain: { readonly id: string, readonly key: string, readonly name: string, readonly order: number | null } | null }
          | { readonly id: string, readonly kind: DeterminantKind, readonly name: string, readonly domain: { readonly id: string, readonly key: string, readonly name: string, readonly order: number | null } | null }
         | null, readonly level: { readonly id: string, readonly name: string } | null, readonly stakeholder: { readonly id: string, readonly name: string } | null, readonly factors: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } }> }, readonly statedLinks: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly relation: StatedRelation, readonly assertion: Assertion, readonly summary: string | null, readonly source:
          | { readonly id: string, readonly kind: DeterminantKind, readonly name: string, readonly domain: { readonly key: string } | null }
          | { readonly id: string, readonly kind: DeterminantKind, readonly name: string, readonly domain: { readonly key: string } | null }
         | null, readonly target:
          | { readonly id: string, readonly kind: DeterminantKind, readonly name: string, readonly domain: { readonly key: string } | null }
          | { readonly id: string, readonly kind: DeterminantKind, readonly name: string, readonly domain: { readonly key: string } | null }
         | null }> } } | null };

