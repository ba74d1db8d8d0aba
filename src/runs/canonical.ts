import { createHash } from 'node:crypto'
import type { GraphRows, Properties } from '../model/index.ts'

/** Properties as JSON that depends on nothing but their values: keys in bytewise order, no blanks. */
export function canonicalJson(properties: Properties): string {
  const keys = sortBytewise(Object.keys(properties))
  return `{${keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(properties[key])}`).join(',')}}`
}

/** What names a relationship: there is one of a type between two nodes. */
export function relationshipId(relationship: { readonly from: string; readonly type: string; readonly to: string }): string {
  return `${relationship.from}|${relationship.type}|${relationship.to}`
}

/**
 * SHA-256 over the sorted lines `table, id, canonical JSON` (tabs between, each line ended), in hexadecimal. The order
 * of the rows does not matter.
 */
export function hashRows(rows: GraphRows): string {
  const tables = new Map<string, Map<string, Properties>>()
  const add = (table: string, id: string, properties: Properties): void => {
    const lines = tables.get(table) ?? new Map<string, Properties>()
    lines.set(id, properties)
    tables.set(table, lines)
  }
  for (const node of rows.nodes) add(node.label, node.id, node.properties)
  for (const relationship of rows.relationships) add(relationship.type, relationshipId(relationship), relationship.properties)
  const hash = createHash('sha256')
  // A tab sorts before every character of a table or id, so that this is the order of the whole lines.
  for (const table of sortBytewise([...tables.keys()])) {
    const lines = tables.get(table) ?? new Map<string, Properties>()
    for (const id of sortBytewise([...lines.keys()])) hash.update(`${table}\t${id}\t${canonicalJson(lines.get(id) ?? {})}\n`)
  }
  return hash.digest('hex')
}

/** A copy in bytewise order of UTF-8. The built-in order is the same, and faster, for texts without surrogates. */
export function sortBytewise<T extends string>(texts: readonly T[]): T[] {
  const plain = !texts.some((text) => /[\ud800-\uffff]/.test(text))
  return plain ? [...texts].sort() : [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
}
