/** The one state of the page, and how it stands in the address: a copied link gives back what was seen. */
import { couple, type Field, flag, many, oneOf, pins, text, whole } from './fields.ts'

export const kinds = ['BARRIER', 'FACILITATOR', 'DETERMINANT', 'THEME'] as const
/** Kinds of code that can be held against each other; a finding may carry several of the last ones. */
export const pairKinds = [...kinds, 'LEVEL', 'STAKEHOLDER', 'TECHNOLOGY', 'FACTOR'] as const
const units = ['STUDY', 'FINDING'] as const
const universes = ['IN_SCOPE', 'ALL'] as const
export const themes = ['system', 'light', 'dark'] as const
const orders = ['DOMAIN', 'CLUSTER'] as const
export const corrections = ['BH', 'BY', 'HOLM', 'BONFERRONI'] as const
export const measures = ['JACCARD', 'LIFT', 'OCHIAI', 'PHI', 'NPMI'] as const
const pictures = ['auto', 'wheel', 'network', 'table'] as const
export const backbones = ['none', 'p', 'q'] as const
export const contrasts = ['YEAR', 'LEVEL', 'FACTOR', 'TECHNOLOGY'] as const
export type Contrast = (typeof contrasts)[number]

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

/** What a view is narrowed to; every view has the same. */
const scope = {
  levels: many('level'),
  factors: many('factor'),
  technologies: many('technology'),
  countries: many('country'),
  from: whole('from', 1900, 2100, null),
  to: whole('to', 1900, 2100, null),
}

const fields = {
  ...scope,
  kind: oneOf('kind', pairKinds, 'BARRIER'),
  /** Least studies of a listed pair. */
  min: whole('min', 0, 1000, 2),
  measure: oneOf('measure', measures, 'JACCARD'),
  unit: oneOf('unit', units, 'STUDY'),
  universe: oneOf('universe', universes, 'IN_SCOPE'),
  order: oneOf('order', orders, 'DOMAIN'),
  correction: oneOf('correction', corrections, 'BH'),
  /** Dimensions of the gap map. */
  rows: oneOf('rows', dimensions, 'DOMAIN'),
  columns: oneOf('columns', dimensions, 'LEVEL'),
  segments: oneOf('segments', ['NONE', ...dimensions], 'NONE'),
  /** Of the graph: which codes, which picture, and what of it is shown. */
  codes: oneOf('codes', ['DETERMINANT', 'BARRIER', 'FACILITATOR', 'THEME'], 'DETERMINANT'),
  /** Least studies of a link that is drawn. */
  least: whole('least', 1, 1000, 3),
  picture: oneOf('picture', pictures, 'auto'),
  domains: many('domain'),
  isCrossing: flag('crossing'),
  isEstablished: flag('established'),
  stated: flag('stated'),
  backbone: oneOf('backbone', backbones, 'none'),
  communities: flag('communities'),
  /** Keys of the codes around which the graph is shown; the whole where there are none. */
  focus: many('focus'),
  depth: whole('depth', 1, 3, 1),
  selected: many('selected'),
  pins: pins('pin'),
  /** What is compared with what. */
  contrast: oneOf('contrast', contrasts, 'YEAR'),
  left: text('left'),
  right: text('right'),
  pairs: flag('pairs'),
  /** Code at which a chain of stated links starts. */
  start: text('start'),
  /** Keys of the two domains whose links are drawn. */
  ladder: couple('domains'),
  strata: oneOf('strata', dimensions, 'YEAR'),
  /** Keys of the row and the column whose studies are listed. */
  cell: couple('cell'),
  /** Ids of the two codes whose receipt is open. */
  pair: couple('pair'),
  theme: oneOf('theme', themes, 'system'),
}

type Fields = typeof fields
type ValueOf<F> = F extends Field<infer T> ? T : never

export type AppState = { readonly path: string } & { readonly [K in keyof Fields]: ValueOf<Fields[K]> }

const keys = Object.keys(fields) as (keyof Fields)[]
// Every field reads and writes its own kind of value: what their types together say of one is that it is some value.
const fieldOf = (key: keyof Fields) => fields[key] as unknown as Field<unknown>

function everyField(at: (key: keyof Fields) => unknown, path: string): AppState {
  return { path, ...Object.fromEntries(keys.map((key) => [key, at(key)])) } as AppState
}

export const initialState: AppState = everyField((key) => fieldOf(key).initial, '/')

/** What goes along from view to view. */
export function carried(state: AppState): Partial<AppState> {
  const { levels, factors, technologies, countries, from, to, kind, min, correction } = state
  return { levels, factors, technologies, countries, from, to, kind, min, correction }
}

/** Anything that is not understood is left out, and named in `unknown`. */
export function readAddress(url: URL): { readonly state: AppState; readonly unknown: readonly string[] } {
  const given = url.searchParams
  const known = new Set(keys.map((key) => fieldOf(key).param))
  const unknown = new Set([...given.keys()].filter((key) => !known.has(key)))
  const at = (key: keyof Fields) => {
    const { param, initial, read } = fieldOf(key)
    if (!given.has(param)) return initial
    const value = read(given.getAll(param))
    if (value === undefined) unknown.add(given.getAll(param).map((one) => `${param}=${one}`)[0] ?? param)
    return value ?? initial
  }
  return { state: everyField(at, decodeURI(url.pathname)), unknown: [...unknown] }
}

/** Path and query; what is as at first is left out. */
export function writeAddress(state: AppState): string {
  const query = new URLSearchParams()
  for (const key of keys) {
    const { param, initial, write } = fieldOf(key)
    const value = state[key]
    if (value !== initial) for (const one of write(value)) query.append(param, one)
  }
  const search = query.toString()
  return search === '' ? encodeURI(state.path) : `${encodeURI(state.path)}?${search}`
}

/** The `scope` that every question of the page is asked with. */
export function scopeOf({ levels, factors, technologies, countries, from, to }: Pick<AppState, keyof typeof scope>) {
  return {
    ...(levels.length > 0 && { levels }),
    ...(factors.length > 0 && { factors }),
    ...(technologies.length > 0 && { technologies }),
    ...(countries.length > 0 && { countries }),
    ...((from !== null || to !== null) && { years: { ...(from !== null && { from }), ...(to !== null && { to }) } }),
  }
}

/** Every study again: the same view without a scope. */
export const wholeScope: Partial<AppState> = everyScope()

function everyScope(): Partial<AppState> {
  return Object.fromEntries(Object.entries(scope).map(([key, { initial }]) => [key, initial]))
}
