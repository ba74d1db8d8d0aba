import { symmetricSolve } from './symmetric-solve.ts'

/**
 * The bipartite configuration model (Saracco and others 2015): the probability that a code is in a unit, from their totals
 * alone, p = 1 / (1 + exp(-(theta + eta))), such that every code and every unit has its observed total in expectation.
 */
export interface BipartiteConfiguration {
  /** 0..1; 0 for empty and 1 for full rows and columns, also where peeling those off leaves new ones. */
  probability(code: number, unit: number): number
  /** Largest difference between an expected and an observed total. */
  readonly residual: number
  readonly converged: boolean
}

interface Classes {
  /** Class of each row; -1 where the row is empty or full. */
  readonly of: Int32Array
  readonly degrees: readonly number[]
  readonly sizes: readonly number[]
}

const TOLERANCE = 1e-9
const MOST_STEPS = 200

/**
 * Maximum likelihood by Newton's method with step halving over the distinct totals (rows with one total have one theta), so
 * the work is O(steps * (distinct totals)^3), whatever the size of the matrix. Where the totals leave only a boundary
 * solution, thetas grow until the totals agree to 1e-9.
 */
export function bipartiteConfiguration(codeTotals: ArrayLike<number>, unitTotals: ArrayLike<number>): BipartiteConfiguration {
  const peeled = peel(codeTotals, unitTotals)
  const rows = classesOf(codeTotals, peeled.codeFixed, peeled.fullUnits)
  const columns = classesOf(unitTotals, peeled.unitFixed, peeled.fullCodes)
  const { theta, eta, residual } = solve(rows, columns)
  return {
    probability(code, unit) {
      const codeFixed = peeled.codeFixed[code]
      const unitFixed = peeled.unitFixed[unit]
      // What was peeled off first decides: it was full or empty over everything that was left then.
      if (codeFixed !== undefined && (unitFixed === undefined || codeFixed.round < unitFixed.round)) return codeFixed.value
      if (unitFixed !== undefined) return unitFixed.value
      return logistic((theta[rows.of[code] ?? 0] ?? 0) + (eta[columns.of[unit] ?? 0] ?? 0))
    },
    residual,
    converged: residual <= TOLERANCE,
  }
}

interface Fixed {
  readonly value: 0 | 1
  readonly round: number
}

/** Empty and full rows and columns, taken off in turn until none is left: their cells are certain. */
function peel(codeTotals: ArrayLike<number>, unitTotals: ArrayLike<number>) {
  const codeFixed: (Fixed | undefined)[] = Array.from({ length: codeTotals.length }, () => undefined)
  const unitFixed: (Fixed | undefined)[] = Array.from({ length: unitTotals.length }, () => undefined)
  let fullCodes = 0
  let fullUnits = 0
  let codesLeft = codeTotals.length
  let unitsLeft = unitTotals.length
  for (let round = 0, before = -1; before !== codesLeft + unitsLeft; ) {
    before = codesLeft + unitsLeft
    round++
    const codes = peelOnce(codeTotals, codeFixed, fullUnits, unitsLeft, round)
    fullCodes += codes.full
    codesLeft -= codes.taken
    round++
    const units = peelOnce(unitTotals, unitFixed, fullCodes, codesLeft, round)
    fullUnits += units.full
    unitsLeft -= units.taken
  }
  return { codeFixed, unitFixed, fullCodes, fullUnits }
}

function peelOnce(totals: ArrayLike<number>, fixed: (Fixed | undefined)[], fullOthers: number, othersLeft: number, round: number) {
  let full = 0
  let taken = 0
  for (let i = 0; i < totals.length; i++) {
    if (fixed[i] !== undefined) continue
    const left = (totals[i] ?? 0) - fullOthers
    if (left > 0 && left < othersLeft) continue
    fixed[i] = { value: left <= 0 ? 0 : 1, round }
    taken++
    if (left > 0) full++
  }
  return { full, taken }
}

function classesOf(totals: ArrayLike<number>, fixed: readonly (Fixed | undefined)[], fullOthers: number): Classes {
  const of = new Int32Array(totals.length).fill(-1)
  const place = new Map<number, number>()
  const degrees: number[] = []
  const sizes: number[] = []
  for (let i = 0; i < totals.length; i++) {
    if (fixed[i] !== undefined) continue
    const degree = (totals[i] ?? 0) - fullOthers
    const known = place.get(degree) ?? degrees.length
    if (known === degrees.length) {
      place.set(degree, known)
      degrees.push(degree)
      sizes.push(0)
    }
    sizes[known] = (sizes[known] ?? 0) + 1
    of[i] = known
  }
  return { of, degrees, sizes }
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x))
}

function solve(rows: Classes, columns: Classes): { theta: Float64Array; eta: Float64Array; residual: number } {
  const r = rows.degrees.length
  const size = r + columns.degrees.length
  if (r === 0 || size === r) return { theta: new Float64Array(r), eta: new Float64Array(size - r), residual: 0 }
  const weights = [...rows.sizes, ...columns.sizes]
  const degrees = [...rows.degrees, ...columns.degrees]
  const ones = rows.degrees.reduce((sum, degree, i) => sum + degree * (rows.sizes[i] ?? 0), 0)
  let point = Float64Array.from(degrees, (degree) => Math.log(degree / Math.sqrt(ones)))
  let state = evaluate(point, r, weights, degrees)
  for (let step = 0; step < MOST_STEPS && state.residual > TOLERANCE / 10; step++) {
    const direction = symmetricSolve(state.hessian, state.gradient, size)
    let scale = 1
    let moved = point
    let next = state
    for (let half = 0; half < 40; half++, scale /= 2) {
      moved = point.map((value, i) => value + scale * (direction[i] ?? 0))
      next = evaluate(moved, r, weights, degrees)
      if (next.logLikelihood >= state.logLikelihood - 1e-9 * Math.abs(state.logLikelihood)) break
    }
    point = moved
    state = next
  }
  return { theta: point.subarray(0, r), eta: point.subarray(r), residual: state.residual }
}

/** Log-likelihood, its gradient, and minus its second derivatives (row-major), each class counted as often as it occurs. */
function evaluate(point: Float64Array, r: number, weights: readonly number[], degrees: readonly number[]) {
  const size = point.length
  const gradient = Float64Array.from(degrees, (degree, i) => degree * (weights[i] ?? 0))
  const hessian = new Float64Array(size * size)
  let logLikelihood = 0
  for (let i = 0; i < size; i++) logLikelihood += (gradient[i] ?? 0) * (point[i] ?? 0)
  for (let i = 0; i < r; i++) {
    for (let j = r; j < size; j++) {
      const sum = (point[i] ?? 0) + (point[j] ?? 0)
      const weight = (weights[i] ?? 0) * (weights[j] ?? 0)
      const p = logistic(sum)
      const curve = weight * p * (1 - p)
      logLikelihood -= weight * (sum > 30 ? sum : Math.log1p(Math.exp(sum)))
      gradient[i] = (gradient[i] ?? 0) - weight * p
      gradient[j] = (gradient[j] ?? 0) - weight * p
      hessian[i * size + i] = (hessian[i * size + i] ?? 0) + curve
      hessian[j * size + j] = (hessian[j * size + j] ?? 0) + curve
      hessian[i * size + j] = curve
      hessian[j * size + i] = curve
    }
  }
  let residual = 0
  for (let i = 0; i < size; i++) residual = Math.max(residual, Math.abs((gradient[i] ?? 0) / (weights[i] ?? 1)))
  return { logLikelihood, gradient, hessian, residual }
}
