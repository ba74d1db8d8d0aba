/**
 * Fewest steps from any of some nodes to every node within `depth` steps, the nodes themselves at 0. Breadth first;
 * O(nodes reached + their neighbours).
 */
export function distancesFrom(
  starts: Iterable<number>,
  depth: number,
  neighborsOf: (node: number) => Iterable<number>,
): ReadonlyMap<number, number> {
  const distances = new Map<number, number>()
  let layer = [...starts]
  for (const start of layer) distances.set(start, 0)
  for (let distance = 1; distance <= depth && layer.length > 0; distance++) {
    const next: number[] = []
    for (const node of layer) {
      for (const neighbor of neighborsOf(node)) {
        if (distances.has(neighbor)) continue
        distances.set(neighbor, distance)
        next.push(neighbor)
      }
    }
    layer = next
  }
  return distances
}
