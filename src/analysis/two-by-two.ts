import { badInput } from '../errors.ts'

/**
 * The counts that every pair measure starts from: `total` units (N), `a` of them have A, `b` have B, `both` have both.
 * The four cells are both, a - both, b - both and total - a - b + both.
 */
export interface TwoByTwo {
  readonly total: number
  readonly a: number
  readonly b: number
  readonly both: number
}

/** Units with A only, with B only, and with neither (of those in scope: *neither coded*). */
export interface Cells {
  readonly both: number
  readonly onlyA: number
  readonly onlyB: number
  readonly neither: number
}

export function cellsOf(table: TwoByTwo): Cells {
  return {
    both: table.both,
    onlyA: table.a - table.both,
    onlyB: table.b - table.both,
    neither: table.total - table.a - table.b + table.both,
  }
}

/** Fewest and most units that can have both, given the margins. */
export function attainableBoth(total: number, a: number, b: number): { readonly least: number; readonly most: number } {
  return { least: Math.max(0, a + b - total), most: Math.min(a, b) }
}

/** @throws ClientError BAD_USER_INPUT when the counts cannot be those of a 2 x 2 table. */
export function checkTwoByTwo(table: TwoByTwo): void {
  checkMargins(table.total, table.a, table.b)
  const { least, most } = attainableBoth(table.total, table.a, table.b)
  if (!Number.isInteger(table.both) || table.both < least || table.both > most) {
    throw badInput('both', `a whole number from ${least} to ${most} (margins ${table.a} and ${table.b} of ${table.total})`, table.both)
  }
}

/** @throws ClientError BAD_USER_INPUT when the margins are no whole numbers within the total. */
export function checkMargins(total: number, a: number, b: number): void {
  if (!Number.isSafeInteger(total) || total < 0) throw badInput('total', 'a whole number of at least 0', total)
  if (!Number.isInteger(a) || a < 0 || a > total) throw badInput('a', `a whole number from 0 to ${total}`, a)
  if (!Number.isInteger(b) || b < 0 || b > total) throw badInput('b', `a whole number from 0 to ${total}`, b)
}
