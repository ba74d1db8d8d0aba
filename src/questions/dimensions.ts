/** What evidence can be laid out by. One table says for each dimension whose the values are and how they are read. */
import type { NodeLabel, RelationshipType } from '../model/index.ts'
import type { Projection } from '../projection/index.ts'
import type { YearBin } from './year-bins.ts'

export const dimensionNames = [
  'DOMAIN',
  'THEME',
  'DETERMINANT',
  'KIND',
  'LEVEL',
  'FACTOR',
  'STAKEHOLDER',
  'PARTICIPANT',
  'TECHNOLOGY',
  'SETTING',
  'DESIGN',
  'COUNTRY',
  'YEAR',
  'DATA_SET',
  'REVIEW',
] as const

export type Dimension = (typeof dimensionNames)[number]

export interface DimensionSpec {
  /**
   * Whose the values are. CODE: the determinant's, so that every finding of it has them. FINDING: the finding's own; a study
   * may be coded with them without a place. STUDY: the study's, so that every finding of it has them.
   */
  readonly owner: 'CODE' | 'FINDING' | 'STUDY'
  /** Nodes that can be values; empty where values are texts. */
  readonly labels: readonly NodeLabel[]
  /** Values of a determinant or study (node number) or of a finding (index): ids of nodes, or texts. Empty: none is stated. */
  readonly valuesOf: (owner: number) => readonly string[]
}

export interface DimensionOptions {
  /** Bins of YEAR; absent: every year by itself. */
  readonly years?: readonly YearBin[] | undefined
  /** Whether a finding has the themes above its determinant's as well. */
  readonly rollUp: boolean
}

/** The dimensions of one projection. */
export function dimensionsOf(projection: Projection, { years, rollUp }: DimensionOptions): Readonly<Record<Dimension, DimensionSpec>> {
  const { graph, evidence } = projection
  const ids = (nodes: readonly number[]) => nodes.filter((node) => node >= 0).map((node) => graph.id(node))
  const node = (found: number | undefined) => ids(found === undefined ? [] : [found])
  const reached = (type: RelationshipType, direction: 'IN' | 'OUT') => (study: number) => ids(graph.neighbors(study, type, direction))
  const property = (name: string) => (study: number) => {
    const value = graph.properties(study)[name]
    if (typeof value === 'number') return [yearKey(value, years)]
    return value === undefined || typeof value === 'boolean' ? [] : typeof value === 'string' ? [value] : value
  }
  const themes = themesOf(projection, rollUp)
  const ofCode = (labels: readonly NodeLabel[], valuesOf: DimensionSpec['valuesOf']) => ({ owner: 'CODE', labels, valuesOf }) as const
  const ofFinding = (labels: readonly NodeLabel[], valuesOf: DimensionSpec['valuesOf']) => ({ owner: 'FINDING', labels, valuesOf }) as const
  const ofStudy = (labels: readonly NodeLabel[], valuesOf: DimensionSpec['valuesOf']) => ({ owner: 'STUDY', labels, valuesOf }) as const
  return {
    DOMAIN: ofCode(['Domain'], (determinant) => node(evidence.domain(determinant))),
    THEME: ofCode(['Theme'], (determinant) => ids(themes.get(determinant) ?? [])),
    DETERMINANT: ofCode(['Barrier', 'Facilitator'], (determinant) => node(determinant)),
    KIND: ofCode([], (determinant) => [graph.label(determinant) === 'Barrier' ? 'BARRIER' : 'FACILITATOR']),
    LEVEL: ofFinding(['SystemLevel'], (finding) => node(evidence.findingLevel[finding])),
    FACTOR: ofFinding(['IntersectionalFactor'], (finding) => ids(evidence.findingFactors[finding] ?? [])),
    STAKEHOLDER: ofFinding(['Stakeholder'], (finding) => node(evidence.findingStakeholder[finding])),
    PARTICIPANT: ofStudy(['Stakeholder'], reached('INVOLVES', 'OUT')),
    TECHNOLOGY: ofStudy(['Technology'], reached('EXAMINES', 'OUT')),
    SETTING: ofStudy([], property('settings')),
    DESIGN: ofStudy([], property('design')),
    COUNTRY: ofStudy([], property('countries')),
    YEAR: ofStudy([], property('year')),
    DATA_SET: ofStudy(['DataSet'], reached('CODED_IN', 'OUT')),
    REVIEW: ofStudy(['Review'], reached('INCLUDES', 'IN')),
  }
}

function yearKey(year: number, bins: readonly YearBin[] | undefined): string {
  return bins?.find(({ from, to }) => from <= year && year <= to)?.key ?? `${year}`
}

/** Themes of each determinant, those above included where asked for. */
function themesOf({ evidence }: Projection, rollUp: boolean): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  for (const theme of evidence.codes('THEME')) {
    for (const held of rollUp ? evidence.themeAndBelow(theme) : [theme]) holders.set(held, [...(holders.get(held) ?? []), theme])
  }
  return new Map(evidence.codes('DETERMINANT').map((determinant) => [determinant, holders.get(evidence.theme(determinant) ?? -1) ?? []]))
}
