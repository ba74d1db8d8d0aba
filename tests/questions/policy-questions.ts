/** Arguments of policy questions as people might ask them of the shipped data set. */
import fc from 'fast-check'
import { dimensionNames, type FrameworkMatrixArguments, type StrataArguments } from '../../src/questions/index.ts'
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
  .map(({ pair: [of = '', against = ''], alone, ...rest }) => ({ of, ...(alone ? {} : { against }), ...rest }))
