/** Arguments of policy questions as people might ask them of the shipped data set. */
import fc from 'fast-check'
import {
  type CompareArguments,
  type CoverageArguments,
  dimensionNames,
  type FrameworkMatrixArguments,
  type IntersectionsArguments,
  type SaturationArguments,
  type StrataArguments,
} from '../../src/questions/index.ts'
import { randomScopes } from '../support/random-scopes.ts'

const bins = fc.option(fc.constantFrom([2016, 2020], [2021]), { nil: undefined, freq: 1 })

export const frameworks: fc.Arbitrary<FrameworkMatrixArguments> = fc
  .record({
    // Often the default: there rows and columns are those of the framework.
    dimensions: fc.oneof(
      fc.constant(['DOMAIN', 'LEVEL'] as const),
      fc.shuffledSubarray(
        dimensionNames.filter((name) => name !== 'DETERMINANT' && name !== 'COUNTRY'),
        { minLength: 2, maxLength: 2 },
      ),
    ),
    yearBins: bins,
    top: fc.constantFrom(undefined, 1, 3, 50),
    scope: randomScopes,
  })
  .map(({ dimensions: [rows = 'DOMAIN', columns = 'LEVEL'], ...rest }) => ({ rows, columns, ...rest }))

const codes = [
  'barrier:loss-of-nonverbal-cues',
  'barrier:weakened-alliance',
  'barrier:digital-divide',
  'facilitator:training',
  'theme:attitudes-and-beliefs',
  'domain:resources',
  'domain:patient',
  'level:meso',
  'factor:older-age',
  'stakeholder:provider',
  'technology:video-or-telephone',
]

export const stratifications: fc.Arbitrary<StrataArguments> = fc
  .record({
    pair: fc.shuffledSubarray(codes, { minLength: 2, maxLength: 2 }),
    alone: fc.boolean(),
    // Technologies and periods most: what people stratify by.
    by: fc.oneof(fc.constantFrom('TECHNOLOGY' as const, 'YEAR' as const, 'LEVEL' as const), fc.constantFrom(...dimensionNames)),
    yearBins: bins,
    level: fc.constantFrom(undefined, 0.9),
    scope: randomScopes,
  })
  .map(({ pair: [of = '', against = ''], alone, yearBins, ...rest }) => ({
    of,
    ...(alone ? {} : { against }),
    ...rest,
    yearBins: yearBins ?? (rest.by === 'YEAR' ? [2016, 2020] : undefined),
  }))

/** Parts that share no study, and parts that do. */
const parts: fc.Arbitrary<Pick<CompareArguments, 'left' | 'right'>> = fc.oneof(
  fc.constant({ left: { years: { to: 2019 } }, right: { years: { from: 2020 } } }),
  fc.constant({ left: { levels: ['nano'] }, right: { levels: ['meso', 'macro'] } }),
  fc.record({ left: randomScopes, right: randomScopes }),
)

export const comparisons: fc.Arbitrary<CompareArguments> = fc
  .record({
    sides: parts,
    of: fc.constantFrom('BARRIER', 'FACILITATOR', 'DETERMINANT', 'THEME', 'DOMAIN', 'LEVEL', 'FACTOR', 'STAKEHOLDER', 'TECHNOLOGY'),
    pairs: fc.boolean(),
    minCount: fc.constantFrom(undefined, 1, 3),
    level: fc.constantFrom(undefined, 0.9),
    orderBy: fc.option(
      fc.record({
        field: fc.constantFrom('ABSOLUTE_DIFFERENCE', 'DIFFERENCE', 'LEFT', 'RIGHT'),
        direction: fc.constantFrom('ASC', 'DESC'),
      }),
      { nil: undefined },
    ),
  })
  .map(({ sides, ...rest }) => ({ ...sides, ...rest }))

const factors = ['older-age', 'rurality', 'ethnicity-and-culture', 'language', 'education', 'socioeconomic-status', 'youth', 'disability']

export const meetings: fc.Arbitrary<IntersectionsArguments> = fc.record({
  factors: fc.shuffledSubarray(factors, { minLength: 2, maxLength: 4 }),
  top: fc.constantFrom(undefined, 1, 100),
  scope: randomScopes,
})

export const coverages: fc.Arbitrary<CoverageArguments> = fc.record({
  top: fc.constantFrom(undefined, 1, 100),
  orderBy: fc.option(
    fc.record({
      field: fc.constantFrom('STUDIES', 'STATED_FACILITATORS', 'STATED_STUDIES', 'CO_REPORTED_FACILITATORS'),
      direction: fc.constantFrom('ASC', 'DESC'),
    }),
    { nil: undefined },
  ),
  scope: randomScopes,
})

export const curves: fc.Arbitrary<SaturationArguments> = fc.record({
  of: fc.constantFrom('BARRIER', 'FACILITATOR', 'DETERMINANT', 'THEME', 'DOMAIN', 'LEVEL', 'FACTOR', 'STAKEHOLDER', 'TECHNOLOGY'),
  orders: fc.constantFrom(20, 50),
  seed: fc.nat(1000),
  level: fc.constantFrom(undefined, 0.8),
  scope: randomScopes,
})
