/** Relationships that a statement writes must be ones that the graph schema allows; the linter looks at those it reads only. */
import type { Analysis, SyntaxNode } from './language.ts'
import { childOf, findRules, plainName } from './syntax.ts'
import { graphSchema } from './vocabulary.ts'

/** Complaints about CREATE and MERGE patterns whose type and labels the text tells. */
export function reversedWrites(analysis: Analysis): readonly { readonly line: number; readonly text: string }[] {
  return findRules(analysis.tree, ['createClause', 'mergeClause']).flatMap((clause) =>
    findRules(clause, ['patternElement']).flatMap((element) =>
      element.children.flatMap((relationship, index) => {
        const left = element.children[index - 1]
        const right = element.children[index + 1]
        if (relationship.rule !== 'relationshipPattern' || left === undefined || right === undefined) return []
        return checkOne(analysis, relationship, left, right)
      }),
    ),
  )
}

function checkOne(analysis: Analysis, relationship: SyntaxNode, left: SyntaxNode, right: SyntaxNode) {
  const [type] = labelsOf(analysis, relationship)
  if (type === undefined) return []
  const backwards = childOf(relationship, 'leftArrow') !== undefined
  const from = labelsOf(analysis, backwards ? right : left)
  const to = labelsOf(analysis, backwards ? left : right)
  const fits = (known: readonly string[], label: string) => known.length === 0 || known.includes(label)
  const allowed = graphSchema.some((triple) => triple.relType === type && fits(from, triple.from) && fits(to, triple.to))
  return allowed
    ? []
    : [{ line: relationship.line, text: `(:${from.join('|')})-[:${type}]->(:${to.join('|')}) is not in the graph schema` }]
}

/** Labels of a node or the type of a relationship, from the pattern or from where its variable was bound. */
function labelsOf(analysis: Analysis, pattern: SyntaxNode): readonly string[] {
  const expression = childOf(pattern, 'labelExpression')
  if (expression !== undefined) return /[$!]/.test(expression.text) ? [] : findRules(expression, ['labelExpression1']).map(plainName)
  const variable = childOf(pattern, 'variable')
  const symbol = variable && analysis.symbols.find((one) => one.variable === plainName(variable) && one.references.includes(variable.start))
  const tree = symbol?.labels
  if (tree === undefined) return []
  const children = 'value' in tree ? [tree] : tree.condition === 'and' || tree.condition === 'or' ? tree.children : []
  return children.flatMap((child) => ('value' in child ? [child.value] : []))
}
