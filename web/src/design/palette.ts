/**
 * Colours that stay far apart in CAM02-UCS (Luo, Cui and Li 2006) in normal, protanomalous, deuteranomalous and tritanomalous sight
 * (Machado, Oliveira and Fernandes 2009, severity 1), and stand out from their ground by 3:1 (WCAG 2.2).
 */

type Triple = readonly [number, number, number]
type Matrix = readonly [Triple, Triple, Triple]

/** What linear sRGB becomes in each sight. */
const sights: readonly Matrix[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
]

const times = (matrix: Matrix, [x, y, z]: Triple): Triple => {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])]
}

const channelsOf = (hex: string): Triple => {
  const at = (place: number) => Number.parseInt(hex.slice(place, place + 2), 16) / 255
  return [at(1), at(3), at(5)]
}

const linear = (channel: number): number => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
const linearOf = (hex: string): Triple => {
  const [red, green, blue] = channelsOf(hex)
  return [linear(red), linear(green), linear(blue)]
}

const toXyz: Matrix = [
  [41.24, 35.76, 18.05],
  [21.26, 71.52, 7.22],
  [1.93, 11.92, 95.05],
]
const toCat02: Matrix = [
  [0.7328, 0.4296, -0.1624],
  [-0.7036, 1.6975, 0.0061],
  [0.003, 0.0136, 0.9834],
]
const fromCat02: Matrix = [
  [1.096123820835514, -0.278869000218287, 0.182745179382773],
  [0.454369041975359, 0.473533154307412, 0.072097803717229],
  [-0.009627608738429, -0.005698031216113, 1.015325639954543],
]
const toHpe: Matrix = [
  [0.38971, 0.68898, -0.07868],
  [-0.22981, 1.1834, 0.04641],
  [0, 0, 1],
]

/** Viewing conditions of sRGB: 64 lux, grey surround of 20 %, average. */
const [adapting, background, surround, induction] = [64 / Math.PI / 5, 20, 0.69, 1]
const k = 1 / (5 * adapting + 1)
const luminance = 0.2 * k ** 4 * 5 * adapting + 0.1 * (1 - k ** 4) ** 2 * (5 * adapting) ** (1 / 3)
const ratio = background / 100
const [brightness, base] = [0.725 * (1 / ratio) ** 0.2, 1.48 + Math.sqrt(ratio)]
const white = times(toXyz, [1, 1, 1])
const degree = 1 * (1 - (1 / 3.6) * Math.exp((-adapting - 42) / 92))

function adapted(xyz: Triple): Triple {
  const cones = times(toCat02, xyz)
  const whites = times(toCat02, white)
  const shifted = cones.map((cone, place) => ((white[1] * degree) / (whites[place] ?? 1) + 1 - degree) * cone) as unknown as Triple
  const hunt = times(toHpe, times(fromCat02, shifted))
  return hunt.map((one) => {
    const power = ((luminance * Math.abs(one)) / 100) ** 0.42
    return (Math.sign(one) * 400 * power) / (27.13 + power) + 0.1
  }) as unknown as Triple
}

const achromaticOf = ([r, g, b]: Triple): number => (2 * r + g + b / 20 - 0.305) * brightness
const achromaticWhite = achromaticOf(adapted(white))

/** Lightness and two axes of colour in which equal steps look equal. */
function ucs(rgb: Triple): Triple {
  const signals = adapted(times(toXyz, rgb))
  const [r, g, b] = signals
  const [red, yellow] = [r - (12 * g) / 11 + b / 11, (r + g - 2 * b) / 9]
  const hue = Math.atan2(yellow, red)
  const eccentricity = (Math.cos(hue + 2) + 3.8) / 4
  const lightness = 100 * Math.max(0, achromaticOf(signals) / achromaticWhite) ** (surround * base)
  const strength = ((50000 / 13) * induction * brightness * eccentricity * Math.hypot(red, yellow)) / (r + g + 1.05 * b)
  const chroma = strength ** 0.9 * Math.sqrt(lightness / 100) * (1.64 - 0.29 ** ratio) ** 0.73
  const colourfulness = Math.log(1 + 0.0228 * chroma * luminance ** 0.25) / 0.0228
  return [(1.7 * lightness) / (1 + 0.007 * lightness), colourfulness * Math.cos(hue), colourfulness * Math.sin(hue)]
}

const seenBy = (hex: string): readonly Triple[] => {
  const rgb = linearOf(hex)
  return sights.map((sight) => ucs(times(sight, rgb).map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Triple))
}

const apart = (one: readonly Triple[], other: readonly Triple[]): number =>
  Math.min(
    ...one.map(([x, y, z], sight) => Math.hypot(x - (other[sight]?.[0] ?? 0), y - (other[sight]?.[1] ?? 0), z - (other[sight]?.[2] ?? 0))),
  )

/** The smallest distance of any two colours in any sight. */
export function leastDistance(colours: readonly string[]): number {
  const seen = colours.map(seenBy)
  return Math.min(...seen.flatMap((one, place) => seen.slice(0, place).map((other) => apart(one, other))))
}

/** Contrast of two colours, 1..21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const [red, green, blue] = linearOf(hex)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
  }
  const [a, b] = [light(one), light(other)]
  return Math.max(a, b) / Math.min(a, b)
}

const steps = 12

/**
 * So many colours on a ground, none of them like the ink of its text. Each is moved to where it is furthest from the nearest other, until
 * none moves.
 */
export function distinctColours(count: number, ground: string, ink: string): readonly string[] {
  const text = { colour: ink, seen: seenBy(ink) }
  const levels = Array.from({ length: steps }, (_, step) =>
    Math.round((255 * step) / (steps - 1))
      .toString(16)
      .padStart(2, '0'),
  )
  const candidates = levels
    .flatMap((red) => levels.flatMap((green) => levels.map((blue) => `#${red}${green}${blue}`)))
    .filter((colour) => contrast(colour, ground) >= 3)
    .map((colour) => ({ colour, seen: seenBy(colour) }))
  const chosen: typeof candidates = []
  const furthest = (others: typeof candidates) => {
    let best = candidates[0]
    let distance = -1
    for (const candidate of candidates) {
      const nearest = [text, ...others].reduce(
        (least, other) => (least <= distance ? least : Math.min(least, apart(candidate.seen, other.seen))),
        1000,
      )
      if (nearest > distance) [best, distance] = [candidate, nearest]
    }
    return best
  }
  while (chosen.length < count) {
    const next = furthest(chosen)
    if (next === undefined) return []
    chosen.push(next)
  }
  for (let round = 0; round < 8; round++) {
    let isMoved = false
    for (const [place, own] of chosen.entries()) {
      const better = furthest(chosen.filter((_, other) => other !== place))
      if (better === undefined || better.colour === own.colour) continue
      chosen[place] = better
      isMoved = true
    }
    if (!isMoved) break
  }
  return chosen.map(({ colour }) => colour)
}
