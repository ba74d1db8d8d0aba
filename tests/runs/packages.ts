/** Packages for tests of runs, read once a worker. */
import { join } from 'node:path'
import { projectRoot } from '../../src/config.ts'
import { readDataPackage } from '../../src/importers/index.ts'
import type { Package } from '../../src/model/index.ts'
import { packageRows, refuseIssues, type Statement } from '../../src/runs/index.ts'

const shippedFolder = join(projectRoot, 'data', 'digital-mental-health')
const earlierFolder = join(projectRoot, 'tests', 'fixtures', 'packages', 'digital-mental-health-1.1')
const secondFolder = join(projectRoot, 'tests', 'fixtures', 'packages', 'second-review')

/** The shipped package as it is. */
export async function currentPackage(): Promise<Package> {
  return refuseIssues(await readDataPackage(shippedFolder))
}

/** Some studies of the shipped package, those that the second package codes too among them, with all that hangs on them. */
export async function smallPackage(): Promise<Package> {
  const current = await currentPackage()
  const shared = ['lipschitz-2022', 'ward-2022', 'pignatiello-2019', 'lawson-2022', 'leung-2019']
  const cited = new Set(current.tables.citations.map((citation) => citation.citedDoi))
  const wanted = current.tables.studies.filter(
    ({ id, doi }, index) => index < 20 || shared.includes(id) || (doi !== undefined && cited.has(doi)),
  )
  return withStudies(current, new Set(wanted.map((study) => study.id)))
}

/** A package without the studies that are not named, and without what hangs on them. */
export function withStudies(content: Package, keys: ReadonlySet<string>): Package {
  const { tables } = content
  return {
    ...content,
    tables: {
      ...tables,
      studies: tables.studies.filter((study) => keys.has(study.id)),
      findings: tables.findings.filter((finding) => keys.has(finding.study)),
      links: tables.links.filter((link) => keys.has(link.study)),
    },
  }
}

/** Version 1.1 of the shipped package: 130 of its studies. */
export async function earlierPackage(): Promise<Package> {
  return refuseIssues(await readDataPackage(earlierFolder))
}

/** Another codebook, other authors, studies that overlap with the shipped package's. */
export async function secondPackage(): Promise<Package> {
  return refuseIssues(await readDataPackage(secondFolder))
}

/** The same under another name, with full ids of its own codes renamed too. */
export async function secondPackageNamed(name: string): Promise<Package> {
  return JSON.parse(JSON.stringify(await secondPackage()).replaceAll('second-review', name)) as Package
}

export function statementOf(content: Package): Statement {
  return { name: content.name, rows: packageRows(content) }
}
