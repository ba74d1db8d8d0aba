import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { BitSet } from '../../src/projection/bit-set.ts'

/** The shipped package, read straight from its CSV files: an oracle that shares no code with importers and projection. */
interface ShippedData {
  readonly universe: BitSet
  readonly studies: readonly string[]
  readonly authors: readonly (readonly string[])[]
  /** Per study, its technologies, sorted and joined: the stratum. */
  readonly technologies: readonly string[]
  readonly barriers: ShippedCodes
  readonly determinants: ShippedCodes
  readonly themes: ShippedCodes
  readonly domains: ShippedCodes
}

interface ShippedCodes {
  readonly names: readonly string[]
  readonly studies: readonly BitSet[]
  /** Only findings that both coders made. */
  readonly agreed: readonly BitSet[]
  /** Domain of each code. */
  readonly domains: readonly string[]
}

type Row = Readonly<Record<string, string>>

export function shippedData(): ShippedData {
  const table = (name: string): readonly Row[] =>
    parse(readFileSync(new URL(`../../data/digital-mental-health/${name}.csv`, import.meta.url)), { columns: true, bom: true })
  const studies = table('studies')
  const themes = new Map(table('themes').map((row) => [row.id ?? '', row]))
  const determinants = table('determinants')
  const themeOf = new Map(determinants.map((row) => [row.id ?? '', row.theme ?? '']))
  const numberOf = new Map(studies.map((row, i) => [row.id ?? '', i]))
  const present = table('findings').filter((row) => row.effect === 'present')
  const domainOfTheme = (theme: string): string => {
    const row = themes.get(theme)
    return row?.domain || (row?.parent ? domainOfTheme(row.parent) : '')
  }

  const codesBy = (names: readonly string[], codesOf: (determinant: string) => readonly string[], domainOf: (name: string) => string) => {
    const place = new Map(names.map((name, i) => [name, i]))
    const all = names.map(() => new BitSet(studies.length))
    const agreed = names.map(() => new BitSet(studies.length))
    for (const finding of present) {
      for (const code of codesOf(finding.determinant ?? '')) {
        const i = place.get(code)
        const study = numberOf.get(finding.study ?? '')
        if (i === undefined || study === undefined) continue
        all[i]?.add(study)
        if (finding.agreement === 'both' || finding.agreement === 'both-adjudicated') agreed[i]?.add(study)
      }
    }
    return { names, studies: all, agreed, domains: names.map(domainOf) }
  }
  const ids = (rows: readonly Row[]): string[] => rows.map((row) => row.id ?? '').sort()
  const withAncestors = (theme: string): string[] => (theme ? [theme, ...withAncestors(themes.get(theme)?.parent ?? '')] : [])
  const domainOfDeterminant = (determinant: string): string => domainOfTheme(themeOf.get(determinant) ?? '')

  return {
    universe: BitSet.full(studies.length),
    studies: studies.map((row) => row.id ?? ''),
    authors: studies.map((row) => split(row.authors)),
    technologies: studies.map((row) => split(row.technologies).sort().join('; ')),
    barriers: codesBy(ids(determinants.filter((row) => row.kind === 'barrier')), (d) => [d], domainOfDeterminant),
    determinants: codesBy(ids(determinants), (d) => [d], domainOfDeterminant),
    themes: codesBy(ids([...themes.values()]), (d) => withAncestors(themeOf.get(d) ?? ''), domainOfTheme),
    domains: codesBy(
      ids(table('domains')),
      (d) => [domainOfDeterminant(d)],
      (d) => d,
    ),
  }
}

function split(text: string | undefined): string[] {
  return (text ?? '').split(';').flatMap((part) => part.trim() || [])
}
