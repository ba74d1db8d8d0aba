import type { NodeId, NodeRow } from '../model/index.ts'
import { sortBytewise } from './canonical.ts'

/** What two packages' records of one study were recognised by, strongest first. */
type MatchedBy = 'DOI' | 'PMID' | 'TITLE_YEAR_AUTHOR'

export interface StatedStudy {
  readonly package: string
  readonly row: NodeRow
}

export interface StudyMerge {
  /** Bytewise smallest of the ids: the one that the node has. */
  readonly id: NodeId
  readonly aliases: readonly NodeId[]
  readonly matchedBy: readonly MatchedBy[]
}

/** Records that may be one study but were left apart: for a person to look at. */
export interface WeakMatch {
  readonly ids: readonly NodeId[]
  readonly reason: 'SAME_PMID' | 'SAME_TITLE_YEAR_AUTHOR' | 'SAME_TITLE' | 'SAME_DOI_WITHIN_A_PACKAGE'
}

export interface MergedStudies {
  /** Sorted by id. */
  readonly merges: readonly StudyMerge[]
  readonly weakMatches: readonly WeakMatch[]
}

interface Cluster {
  readonly ids: readonly NodeId[]
  readonly packages: readonly string[]
  readonly dois: ReadonlySet<string>
  readonly pmids: ReadonlySet<string>
  readonly titles: ReadonlySet<string>
  readonly works: ReadonlySet<string>
  readonly matchedBy: readonly MatchedBy[]
}

/**
 * Finds the studies that several packages code: by DOI, else by PMID, else by normalised title with year and first
 * author. The strongest identifier that two records both have decides, so two DOIs are two studies. A group that holds
 * two studies of one package, or two identifiers, is left apart and listed. The order of the studies does not matter.
 */
export function mergeStudies(studies: readonly StatedStudy[]): MergedStudies {
  const weak: WeakMatch[] = []
  const start = studies.map(toCluster)
  const byDoi = join(
    start,
    (cluster) => cluster.dois,
    'DOI',
    () => true,
    'SAME_DOI_WITHIN_A_PACKAGE',
    weak,
  )
  const atMostOneDoi = (group: readonly Cluster[]) => group.filter((cluster) => cluster.dois.size > 0).length <= 1
  const byPmid = join(byDoi, (cluster) => cluster.pmids, 'PMID', atMostOneDoi, 'SAME_PMID', weak)
  const atMostOneOfEach = (group: readonly Cluster[]) =>
    atMostOneDoi(group) && group.filter((cluster) => cluster.pmids.size > 0).length <= 1
  const clusters = join(byPmid, (cluster) => cluster.works, 'TITLE_YEAR_AUTHOR', atMostOneOfEach, 'SAME_TITLE_YEAR_AUTHOR', weak)
  addSameTitles(clusters, weak)
  const merges = clusters.flatMap(toMerge)
  return { merges: orderBy(merges, (merge) => merge.id), weakMatches: orderBy(weak, (match) => `${match.ids.join(' ')} ${match.reason}`) }
}

function toCluster({ package: packageName, row }: StatedStudy): Cluster {
  const { doi, pmid, title, year, authors } = row.properties
  const titleKey = normalTitle(title)
  const author = Array.isArray(authors) ? familyName(authors[0]) : ''
  const known = titleKey !== '' && author !== '' && year !== undefined
  return {
    ids: [row.id],
    packages: [packageName],
    dois: new Set(typeof doi === 'string' ? [doi.toLowerCase()] : []),
    pmids: new Set(typeof pmid === 'string' ? [pmid] : []),
    titles: new Set(titleKey === '' ? [] : [titleKey]),
    works: new Set(known ? [`${titleKey}|${year}|${author}`] : []),
    matchedBy: [],
  }
}

/** Joins clusters that share a value, directly or through others; a group that may not be one study stays as it was. */
function join(
  clusters: readonly Cluster[],
  valuesOf: (cluster: Cluster) => ReadonlySet<string>,
  matchedBy: MatchedBy,
  isOneStudy: (group: readonly Cluster[]) => boolean,
  reason: WeakMatch['reason'],
  weak: WeakMatch[],
): readonly Cluster[] {
  return groupsSharing(clusters, valuesOf).flatMap((group) => {
    if (group.length === 1) return group
    const packages = group.flatMap((cluster) => cluster.packages)
    if (new Set(packages).size === packages.length && isOneStudy(group)) return [united(group, matchedBy)]
    // Two records within one package are its own affair.
    if (new Set(packages).size > 1) weak.push({ ids: idsOf(group), reason })
    return group
  })
}

function groupsSharing(clusters: readonly Cluster[], valuesOf: (cluster: Cluster) => ReadonlySet<string>): readonly Cluster[][] {
  const parent = clusters.map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    parent[index] = root
    return root
  }
  const first = new Map<string, number>()
  clusters.forEach((cluster, index) => {
    for (const value of valuesOf(cluster)) {
      const other = first.get(value)
      if (other === undefined) first.set(value, index)
      else parent[find(index)] = find(other)
    }
  })
  const groups = new Map<number, Cluster[]>()
  clusters.forEach((cluster, index) => {
    const root = find(index)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [cluster])
    else group.push(cluster)
  })
  return [...groups.values()]
}

function united(group: readonly Cluster[], matchedBy: MatchedBy): Cluster {
  const all = (values: (cluster: Cluster) => ReadonlySet<string>) => new Set(group.flatMap((cluster) => [...values(cluster)]))
  return {
    ids: group.flatMap((cluster) => cluster.ids),
    packages: group.flatMap((cluster) => cluster.packages),
    dois: all((cluster) => cluster.dois),
    pmids: all((cluster) => cluster.pmids),
    titles: all((cluster) => cluster.titles),
    works: all((cluster) => cluster.works),
    matchedBy: [...new Set([...group.flatMap((cluster) => cluster.matchedBy), matchedBy])],
  }
}

function addSameTitles(clusters: readonly Cluster[], weak: WeakMatch[]): void {
  const listed = new Set(weak.map((match) => match.ids.join(' ')))
  for (const group of groupsSharing(clusters, (cluster) => cluster.titles)) {
    const ids = idsOf(group)
    if (group.length === 1 || listed.has(ids.join(' '))) continue
    if (new Set(group.flatMap((cluster) => cluster.packages)).size > 1) weak.push({ ids, reason: 'SAME_TITLE' })
  }
}

function toMerge({ ids, matchedBy }: Cluster): readonly StudyMerge[] {
  const [id, ...aliases] = sortBytewise(ids)
  return id === undefined || aliases.length === 0 ? [] : [{ id, aliases, matchedBy: [...matchedBy].sort() }]
}

function idsOf(group: readonly Cluster[]): readonly NodeId[] {
  return sortBytewise(group.flatMap((cluster) => cluster.ids))
}

function orderBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const byKey = new Map(items.map((item) => [keyOf(item), item]))
  return sortBytewise([...byKey.keys()]).flatMap((key) => byKey.get(key) ?? [])
}

/** Letters and digits only, without marks and case: what survives different typing of one title. */
function normalTitle(title: unknown): string {
  if (typeof title !== 'string') return ''
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** 'Van Boxtel R' is 'van boxtel': initials are given differently by different sources. */
function familyName(author: unknown): string {
  return normalTitle(typeof author === 'string' ? author.replace(/\s+[\p{Lu}.\-\s]{1,6}$/u, '') : undefined)
}
