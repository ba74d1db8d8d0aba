/**
 * A package as it was read: who coded what, one table a noun, checked but not yet a graph. Keys are short (within the
 * package) unless a field says otherwise; absent values are absent fields; strings are NFC.
 */
import type { agreements, alignmentMatches, assertions, effects, sourceExtents, statedRelations } from './graph-schema.ts'
import type { NodeId } from './ids.ts'

export interface Package {
  /** As `packageNamePattern` wants it; the middle part of every id. */
  readonly name: string
  readonly title: string
  readonly description?: string
  readonly version?: string
  /** ISO 8601. */
  readonly created?: string
  readonly licence?: string
  readonly sources: readonly string[]
  readonly sourceExtent: (typeof sourceExtents)[number]
  /** True for made-up data; never evidence. */
  readonly synthetic?: boolean
  /** Title of the framework that the domains come from. */
  readonly domainsTitle?: string
  /** Title of the framework that the levels come from. */
  readonly levelsTitle?: string
  readonly tables: PackageTables
}

/** Every table is there; one that the package does not have is empty. */
export interface PackageTables {
  readonly reviews: readonly ReviewRecord[]
  readonly 'review-statements': readonly ReviewStatementRecord[]
  readonly studies: readonly StudyRecord[]
  readonly findings: readonly FindingRecord[]
  readonly links: readonly LinkRecord[]
  readonly determinants: readonly DeterminantRecord[]
  readonly themes: readonly ThemeRecord[]
  readonly domains: readonly DomainRecord[]
  readonly levels: readonly LevelRecord[]
  readonly factors: readonly FactorRecord[]
  readonly publications: readonly PublicationRecord[]
  readonly citations: readonly CitationRecord[]
  readonly mirrors: readonly MirrorRecord[]
  readonly inclusions: readonly InclusionRecord[]
  readonly alignments: readonly AlignmentRecord[]
  readonly 'study-codes': readonly StudyCodeRecord[]
}

export type TableName = keyof PackageTables

interface Bibliographic {
  readonly id: string
  readonly title: string
  /** 'Family I'. */
  readonly authors?: readonly string[]
  readonly year?: number
  readonly journal?: string
  /** Lower case, without resolver. */
  readonly doi?: string
  readonly pmid?: string
}

interface ReviewRecord extends Bibliographic {
  readonly volume?: string
  readonly issue?: string
  readonly article?: string
  readonly registration?: string
  readonly protocolDoi?: string
  readonly recordsIdentified?: number
  readonly studiesIncluded?: number
  readonly searchFrom?: string
  readonly searchTo?: string
  readonly software?: string
  readonly licence?: string
}

interface ReviewStatementRecord {
  readonly id: string
  readonly review: string
  readonly determinant: string
  readonly level?: string
  readonly factors?: readonly string[]
  readonly summary?: string
  readonly basis?: string
  readonly confidence?: string
  /** Keys of the findings that it rests on. */
  readonly findings?: readonly string[]
}

export interface StudyRecord extends Bibliographic {
  readonly pmcid?: string
  readonly url?: string
  readonly design?: string
  /** ISO 3166-1 alpha-2. */
  readonly countries?: readonly string[]
  readonly settings?: readonly string[]
  /** Keys; the nodes are made of the distinct values. */
  readonly technologies?: readonly string[]
  /** Keys of the groups that took part; the nodes are made of the distinct values. */
  readonly stakeholders?: readonly string[]
  readonly notes?: string
}

export interface FindingRecord {
  readonly id: string
  readonly study: string
  readonly determinant: string
  readonly effect: (typeof effects)[number]
  readonly level?: string
  /** Key of the group whose voice it is. */
  readonly stakeholder?: string
  readonly factors?: readonly string[]
  readonly summary?: string
  readonly quote?: string
  readonly place?: string
  readonly basis?: string
  readonly agreement?: (typeof agreements)[number]
}

interface LinkRecord {
  readonly id: string
  readonly study: string
  readonly source: string
  readonly relation: (typeof statedRelations)[number]
  readonly target: string
  readonly assertion: (typeof assertions)[number]
  readonly summary?: string
}

interface DeterminantRecord {
  readonly id: string
  readonly kind: 'BARRIER' | 'FACILITATOR'
  readonly theme?: string
  readonly name: string
  readonly definition?: string
}

interface ThemeRecord {
  readonly id: string
  readonly name: string
  readonly definition?: string
  /** A sub-theme may leave it to its parent. */
  readonly domain?: string
  readonly parent?: string
}

interface DomainRecord {
  readonly id: string
  readonly name: string
  readonly order?: number
  readonly definition?: string
  readonly papersInFoundingReview?: number
}

interface LevelRecord {
  readonly id: string
  readonly name: string
  readonly order?: number
  readonly definition?: string
}

interface FactorRecord {
  readonly id: string
  readonly name: string
  readonly definition?: string
  readonly alignedTo?: string
}

interface PublicationRecord extends Bibliographic {
  readonly pmcid?: string
}

/** Who cites whom, by DOI. */
interface CitationRecord {
  readonly citingDoi: string
  readonly citedDoi: string
}

/** The same concept with opposite sign. */
interface MirrorRecord {
  readonly barrier: string
  readonly facilitator: string
}

interface InclusionRecord {
  readonly review: string
  readonly study: string
}

/** Both ends are full ids of codes; either may be of another package. */
interface AlignmentRecord {
  readonly source: NodeId
  readonly match: (typeof alignmentMatches)[number]
  readonly target: NodeId
}

/** A code of a study as a whole, without a place in it. */
interface StudyCodeRecord {
  readonly study: string
  /** Full id of a level, factor or stakeholder of this package. */
  readonly code: NodeId
}

/** Something about a package that is not as it should be. An ERROR refuses the package, a WARNING does not. */
export interface Issue {
  readonly severity: 'ERROR' | 'WARNING'
  /** Machine-readable, e.g. UNKNOWN_ID. */
  readonly code: string
  /** Relative to the package's folder. */
  readonly file: string
  /** Line as an editor shows it, from 1: where the row starts. */
  readonly row?: number
  readonly column?: string
  readonly expected: string
  readonly got: string
}

/** What reading a package came to. */
export interface PackageReading {
  /** Absent when any issue is an ERROR. */
  readonly package?: Package
  /** Everything that was found, in the order it was found; warnings too. */
  readonly issues: readonly Issue[]
}

/** An issue as one line for a person: place, then what was expected and what came. */
export function describeIssue(issue: Issue): string {
  const place = [issue.file, issue.row, issue.column].filter((part) => part !== undefined).join(':')
  return `${place}: expected ${issue.expected}, but got ${issue.got} (${issue.code})`
}
