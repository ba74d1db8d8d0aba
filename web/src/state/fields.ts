/** How one part of the state stands in the address. */
export interface Field<T> {
  /** Name of the parameter. */
  readonly param: string
  readonly initial: T
  /** What the values of the parameter say; undefined where they say nothing that is known. */
  readonly read: (values: readonly string[]) => T | undefined
  readonly write: (value: T) => readonly string[]
}

const only = (values: readonly string[]): string | undefined => (values.length === 1 ? values[0] : undefined)

export function oneOf<T extends string>(param: string, known: readonly T[], initial: T): Field<T> {
  return { param, initial, read: (values) => known.find((one) => one === only(values)), write: (value) => [value] }
}

export function many(param: string): Field<readonly string[]> {
  return { param, initial: [], read: (values) => (values.includes('') ? undefined : values), write: (values) => values }
}

export function text(param: string): Field<string> {
  return { param, initial: '', read: only, write: (value) => [value] }
}

export function flag(param: string): Field<boolean> {
  return { param, initial: false, read: (values) => (only(values) === 'yes' ? true : undefined), write: () => ['yes'] }
}

export function whole<T extends number | null>(param: string, least: number, most: number, initial: T): Field<T | number> {
  const read = (values: readonly string[]) => {
    const value = Number(only(values) ?? Number.NaN)
    return Number.isInteger(value) && value >= least && value <= most ? value : undefined
  }
  return { param, initial, read, write: (value) => [String(value)] }
}

/** Two things whose order says nothing. */
export function couple(param: string): Field<readonly [string, string] | null> {
  const read = (values: readonly string[]) => {
    const [a, b, ...more] = only(values)?.split('~') ?? []
    return a && b && more.length === 0 ? ([a, b] as const) : undefined
  }
  return { param, initial: null, read, write: (value) => (value === null ? [] : [value.join('~')]) }
}

export interface Pin {
  readonly code: string
  readonly x: number
  readonly y: number
}

/** Places that a reader gave to codes, to three digits. */
export function pins(param: string): Field<readonly Pin[]> {
  const read = (values: readonly string[]) => {
    const read = values.map((value) => {
      const [code = '', x, y] = value.split('~')
      return { code, x: Number(x), y: Number(y) }
    })
    return read.every(({ code, x, y }) => code !== '' && Number.isFinite(x) && Number.isFinite(y)) ? read : undefined
  }
  return { param, initial: [], read, write: (all) => all.map(({ code, x, y }) => `${code}~${x.toFixed(3)}~${y.toFixed(3)}`) }
}
