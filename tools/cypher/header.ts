/** Reads the typed header of a .cypher file: prose first, then the tags @access, @rows, @param and @column. */
import type { Access, RowCount, ValueType } from '../../src/store/query.ts'
import type { Complaint } from './complaint.ts'
import { parseType } from './value-types.ts'

export interface Declaration {
  readonly name: string
  readonly type: ValueType
  /** Label of a `Node<Label>`. */
  readonly label?: string
  readonly meaning: string
  /** Line in the file, from 1. */
  readonly line: number
}

export interface Header {
  /** The prose above the tags, a line each. */
  readonly description: readonly string[]
  readonly access: Access
  readonly rows: RowCount
  readonly parameters: readonly Declaration[]
  readonly columns: readonly Declaration[]
  /** How many lines the header takes. */
  readonly lines: number
}

const accessModes: readonly string[] = ['read', 'write', 'schema'] satisfies Access[]
const rowCounts: readonly string[] = ['one', 'optional', 'many', 'none'] satisfies RowCount[]

/** Parses the comment at the top of a file; without complaints the header is whole. */
export function parseHeader(file: string, text: string): { readonly header: Header; readonly complaints: readonly Complaint[] } {
  const complaints: Complaint[] = []
  const description: string[] = []
  const declared = { param: [] as Declaration[], column: [] as Declaration[] }
  const words = new Map<string, string>()
  const allLines = text.split('\n')
  const end = allLines.findIndex((line) => !line.startsWith('//'))
  const lines = end === -1 ? allLines : allLines.slice(0, end)

  for (const [index, line] of lines.entries()) {
    const complain = (problem: string) => complaints.push({ file, line: index + 1, text: problem })
    const content = line.slice(2).trim()
    const [, tag, rest = ''] = /^@(\w+)\s*(.*)$/.exec(content) ?? []
    if (tag === undefined) {
      if (words.size + declared.param.length + declared.column.length > 0) complain('expected prose above the tags, but got it below one')
      description.push(content)
    } else if (tag === 'access' || tag === 'rows') {
      words.set(tag, rest)
    } else if (tag === 'param' || tag === 'column') {
      const declaration = parseDeclaration(rest, index + 1)
      if (declaration === undefined) complain(`expected "@${tag} name type meaning", but got "${content}"`)
      else if (declared[tag].some((other) => other.name === declaration.name)) complain(`@${tag} ${declaration.name} is declared twice`)
      else declared[tag].push(declaration)
    } else complain(`expected @access, @rows, @param or @column, but got @${tag}`)
  }

  const access = words.get('access')
  const rows = words.get('rows')
  if (access === undefined || !accessModes.includes(access))
    complaints.push({ file, text: `header: expected @access ${accessModes.join('|')}, but got ${access ?? 'none'}` })
  if (rows === undefined || !rowCounts.includes(rows))
    complaints.push({ file, text: `header: expected @rows ${rowCounts.join('|')}, but got ${rows ?? 'none'}` })
  if (description.join('').trim() === '')
    complaints.push({ file, text: 'header: expected a sentence that says what it answers, but got none' })
  if (rows !== undefined && (rows === 'none') !== (declared.column.length === 0))
    complaints.push({ file, text: `header: @rows ${rows} with ${declared.column.length} columns; expected none of both or some of both` })
  return {
    header: {
      description,
      access: (access ?? 'read') as Access,
      rows: (rows ?? 'many') as RowCount,
      parameters: declared.param,
      columns: declared.column,
      lines: lines.length,
    },
    complaints,
  }
}

function parseDeclaration(text: string, line: number): Declaration | undefined {
  const [, name, rest] = /^(\w+)\s+(.+)$/.exec(text) ?? []
  if (name === undefined || rest === undefined) return undefined
  const parsed = parseType(rest)
  if (parsed === undefined) return undefined
  return { name, type: parsed.type, meaning: parsed.rest, line, ...(parsed.label === undefined ? {} : { label: parsed.label }) }
}
