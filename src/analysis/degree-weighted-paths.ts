import { badInput } from '../errors.ts'

/** One step of a path type: node numbers from, to. A relation without direction is given both ways. */
export type RelationStep = readonly (readonly [from: number, to: number])[]

export interface DegreeWeightedPaths {
  readonly pathCount: number
  /** Sum over paths of the product over steps of (degree of from * degree of to)^-damping; 0 without a path. */
  readonly connectivity: number
}

/**
 * Degree-weighted path count (Himmelstein and Baranzini 2015): how closely two nodes are joined by paths of one type, with
 * paths through nodes that have many links of that kind counting less. `damping` 0 counts paths, 0.5 is usual, 1 is strong.
 * Degrees are those of the step's own relation. Paths that come back to a node do not count. O(paths of the type from `source`).
 * @throws ClientError BAD_USER_INPUT when damping is not in 0..1.
 */
export function degreeWeightedPaths(steps: readonly RelationStep[], source: number, target: number, damping: number): DegreeWeightedPaths {
  if (!(damping >= 0 && damping <= 1)) throw badInput('damping', 'a number from 0 to 1', damping)
  const relations = steps.map((pairs) => {
    const next = new Map<number, number[]>()
    const incoming = new Map<number, number>()
    for (const [from, to] of pairs) {
      next.set(from, [...(next.get(from) ?? []), to])
      incoming.set(to, (incoming.get(to) ?? 0) + 1)
    }
    return { next, incoming }
  })
  let pathCount = 0
  let connectivity = 0
  const walk = (node: number, depth: number, passed: readonly number[], degreeProduct: number): void => {
    const relation = relations[depth]
    if (relation === undefined) {
      if (node !== target) return
      pathCount++
      connectivity += degreeProduct ** -damping
      return
    }
    const following = relation.next.get(node) ?? []
    for (const to of following) {
      if (passed.includes(to)) continue
      walk(to, depth + 1, [...passed, to], degreeProduct * following.length * (relation.incoming.get(to) ?? 1))
    }
  }
  walk(source, 0, [source], 1)
  return { pathCount, connectivity }
}
