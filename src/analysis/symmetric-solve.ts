/**
 * Solves A x = b for a symmetric, positive semi-definite A (row-major) by Cholesky's decomposition. A small ridge (1e-12 of
 * the largest diagonal entry) stands in for directions that A leaves open. O(n^3 / 6).
 */
export function symmetricSolve(a: Float64Array, b: Float64Array, n: number): Float64Array {
  let largest = 0
  for (let i = 0; i < n; i++) largest = Math.max(largest, a[i * n + i] ?? 0)
  const ridge = largest * 1e-12 + Number.MIN_VALUE
  const l = new Float64Array(n * n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = (a[i * n + j] ?? 0) + (i === j ? ridge : 0)
      for (let k = 0; k < j; k++) sum -= (l[i * n + k] ?? 0) * (l[j * n + k] ?? 0)
      l[i * n + j] = i === j ? Math.sqrt(Math.max(sum, ridge)) : sum / (l[j * n + j] ?? 1)
    }
  }
  const x = b.slice()
  for (let i = 0; i < n; i++) {
    let sum = x[i] ?? 0
    for (let k = 0; k < i; k++) sum -= (l[i * n + k] ?? 0) * (x[k] ?? 0)
    x[i] = sum / (l[i * n + i] ?? 1)
  }
  for (let i = n - 1; i >= 0; i--) {
    let sum = x[i] ?? 0
    for (let k = i + 1; k < n; k++) sum -= (l[k * n + i] ?? 0) * (x[k] ?? 0)
    x[i] = sum / (l[i * n + i] ?? 1)
  }
  return x
}
