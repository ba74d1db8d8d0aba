/** Closed sets of codes as either engine finds them, with their statistics. */
import { type CodeSets, type CodeSet as CountedSet, codeSets } from '../analysis/index.ts'
import { badInput, ServerError } from '../errors.ts'
import type { CodeKind } from '../model/index.ts'
import type { Projection, Scope } from '../projection/index.ts'
import { queries } from '../store/index.ts'
import { type QuestionContext, runReference } from './context.ts'
import { sideParameters, unitSet } from './reference-ids.ts'
import { codingOfRows, type StudyCoding, studyCoding } from './study-coding.ts'

/** Codes among which the Cypher reference looks for sets. */
const maxReferenceCodes = 150

type SetRequest = Pick<Parameters<typeof codeSets>[0], 'size' | 'minCount' | 'correction'>

export interface FoundSets {
  readonly coding: StudyCoding
  readonly found: CodeSets
}

/** A theme counts by what is reported in it, not below: else a set would hold a theme with its own ancestors. */
const rollUp = false

export function setsOfProjection(
  projection: Projection,
  scope: Scope,
  kind: CodeKind,
  named: readonly number[] | undefined,
  request: SetRequest,
): FoundSets {
  const coding = studyCoding(projection, scope, kind, named, rollUp)
  return { coding, found: codeSets({ coding, ...request }) }
}

/** @throws ClientError BAD_USER_INPUT for samples, and for more codes than it takes */
export async function setsOfReference(
  context: QuestionContext,
  scope: Scope,
  kind: CodeKind,
  named: readonly number[] | undefined,
  samples: number,
  request: SetRequest,
): Promise<FoundSets> {
  if (samples > 0) throw badInput('engine', 'PROJECTION, or samples: 0: CYPHER does not sample a null', 'CYPHER')
  const { projection } = context
  const codes = named ?? projection.evidence.codes(kind)
  if (codes.length > maxReferenceCodes) {
    throw badInput('engine', `PROJECTION where sets of ${codes.length} codes are looked for: CYPHER takes ${maxReferenceCodes}`, 'CYPHER')
  }
  const rows = await runReference(context, queries.coOccurringSets, {
    of: sideParameters(projection, { kind, codes, scope, rollUp }, 'IN_SCOPE'),
    minSize: request.size.min,
    maxSize: request.size.max,
    minCount: request.minCount,
  })
  const single = rows.flatMap(({ codes: [code, another], studies }) =>
    code === undefined || another !== undefined ? [] : [{ code, studies }],
  )
  const coding = codingOfRows(projection, scope, single)
  const counted = codeSets({ coding, ...request })
  const known = new Map(counted.sets.map((set) => [set.codes.join(), set]))
  const sets = rows
    .filter((row) => row.codes.length > 1)
    .map((row): CountedSet => {
      const places = row.codes.map((code) => coding.nodes.indexOf(projection.graph.find(code) ?? -1)).sort((a, b) => a - b)
      const set = known.get(places.join())
      if (set === undefined)
        throw new ServerError('INTERNAL', `co-occurring-sets.cypher: expected closed sets, but got ${row.codes.join(', ')}`)
      const units = unitSet(projection, 'STUDY', row.studies)
      return { ...set, units, count: units.count }
    })
  return { coding, found: { ...counted, sets } }
}
