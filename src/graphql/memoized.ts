/** A function whose answers are kept by the JSON of its argument: inputs of equal content come as new objects for every field. */
export function memoized<A, R>(work: (argument: A) => R): (argument: A) => R {
  const known = new Map<string, R>()
  return (argument) => {
    const key = JSON.stringify(argument ?? null)
    const before = known.get(key)
    if (before !== undefined) return before
    const result = work(argument)
    known.set(key, result)
    return result
  }
}

/** Work that is done at most once. */
export function once<R>(work: () => R): () => R {
  let known: { readonly result: R } | undefined
  return () => {
    known ??= { result: work() }
    return known.result
  }
}
