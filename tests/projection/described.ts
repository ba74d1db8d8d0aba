/** Everything that a projection says, by id: two that say the same are equal here. */
import { relationshipTypes } from '../../src/model/index.ts'
import type { Projection } from '../../src/projection/index.ts'

export function described({ dataVersion, graph, evidence }: Projection) {
  const nodes = Array.from({ length: graph.nodeCount }, (_, node) => node)
  return {
    dataVersion,
    packages: graph.packages,
    nodes: nodes.map((node) => [graph.id(node), graph.label(node), graph.properties(node)]),
    relationships: relationshipTypes.flatMap((type) =>
      nodes.flatMap((from) =>
        graph.neighbors(from, type, 'OUT').map((to) => [graph.id(from), type, graph.id(to), graph.relationshipProperties(from, type, to)]),
      ),
    ),
    aliases: nodes.flatMap((node) => {
      const { aliases } = graph.properties(node)
      return Array.isArray(aliases) ? aliases.map((alias) => [alias, graph.find(alias) === node]) : []
    }),
    columns: {
      studies: evidence.studies,
      findings: evidence.findings,
      study: evidence.findingStudy,
      determinant: evidence.findingDeterminant,
      level: evidence.findingLevel,
      stakeholder: evidence.findingStakeholder,
      factors: evidence.findingFactors,
      links: evidence.statedLinks,
    },
  }
}
