/**
 * Clusters of studies that share people: connected components of studies that have an author's name in common, exactly as
 * the sources give it (so two people of one name join clusters, and one person spelt in two ways does not).
 * Gives the cluster of each study, numbered from 0 in order of first appearance. A study without authors is its own.
 * Near-linear in the number of names (union-find).
 */
export function authorClusters(authors: readonly (readonly string[])[]): Int32Array {
  const parent = Int32Array.from(authors.keys())
  const rootOf = (study: number): number => {
    let root = study
    while (parent[root] !== root) {
      const above = parent[root] ?? root
      parent[root] = parent[above] ?? above
      root = parent[root] ?? root
    }
    return root
  }
  const firstStudyOf = new Map<string, number>()
  for (const [study, names] of authors.entries()) {
    for (const name of names) {
      const first = firstStudyOf.get(name)
      if (first === undefined) firstStudyOf.set(name, study)
      else parent[rootOf(study)] = rootOf(first)
    }
  }
  const numberOf = new Map<number, number>()
  return Int32Array.from(authors.keys(), (study) => {
    const root = rootOf(study)
    const number = numberOf.get(root) ?? numberOf.size
    numberOf.set(root, number)
    return number
  })
}
