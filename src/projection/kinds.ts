import { type IdKind, type NodeLabel, nodeLabels, nodeSpecs } from '../model/index.ts'
import type { GraphIndex } from './types.ts'

const labelsByKind: ReadonlyMap<IdKind, NodeLabel> = new Map(nodeLabels.map((label) => [nodeSpecs[label].kind, label]))

/** Nodes of some kinds, kind by kind; bookkeeping kinds such as `run` have none here. */
export function nodesOfKinds(graph: GraphIndex, kinds: readonly IdKind[]): readonly number[] {
  return kinds.flatMap((kind) => {
    const label = labelsByKind.get(kind)
    return label === undefined ? [] : graph.nodesOf(label)
  })
}
