/** Which studies report which codes of one kind: the matrix that sets and backbones are worked out on, by either engine. */
import type { Coding } from '../analysis/index.ts'
import { ClientError } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import { incidence, type Projection, type Scope } from '../projection/index.ts'
import { unitSet } from './reference-ids.ts'

export interface StudyCoding extends Coding {
  /** Node numbers in the order of `codes`, ascending. */
  readonly nodes: readonly number[]
}

/** @param nodes only these codes; every one of the kind where none are named */
export function studyCoding(
  projection: Projection,
  scope: Scope,
  kind: CodeKind,
  nodes: readonly number[] | undefined,
  rollUp: boolean,
): StudyCoding {
  const { codes, units } = incidence(projection, scope, kind, 'STUDY', rollUp)
  const kept = codes.flatMap((node, place) => {
    const studies = units[place]
    const isKept = studies !== undefined && !studies.isEmpty && (nodes === undefined || nodes.includes(node))
    return isKept ? [{ node, studies }] : []
  })
  return { universe: scope.studiesInScope, nodes: kept.map(({ node }) => node), codes: kept.map(({ studies }) => studies) }
}

/** The same from rows of a statement, one a code that a study reports. */
export function codingOfRows(
  projection: Projection,
  scope: Scope,
  rows: readonly { readonly code: string; readonly studies: readonly string[] }[],
): StudyCoding {
  const kept = rows
    .map(({ code, studies }) => ({ node: projection.graph.find(code) ?? -1, studies: unitSet(projection, 'STUDY', studies) }))
    .sort((a, b) => a.node - b.node)
  return { universe: scope.studiesInScope, nodes: kept.map(({ node }) => node), codes: kept.map(({ studies }) => studies) }
}

/** Codings (a study reports a code) times samples that one answer may look at: some 20 seconds. */
const maxSampledCodings = 100_000_000

/** Whether one answer may take so many samples. */
export function canSample(coding: Coding, samples: number): boolean {
  return codingsOf(coding) * samples <= maxSampledCodings
}

function codingsOf({ codes }: Coding): number {
  return codes.reduce((sum, { count }) => sum + count, 0)
}

/** @throws ClientError LIMIT_EXCEEDED where sampling would take too long, with the numbers */
export function checkSampling(coding: Coding, samples: number): void {
  if (canSample(coding, samples)) return
  const codings = codingsOf(coding)
  const asked = codings * samples
  throw new ClientError(
    'LIMIT_EXCEEDED',
    `samples: expected at most ${Math.floor(maxSampledCodings / codings)} of ${codings} codings, but got ${samples}: ask for fewer samples or narrow the scope`,
    { details: { argument: 'samples', limit: maxSampledCodings, asked, codings, samples } },
  )
}

/** Lets other requests have their turn: sampling holds the thread. */
export function giveWay(): Promise<void> {
  return new Promise((resume) => setImmediate(resume))
}
