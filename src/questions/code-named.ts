/** The one code that an id names, whatever its kind. */
import { ServerError } from '../errors.ts'
import { type CodeKind, codeKinds } from '../model/index.ts'
import { type Projection, resolveId } from '../projection/index.ts'
import { idKindsOf } from './sides.ts'

export interface NamedCode {
  /** Node number. */
  readonly code: number
  readonly kind: CodeKind
}

/** Kinds that a code can be of, each label once. */
const singleKinds = (Object.keys(codeKinds) as CodeKind[]).filter((kind) => codeKinds[kind].length === 1)

/** @throws ClientError BAD_USER_INPUT for an id that names no code, AMBIGUOUS_ID for a short id that fits several */
export function codeNamed(projection: Projection, argument: string, id: string): NamedCode {
  const code = resolveId(projection, argument, id, singleKinds.flatMap(idKindsOf))
  const label = projection.graph.label(code)
  const kind = singleKinds.find((single) => (codeKinds[single] as readonly string[]).includes(label))
  if (kind === undefined) throw new ServerError('INTERNAL', `${projection.graph.id(code)}: expected a code, but got a ${label}`)
  return { code, kind }
}
