/** The two parts of the evidence that are compared: the page's scope, and what sets them apart. */
import { type AppState, scopeOf } from '../../state/address.ts'

export interface ComparedSide {
  readonly name: string
  readonly scope: object
}

/** A value that a side can be of. */
export interface SideValue {
  readonly key: string
  readonly name: string
}

const firstYear = 2020
const keysOf = { LEVEL: 'levels', FACTOR: 'factors', TECHNOLOGY: 'technologies' } as const

/** First year of the later part. */
export function yearOf({ right }: Pick<AppState, 'right'>): number {
  const year = Number(right)
  return Number.isInteger(year) && year > 1900 && year <= 2100 ? year : firstYear
}

/** @param values what a side can be of; empty for years */
export function sidesOf(state: AppState, values: readonly SideValue[]): readonly [ComparedSide, ComparedSide] | undefined {
  const scope = scopeOf(state)
  if (state.contrast === 'YEAR') {
    const year = yearOf(state)
    const { from, to } = scope.years ?? {}
    return [
      {
        name: `up to ${year - 1}`,
        scope: { ...scope, years: { ...(from !== undefined && { from }), to: Math.min(to ?? year - 1, year - 1) } },
      },
      { name: `from ${year}`, scope: { ...scope, years: { ...(to !== undefined && { to }), from: Math.max(from ?? year, year) } } },
    ]
  }
  const key = keysOf[state.contrast]
  const [left, right] = chosenOf(state, values)
  if (left === undefined || right === undefined) return undefined
  return [
    { name: left.name, scope: { ...scope, [key]: [left.key] } },
    { name: right.name, scope: { ...scope, [key]: [right.key] } },
  ]
}

/** What is chosen on either side: by the address, or the first two. */
export function chosenOf({ left, right }: Pick<AppState, 'left' | 'right'>, values: readonly SideValue[]) {
  const one = values.find(({ key }) => key === left) ?? values[0]
  return [one, values.find(({ key }) => key === right) ?? values.find((value) => value !== one)] as const
}
