/** Looks for paths in Cypher. */
import type { Projection, Scope } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type QuestionContext, runReference } from './context.ts'
import { type FoundLink, linkBases } from './link-bases.ts'
import type { FoundPaths, PathsRequest } from './path-request.ts'
import { findingIds, unitSet } from './reference-ids.ts'
import { determinantIds, statedLinkIds } from './stated-links.ts'

/** Longest path that the reference looks for: patterns of a fixed length stay fast, of any length they do not. */
export const maxReferenceHops = 3

type HopRow = NonNullable<queries.PathsRow['hops']>[number]

export async function referencePaths(context: QuestionContext, scope: Scope, request: PathsRequest): Promise<FoundPaths> {
  const { projection } = context
  const id = (node: number) => projection.graph.id(node)
  const rows = await runReference(context, queries.paths, {
    source: id(request.source),
    target: id(request.target),
    maxHops: request.maxHops,
    k: request.k,
    bases: request.bases,
    via: request.via.map(id),
    avoid: [...request.avoid].map(id),
    crossDomainOnly: request.crossDomainOnly,
    backward: request.backward,
    minCoReported: request.minCoReported,
    minStated: request.minStated,
    byStrength: request.weight === 'STRENGTH',
    findingIds: findingIds(projection, scope),
    statedLinkIds: statedLinkIds(projection, scope),
    determinantIds: determinantIds(projection, scope),
  })
  const [{ determinants, links, leaving, arriving } = { determinants: 0, links: 0, leaving: 0, arriving: 0 }] = rows
  return {
    determinants,
    links,
    leaving,
    arriving,
    paths: rows.flatMap(({ hops }) => (hops === null ? [] : [hops.map((hop) => foundLink(projection, hop))])),
    truncated: false,
  }
}

function foundLink(projection: Projection, hop: HopRow): FoundLink {
  const node = (id: string) => projection.graph.find(id) ?? -1
  return {
    source: node(hop.source),
    target: node(hop.target),
    basis: linkBases.find((basis) => basis === hop.basis) ?? 'CO_REPORTED',
    backward: hop.backward,
    studies: unitSet(projection, 'STUDY', hop.studies),
    statedLinks: hop.statedLinks.map(node).sort((a, b) => a - b),
    sourceStudies: hop.sourceStudies,
    targetStudies: hop.targetStudies,
    eitherStudies: hop.eitherStudies,
    match: hop.match ?? undefined,
    alsoLinkedBy: linkBases.filter((basis) => basis !== hop.basis && hop.bases.includes(basis)),
  }
}
