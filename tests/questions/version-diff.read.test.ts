import { isDeepStrictEqual } from 'node:util'
import { expect, it } from 'vitest'
import { buildProjection } from '../../src/projection/index.ts'
import type { VersionDiffArguments, versionDiff as VersionDiffQuestion } from '../../src/questions/index.ts'
import { versionDiff } from '../../src/questions/index.ts'
import { dataVersionOf, fold } from '../../src/runs/index.ts'
import { earlierPackage, statementOf } from '../runs/packages.ts'
import { faultyModule } from '../support/faults.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

/** A question that has one engine only: its faults have to change the answer. */
const now = await shippedProjection()
const folded = fold([statementOf(await earlierPackage())])
const earlier = buildProjection(folded.rows, { dataVersion: dataVersionOf(folded), sequence: 0 })
// Backwards, so that links vanish; two tails, which need no verdicts and so no samples.
const context = { projection: earlier, former: async () => now }
const asked: VersionDiffArguments = { fromVersion: now.dataVersion, test: { tail: 'TWO_SIDED' } }
const right = await versionDiff(context, asked)

it.each([
  {
    name: 'gained and lost are the wrong way round',
    find: 'gained: has.filter((id) => !had.includes(id))',
    replace: 'gained: had.filter((id) => !has.includes(id))',
  },
  { name: 'what appeared is said to have vanished', find: "isLink ? 'APPEARED' : 'VANISHED'", replace: "isLink ? 'VANISHED' : 'APPEARED'" },
  { name: 'links of the later version only are compared', find: 'isLink(earlier.pairs.get(key)) ||', replace: 'false ||' },
  {
    name: 'a link that is kept is said to have changed its verdict',
    find: 'before?.verdict === after?.verdict',
    replace: 'before?.verdict !== after?.verdict',
  },
  { name: 'studies that are gone are counted as added', find: '[...young].filter((id) => !old', replace: '[...old].filter((id) => !young' },
])('the answer differs when $name', { timeout: 120_000 }, async ({ find, replace }) => {
  const fault = { name: find, where: 'version-diff.ts', find, replace }
  const faulty = await faultyModule<{ readonly versionDiff: typeof VersionDiffQuestion }>('version-diff.ts', fault)
  expect(isDeepStrictEqual(await faulty.versionDiff(context, asked), right)).toBe(false)
})
