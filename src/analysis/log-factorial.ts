/** ln 0! ... ln 255!, each from the one before with a compensated sum. */
const table = ((): Float64Array => {
  const values = new Float64Array(256)
  let lost = 0
  for (let n = 2; n < values.length; n++) {
    const before = values[n - 1] ?? 0
    const add = Math.log(n) - lost
    const sum = before + add
    lost = sum - before - add
    values[n] = sum
  }
  return values
})()

/**
 * ln n!. From the table below 256, above by Stirling's series n ln n - n + ln(2 pi n)/2 + 1/12n - 1/360n^3 + 1/1260n^5,
 * whose next term is below 1e-20 there: exact to the last digit or two of a double. n: a whole number of at least 0. O(1).
 */
export function logFactorial(n: number): number {
  const known = table[n]
  if (known !== undefined) return known
  const inverse = 1 / n
  const square = inverse * inverse
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + inverse * (1 / 12 - square * (1 / 360 - square / 1260))
}
