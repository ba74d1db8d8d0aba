/** What a `where` can be about: one label, or one of the interfaces that several labels share. */
import { type CodeKind, codeKinds, type NodeLabel, nodeLabels, nodeSpecs } from '../model/index.ts'

export type FilterTarget = NodeLabel | 'Determinant' | 'Code'

const determinants: readonly NodeLabel[] = nodeLabels.filter((label) => nodeSpecs[label].also.includes('Determinant'))
const codes: readonly NodeLabel[] = nodeLabels.filter((label) => nodeSpecs[label].also.includes('Code'))

export function labelsOf(target: FilterTarget): readonly NodeLabel[] {
  if (target === 'Determinant') return determinants
  return target === 'Code' ? codes : [target]
}

/** The narrowest target that takes in some labels: relations lead to one label, to determinants or to codes. */
export function targetOf(labels: readonly NodeLabel[]): FilterTarget {
  const [first, ...rest] = [...new Set(labels)]
  if (first !== undefined && rest.length === 0) return first
  return labels.every((label) => determinants.includes(label)) ? 'Determinant' : 'Code'
}

/** Kind of the codes with a label, e.g. `BARRIER`; undefined for other labels. */
export function kindOfLabel(label: NodeLabel): CodeKind | undefined {
  return kindsByLabel.get(label)
}

const kindsByLabel: ReadonlyMap<NodeLabel, CodeKind> = new Map(
  (Object.keys(codeKinds) as CodeKind[]).flatMap((kind) => {
    const [label, other] = codeKinds[kind] as readonly NodeLabel[]
    return label !== undefined && other === undefined ? [[label, kind] as const] : []
  }),
)
