/** The graph schema in the two forms that the checker needs: Neo4j's DbSchema, and which properties a label or type has. */
import {
  bookkeepingSpecs,
  commonProperties,
  nodeLabels,
  nodeSpecs,
  type RelationshipSpec,
  relationshipSpecs,
} from '../../src/model/index.ts'
import type { LabelOrCondition, Schema } from './language.ts'

/** Labels that stand for several node labels. */
const groups = ['Entity', 'Code', 'Determinant'] as const

/** The node labels that carry a label; a node label carries itself. */
function membersOf(label: string): readonly string[] {
  return nodeLabels.filter((name) => name === label || label === 'Entity' || (nodeSpecs[name].also as readonly string[]).includes(label))
}

export const labels: ReadonlySet<string> = new Set([...nodeLabels, ...groups, ...Object.keys(bookkeepingSpecs)])
export const relationshipTypes: ReadonlySet<string> = new Set(relationshipSpecs.map((spec) => spec.type))

const nodeProperties = new Map<string, ReadonlySet<string>>([
  ...[...nodeLabels, ...groups].map((label) => [label, new Set(membersOf(label).flatMap(propertiesOf))] as const),
  ...Object.entries(bookkeepingSpecs).map(([label, properties]) => [label, new Set(Object.keys(properties))] as const),
])

function propertiesOf(label: string): readonly string[] {
  const spec = Object.entries(nodeSpecs).find(([name]) => name === label)?.[1]
  return [...Object.keys(commonProperties), ...Object.keys(spec?.properties ?? {})]
}

const relationshipProperties = new Map<string, ReadonlySet<string>>()
for (const spec of relationshipSpecs) {
  const known = relationshipProperties.get(spec.type) ?? []
  relationshipProperties.set(spec.type, new Set(['packages', ...known, ...Object.keys(spec.properties ?? {})]))
}

/** Every pair of labels that a relationship may join, groups included, in the linter's form. */
export const graphSchema: readonly { readonly from: string; readonly relType: string; readonly to: string }[] = relationshipSpecs.flatMap(
  (spec: RelationshipSpec) => withGroups(spec.from).flatMap((from) => withGroups(spec.to).map((to) => ({ from, relType: spec.type, to }))),
)

function withGroups(names: readonly string[]): readonly string[] {
  return [...names, ...groups.filter((group) => names.some((name) => membersOf(group).includes(name)))]
}

/**
 * What the linter is given. Labels, types and properties are left out: their check is our own, because the linter does
 * not look at what is written and takes a property of any label for one of every label.
 */
export function linterSchema(parameters: readonly string[]): Schema {
  return {
    parameters: Object.fromEntries(parameters.map((name) => [name, null])),
    graphSchema: graphSchema.map((triple) => ({ ...triple })),
  }
}

/** Properties that a node or relationship with these labels can have; undefined where the labels are not known. */
export function allowedProperties(owner: 'node' | 'relationship', labelTree: LabelOrCondition): ReadonlySet<string> {
  const table = owner === 'node' ? nodeProperties : relationshipProperties
  return evaluate(labelTree, table) ?? new Set([...table.values()].flatMap((names) => [...names]))
}

function evaluate(tree: LabelOrCondition, table: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> | undefined {
  if ('value' in tree) return table.get(tree.value)
  const parts = tree.children.map((child) => evaluate(child, table)).filter((part) => part !== undefined)
  if (parts.length === 0 || (tree.condition !== 'and' && tree.condition !== 'or')) return undefined
  if (tree.condition === 'or') return new Set(parts.flatMap((part) => [...part]))
  const [first, ...others] = parts
  return new Set([...(first ?? [])].filter((name) => others.every((other) => other.has(name))))
}
