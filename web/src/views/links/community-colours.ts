/** Communities take the colours that everyone can tell apart, largest first; what is past them, or in none, is grey. */
const colours = [
  '--domain-system',
  '--domain-patient',
  '--domain-professional',
  '--domain-cognitive',
  '--domain-evidence',
  '--domain-resources',
]

export function communityColour(place: number | undefined): string {
  const name = place === undefined ? undefined : colours[place]
  return name === undefined ? 'var(--quiet)' : `var(${name})`
}
