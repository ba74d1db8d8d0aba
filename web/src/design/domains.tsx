/** Colours of domains, by key: the six of the shipped framework were chosen to be told apart by everyone. */
const coloured = ['cognitive', 'patient', 'professional', 'evidence', 'resources', 'system']

/** A colour of the style sheet; a domain of another framework is told by its name alone. */
export function domainColour(key: string | undefined): string {
  return key !== undefined && coloured.includes(key) ? `var(--${key})` : 'var(--quiet)'
}
