import type { EvidenceFilter } from '../../api/operations.generated.ts'
import type { Code } from './index.tsx'

const keys = {
  Barrier: 'determinants',
  Facilitator: 'determinants',
  Theme: 'themes',
  Domain: 'domains',
  SystemLevel: 'levels',
  IntersectionalFactor: 'factors',
  Stakeholder: 'stakeholders',
  Technology: 'technologies',
} as const

/** The studies of a code as a scope of its own, for a table has one list and cannot have that of the code. */
export function scopeOfCode({ __typename: kind, id }: Pick<Code, '__typename' | 'id'>, scope: EvidenceFilter): EvidenceFilter {
  const key = keys[kind]
  // The page may already be narrowed to other levels, factors or technologies: the studies have to pass both.
  if (key in scope) return { ...scope, studiesWith: [{ [key]: [id] }] }
  // A study is of a technology whatever it finds; it reports a code where the code acts.
  return { ...scope, [key]: [id], ...(kind !== 'Technology' && { effects: ['PRESENT'] }) }
}
