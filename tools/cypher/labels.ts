/** Finds every label and relationship type that a statement names, read or written. */
import type { SyntaxNode } from './language.ts'
import { childOf, findRules, plainName } from './syntax.ts'

export interface LabelUse {
  readonly name: string
  readonly line: number
  /** A test such as `n:Finding` in an expression could be of a node or of a relationship. */
  readonly kind: 'label' | 'relationship type' | 'label or relationship type'
}

/** Names that come with parameters or rows, `$(row.label)`, are none. */
export function labelUses(tree: SyntaxNode, kind: LabelUse['kind'] = 'label or relationship type'): readonly LabelUse[] {
  if (tree.rule === 'multiLabelNodePattern') return commandLabels(tree).map((name) => labelUseOf(name, 'label'))
  const name =
    tree.rule === 'labelExpression1' || tree.rule === 'labelType' || tree.rule === 'relType'
      ? childOf(tree, 'symbolicNameString')
      : undefined
  if (name !== undefined)
    return [labelUseOf(name, tree.rule === 'labelType' ? 'label' : tree.rule === 'relType' ? 'relationship type' : kind)]
  return tree.children.flatMap((child) => labelUses(child, child.rule === 'labelExpression' ? kindIn(tree) : kind))
}

function labelUseOf(name: SyntaxNode, kind: LabelUse['kind']): LabelUse {
  return { name: plainName(name), line: name.line, kind }
}

function kindIn(pattern: SyntaxNode): LabelUse['kind'] {
  if (pattern.rule === 'nodePattern') return 'label'
  return pattern.rule === 'relationshipPattern' ? 'relationship type' : 'label or relationship type'
}

/** The labels named in `(n:Study|Finding)` of a schema command. */
export function commandLabels(tree: SyntaxNode): readonly SyntaxNode[] {
  return findRules(tree, ['commandNodePattern', 'multiLabelNodePattern']).flatMap((pattern) =>
    findRules(pattern, ['symbolicNameString']).filter((name) => name.start > (childOf(pattern, 'variable')?.start ?? 0)),
  )
}
