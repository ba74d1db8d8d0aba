/** Colours of domains, by key: tokens of the style sheet. Those of the shipped framework stand there, others are sought. */

const keyed = (key: string): string => `--domain-${key.replaceAll(/[^\w-]/g, '-')}`

/** A colour of the style sheet; grey for what belongs to no domain, and for one that no colour is left for: its name tells it. */
export function domainColour(key: string | undefined): string {
  return key === undefined || key === '' ? 'var(--quiet)' : `var(${keyed(key)}, var(--quiet))`
}

/** Colours that are told apart by everyone: beyond these, a name has to do. */
const mostSought = 8

/**
 * Gives colours to domains that the style sheet does not know: as far as can be from each other, for every kind of colour vision, on
 * light ground and on dark. The same domains get the same colours.
 */
export async function colourDomains(keys: readonly string[]): Promise<void> {
  const { style } = document.documentElement
  const computed = getComputedStyle(document.documentElement)
  const unknown = [...keys].sort().filter((key) => computed.getPropertyValue(keyed(key)) === '')
  if (unknown.length === 0) return
  const { distinctColours } = await import('./palette.ts')
  const sought = unknown.slice(0, mostSought)
  const onLight = distinctColours(sought.length, '#ffffff', '#16181d')
  const onDark = distinctColours(sought.length, '#14171c', '#eceef2')
  for (const [place, key] of sought.entries()) style.setProperty(keyed(key), `light-dark(${onLight[place]}, ${onDark[place]})`)
}
