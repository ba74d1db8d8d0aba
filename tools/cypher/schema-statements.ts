/** The constraints and indexes that the graph schema asks for, by name. */
import { type bookkeepingSpecs, nodeLabels, nodeSpecs } from '../../src/model/index.ts'

export interface SchemaStatement {
  /** Name in Neo4j. */
  readonly name: string
  readonly kind: 'CONSTRAINT' | 'INDEX'
  /** What it is for, one sentence. */
  readonly description: string
  readonly statement: string
}

/** Properties of bookkeeping labels that hold a value once. */
const uniqueBookkeeping = [
  ['DataVersion', 'id'],
  ['PublishLock', 'id'],
  ['Run', 'id'],
  ['Run', 'operationId'],
  ['RunChunk', 'id'],
  ['Migration', 'version'],
] as const satisfies readonly (readonly [keyof typeof bookkeepingSpecs, string])[]

/** Everything that a database of this schema has, in the order in which it is made. */
export function wantedStatements(): readonly SchemaStatement[] {
  const unique = [...(['Entity', ...nodeLabels] as const).map((label) => [label, 'id'] as const), ...uniqueBookkeeping]
  return [...unique.map(([label, property]) => uniqueness(label, property)), fullTextIndex()]
}

function uniqueness(label: string, property: string): SchemaStatement {
  const name = `${snakeCase(label)}_${snakeCase(property)}`
  return {
    name,
    kind: 'CONSTRAINT',
    description: `No two ${label} nodes share ${property}.`,
    statement: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (node:${label}) REQUIRE node.${property} IS UNIQUE`,
  }
}

/** One full-text index over every searched property of every label that has one. */
function fullTextIndex(): SchemaStatement {
  const searched = nodeLabels.map((label) => ({
    label,
    properties: Object.entries(nodeSpecs[label].properties)
      .filter(([, property]) => property.searched === true)
      .map(([name]) => name),
  }))
  const labels = searched.filter(({ properties }) => properties.length > 0).map(({ label }) => label)
  const properties = [...new Set(searched.flatMap((one) => one.properties))].map((property) => `node.${property}`)
  return {
    name: 'evidenceText',
    kind: 'INDEX',
    description: 'Full text of everything that search looks at.',
    statement: `CREATE FULLTEXT INDEX evidenceText IF NOT EXISTS FOR (node:${labels.join('|')}) ON EACH [${properties.join(', ')}]`,
  }
}

export function snakeCase(name: string): string {
  return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter}`).toLowerCase()
}
