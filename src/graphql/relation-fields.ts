/** Which fields of a node lead to its neighbours: derived from the graph schema, for the SDL and for the resolvers alike. */
import {
  type Direction,
  type NodeLabel,
  nodeLabels,
  nodeSpecs,
  type PropertySpec,
  type RelationshipType,
  relationshipSpecs,
} from '../model/index.ts'

/** One step through the graph. */
export interface Step {
  readonly type: RelationshipType
  readonly direction: Exclude<Direction, 'BOTH'>
}

export interface RelationField {
  readonly field: string
  readonly step: Step
  /** Labels that the step can arrive at. */
  readonly targets: readonly NodeLabel[]
  /** At most one neighbour. */
  readonly one: boolean
  /** "is reported by": reads from the node that has the field to the neighbour. */
  readonly caption: string
  readonly properties: Readonly<Record<string, PropertySpec>>
}

/** GraphQL types that stand for several labels. */
export const interfaceLabels = {
  Determinant: nodeLabels.filter((label) => nodeSpecs[label].also.includes('Determinant')),
  Code: nodeLabels.filter((label) => nodeSpecs[label].also.includes('Code')),
} as const satisfies Record<string, readonly NodeLabel[]>

export type InterfaceName = keyof typeof interfaceLabels
/** Types that have lists, filters and orders: every label, and the interfaces. */
export type ListedType = NodeLabel | InterfaceName

export const listedTypes: readonly ListedType[] = [...nodeLabels, 'Determinant', 'Code']

/** Labels of the nodes that a type stands for. */
export function labelsOfType(type: ListedType): readonly NodeLabel[] {
  return type === 'Determinant' || type === 'Code' ? interfaceLabels[type] : [type]
}

/** The narrowest type that holds nodes of all these labels. */
export function typeOfLabels(labels: readonly NodeLabel[]): ListedType {
  const [only] = labels
  if (labels.length === 1 && only !== undefined) return only
  return labels.every((label) => interfaceLabels.Determinant.includes(label)) ? 'Determinant' : 'Code'
}

/** Fields of nodes of one label that follow one relationship, in the order of the graph schema. */
export function relationFields(label: NodeLabel): readonly RelationField[] {
  const siblings = interfaceLabels.Determinant.includes(label) ? interfaceLabels.Determinant : [label]
  return ownFields(label).map((own) => {
    // A barrier's and a facilitator's field of one name has one type, so that `Determinant` can offer it.
    const same = siblings.flatMap((sibling) => ownFields(sibling).filter((field) => field.field === own.field))
    return { ...own, targets: [...new Set(same.flatMap((field) => field.targets))] }
  })
}

function ownFields(label: NodeLabel): readonly RelationField[] {
  return relationshipSpecs.flatMap(({ type, from, to, source, target, properties }): readonly RelationField[] => [
    ...(from.includes(label) ? [{ ...source, step: { type, direction: 'OUT' as const }, targets: to, properties }] : []),
    ...(to.includes(label) ? [{ ...target, step: { type, direction: 'IN' as const }, targets: from, properties }] : []),
  ])
}

/** Fields that every label of a type has. */
export function sharedRelationFields(type: ListedType): readonly RelationField[] {
  const [first, ...rest] = labelsOfType(type).map(relationFields)
  return (first ?? []).filter((field) => rest.every((fields) => fields.some((other) => other.field === field.field)))
}

/** True for types whose edges count the findings behind them. */
export function typeHasCounts(type: ListedType): boolean {
  return type === 'Study' || typeIsCode(type)
}

/** True for types that studies are coded with. */
export function typeIsCode(type: ListedType): boolean {
  return labelsOfType(type).every((label) => interfaceLabels.Code.includes(label))
}

/** Root field that looks up one node of a type, e.g. `systemLevel`. */
export function singularField(type: ListedType): string {
  return type.charAt(0).toLowerCase() + type.slice(1)
}

/** Root field that lists the nodes of a type, e.g. `systemLevels`. */
export function pluralField(type: ListedType): string {
  if (type === 'Determinant') return 'determinants'
  return type === 'Code' ? 'codes' : nodeSpecs[type].plural
}
