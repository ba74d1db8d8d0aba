/** Which links appeared, vanished or changed their verdict between two data versions, and because of which studies? */
import { badInput, ClientError, ServerError } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import type { Projection } from '../projection/index.ts'
import { type AssociationTest, testSettings } from './association-test.ts'
import type { CoOccurrence } from './co-occurrence-row.ts'
import { coOccurrences } from './co-occurrences.ts'
import type { Method, Optional, QuestionArguments, QuestionContext } from './context.ts'
import type { PairVerdict } from './pair-verdicts.ts'

export interface VersionDiffArguments extends QuestionArguments {
  readonly fromVersion: string
  /** Default: the version of now. */
  readonly toVersion?: Optional<string>
  /** Default BARRIER. */
  readonly of?: Optional<CodeKind>
  readonly test?: Optional<AssociationTest>
}

export type LinkChangeKind = 'APPEARED' | 'VANISHED' | 'VERDICT_CHANGED' | 'KEPT'

/** A code by its id and name: it need not be in the version of now. */
export interface DiffCode {
  readonly id: string
  readonly name: string
}

export interface LinkState {
  readonly studyCount: number
  readonly expected: number | null
  readonly p: number | null
  readonly q: number | null
  readonly verdict: PairVerdict['status'] | null
  readonly sentence: string | null
}

export interface LinkChange {
  readonly a: DiffCode
  readonly b: DiffCode
  readonly change: LinkChangeKind
  /** Null where the version has no such pair in its family. */
  readonly before: LinkState | null
  readonly after: LinkState | null
  /** Ids of studies that report both in the later version and did not in the earlier one, and the other way round. */
  readonly gained: readonly string[]
  readonly lost: readonly string[]
}

export interface VersionDiff {
  readonly from: Method
  readonly to: Method
  readonly studiesAdded: number
  readonly studiesRemoved: number
  /** Smallest q of now first; a vanished link by its former q. */
  readonly links: readonly LinkChange[]
}

/** Links that one answer compares. */
const maxLinks = 500

/**
 * A link is a pair with q at most alpha. Each version is its own family and its own N. The versions are folded anew from what
 * their packages said.
 *
 * @throws ClientError BAD_USER_INPUT for a version that the graph never had, and for CYPHER: a former version is not in the graph
 * @throws ClientError LIMIT_EXCEEDED for more than 500 links
 */
export async function versionDiff(context: QuestionContext, args: VersionDiffArguments): Promise<VersionDiff> {
  if (args.engine === 'CYPHER') throw badInput('engine', 'PROJECTION: a former version is not in the graph for Cypher to read', 'CYPHER')
  const { alpha } = testSettings(args.test, args.engine)
  const [before, after] = [await versionOf(context, 'fromVersion', args.fromVersion), await laterVersion(context, args.toVersion)]
  const [earlier, later] = [await pairsOf(context, before, args), await pairsOf(context, after, args)]

  const isLink = (pair: CoOccurrence | undefined) => pair !== undefined && pair.q !== null && pair.q <= alpha
  const keys = [...new Set([...earlier.pairs.keys(), ...later.pairs.keys()])]
  const linked = keys.filter((key) => isLink(earlier.pairs.get(key)) || isLink(later.pairs.get(key)))
  if (linked.length > maxLinks) {
    throw new ClientError(
      'LIMIT_EXCEEDED',
      `links: expected at most ${maxLinks}, but got ${linked.length}: lower test.alpha or narrow the scope`,
      {
        details: { argument: 'test.alpha', limit: maxLinks, asked: linked.length },
      },
    )
  }
  const links: LinkChange[] = []
  for (const key of linked) {
    const [was, is] = [earlier.pairs.get(key), later.pairs.get(key)]
    const [formerly, now] = [await stateOf(was), await stateOf(is)]
    const [had, has] = [studyIds(before, was), studyIds(after, is)]
    links.push({
      ...codesOf(is === undefined ? before : after, is ?? was),
      change: changeOf(isLink(was), isLink(is), formerly, now),
      before: formerly,
      after: now,
      gained: has.filter((id) => !had.includes(id)),
      lost: had.filter((id) => !has.includes(id)),
    })
  }
  const q = ({ before: was, after: is }: LinkChange) => is?.q ?? was?.q ?? 1
  const [old, young] = [new Set(idsOfStudies(before)), new Set(idsOfStudies(after))]
  return {
    from: earlier.method,
    to: later.method,
    studiesAdded: [...young].filter((id) => !old.has(id)).length,
    studiesRemoved: [...old].filter((id) => !young.has(id)).length,
    links: links.sort((x, y) => q(x) - q(y) || (`${x.a.id} ${x.b.id}` < `${y.a.id} ${y.b.id}` ? -1 : 1)),
  }
}

async function laterVersion(context: QuestionContext, dataVersion: Optional<string>): Promise<Projection> {
  return dataVersion ? versionOf(context, 'toVersion', dataVersion) : context.projection
}

async function versionOf({ projection, former }: QuestionContext, argument: string, dataVersion: string): Promise<Projection> {
  if (dataVersion === projection.dataVersion) return projection
  if (former === undefined)
    throw new ServerError('UNAVAILABLE', `${argument}: expected a database that keeps former versions, but got none`)
  const found = await former(dataVersion)
  if (found === undefined)
    throw badInput(argument, 'a data version that the graph has or once had: see `meta { runs { dataVersion } }`', dataVersion)
  return found
}

/** Every pair of the version's family, by the ids of its codes. */
async function pairsOf(context: QuestionContext, projection: Projection, { of, test, scope }: VersionDiffArguments) {
  // Of a former version there is no text index.
  const { store, nulls } = context
  const own: QuestionContext = { projection, ...(projection === context.projection && store && { store }), ...(nulls && { nulls }) }
  const { pairs, method } = await coOccurrences(own, { of, test, scope, minCount: 0 })
  const key = ({ a, b }: CoOccurrence) => [projection.graph.id(a), projection.graph.id(b)].sort().join(' ')
  return { method, pairs: new Map(pairs.map((pair) => [key(pair), pair])) }
}

async function stateOf(pair: CoOccurrence | undefined): Promise<LinkState | null> {
  if (pair === undefined) return null
  const verdict = await pair.verdict()
  const { expected, p, q, table } = pair
  return { studyCount: table.both, expected, p, q, verdict: verdict?.status ?? null, sentence: verdict?.sentence ?? null }
}

function changeOf(wasLink: boolean, isLink: boolean, before: LinkState | null, after: LinkState | null): LinkChangeKind {
  if (wasLink !== isLink) return isLink ? 'APPEARED' : 'VANISHED'
  return before?.verdict === after?.verdict ? 'KEPT' : 'VERDICT_CHANGED'
}

function codesOf({ graph }: Projection, pair: CoOccurrence | undefined): { readonly a: DiffCode; readonly b: DiffCode } {
  const code = (node: number) => ({ id: graph.id(node), name: String(graph.properties(node).name) })
  return { a: code(pair?.a ?? -1), b: code(pair?.b ?? -1) }
}

function studyIds(projection: Projection, pair: CoOccurrence | undefined): readonly string[] {
  const { graph, evidence } = projection
  return pair === undefined ? [] : [...pair.studies].map((study) => graph.id(evidence.studies[study] ?? -1))
}

function idsOfStudies({ graph, evidence }: Projection): readonly string[] {
  return evidence.studies.map((study) => graph.id(study))
}
