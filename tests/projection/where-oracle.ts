/** What a `where` means, record by record over the tables: no sets, no adjacency, nothing shared with the product. */
import { domainOf, themesUpward } from './oracle.ts'
import type { FindingRecord, StudyRecord, Tables } from './tables.ts'

type Plain = Readonly<Record<string, unknown>>

/** A record as a filter sees it. */
export interface Entry {
  readonly id: string
  readonly properties: Plain
  readonly one: Readonly<Record<string, () => Entry | undefined>>
  readonly many: Readonly<Record<string, () => readonly Entry[]>>
}

export function studyEntry(tables: Tables, study: StudyRecord): Entry {
  const findings = () => tables.findings.filter((finding) => finding.study === study.id)
  const reported = () => findings().filter((finding) => finding.effect === 'PRESENT')
  const { title, year, design, countries, settings } = study
  return {
    id: study.id,
    properties: { key: study.id.split(':')[2], title, year, design, countries, settings },
    one: {},
    many: {
      findings: () => findings().map((finding) => findingEntry(tables, finding)),
      technologies: () => study.technologies.map(leaf),
      participants: () => study.participants.map(leaf),
      determinants: () => distinct(reported().map((finding) => finding.determinant)).map((id) => determinantEntry(tables, id)),
      themes: () => {
        const direct = reported().flatMap((finding) => tables.determinants.find(({ id }) => id === finding.determinant)?.theme ?? [])
        return distinct(direct.flatMap((theme) => themesUpward(tables, theme))).map(leaf)
      },
      domains: () => distinct(reported().flatMap((finding) => domainOf(tables, finding.determinant) ?? [])).map(leaf),
      levels: () => {
        const coded = findings().length === 0 ? [] : study.codedAs.filter((id) => id.startsWith('level:'))
        return distinct([...reported().flatMap((finding) => finding.level ?? []), ...coded]).map(leaf)
      },
    },
  }
}

function findingEntry(tables: Tables, finding: FindingRecord): Entry {
  return {
    id: finding.id,
    properties: { effect: finding.effect, agreement: finding.agreement },
    one: {
      level: () => (finding.level === undefined ? undefined : leaf(finding.level)),
      determinant: () => determinantEntry(tables, finding.determinant),
    },
    many: { factors: () => finding.factors.map(leaf) },
  }
}

export function determinantEntry(tables: Tables, id: string): Entry {
  const theme = tables.determinants.find((one) => one.id === id)?.theme
  const domain = domainOf(tables, id)
  return {
    id,
    properties: {},
    one: { theme: () => (theme === undefined ? undefined : leaf(theme)), domain: () => (domain === undefined ? undefined : leaf(domain)) },
    many: {
      studies: () => {
        const reporting = tables.findings
          .filter((finding) => finding.determinant === id && finding.effect === 'PRESENT')
          .map(({ study }) => study)
        return tables.studies.filter((study) => reporting.includes(study.id)).map((study) => studyEntry(tables, study))
      },
    },
  }
}

function leaf(id: string): Entry {
  return { id, properties: {}, one: {}, many: {} }
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)]
}

export function matches(entry: Entry, where: Plain): boolean {
  return Object.entries(where).every(([key, given]) => {
    if (key === 'AND') return (given as Plain[]).every((part) => matches(entry, part))
    if (key === 'OR') return (given as Plain[]).some((part) => matches(entry, part))
    if (key === 'NOT') return !matches(entry, given as Plain)
    if (key === 'in') return (given as string[]).includes(entry.id)
    const one = entry.one[key]?.()
    if (key in entry.one) return one !== undefined && matches(one, given as Plain)
    const many = entry.many[key]?.()
    return many === undefined ? tested(entry.properties[key], given as Plain) : joined(many, given as Plain)
  })
}

function joined(entries: readonly Entry[], given: Plain): boolean {
  const passing = (where: unknown) => entries.filter((entry) => matches(entry, (where ?? {}) as Plain)).length
  return Object.entries(given).every(([key, inner]) => {
    if (key === 'some') return passing(inner) > 0
    if (key === 'every') return passing(inner) === entries.length
    if (key === 'none') return passing(inner) === 0
    if (key === 'single') return passing(inner) === 1
    return key === 'where' || tested(passing(given.where), inner as Plain)
  })
}

function tested(value: unknown, tests: Plain): boolean {
  const list = Array.isArray(value) ? value : []
  const present = value !== undefined && !(Array.isArray(value) && value.length === 0)
  return Object.entries(tests).every(([test, given]) => {
    if (test === 'exists') return present === given
    if (!present) return false
    if (test === 'eq') return value === given
    if (test === 'in') return (given as unknown[]).includes(value)
    if (test === 'contains') return String(value).toLowerCase().includes(String(given).toLowerCase())
    if (test === 'startsWith') return String(value).toLowerCase().startsWith(String(given).toLowerCase())
    if (test === 'has') return list.includes(given)
    if (test === 'hasSome') return list.some((one) => (given as unknown[]).includes(one))
    if (test === 'hasEvery') return (given as unknown[]).every((one) => list.includes(one))
    const [number, bound] = [Number(value), Number(given)]
    return { gt: number > bound, gte: number >= bound, lt: number < bound, lte: number <= bound }[test as 'gt'] ?? false
  })
}
