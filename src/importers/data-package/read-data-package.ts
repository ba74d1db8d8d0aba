import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { describeValue } from '../../errors.ts'
import type { Package, PackageReading, PackageTables, sourceExtents, TableName } from '../../model/index.ts'
import { checkMeaning } from './check-meaning.ts'
import { checkReferences } from './check-references.ts'
import { checkSchema } from './check-schema.ts'
import { resolveCodes } from './code-ids.ts'
import { type Descriptor, descriptorFile, type ResourceDescriptor, readDescriptor } from './descriptor.ts'
import { createIssueList, type IssueList } from './issue-list.ts'
import { readTable, type Table } from './read-table.ts'
import { tableNames, tableSpecs } from './table-specs.ts'

/** Largest table, in bytes: about a million findings. */
const maxFileBytes = 268_435_456

/**
 * Reads a package in the native format: a tabular data package, `datapackage.json` with CSV beside it.
 * @param path the folder, or the path of its `datapackage.json`
 * @returns the package, or every issue with file, row, column, expected and got; bad content never throws
 */
export async function readDataPackage(path: string): Promise<PackageReading> {
  const issues = createIssueList()
  const descriptorPath = basename(path) === descriptorFile ? resolve(path) : join(resolve(path), descriptorFile)
  const descriptor = await readDescriptor(descriptorPath, issues)
  if (descriptor === undefined) return { issues: issues.all() }
  const read = await readTables(descriptor, dirname(descriptorPath), issues)
  const tables = resolveCodes(descriptor.name, read, issues)
  checkReferences(tables, issues)
  checkMeaning(tables, issues)
  if (issues.errors > 0) return { issues: issues.all() }
  return { package: assemble(descriptor, tables), issues: issues.all() }
}

async function readTables(descriptor: Descriptor, folder: string, issues: IssueList): Promise<ReadonlyMap<TableName, Table>> {
  const tables = new Map<TableName, Table>()
  const seen = new Set<string>()
  for (const resource of descriptor.resources) {
    const place = { file: descriptorFile, column: `resources.${resource.name}` }
    const name = tableNames.find((known) => known === resource.name)
    if (seen.has(resource.name)) {
      issues.error(place, 'DUPLICATE_RESOURCE', 'each resource once', describeValue(resource.name))
    } else if (name === undefined) {
      issues.warning(place, 'UNKNOWN_RESOURCE', `one of ${tableNames.join(', ')}`, `${describeValue(resource.name)}, which is not read`)
    } else {
      checkSchema(name, resource, issues)
      const path = await tablePath(resource, folder, issues)
      tables.set(name, path === undefined ? emptyTable(name, resource) : await readTable(name, path, resource, issues))
    }
    seen.add(resource.name)
  }
  for (const name of tableNames) {
    if (tableSpecs[name].required === true && !tables.has(name)) {
      issues.error({ file: descriptorFile, column: 'resources' }, 'MISSING_RESOURCE', `a resource ${name}`, 'none')
    }
  }
  return tables
}

function emptyTable(name: TableName, resource: ResourceDescriptor): Table {
  return { name, file: resource.path, rows: [], complete: false }
}

/** Where a table is; undefined, with an issue, unless it is a file within the package's folder, symbolic links followed. */
async function tablePath(resource: ResourceDescriptor, folder: string, issues: IssueList): Promise<string | undefined> {
  const place = { file: descriptorFile, column: `resources.${resource.name}.path` }
  const path = join(folder, resource.path)
  if (isAbsolute(resource.path) || escapes(folder, path) || /^[a-z]+:\/\//i.test(resource.path)) {
    issues.error(place, 'PATH_ESCAPE', 'a path within the package', describeValue(resource.path))
    return undefined
  }
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) {
    issues.error({ file: resource.path }, 'MISSING_FILE', 'a file', 'none')
    return undefined
  }
  if (escapes(await realpath(folder), await realpath(path))) {
    issues.error(place, 'PATH_ESCAPE', 'a path within the package', `${describeValue(resource.path)}, which links out of it`)
    return undefined
  }
  if (found.size > maxFileBytes) {
    issues.error({ file: resource.path }, 'FILE_TOO_LARGE', `at most ${maxFileBytes} bytes`, `${found.size}`)
    return undefined
  }
  return path
}

function escapes(folder: string, path: string): boolean {
  const from = relative(folder, path)
  return from === '..' || from.startsWith(`..${sep}`) || isAbsolute(from)
}

function assemble(descriptor: Descriptor, tables: ReadonlyMap<TableName, Table>): Package {
  const records = Object.fromEntries(tableNames.map((name) => [name, tables.get(name)?.rows.map((row) => row.fields) ?? []]))
  const licence = descriptor.licenses?.map((each) => each.name ?? each.title ?? '').filter((each) => each !== '')
  const titleOf = (name: TableName) => descriptor.resources.find((resource) => resource.name === name)?.title
  const optional = {
    description: descriptor.description,
    version: descriptor.version,
    created: descriptor.created,
    licence: licence === undefined || licence.length === 0 ? undefined : licence.join(', '),
    synthetic: descriptor.synthetic,
    domainsTitle: titleOf('domains'),
    levelsTitle: titleOf('levels'),
  }
  const given = Object.entries(optional).filter(([, value]) => value !== undefined && value !== '')
  return {
    name: descriptor.name,
    title: descriptor.title.normalize('NFC'),
    ...Object.fromEntries(given.map(([key, value]) => [key, typeof value === 'string' ? value.normalize('NFC') : value])),
    sources: descriptor.sources.map((source) => [source.title, source.path].filter(Boolean).join(' ').normalize('NFC')).filter(Boolean),
    sourceExtent: extents[descriptor.sourceExtent],
    // Every cell was read by its column's spec, every required one is there, and `tableSpecs` is typed by the records.
    tables: records as unknown as PackageTables,
  }
}

const extents: Readonly<Record<Descriptor['sourceExtent'], (typeof sourceExtents)[number]>> = {
  abstract: 'ABSTRACT',
  'full-text': 'FULL_TEXT',
}
