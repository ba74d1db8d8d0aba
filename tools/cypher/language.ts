/**
 * The only file that touches @neo4j-cypher/language-support: Neo4j's own parser and semantic analysis. The package is a
 * pre-release, so everything it knows leaves this file as plain data.
 */
import { CypherLanguageService, type DbSchema, formatQuery, lintCypherQuery, type SymbolTable } from '@neo4j-cypher/language-support'

/** A node of the syntax tree: a grammar rule, or a token when `rule` is empty. Offsets count from the start of the text. */
export interface SyntaxNode {
  readonly rule: string
  readonly text: string
  readonly start: number
  /** From 1. */
  readonly line: number
  readonly children: readonly SyntaxNode[]
}

interface Reference {
  readonly name: string
  readonly line: number
}

export interface Analysis {
  /** Errors and warnings alike. */
  readonly diagnostics: readonly { readonly line: number; readonly text: string }[]
  readonly statements: number
  readonly tree: SyntaxNode
  readonly parameters: readonly Reference[]
  readonly symbols: SymbolTable
}

export type Schema = DbSchema
export type { LabelOrCondition, Symbol as CypherSymbol } from '@neo4j-cypher/language-support'

/** Parses and analyses one statement. */
export function analyse(text: string, schema: Schema): Analysis {
  const { diagnostics, symbolTables } = lintCypherQuery(text, schema)
  const statements = parse(text).filter((one) => one.ctx.getText().replace(/<EOF>|;/g, '') !== '')
  const ruleNames = statements[0]?.parser.ruleNames ?? []
  const children = statements.map(({ ctx }) => plainTree(ctx, text, ruleNames))
  return {
    diagnostics: distinct(diagnostics.map((one) => ({ line: one.range.start.line + 1, text: String(one.message) }))),
    statements: statements.length,
    tree: { rule: 'file', text, start: 0, line: 1, children },
    parameters: statements.flatMap((one) => one.collectedParameters.map(({ name, line }) => ({ name, line }))),
    symbols: symbolTables.flat(),
  }
}

/** The analysis names a parameter once for each of its uses. */
function distinct(diagnostics: Analysis['diagnostics']): Analysis['diagnostics'] {
  return diagnostics.filter(({ line, text }, index) => diagnostics.findIndex((one) => one.line === line && one.text === text) === index)
}

/**
 * The canonical format; undefined when formatting does not settle (a second pass changes the first) or changes more than
 * spaces, line ends and the case of keywords.
 */
export function canonicalFormat(text: string): string | undefined {
  const format = (source: string) => `${formatQuery(source, { maxColumn: 120 }).formattedQuery.trimEnd()}\n`
  const bare = (source: string) => source.replace(/\s/g, '').toLowerCase()
  const once = format(text)
  return bare(once) === bare(text) && format(once) === once ? once : undefined
}

/** The part of the package's parse that is used here. */
interface ParsedStatement {
  readonly parser: { readonly ruleNames: readonly string[] }
  readonly ctx: { getText(): string }
  readonly collectedParameters: readonly Reference[]
}

/** The package parses but exports no parse: this reaches the method that its declarations call private. */
function parse(text: string): readonly ParsedStatement[] {
  const service = new CypherLanguageService({ consoleCommandsEnabled: false })
  const { statementsParsing } = Reflect.apply(Reflect.get(service, 'parse'), service, [text]) as { statementsParsing: ParsedStatement[] }
  return statementsParsing
}

/** The part of an antlr tree that is used here; rules have `ruleIndex` and `children`, tokens have `symbol`. */
interface AntlrNode {
  readonly ruleIndex?: number
  readonly children?: readonly unknown[] | null
  readonly start?: { readonly start: number; readonly line: number } | null
  readonly stop?: { readonly stop: number } | null
  readonly symbol?: { readonly start: number; readonly stop: number; readonly line: number }
}

function plainTree(source: unknown, text: string, ruleNames: readonly string[]): SyntaxNode {
  const node = source as AntlrNode
  const start = node.symbol?.start ?? node.start?.start ?? 0
  const stop = node.symbol?.stop ?? node.stop?.stop ?? start - 1
  return {
    rule: node.ruleIndex === undefined || node.ruleIndex < 0 ? '' : (ruleNames[node.ruleIndex] ?? ''),
    text: text.slice(start, stop + 1),
    start,
    line: node.symbol?.line ?? node.start?.line ?? 1,
    children: (node.children ?? []).map((child) => plainTree(child, text, ruleNames)),
  }
}
