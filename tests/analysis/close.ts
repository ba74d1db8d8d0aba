import { expect } from 'vitest'

/** Within a relative tolerance: for p-values, where digits after the point say little. */
export function expectClose(actual: number | null, expected: number, relative: number): void {
  expect(actual, `expected a number near ${expected}`).not.toBeNull()
  const error = Math.abs((actual ?? Number.NaN) - expected)
  expect(error, `${actual} is not within ${relative} of ${expected}`).toBeLessThanOrEqual(Math.abs(expected) * relative)
}
