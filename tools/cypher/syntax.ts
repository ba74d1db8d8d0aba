/** Walks over the syntax tree of a statement. */
import type { SyntaxNode } from './language.ts'

/** All nodes of these rules, in text order; does not look below rules of `without`. */
export function findRules(node: SyntaxNode, rules: readonly string[], without: readonly string[] = []): readonly SyntaxNode[] {
  const below = node.children.filter((child) => !without.includes(child.rule)).flatMap((child) => findRules(child, rules, without))
  return rules.includes(node.rule) ? [node, ...below] : below
}

export function childOf(node: SyntaxNode, rule: string): SyntaxNode | undefined {
  return node.children.find((child) => child.rule === rule)
}

/** The first node down a chain of only children that has this rule: what an expression is when it is nothing else. */
export function soleRule(node: SyntaxNode, rule: string): SyntaxNode | undefined {
  if (node.rule === rule) return node
  const [only, ...others] = node.children
  return only === undefined || others.length > 0 ? undefined : soleRule(only, rule)
}

/** A name without its back-ticks. */
export function plainName(node: SyntaxNode): string {
  return node.text.replace(/^`|`$/g, '')
}

const subqueries = ['subqueryClause', 'existsExpression', 'countExpression', 'collectExpression']

/** Names of the returned columns, one list for every RETURN that ends the statement (several under UNION). */
export function returnedColumns(tree: SyntaxNode): readonly (readonly string[])[] {
  return findRules(tree, ['returnClause'], subqueries).map((clause) =>
    findRules(clause, ['returnItem'], subqueries).map((item) => plainName(item.children.at(-1) ?? item)),
  )
}

const writeClauses = ['createClause', 'mergeClause', 'setClause', 'deleteClause', 'removeClause', 'insertClause', 'foreachClause']

/** Clauses that change data. */
export function writesOf(tree: SyntaxNode): readonly SyntaxNode[] {
  return findRules(tree, writeClauses)
}
