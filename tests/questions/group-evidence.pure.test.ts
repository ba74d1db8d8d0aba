import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dimensionNames, groupEvidence } from '../../src/questions/index.ts'
import { randomScopes } from '../support/random-scopes.ts'
import { shippedProjection } from '../support/shipped-projection.ts'

const context = { projection: await shippedProjection() }

describe('groupEvidence', () => {
  it('puts what is not stated into a group of its own, so that nothing is lost', async () => {
    const { groups, distinctTotal, sum, overlapping } = await groupEvidence(context, { dimensions: ['COUNTRY'] })
    expect(groups.some(({ keys }) => keys[0]?.key === 'NOT_STATED' && !keys[0].stated)).toBe(true)
    expect(sum).toBe(groups.reduce((total, { studyCount }) => total + studyCount, 0))
    expect(overlapping).toBe(sum > distinctTotal)
  })

  it('holds every reported finding, once where no finding has two values', async () => {
    const dimensions = fc.shuffledSubarray([...dimensionNames], { minLength: 1, maxLength: 3 })
    await fc.assert(
      fc.asyncProperty(dimensions, randomScopes, async (asked, scope) => {
        const all = await groupEvidence(context, { dimensions: ['KIND'], scope })
        const { groups, ...totals } = await groupEvidence(context, { dimensions: asked, scope })
        expect(totals.distinctFindings).toBe(all.distinctFindings)
        expect(totals.distinctTotal).toBe(all.distinctTotal)
        expect(totals.sumOfFindings).toBe(groups.reduce((total, { findingCount }) => total + findingCount, 0))
        expect(totals.sumOfFindings).toBeGreaterThanOrEqual(totals.distinctFindings)
        const single = asked.every((name) => ['DOMAIN', 'DETERMINANT', 'KIND', 'LEVEL', 'STAKEHOLDER', 'DESIGN', 'YEAR'].includes(name))
        if (single) expect(totals.sumOfFindings).toBe(totals.distinctFindings)
        expect(groups.every((group) => group.studies.count === group.studyCount && group.findings.count === group.findingCount)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('keeps groups within bounds, and its totals are those of what it keeps', async () => {
    const { groups, sum } = await groupEvidence(context, {
      dimensions: ['DETERMINANT'],
      having: { studies: { gte: 10, lte: 20 } },
      orderBy: { field: 'FINDINGS', direction: 'ASC' },
    })
    expect(groups.length).toBeGreaterThan(0)
    expect(groups.every(({ studyCount }) => studyCount >= 10 && studyCount <= 20)).toBe(true)
    expect(groups.map(({ findingCount }) => findingCount)).toEqual(groups.map(({ findingCount }) => findingCount).sort((a, b) => a - b))
    expect(sum).toBe(groups.reduce((total, { studyCount }) => total + studyCount, 0))
  })

  it('has no groups where nothing is in scope', async () => {
    const answer = await groupEvidence(context, { dimensions: ['LEVEL'], scope: { years: { from: 2090 } } })
    expect(answer).toMatchObject({ groups: [], distinctTotal: 0, sum: 0, overlapping: false })
  })

  it.each([
    { dimensions: [] },
    { dimensions: ['LEVEL' as const, 'LEVEL' as const] },
    { dimensions: ['LEVEL' as const, 'KIND' as const, 'YEAR' as const, 'DOMAIN' as const] },
    { dimensions: ['LEVEL' as const], having: { studies: { gte: 3, lte: 2 } } },
  ])('refuses %j', async (args) => {
    await expect(groupEvidence(context, args)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})
