/** Values on their way to Neo4j and back, by the types of the statement's header. */
import neo4j from 'neo4j-driver'
import { describeValue } from '../errors.ts'
import type { NodeValue, PathValue, ValueType } from './query.ts'

/** A value that does not fit its declared type; the caller knows the query and names it. */
export class Misfit {
  readonly expected: string
  readonly got: string
  constructor(type: ValueType, value: unknown) {
    this.expected = describeType(type)
    this.got = describeValue(value)
  }
}

/** The type as headers write it. */
function describeType(type: ValueType): string {
  if (type.kind === 'nullable') return `${describeType(type.of)}?`
  if (type.kind === 'list') return `${describeType(type.of)}[]`
  return type.kind
}

/**
 * A parameter in the driver's form: JavaScript has one kind of number, Cypher two, so a declared integer is sent as one. In
 * a `map` without declared fields whole numbers go as integers.
 * @throws Misfit
 */
export function toDriver(type: ValueType, value: unknown): unknown {
  switch (type.kind) {
    case 'nullable':
      return value === null ? null : toDriver(type.of, value)
    case 'list':
      if (!Array.isArray(value)) throw new Misfit(type, value)
      return type.of.kind === 'string' && value.every((item) => typeof item === 'string')
        ? value
        : value.map((item) => toDriver(type.of, item))
    case 'integer':
      if (!Number.isSafeInteger(value)) throw new Misfit(type, value)
      return neo4j.int(value as number)
    case 'float':
      if (typeof value !== 'number') throw new Misfit(type, value)
      return value
    case 'map': {
      if (!isRecord(value)) throw new Misfit(type, value)
      const fields = type.fields
      if (fields === undefined) return undeclared(value)
      return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, toDriver(field, value[name])]))
    }
    case 'string':
    case 'boolean':
      if (typeof value !== type.kind) throw new Misfit(type, value)
      return value
    default:
      throw new Misfit(type, value)
  }
}

function undeclared(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(undeclared)
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, undeclared(item)])) : value
}

/**
 * A column's value in the program's form; nodes and paths become plain data.
 * @throws Misfit
 */
export function fromDriver(type: ValueType, value: unknown): unknown {
  switch (type.kind) {
    case 'nullable':
      return value === null ? null : fromDriver(type.of, value)
    case 'list':
      if (!Array.isArray(value)) throw new Misfit(type, value)
      return value.map((item) => fromDriver(type.of, item))
    case 'integer':
      if (!Number.isSafeInteger(value)) throw new Misfit(type, value)
      return value
    case 'float':
      if (typeof value !== 'number') throw new Misfit(type, value)
      return value
    case 'map': {
      if (!isRecord(value)) throw new Misfit(type, value)
      if (type.fields === undefined) return value
      return Object.fromEntries(Object.entries(type.fields).map(([name, field]) => [name, fromDriver(field, value[name])]))
    }
    case 'node':
      if (!neo4j.isNode(value as object)) throw new Misfit(type, value)
      return plainNode(value as NodeValue)
    case 'path':
      if (!neo4j.isPath(value as object)) throw new Misfit(type, value)
      return plainPath(value as DriverPath)
    default:
      if (typeof value !== type.kind) throw new Misfit(type, value)
      return value
  }
}

interface DriverPath {
  readonly start: NodeValue
  readonly segments: readonly { readonly relationship: PathValue['relationships'][number]; readonly end: NodeValue }[]
}

function plainNode({ labels, properties }: NodeValue): NodeValue {
  return { labels, properties }
}

function plainPath({ start, segments }: DriverPath): PathValue {
  return {
    nodes: [start, ...segments.map((segment) => segment.end)].map(plainNode),
    relationships: segments.map(({ relationship: { type, properties } }) => ({ type, properties })),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
