import { describeValue } from '../../errors.ts'
import type { TableName } from '../../model/index.ts'
import { descriptorFile, type ResourceDescriptor } from './descriptor.ts'
import type { IssueList } from './issue-list.ts'
import { type ColumnSpec, columnName, columnsOf, fileValue, tableSpecs } from './table-specs.ts'

/** Types of the Table Schema specification that hold what a column of ours holds. */
const acceptedTypes: Readonly<Record<ColumnSpec['type'], readonly string[]>> = {
  string: ['string', 'any'],
  list: ['string', 'any'],
  integer: ['integer', 'year'],
}
/** Constraints that are checked against every row; any other is named in a warning. */
const checkedConstraints = ['required', 'unique', 'enum', 'minLength', 'maxLength', 'minimum', 'maximum']

/** Compares what a package declares of one table with what the format has: a column may not mean something else. */
export function checkSchema(table: TableName, resource: ResourceDescriptor, issues: IssueList): void {
  const columns = columnsOf(table)
  const byColumn = new Map(Object.entries(columns).map(([field, spec]) => [columnName(field), spec]))
  const declared = new Set<string>()
  for (const field of resource.schema.fields) {
    const place = { file: descriptorFile, column: `${resource.name}.${field.name}` }
    if (declared.has(field.name)) issues.error(place, 'DUPLICATE_FIELD', 'each field once', 'a second one')
    declared.add(field.name)
    const spec = byColumn.get(field.name)
    if (spec === undefined) {
      issues.warning(place, 'UNKNOWN_COLUMN', `one of ${[...byColumn.keys()].join(', ')}`, 'a column that is not read')
      continue
    }
    if (!acceptedTypes[spec.type].includes(field.type)) {
      issues.error(place, 'WRONG_TYPE', `type ${acceptedTypes[spec.type].join(' or ')}`, describeValue(field.type))
    }
    checkConstraints(field.constraints ?? {}, spec, place, issues)
  }
  for (const [column, spec] of byColumn) {
    if (spec.required === true && !declared.has(column)) {
      issues.error({ file: descriptorFile, column: `${resource.name}.${column}` }, 'MISSING_COLUMN', 'the field to be declared', 'none')
    }
  }
  checkKeys(table, resource, issues)
}

function checkConstraints(
  constraints: Readonly<Record<string, unknown>>,
  spec: ColumnSpec,
  place: { file: string; column: string },
  issues: IssueList,
): void {
  for (const [name, value] of Object.entries(constraints)) {
    if (!checkedConstraints.includes(name)) {
      issues.warning(place, 'UNCHECKED_CONSTRAINT', `one of ${checkedConstraints.join(', ')}`, `${name}, which is not checked`)
    } else if (name === 'enum' && spec.values !== undefined) {
      const allowed = spec.values.map(fileValue)
      const others = Array.isArray(value) ? value.filter((item) => !allowed.includes(String(item))) : [value]
      if (others.length > 0) issues.error(place, 'BAD_ENUM', `only ${allowed.join(', ')}`, describeValue(others))
    }
  }
}

function checkKeys(table: TableName, resource: ResourceDescriptor, issues: IssueList): void {
  const primaryKey = resource.schema.primaryKey
  const expectedKey = tableSpecs[table].primaryKey.map((field) => columnName(field)).join(', ')
  const place = { file: descriptorFile, column: `${resource.name}.primaryKey` }
  if (primaryKey !== undefined && [primaryKey].flat().join(', ') !== expectedKey) {
    issues.error(place, 'WRONG_PRIMARY_KEY', expectedKey, describeValue(primaryKey))
  }
  const columns = columnsOf(table)
  for (const key of resource.schema.foreignKeys) {
    const [field, ...more] = [key.fields].flat()
    const spec = Object.entries(columns).find(([name]) => columnName(name) === field)?.[1]
    const target = key.reference.resource === '' ? table : key.reference.resource
    const expected = spec?.references === undefined ? 'no foreign key' : `a foreign key to ${spec.references}.id`
    if (more.length > 0 || spec?.references !== target || [key.reference.fields].flat().join() !== 'id') {
      const at = { file: descriptorFile, column: `${resource.name}.${[key.fields].flat().join('+')}` }
      issues.error(at, 'WRONG_FOREIGN_KEY', expected, `${target}.${[key.reference.fields].flat().join('+')}`)
    }
  }
}
