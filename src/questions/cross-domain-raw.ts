/** Links between determinants of different domains as either engine finds them, on each of the three bases. */
import type { alignmentMatches } from '../model/index.ts'
import { BitSet, type Projection, type StatedLinkRow } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type Engine, type Optional, type QuestionContext, runReference } from './context.ts'
import { tableOfRows } from './pair-reference.ts'
import { countPairs, type PairChoice, type PairTable, roleOf } from './pair-table.ts'
import { findingIds, studyIds, unitSet } from './reference-ids.ts'
import type { Sides } from './sides.ts'
import { statedLinkIds, statedLinksInScope } from './stated-links.ts'

export type AlignmentMatch = (typeof alignmentMatches)[number]

/** Everything that studies in scope state of two determinants in one relation. */
export interface StatedPair {
  readonly source: number
  readonly target: number
  readonly relation: StatedLinkRow['relation']
  readonly assertions: readonly StatedLinkRow['assertion'][]
  /** Study indexes. */
  readonly studies: BitSet
  /** Node numbers, ascending. */
  readonly statedLinks: readonly number[]
}

export interface AlignedPair {
  readonly source: number
  readonly target: number
  readonly match: AlignmentMatch
}

export interface RawLinks {
  readonly coReported: PairTable
  readonly stated: readonly StatedPair[]
  readonly aligned: readonly AlignedPair[]
}

/** @param sides the determinants at either end, one scope for both */
export async function rawLinks(context: QuestionContext, sides: Sides, choice: PairChoice, engine: Optional<Engine>): Promise<RawLinks> {
  if (engine === 'CYPHER') return referenceLinks(context, sides, choice)
  const { projection } = context
  const sources = new Set(sides.first.codes)
  const targets = new Set(sides.second.codes)
  const isAsked = (source: number, target: number) => sources.has(source) && targets.has(target) && choice.wanted(source, target)
  const stated = statedLinksInScope(projection, sides.first.scope).filter(({ source, target }) => isAsked(source, target))
  return {
    coReported: await countPairs(context, sides, choice, 'PROJECTION'),
    stated: statedPairs(projection, stated),
    aligned: sides.first.codes.flatMap((source) => alignments(projection, source).filter(({ target }) => isAsked(source, target))),
  }
}

function statedPairs({ evidence }: Projection, links: readonly StatedLinkRow[]): readonly StatedPair[] {
  const grouped = new Map<string, StatedLinkRow[]>()
  for (const link of links) {
    const key = `${link.source} ${link.target} ${link.relation}`
    grouped.set(key, [...(grouped.get(key) ?? []), link])
  }
  return [...grouped.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { source, target, relation } = first
    return [
      {
        source,
        target,
        relation,
        assertions: group.map(({ assertion }) => assertion),
        studies: BitSet.of(
          evidence.studies.length,
          group.map(({ study }) => study),
        ),
        statedLinks: group.map(({ node }) => node).sort((a, b) => a - b),
      },
    ]
  })
}

function alignments({ graph, evidence }: Projection, source: number): readonly AlignedPair[] {
  return graph
    .neighbors(source, 'ALIGNED_TO', 'OUT')
    .filter((target) => evidence.codes('DETERMINANT').includes(target))
    .map((target) => ({ source, target, match: matchOf(graph.relationshipProperties(source, 'ALIGNED_TO', target).match) }))
}

/** The model admits no other values. */
function matchOf(value: unknown): AlignmentMatch {
  return value as AlignmentMatch
}

async function referenceLinks(context: QuestionContext, sides: Sides, choice: PairChoice): Promise<RawLinks> {
  const { projection } = context
  const { graph } = projection
  const { first, second, units } = sides
  const everyOne = (codes: readonly number[]) => codes.length === projection.evidence.codes('DETERMINANT').length
  const ids = (codes: readonly number[]) => (everyOne(codes) ? null : codes.map((code) => graph.id(code)))
  const rows = await runReference(context, queries.crossDomainLinks, {
    sourceIds: ids(first.codes),
    targetIds: ids(second.codes),
    findingIds: findingIds(projection, first.scope),
    studyIds: studyIds(projection, units),
    statedLinkIds: statedLinkIds(projection, first.scope),
  })
  const number = (id: string) => graph.find(id) ?? -1
  const ends = ({ source, target }: { readonly source: string; readonly target: string }) => ({
    source: number(source),
    target: number(target),
  })
  const counted = rows
    .filter((row) => row.basis === 'CO_REPORTED')
    .map((row) => ({ ...row, a: row.source, b: row.target, units: row.studies }))
  return {
    coReported: tableOfRows(projection, sides, roleOf(projection, sides, choice), choice.minExpected, counted),
    stated: rows
      .filter((row) => row.basis === 'STATED')
      .map((row) => ({
        ...ends(row),
        relation: row.relation as StatedLinkRow['relation'],
        assertions: row.assertions as readonly StatedLinkRow['assertion'][],
        studies: unitSet(projection, 'STUDY', row.studies),
        statedLinks: row.statedLinks.map(number).sort((a, b) => a - b),
      })),
    aligned: rows.filter((row) => row.basis === 'ALIGNED').map((row) => ({ ...ends(row), match: matchOf(row.match) })),
  }
}
