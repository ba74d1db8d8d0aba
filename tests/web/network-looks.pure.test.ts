import { describe, expect, it } from 'vitest'
import { labelsThatFit } from '../../web/src/views/links/label-places.ts'
import { markRadius, markScale } from '../../web/src/views/links/wheel-geometry.ts'

describe('labels of the network', () => {
  const label = (id: string, x: number, y: number) => ({ id, x, y, width: 100 })

  it('gives way to a label wanted more, whichever side it comes from', () => {
    const written = labelsThatFit([label('first', 0, 0), label('right', 99, 0), label('left', -99, 0), label('below', 0, 13)])
    expect([...written]).toEqual(['first'])
  })

  it('writes all that touch without covering each other', () => {
    const written = labelsThatFit([label('first', 0, 0), label('right', 100, 0), label('left', -100, 0), label('below', 0, 14)])
    expect([...written].sort()).toEqual(['below', 'first', 'left', 'right'])
  })

  it('is not kept from a place by a label that was itself left out', () => {
    const written = labelsThatFit([label('first', 0, 0), label('out', 60, 0), label('beyond', 120, 0)])
    expect([...written]).toEqual(['first', 'beyond'])
  })
})

describe('marks of the network', () => {
  it('are in full at the size of a review', () => {
    expect(markScale(0)).toBe(1)
    expect(markScale(105)).toBe(1)
    expect(markScale(300)).toBe(1)
  })

  it('together cover no more of the picture, however many codes there are', () => {
    const covered = (codes: number) => codes * (markScale(codes) * markRadius(10)) ** 2
    expect(covered(5_000)).toBeCloseTo(covered(300), 6)
    expect(covered(1_200)).toBeCloseTo(covered(300), 6)
  })
})
