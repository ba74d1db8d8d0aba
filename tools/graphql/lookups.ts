/** SDL of the root fields that look things up: one and many of every type. */
import { type ListedType, listedTypes, pluralField, singularField } from '../../src/graphql/relation-fields.ts'
import { described, indented, listField } from './sdl.ts'

export function lookups(): string {
  const fields = listedTypes.flatMap((type) => [
    singular(type),
    described(`Every ${type} node that passes.`, listField(pluralField(type), type)),
  ])
  return `extend type Query {\n${indented(fields)}\n}`
}

function singular(type: ListedType): string {
  if (type === 'Study') {
    return described(
      'One study by id, DOI or PubMed identifier; say exactly one of them. Null when there is none.',
      `study(\n  "Its id; may be short, and may be the id of a study that was merged into it."\n  id: ID\n  "Its DOI, with or without resolver, in any case."\n  doi: String\n  "Its PubMed identifier."\n  pmid: String\n): Study`,
    )
  }
  return described(
    `One ${type} by id; null when there is none.`,
    `${singularField(type)}(\n  "Its id; may be short where it is unambiguous."\n  id: ID!\n): ${type}`,
  )
}
