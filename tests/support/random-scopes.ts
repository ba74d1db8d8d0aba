/** Scopes of the shipped data set as people might ask for them, all levels of the filter included. */
import fc from 'fast-check'
import type { EvidenceFilter } from '../../src/projection/index.ts'

const levels = ['nano', 'micro', 'meso', 'macro']
const domains = ['cognitive', 'patient', 'professional', 'evidence', 'system', 'resources']

const plain: fc.Arbitrary<EvidenceFilter> = fc.oneof(
  fc.record({ levels: fc.subarray(levels, { minLength: 1 }) }),
  fc.record({ years: fc.record({ from: fc.integer({ min: 2008, max: 2021 }) }) }),
  fc.record({ effects: fc.subarray<'PRESENT' | 'ABSENT' | 'MIXED'>(['PRESENT', 'ABSENT', 'MIXED'], { minLength: 1 }) }),
  fc.record({ determinantKinds: fc.constantFrom<('BARRIER' | 'FACILITATOR')[]>(['BARRIER'], ['FACILITATOR'], ['BARRIER', 'FACILITATOR']) }),
  fc.record({ domains: fc.subarray(domains, { minLength: 2 }) }),
  fc.record({ agreement: fc.constantFrom<('BOTH' | 'ADJUDICATED')[]>(['BOTH'], ['ADJUDICATED']) }),
  fc.record({ studiesWith: fc.constantFrom<EvidenceFilter[]>([{ determinants: ['poor-usability'] }], [{ levels: ['macro'] }]) }),
)

/** Nothing at all in a third of the cases. */
export const randomScopes: fc.Arbitrary<EvidenceFilter> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<EvidenceFilter>({}) },
  { weight: 3, arbitrary: plain },
  { weight: 2, arbitrary: fc.tuple(plain, plain).map(([a, b]): EvidenceFilter => ({ ...a, ...b })) },
  { weight: 1, arbitrary: plain.map((not): EvidenceFilter => ({ not })) },
)
