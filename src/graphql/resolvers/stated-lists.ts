/** Determinants that studies state to be joined with one: what it addresses, leads to or worsens, and the other way round. */
import type { StatedLinkRow } from '../../projection/index.ts'
import type { EdgeCounts } from '../edges.ts'
import { listField } from './evidence-lists.ts'
import type { NodeListField } from './field-resolver.ts'

/**
 * @param end the end of the link at which the determinant stands whose list it is
 */
export function statedNeighbors(relation: StatedLinkRow['relation'], end: 'source' | 'target'): NodeListField {
  const other = end === 'source' ? 'target' : 'source'
  return listField('Determinant', ({ evidence }, determinant, { contains }) => {
    const linksOf = new Map<number, StatedLinkRow[]>()
    for (const link of evidence.statedLinks) {
      if (link.relation !== relation || link[end] !== determinant || !contains(link.node)) continue
      linksOf.set(link[other], [...(linksOf.get(link[other]) ?? []), link])
    }
    const counts = (node: number): EdgeCounts => {
      const links = linksOf.get(node) ?? []
      return { studyCount: new Set(links.map((link) => link.study)).size, findingCount: null, statedLinkCount: links.length }
    }
    return { nodes: [...linksOf.keys()].sort((a, b) => a - b), counts, scoped: true }
  })
}
