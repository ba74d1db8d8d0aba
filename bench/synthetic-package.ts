/** Made-up packages of any size for measurements; marked synthetic, so that nobody takes them for evidence. */
import type { FindingRecord, Package, StudyRecord } from '../src/model/index.ts'

const levels = ['nano', 'micro', 'meso', 'macro']
const stakeholders = ['patient', 'provider', 'manager', 'carer', 'policymaker', 'researcher', 'developer']
const findingsPerStudy = 20
const words = 'staff patients training video time trust funding access privacy design support contact workload change need'.split(' ')

/** Same size, same package: the numbers come from a generator with a fixed seed. */
export function syntheticPackage(findingCount: number, size = { determinants: 2000, themes: 100, domains: 12, factors: 21 }): Package {
  const random = seeded(20261125)
  const pick = (count: number) => Math.floor(random() * count)
  const sentence = () => `${Array.from({ length: 12 }, () => words[pick(words.length)]).join(' ')}.`
  const studies = Array.from(
    { length: Math.ceil(findingCount / findingsPerStudy) },
    (_, index): StudyRecord => ({
      id: `study-${index}`,
      title: `Made-up study ${index}: ${sentence()}`,
      authors: ['Nobody N', 'Noone O'],
      year: 2000 + pick(26),
      doi: `10.1000/synthetic.${index}`,
      design: 'interviews',
      countries: ['GB'],
      technologies: [`technology-${pick(12)}`],
      stakeholders: [stakeholders[pick(2)] ?? 'patient'],
    }),
  )
  const findings = Array.from(
    { length: findingCount },
    (_, index): FindingRecord => ({
      id: `finding-${index}`,
      study: `study-${Math.floor(index / findingsPerStudy)}`,
      // Squared, so that some determinants are named often and most are not, as in real data.
      determinant: `determinant-${Math.floor(random() ** 2 * size.determinants)}`,
      effect: 'PRESENT',
      level: levels[pick(4)] ?? 'nano',
      stakeholder: stakeholders[pick(7)] ?? 'patient',
      factors: random() < 0.2 ? [`factor-${pick(size.factors)}`] : [],
      summary: sentence(),
      basis: 'abstract',
      agreement: 'BOTH',
    }),
  )
  const numbered = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => ({ id: `${name}-${index}`, name: `${name} ${index}` }))
  return {
    name: 'synthetic',
    title: `Synthetic: ${findingCount} made-up findings`,
    sources: [],
    sourceExtent: 'ABSTRACT',
    synthetic: true,
    tables: {
      reviews: [],
      'review-statements': [],
      studies,
      findings,
      links: [],
      determinants: numbered(size.determinants, 'determinant').map((row, index) => ({
        ...row,
        kind: index % 2 === 0 ? ('BARRIER' as const) : ('FACILITATOR' as const),
        theme: `theme-${index % size.themes}`,
      })),
      themes: numbered(size.themes, 'theme').map((row, index) => ({ ...row, domain: `domain-${index % size.domains}` })),
      domains: numbered(size.domains, 'domain'),
      levels: levels.map((id, index) => ({ id, name: id, order: index + 1 })),
      factors: numbered(size.factors, 'factor'),
      publications: [],
      citations: [],
      mirrors: [],
      inclusions: [],
      alignments: [],
      'study-codes': [],
    },
  }
}

/** Mulberry32: numbers in [0, 1) that are the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
