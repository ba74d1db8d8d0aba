/** Checks one .cypher file: its header, its text, and the one against the other. */
import type { Complaint } from './complaint.ts'
import { type Declaration, type Header, parseHeader } from './header.ts'
import { labelUses } from './labels.ts'
import { type Analysis, analyse, canonicalFormat } from './language.ts'
import { propertyUses } from './properties.ts'
import { findRules, returnedColumns, writesOf } from './syntax.ts'
import { agrees } from './value-types.ts'
import { allowedProperties, labels, linterSchema, relationshipTypes } from './vocabulary.ts'
import { reversedWrites } from './write-patterns.ts'

/** What a .cypher file says, and what is wrong with it; without complaints it may be generated. */
export interface CheckedFile {
  readonly header: Header
  /** The statement without its header. */
  readonly statement: string
  /** The whole file as the formatter writes it; undefined where the formatter does not settle, and the check is left out. */
  readonly canonical: string | undefined
  readonly complaints: readonly Complaint[]
}

type Problems = readonly Omit<Complaint, 'file'>[]

/** @param file name for complaints */
export function checkFile(file: string, text: string): CheckedFile {
  const { header, complaints } = parseHeader(file, text)
  const statement = text.split('\n').slice(header.lines).join('\n').trim()
  const analysis = analyse(text, linterSchema(header.parameters.map((one) => one.name)))
  const problems: Problems = [
    ...analysis.diagnostics,
    ...(analysis.statements === 1 ? [] : [{ text: `expected one statement, but got ${analysis.statements}` }]),
    ...checkParameters(header, analysis),
    ...checkDeclaredLabels(header),
    ...checkColumns(header, analysis),
    ...checkNames(analysis),
    ...checkFields(header, analysis),
    ...reversedWrites(analysis),
    ...checkAccess(header, analysis),
  ]
  // The formatter rewrites what it cannot parse, so a broken file is never formatted.
  const canonical = analysis.diagnostics.length > 0 ? undefined : canonicalFormat(text)
  return { header, statement, canonical, complaints: [...complaints, ...problems.map((problem) => ({ file, ...problem }))] }
}

function checkParameters(header: Header, analysis: Analysis): Problems {
  const used = new Set(analysis.parameters.map((parameter) => parameter.name))
  return header.parameters
    .filter((parameter) => !used.has(parameter.name))
    .map((parameter) => ({ line: parameter.line, text: `@param ${parameter.name} is declared, but $${parameter.name} is not used` }))
}

function checkDeclaredLabels(header: Header): Problems {
  return [...header.parameters, ...header.columns].flatMap(({ line, label }) =>
    label === undefined || labels.has(label) ? [] : [{ line, text: `unknown label ${label}` }],
  )
}

function checkColumns(header: Header, analysis: Analysis): Problems {
  const declared = header.columns.map((column) => column.name).join(', ')
  const returns = returnedColumns(analysis.tree)
  if (returns.length === 0 && header.columns.length > 0) return [{ text: `columns: expected ${declared}, but the statement returns none` }]
  const wrongNames = returns
    .filter((names) => names.join(', ') !== declared)
    .map((names) => ({ text: `columns: expected ${declared || 'none'} as declared, but the statement returns ${names.join(', ')}` }))
  return wrongNames.length > 0 ? wrongNames : header.columns.flatMap((column) => checkColumnType(column, analysis))
}

function checkColumnType(column: Declaration, analysis: Analysis): Problems {
  // Inner scopes may hold a variable of the same name: only the one defined last is returned.
  const symbol = analysis.symbols
    .filter((one) => one.variable === column.name)
    .reduce<Analysis['symbols'][number] | undefined>(
      (last, one) => (last && last.definitionPosition > one.definitionPosition ? last : one),
      undefined,
    )
  if (symbol === undefined || agrees(column.type, symbol.types)) return []
  return [
    { line: column.line, text: `@column ${column.name}: declared another type than the statement gives, ${symbol.types.join(' or ')}` },
  ]
}

function checkNames(analysis: Analysis): Problems {
  const wrongLabels = labelUses(analysis.tree)
    .filter(({ name, kind }) => !(kind !== 'relationship type' && labels.has(name)) && !(kind !== 'label' && relationshipTypes.has(name)))
    .map(({ name, line, kind }) => ({ line, text: `unknown ${kind} ${name}` }))
  const wrongProperties = propertyUses(analysis.tree, analysis.symbols)
    .filter((use) => !allowedProperties(use.owner, use.labels).has(use.name))
    .map((use) => ({ line: use.line, text: `unknown property ${use.name} of a ${use.owner}` }))
  return [...wrongLabels, ...wrongProperties]
}

/** `UNWIND $rows AS row … row.field`: the field must be declared where the rows' fields are. */
function checkFields(header: Header, analysis: Analysis): Problems {
  return findRules(analysis.tree, ['unwindClause']).flatMap((clause) => {
    const [, source, , variable] = clause.children
    const declared = header.parameters.find((parameter) => `$${parameter.name}` === source?.text)?.type
    if (variable === undefined || declared?.kind !== 'list' || declared.of.kind !== 'map' || declared.of.fields === undefined) return []
    const { fields } = declared.of
    return findRules(analysis.tree, ['expression2'])
      .filter(({ children: [owner, postFix] }) => owner?.text === variable.text && postFix?.text.startsWith('.'))
      .map((use) => ({ line: use.line, name: use.children[1]?.text.slice(1) ?? '' }))
      .filter(({ name }) => !(name in fields))
      .map(({ line, name }) => ({ line, text: `${variable.text}.${name}: expected a declared field (${Object.keys(fields).join(', ')})` }))
  })
}

function checkAccess(header: Header, analysis: Analysis): Problems {
  const commands = findRules(analysis.tree, ['createCommand', 'dropCommand'])
  if (header.access === 'schema')
    return commands.length === 1 ? [] : [{ text: '@access schema: expected one CREATE or DROP of a constraint or index' }]
  const forbidden = header.access === 'read' ? [...writesOf(analysis.tree), ...commands] : commands
  return forbidden.map((clause) => ({ line: clause.line, text: `@access ${header.access} allows no ${clause.text.split(/\s/)[0] ?? ''}` }))
}
