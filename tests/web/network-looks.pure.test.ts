import { describe, expect, it } from 'vitest'
import { labelsThatFit } from '../../web/src/views/links/label-places.ts'
import { markRadius, markScale } from '../../web/src/views/links/wheel-geometry.ts'

describe('labels of the network', () => {
  // A text of some 100 pixels beside a mark of no size.
  const label = (id: string, x: number, y: number) => ({ id, text: 'a'.repeat(15), x, y, radius: 0 })
  const written = (...wanted: ReturnType<typeof label>[]) => [...labelsThatFit(wanted, 1_000).keys()]

  it('gives way to a label wanted more, whichever side it comes from', () => {
    expect(written(label('first', 0, 0), label('right', 95, 0), label('left', -95, 0), label('below', 0, 13))).toEqual(['first'])
  })

  it('writes all that touch without covering each other', () => {
    const all = written(label('first', 0, 0), label('right', 96, 0), label('left', -96, 0), label('below', 0, 14))
    expect(all.sort()).toEqual(['below', 'first', 'left', 'right'])
  })

  it('is not kept from a place by a label that was itself left out', () => {
    expect(written(label('first', 0, 0), label('out', 60, 0), label('beyond', 120, 0))).toEqual(['first', 'beyond'])
  })

  it('stands to the left of its mark where the edge of the picture would cut it', () => {
    const places = labelsThatFit(
      [
        { ...label('near', 950, 0), radius: 10 },
        { ...label('far', 0, 0), radius: 10 },
      ],
      1_000,
    )
    expect(places.get('near')).toBeCloseTo(950 - 10 - 3 - 96, 6)
    expect(places.get('far')).toBe(13)
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
