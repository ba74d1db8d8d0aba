import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { contrast, distinctColours, leastDistance } from '../../web/src/design/palette.ts'

const tokens = readFileSync(new URL('../../web/src/design/tokens.css', import.meta.url), 'utf8')
const domains = [...tokens.matchAll(/--domain-\w+: light-dark\((#\w{6}), (#\w{6})\)/g)]
const grounds = { light: '#ffffff', dark: '#14171c' }
const inks = { light: '#16181d', dark: '#eceef2' }
const okabeIto = ['#e69f00', '#56b4e9', '#009e73', '#f0e442', '#0072b2', '#d55e00']

// The distances that the palette was chosen by: 21 for it, 11 for the first six of Okabe and Ito.
test('colours of the shipped domains stay 21 apart for everyone, and stand out from their ground', () => {
  const [light, dark] = [domains.map((match) => match[1] ?? ''), domains.map((match) => match[2] ?? '')]
  expect(light).toHaveLength(6)
  expect(leastDistance(light)).toBeGreaterThan(21)
  expect(leastDistance(dark)).toBeGreaterThan(21)
  expect(Math.floor(leastDistance(okabeIto))).toBe(11)
  for (const colour of light) expect(contrast(colour, grounds.light)).toBeGreaterThanOrEqual(3)
  for (const colour of dark) expect(contrast(colour, grounds.dark)).toBeGreaterThanOrEqual(3)
})

test.each(['light', 'dark'] as const)('colours sought for another framework on %s ground do no worse', (theme) => {
  const [ground, ink] = [grounds[theme], inks[theme]]
  for (const [count, least] of [
    [3, 30],
    [6, 21],
    [8, 18],
  ] as const) {
    const found = distinctColours(count, ground, ink)
    expect(new Set(found).size).toBe(count)
    expect(leastDistance([...found, ink])).toBeGreaterThan(least)
    for (const colour of found) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3)
    expect(distinctColours(count, ground, ink)).toEqual(found)
  }
})

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})
