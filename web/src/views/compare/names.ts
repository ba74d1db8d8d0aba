/** A code, or the two of a pair. */
export function nameOf({ a, b }: { readonly a: { readonly name: string }; readonly b?: { readonly name: string } | null }): string {
  return b ? `${a.name} × ${b.name}` : a.name
}
