type Lazies<L> = { readonly [K in keyof L]: () => L[K] }

/**
 * Adds properties that are worked out when they are first looked at. They follow from the rest of the answer, so that they are
 * not enumerable: neither a comparison of two answers nor a copy of one works them out.
 */
export function withLazy<T extends object, L extends object>(answer: T, lazies: Lazies<L>): T & L {
  for (const key of Object.keys(lazies) as (keyof L & string)[]) {
    let known: { readonly value: unknown } | undefined
    const get = () => {
      known ??= { value: lazies[key]() }
      return known.value
    }
    Object.defineProperty(answer, key, { get, enumerable: false })
  }
  return answer as T & L
}
