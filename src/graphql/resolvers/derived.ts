/** Fields that take several steps: the table of tools/graphql/derived-fields.ts, resolved. */
import {
  codesOfStudy,
  coOccurring,
  determinantsOfDomain,
  determinantsReportedThere,
  findingsBelow,
  studiesReporting,
} from './evidence-lists.ts'
import type { NodeField, ResolverTable } from './field-resolver.ts'
import { statedNeighbors } from './stated-lists.ts'

const domain: NodeField = (node, _args, { projection }) => projection.evidence.domain(node) ?? null

const determinantFields = {
  kind: ((node, _args, { projection }) => projection.graph.label(node).toUpperCase()) satisfies NodeField,
  domain,
  studies: studiesReporting,
  coOccurring,
  addresses: statedNeighbors('ADDRESSES', 'source'),
  addressedBy: statedNeighbors('ADDRESSES', 'target'),
  leadsTo: statedNeighbors('LEADS_TO', 'source'),
  resultsFrom: statedNeighbors('LEADS_TO', 'target'),
  worsens: statedNeighbors('WORSENS', 'source'),
  worsenedBy: statedNeighbors('WORSENS', 'target'),
}
const placeFields = { studies: studiesReporting, determinants: determinantsReportedThere }

export const derivedResolvers: ResolverTable = {
  Barrier: determinantFields,
  Facilitator: determinantFields,
  Theme: { domain, studies: studiesReporting, findings: findingsBelow },
  Domain: { studies: studiesReporting, determinants: determinantsOfDomain, findings: findingsBelow },
  SystemLevel: placeFields,
  IntersectionalFactor: placeFields,
  Stakeholder: placeFields,
  Technology: placeFields,
  Study: {
    determinants: codesOfStudy('Determinant', 'DETERMINANT'),
    themes: codesOfStudy('Theme', 'THEME'),
    domains: codesOfStudy('Domain', 'DOMAIN'),
    levels: codesOfStudy('SystemLevel', 'LEVEL'),
    factors: codesOfStudy('IntersectionalFactor', 'FACTOR'),
  },
}
