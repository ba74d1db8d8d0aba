/**
 * Ids are global and readable: `kind:package:key`, e.g. `barrier:digital-mental-health:impersonal-technology`.
 * They come from natural keys, so a second import changes nothing.
 */
export const idKinds = [
  'study',
  'finding',
  'stated-link',
  'barrier',
  'facilitator',
  'theme',
  'domain',
  'level',
  'factor',
  'stakeholder',
  'technology',
  'framework',
  'review',
  'review-finding',
  'publication',
  'data-set',
  'run',
] as const

export type IdKind = (typeof idKinds)[number]

/** A full id, `kind:package:key`. */
export type NodeId = string & { readonly __brand: 'NodeId' }

/** What a package may be called: the rule of the Data Package specification. */
export const packageNamePattern = /^[a-z0-9][a-z0-9._-]{0,99}$/
/** What a key may be: no white space, no colon, at most 200 characters. */
export const keyPattern = /^[^\s:]{1,200}$/

/** Makes an id. The parts were checked where they came in (`packageNamePattern`, `keyPattern`). */
export function makeId(kind: IdKind, packageName: string, key: string): NodeId {
  return `${kind}:${packageName}:${key}` as NodeId
}

export interface IdParts {
  readonly kind: IdKind
  readonly package: string
  readonly key: string
}

/** Takes a full id apart; undefined when it is not `kind:package:key` with a known kind. */
export function parseId(id: string): IdParts | undefined {
  const [kind, packageName, key, ...rest] = id.split(':')
  if (kind === undefined || packageName === undefined || key === undefined || rest.length > 0) return undefined
  if (!isIdKind(kind) || packageName === '' || key === '') return undefined
  return { kind, package: packageName, key }
}

export function isIdKind(text: string): text is IdKind {
  return (idKinds as readonly string[]).includes(text)
}
