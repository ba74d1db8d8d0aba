/** Finds every property that a statement reads or writes, with the labels of its owner. */
import { commandLabels } from './labels.ts'
import type { CypherSymbol, LabelOrCondition, SyntaxNode } from './language.ts'
import { childOf, findRules, plainName, soleRule } from './syntax.ts'

export interface PropertyUse {
  readonly name: string
  readonly line: number
  readonly owner: 'node' | 'relationship'
  /** As far as the text tells; an empty `and` where it does not. */
  readonly labels: LabelOrCondition
}

/** Uses of properties of nodes and relationships; keys of plain maps are none. */
export function propertyUses(tree: SyntaxNode, symbols: readonly CypherSymbol[]): readonly PropertyUse[] {
  return [...inPatterns(tree, symbols), ...inExpressions(tree, symbols), ...inSetMaps(tree, symbols), ...inCommands(tree)]
}

/** `(s:Study {id: $id})`, `-[r:ALIGNED_TO {match: 'EXACT'}]->`. */
function inPatterns(tree: SyntaxNode, symbols: readonly CypherSymbol[]): readonly PropertyUse[] {
  return findRules(tree, ['nodePattern', 'relationshipPattern']).flatMap((pattern) => {
    const owner = pattern.rule === 'nodePattern' ? 'node' : 'relationship'
    const variable = childOf(pattern, 'variable')
    const labels = (variable && symbolAt(variable, symbols)?.labels) ?? labelsOf(childOf(pattern, 'labelExpression'))
    const map = childOf(pattern, 'properties')
    return map === undefined ? [] : keysOf(map, owner, labels)
  })
}

/** `s.title`, and `s{.title}`. */
function inExpressions(tree: SyntaxNode, symbols: readonly CypherSymbol[]): readonly PropertyUse[] {
  return findRules(tree, ['expression2', 'mapProjection']).flatMap((node) => {
    const [first, second] = node.children
    if (first === undefined) return []
    const variable = soleRule(first, 'variable')
    const owner = variable && ownerAt(variable, symbols)
    if (owner === undefined) return []
    const properties =
      node.rule === 'mapProjection'
        ? findRules(node, ['mapProjectionElement']).flatMap((element) => element.children.filter((child) => child.rule === 'property'))
        : [second].flatMap((postFix) => (postFix === undefined ? [] : [soleRule(postFix, 'property')]))
    return properties.flatMap((property) => {
      const key = property?.children.at(-1)
      return key === undefined ? [] : [{ name: plainName(key), line: key.line, ...owner }]
    })
  })
}

/** `SET s += {title: $title}`. */
function inSetMaps(tree: SyntaxNode, symbols: readonly CypherSymbol[]): readonly PropertyUse[] {
  return findRules(tree, ['setItem']).flatMap((item) => {
    const [target, , value] = item.children
    const owner = target?.rule === 'variable' ? ownerAt(target, symbols) : undefined
    const map = value && soleRule(value, 'map')
    return owner === undefined || map === undefined ? [] : keysOf(map, owner.owner, owner.labels)
  })
}

/** `FOR (n:Study|Finding) ON EACH [n.title]`, `REQUIRE n.id IS UNIQUE`. */
function inCommands(tree: SyntaxNode): readonly PropertyUse[] {
  return findRules(tree, ['createConstraint', 'createIndex']).flatMap((command) => {
    const [pattern] = findRules(command, ['commandNodePattern', 'multiLabelNodePattern'])
    const labels: LabelOrCondition = {
      condition: 'or',
      children: (pattern === undefined ? [] : commandLabels(pattern)).map((label) => ({ value: plainName(label) })),
    }
    return findRules(command, ['property']).flatMap((property) => {
      const key = property.children.at(-1)
      return key === undefined ? [] : [{ name: plainName(key), line: key.line, owner: 'node' as const, labels }]
    })
  })
}

function keysOf(map: SyntaxNode, owner: PropertyUse['owner'], labels: LabelOrCondition): readonly PropertyUse[] {
  const inner = soleRule(map, 'map') ?? map
  return inner.children
    .filter((child) => child.rule === 'propertyKeyName')
    .map((key) => ({ name: plainName(key), line: key.line, owner, labels }))
}

function labelsOf(expression: SyntaxNode | undefined): LabelOrCondition {
  const names = expression === undefined ? [] : findRules(expression, ['labelExpression1']).map((name) => ({ value: plainName(name) }))
  return { condition: expression?.text.includes('!') ? 'any' : expression?.text.includes('|') ? 'or' : 'and', children: names }
}

function symbolAt(variable: SyntaxNode, symbols: readonly CypherSymbol[]): CypherSymbol | undefined {
  const named = symbols.filter((symbol) => symbol.variable === plainName(variable))
  return named.find((symbol) => symbol.references.includes(variable.start)) ?? (named.length === 1 ? named[0] : undefined)
}

function ownerAt(variable: SyntaxNode, symbols: readonly CypherSymbol[]): Pick<PropertyUse, 'owner' | 'labels'> | undefined {
  const symbol = symbolAt(variable, symbols)
  if (symbol === undefined || symbol.types.length !== 1) return undefined
  const [type] = symbol.types
  return type === 'Node' || type === 'Relationship'
    ? { owner: type === 'Node' ? 'node' : 'relationship', labels: symbol.labels }
    : undefined
}
