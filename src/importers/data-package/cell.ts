import { describeValue } from '../../errors.ts'
import { keyPattern } from '../../model/index.ts'
import type { IssueList, Place } from './issue-list.ts'
import { type ColumnSpec, fileValue, listSeparator } from './table-specs.ts'

export type CellValue = string | number | readonly string[]

/** What a cell holds; undefined where it holds nothing or (with an issue) nothing usable. */
export function readCell(raw: string, spec: ColumnSpec, place: Place, issues: IssueList): CellValue | undefined {
  const text = raw.normalize('NFC')
  if (spec.type === 'list') return readList(text, spec, place, issues)
  if (!isWellFormed(text, spec, place, issues)) return undefined
  if (spec.type === 'integer') return readInteger(text, place, issues)
  return spec.values === undefined ? text : readEnum(text, spec.values, place, issues)
}

function readInteger(text: string, place: Place, issues: IssueList): number | undefined {
  const value = /^-?\d{1,15}$/.test(text) ? Number(text) : undefined
  if (value === undefined) issues.error(place, 'NOT_AN_INTEGER', 'an integer', describeValue(text))
  return value
}

function readEnum(text: string, values: readonly string[], place: Place, issues: IssueList): string | undefined {
  const value = values.find((allowed) => fileValue(allowed) === text)
  if (value === undefined) issues.error(place, 'BAD_ENUM', values.map(fileValue).join(', '), describeValue(text))
  return value
}

function readList(text: string, spec: ColumnSpec, place: Place, issues: IssueList): readonly string[] | undefined {
  const items = text.split(listSeparator)
  // "a;b" would otherwise be one item of that name.
  if (items.some((item) => item.trim() === '' || item.includes(';'))) {
    issues.error(place, 'BAD_LIST', `a list separated by ${describeValue(listSeparator)}`, describeValue(text))
    return undefined
  }
  const distinct = [...new Set(items)]
  if (distinct.length < items.length) issues.warning(place, 'REPEATED_ITEM', 'each item once (it is read once)', describeValue(text))
  return distinct.every((item) => isWellFormed(item, spec, place, issues)) ? distinct : undefined
}

function isWellFormed(text: string, spec: ColumnSpec, place: Place, issues: IssueList): boolean {
  if (spec.key === true && !keyPattern.test(text)) {
    issues.error(place, 'BAD_KEY', 'a key: no white space, no colon, at most 200 characters', describeValue(text))
    return false
  }
  if (spec.form !== undefined && !spec.form.pattern.test(text)) {
    issues.error(place, 'BAD_FORM', spec.form.expected, describeValue(text))
    return false
  }
  return true
}
