/** Numbers and verdicts in words that do not over-claim. */

const whole = new Intl.NumberFormat('en')

export const count = (value: number): string => whole.format(value)

/** '7 of 21 (33 %)': a share never stands without its count, and what there is is never 0 %. */
export function share(part: number, all: number): string {
  if (all === 0) return `${count(part)} of 0`
  const percent = Math.round((100 * part) / all)
  return `${count(part)} of ${count(all)} (${percent === 0 && part > 0 ? '<\u00a01' : percent}\u00a0%)`
}

/** Two or three significant digits; very small numbers as powers of ten. */
export function number(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  if (value === 0 || Number.isInteger(value)) return count(value)
  if (Math.abs(value) < 0.001) {
    const [digits, power] = value.toExponential(1).split('e')
    return `${digits}·10${superscript(Number(power))}`
  }
  return String(Number(value.toPrecision(3)))
}

function superscript(power: number): string {
  const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹'
  const raised = [...String(Math.abs(power))].map((digit) => digits.charAt(Number(digit)))
  return `${power < 0 ? '⁻' : ''}${raised.join('')}`
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' })

/** Name of a country by its code of two letters; what is no such code is left as it is. */
export const countryName = (code: string): string => (/^[A-Z]{2}$/.test(code) ? (countries.of(code) ?? code) : code)

export const plural = (n: number, one: string, many: string): string => `${count(n)} ${n === 1 ? one : many}`

export const verdictWords = {
  ROBUST: 'Holds up',
  FRAGILE: 'Fragile',
  NOT_ESTABLISHED: 'Not established',
  NOT_ESTIMABLE: 'Cannot be told at this size',
} as const

export const kindWords = {
  BARRIER: 'barriers',
  FACILITATOR: 'facilitators',
  DETERMINANT: 'barriers and facilitators',
  THEME: 'themes',
  LEVEL: 'levels',
  STAKEHOLDER: 'whose voice',
  TECHNOLOGY: 'technologies',
  FACTOR: 'intersectional factors',
} as const

export const measureWords = { JACCARD: 'Jaccard', LIFT: 'lift', OCHIAI: 'Ochiai', PHI: 'phi', NPMI: 'NPMI' } as const

export const relationWords = { LEADS_TO: 'leads to', WORSENS: 'worsens', ADDRESSES: 'addresses' } as const

export const assertionWords = { OBSERVED: 'observed', EXPECTED: 'expected', PROPOSED: 'proposed' } as const

export const dimensionWords = {
  DOMAIN: 'domain',
  THEME: 'theme',
  KIND: 'barrier or facilitator',
  LEVEL: 'level',
  FACTOR: 'intersectional factor',
  STAKEHOLDER: 'whose voice',
  PARTICIPANT: 'participants',
  TECHNOLOGY: 'technology',
  SETTING: 'setting',
  DESIGN: 'design',
  COUNTRY: 'country',
  YEAR: 'year',
} as const
