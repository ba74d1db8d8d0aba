/**
 * Generates what GraphQL derives from the graph schema: SDL of nodes, lists, filters and lookups in graphql/schema/,
 * and the TypeScript types of the whole schema in src/graphql/types.generated.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from '@graphql-codegen/cli'
import { buildSchema } from 'graphql'
import { projectRoot } from '../src/config.ts'
import { listedTypes } from '../src/graphql/relation-fields.ts'
import type { GeneratedFile } from './generated-file.ts'
import { filters } from './graphql/filters.ts'
import { lists } from './graphql/lists.ts'
import { lookups } from './graphql/lookups.ts'
import { nodeTypes } from './graphql/node-types.ts'

const folder = 'graphql/schema'
const notice = '# Generated from src/model by npm run generate: do not edit.\n'

export async function generateGraphql(): Promise<{ files: readonly GeneratedFile[]; complaints: readonly string[] }> {
  const sdl = Object.entries({ nodes: nodeTypes(), lists: lists(), filters: filters(), lookups: lookups() }).map(([name, text]) => ({
    path: `${folder}/${name}.generated.graphql`,
    content: `${notice}${text}\n`,
  }))
  const written = readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.graphql') && !name.endsWith('.generated.graphql'))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, content: readFileSync(join(projectRoot, folder, name), 'utf8') }))
  const text = [...written, ...sdl].map((file) => file.content).join('\n')
  const complaint = complaintOf(text)
  if (complaint !== undefined) return { files: sdl, complaints: [`${folder}: ${complaint}`] }
  return { files: [...sdl, { path: 'src/graphql/types.generated.ts', content: await types(text) }], complaints: [] }
}

/** What makes the SDL no schema; undefined when it is one. */
function complaintOf(sdl: string): string | undefined {
  try {
    buildSchema(sdl)
    return undefined
  } catch (error) {
    if (error instanceof Error) return error.message
    throw error
  }
}

/** Answers of questions, by SDL type; the field resolvers turn their bit-sets into lists. */
const answers: Readonly<Record<string, string>> = {
  Subgraph: 'Subgraph',
  SubgraphRelationship: 'SubgraphRelationship',
  PathResult: 'PathResult',
  Path: 'Path',
  Hop: 'Hop',
  ChainResult: 'ChainResult',
  Chain: 'Chain',
  ChainStep: 'ChainStep',
  Remedy: 'Remedy',
  CoOccurrence: 'CoOccurrence',
  Method: 'Method',
  CodeSet: 'CodeSet',
  Backbone: 'Backbone',
  BackboneLink: 'BackboneLink',
  NetworkLink: 'NetworkLink',
  CrossDomainLink: 'CrossDomainLink',
  DomainLinkMatrix: 'DomainLinkMatrix',
  DomainLinkCell: 'DomainLinkCell',
  DomainPair: 'DomainPair',
  GapMap: 'GapMap',
  GapMapCell: 'GapMapCell',
  EvidenceGroup: 'EvidenceGroup',
  DimensionValue: 'DimensionValue',
  FrameworkMatrix: 'FrameworkMatrix',
  FrameworkCell: 'FrameworkCell',
  FrameworkBarrier: 'FrameworkBarrier',
  Addressing: 'Addressing',
  ReportedCode: 'ReportedCode',
  StrataResult: 'StrataResult',
  Stratum: 'Stratum',
  Comparison: 'Comparison',
  Coverage: 'Coverage',
  IntersectionCount: 'IntersectionCount',
  IntersectionResult: 'IntersectionResult',
}

/** In resolvers a node is its number in the projection, and an edge what `lists.ts` makes. */
function mappers(): Record<string, string> {
  return {
    Node: 'number',
    ...Object.fromEntries(listedTypes.map((type) => [type, 'number'])),
    ...Object.fromEntries(listedTypes.map((type) => [`${type}Edge`, './edges.ts#NodeEdge'])),
    ...Object.fromEntries(Object.entries(answers).map(([type, name]) => [type, `../questions/index.ts#${name} as ${type}Answer`])),
    OmittedNodes: './resolvers/walks.ts#Omitted',
    SearchEdge: './search/index.ts#SearchEdge as SearchEdgeModel',
    Meta: '../projection/index.ts#Projection',
    Run: './resolvers/meta.ts#RunRow',
  }
}

async function types(sdl: string): Promise<string> {
  const filename = 'src/graphql/types.generated.ts'
  const config = {
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    strictScalars: true,
    // Resolvers never see an explicit null in an argument: schema.ts takes it out, for it says what leaving out says.
    inputMaybeValue: 'T',
    // A default that the SDL states is always there.
    avoidOptionals: { defaultValue: true },
    scalars: { JSON: 'unknown' },
    emitLegacyCommonJSImports: false,
    contextType: './context.ts#Context',
    mappers: mappers(),
  }
  const generates = { [filename]: { plugins: ['typescript', 'typescript-resolvers'], config } }
  const [file] = await generate({ schema: sdl, generates, silent: true, cwd: projectRoot }, false)
  return `/** Generated from graphql/schema by npm run generate: do not edit. */\n${file?.content ?? ''}\n`
}
