/** The one state of the page, and how it stands in the address: a copied link gives back what was seen. */

export const kinds = ['BARRIER', 'FACILITATOR', 'DETERMINANT', 'THEME'] as const
export type Kind = (typeof kinds)[number]
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const orders = ['DOMAIN', 'CLUSTER'] as const
export type Order = (typeof orders)[number]
export const corrections = ['BH', 'BY', 'HOLM', 'BONFERRONI'] as const
export type Correction = (typeof corrections)[number]

export const dimensions = [
  'DOMAIN',
  'THEME',
  'KIND',
  'LEVEL',
  'FACTOR',
  'STAKEHOLDER',
  'PARTICIPANT',
  'TECHNOLOGY',
  'SETTING',
  'DESIGN',
  'COUNTRY',
  'YEAR',
] as const
export type Dimension = (typeof dimensions)[number]

export interface AppState {
  /** Path of the view. */
  readonly path: string
  readonly levels: readonly string[]
  readonly technologies: readonly string[]
  readonly from: number | null
  readonly to: number | null
  readonly kind: Kind
  /** Least studies of a listed pair. */
  readonly min: number
  readonly order: Order
  readonly correction: Correction
  /** Dimensions of the gap map. */
  readonly rows: Dimension
  readonly columns: Dimension
  /** Ids of the two codes whose receipt is open. */
  readonly pair: readonly [string, string] | null
  readonly theme: Theme
}

export const initialState: AppState = {
  path: '/',
  levels: [],
  technologies: [],
  from: null,
  to: null,
  kind: 'BARRIER',
  min: 2,
  order: 'DOMAIN',
  correction: 'BH',
  rows: 'DOMAIN',
  columns: 'LEVEL',
  pair: null,
  theme: 'system',
}

const known = ['level', 'technology', 'from', 'to', 'kind', 'min', 'order', 'correction', 'rows', 'columns', 'pair', 'theme']

/** Anything that is not understood is left out, and named in `unknown`. */
export function readAddress(url: URL): { readonly state: AppState; readonly unknown: readonly string[] } {
  const { searchParams: given } = url
  const unknown = new Set([...given.keys()].filter((key) => !known.includes(key)))
  const oneOf = <T extends string>(key: string, allowed: readonly T[], otherwise: T): T => {
    const value = given.get(key)
    const found = allowed.find((one) => one === value)
    if (value !== null && found === undefined) unknown.add(`${key}=${value}`)
    return found ?? otherwise
  }
  const whole = (key: string, least: number, most: number): number | null => {
    const value = given.get(key)
    if (value === null) return null
    const number = Number(value)
    if (Number.isInteger(number) && number >= least && number <= most) return number
    unknown.add(`${key}=${value}`)
    return null
  }
  const [a, b, ...more] = given.get('pair')?.split('~') ?? []
  const hasPair = a !== undefined && b !== undefined && a !== '' && b !== '' && more.length === 0
  if (given.has('pair') && !hasPair) unknown.add('pair')
  const state: AppState = {
    path: url.pathname,
    levels: given.getAll('level'),
    technologies: given.getAll('technology'),
    from: whole('from', 1900, 2100),
    to: whole('to', 1900, 2100),
    kind: oneOf('kind', kinds, initialState.kind),
    min: whole('min', 0, 1000) ?? initialState.min,
    order: oneOf('order', orders, initialState.order),
    correction: oneOf('correction', corrections, initialState.correction),
    rows: oneOf('rows', dimensions, initialState.rows),
    columns: oneOf('columns', dimensions, initialState.columns),
    pair: hasPair ? [a, b] : null,
    theme: oneOf('theme', themes, initialState.theme),
  }
  return { state, unknown: [...unknown] }
}

/** Path and query; what is as at first is left out. */
export function writeAddress(state: AppState): string {
  const query = new URLSearchParams()
  for (const level of state.levels) query.append('level', level)
  for (const technology of state.technologies) query.append('technology', technology)
  for (const key of ['from', 'to', 'kind', 'min', 'order', 'correction', 'rows', 'columns', 'theme'] as const) {
    if (state[key] !== initialState[key]) query.set(key, String(state[key]))
  }
  if (state.pair !== null) query.set('pair', state.pair.join('~'))
  const text = query.toString()
  return text === '' ? state.path : `${state.path}?${text}`
}

/** The `scope` that every question of the page is asked with. */
export function scopeOf({ levels, technologies, from, to }: AppState) {
  return {
    ...(levels.length > 0 && { levels }),
    ...(technologies.length > 0 && { technologies }),
    ...((from !== null || to !== null) && { years: { ...(from !== null && { from }), ...(to !== null && { to }) } }),
  }
}
