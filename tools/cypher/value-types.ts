/**
 * The types that a header may use: `string integer float boolean map Node<Label> Path`, then `?` for may be null and `[]`
 * for a list, in reading order (`string[]?` is a list or null). After a map its fields may follow: `map[] {id: string}`.
 */
import type { ValueType } from '../../src/store/query.ts'

export interface ParsedType {
  readonly type: ValueType
  /** Label of a `Node<Label>`. */
  readonly label?: string
  /** What stands behind the type. */
  readonly rest: string
}

/** Reads a type from the start of a text; undefined when there is none. */
export function parseType(text: string): ParsedType | undefined {
  const base = /^(string|integer|float|boolean|map|Path|Node<(\w+)>)((?:\[\]|\?)*)(?=[\s,}]|$)/.exec(text)
  if (base === null) return undefined
  const [whole, word = '', label, suffixes = ''] = base
  let rest = text.slice(whole.length)
  let type: ValueType = { kind: word.startsWith('Node') ? 'node' : word === 'Path' ? 'path' : (word as 'string') }
  if (word === 'map' && /^\s*\{/.test(rest)) {
    const declared = parseFields(rest.trimStart())
    if (declared === undefined) return undefined
    type = { kind: 'map', fields: declared.fields }
    rest = declared.rest
  }
  for (const suffix of suffixes.match(/\[\]|\?/g) ?? []) type = { kind: suffix === '?' ? 'nullable' : 'list', of: type }
  return { type, rest: rest.trimStart(), ...(label === undefined ? {} : { label }) }
}

function parseFields(text: string): { fields: Record<string, ValueType>; rest: string } | undefined {
  const fields: Record<string, ValueType> = {}
  let rest = text.slice(1).trimStart()
  while (!rest.startsWith('}')) {
    const name = /^(\w+)\s*:\s*/.exec(rest)
    if (name === null) return undefined
    const parsed = parseType(rest.slice(name[0].length))
    if (parsed === undefined || !/^[,}]/.test(parsed.rest)) return undefined
    fields[name[1] ?? ''] = parsed.type
    rest = parsed.rest.replace(/^,\s*/, '')
  }
  return { fields, rest: rest.slice(1) }
}

/** The type in TypeScript. */
export function typeScriptOf(type: ValueType): string {
  switch (type.kind) {
    case 'integer':
    case 'float':
      return 'number'
    case 'node':
      return 'NodeValue'
    case 'path':
      return 'PathValue'
    case 'map':
      return type.fields === undefined
        ? 'Readonly<Record<string, unknown>>'
        : `{ ${Object.entries(type.fields)
            .map(([name, field]) => `readonly ${name}: ${typeScriptOf(field)}`)
            .join('; ')} }`
    case 'list': {
      const of = typeScriptOf(type.of)
      return `readonly ${/^\w+$/.test(of) ? of : `(${of})`}[]`
    }
    case 'nullable':
      return `${typeScriptOf(type.of)} | null`
    default:
      return type.kind
  }
}

/** Whether one of the types that Cypher's analysis allows (`Integer`, `List<Any>`) can be the declared one. */
export function agrees(declared: ValueType, inferred: readonly string[]): boolean {
  return inferred.length === 0 || inferred.some((name) => agreesWith(declared, name))
}

const cypherNames = {
  string: ['String'],
  integer: ['Integer', 'Number'],
  float: ['Float', 'Number'],
  boolean: ['Boolean'],
  map: ['Map'],
  node: ['Node'],
  path: ['Path'],
} as const

function agreesWith(declared: ValueType, inferred: string): boolean {
  if (inferred === 'Any' || inferred === 'Null') return true
  if (declared.kind === 'nullable') return agreesWith(declared.of, inferred)
  if (declared.kind !== 'list') return cypherNames[declared.kind].some((name) => name === inferred)
  const element = /^List<(.+)>$/.exec(inferred)?.[1]
  return element !== undefined && (element.includes(',') || agreesWith(declared.of, element))
}
