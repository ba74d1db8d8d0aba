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

export interface Reference {
  readonly name: string
  readonly line: number
}

export interface Analysis {
  /** Errors and warnings alike. */
  readonly diagnostics: readonly { readonly line: number; readonly text: string }[]
  readonly statements: number
  readonly tree: SyntaxNode
  readonly parameters: readonly Reference[]
  readonly labels: readonly (Reference & { readonly kind: 'label' | 'relationship type' | 'either' })[]
  readonly symbols: SymbolTable
}

export type Schema = DbSchema
export type { LabelOrCondition, Symbol as CypherSymbol } from '@neo4j-cypher/language-support'

/** Parses and analyses one statement. */
export function analyse(text: string, schema: Schema): Analysis {
  const { diagnostics, symbolTables } = lintCypherQuery(text, schema)
  // The parse is not exported; element access reaches it with its types intact.
  const parsing = new CypherLanguageService({ consoleCommandsEnabled: false })['parse'](text)
  const statements = parsing.statementsParsing.filter((one) => one.ctx.getText().replace(/<EOF>|;/g, '') !== '')
  const ruleNames = statements[0]?.parser.ruleNames ?? []
  const children = statements.map(({ ctx }) => plainTree(ctx, text, ruleNames))
  return {
    diagnostics: diagnostics.map((one) => ({ line: one.range.start.line + 1, text: one.message })),
    statements: statements.length,
    tree: { rule: 'file', text, start: 0, line: 1, children },
    parameters: statements.flatMap((one) => one.collectedParameters.map(({ name, line }) => ({ name, line }))),
    labels: statements.flatMap((one) =>
      one.collectedLabelOrRelTypes.map(({ labelText, labelType, line }) => ({
        name: labelText.replace(/^`|`$/g, ''),
        line,
        kind: labelType === 'Label' ? 'label' : labelType === 'Relationship type' ? 'relationship type' : 'either',
      })),
    ),
    symbols: symbolTables.flat(),
  }
}

/** The canonical format, or undefined when formatting does not settle: the formatter's second pass changes its first. */
export function canonicalFormat(text: string): string | undefined {
  const format = (source: string) => `${formatQuery(source, { maxColumn: 120 }).formattedQuery.trimEnd()}\n`
  const once = format(text)
  return format(once) === once ? once : undefined
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
