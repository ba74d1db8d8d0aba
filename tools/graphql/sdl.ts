/** Pieces of SDL that several generators write. */

/** A description over what it describes. */
export function described(description: string, sdl: string): string {
  return `"""${description}"""\n${sdl}`
}

/** A field that gives a connection, with its arguments described. */
export function listField(field: string, type: string): string {
  return [
    `${field}(`,
    `  "Keeps what the filter lets through."`,
    `  where: ${type}Filter`,
    `  "Keeps what belongs to this part of the evidence: see EvidenceFilter."`,
    '  scope: EvidenceFilter',
    '  "Order; by id where nothing is said. Ties are settled by id."',
    `  orderBy: ${type}Order`,
    '  "How many from the start, 0..500; 20 where neither first nor last is said."',
    '  first: Int',
    '  "Only what comes after this cursor."',
    '  after: String',
    '  "How many from the end, 0..500."',
    '  last: Int',
    '  "Only what comes before this cursor."',
    '  before: String',
    `): ${type}Connection!`,
  ].join('\n')
}

/** Lines inside a block. */
export function indented(lines: readonly string[]): string {
  return lines.join('\n').replace(/^/gm, '  ')
}
